// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <QStyledItemDelegate>

namespace cacofonisk::ui {

/// Leaves some room between lines of text, and can shorten them elsewhere than the view does.
class RowDelegate final : public QStyledItemDelegate
{
public:
    explicit RowDelegate(QObject *parent, Qt::TextElideMode shortens = Qt::ElideRight)
        : QStyledItemDelegate(parent)
        , m_shortens(shortens)
    {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override
    {
        constexpr int more = 4;
        return QStyledItemDelegate::sizeHint(option, index) + QSize(0, more);
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->textElideMode = m_shortens;
    }

private:
    Qt::TextElideMode m_shortens;
};

} // namespace cacofonisk::ui
