// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <QStyledItemDelegate>

namespace cacofonisk::ui {

class ExtensionModel;

/// Paints an extension as a card: number and name, state and how long, and with whom.
class CardDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// What a card shows beside its number and state.
    enum class Field : std::uint8_t { Name, Since, With };

    using QStyledItemDelegate::QStyledItemDelegate;

    void setShown(Field field, bool isShown);
    [[nodiscard]] bool isShown(Field field) const;

    /// Where the star of a card is; its view's text is read from left to right.
    [[nodiscard]] QRect starRect(const QRect &card, const QFontMetrics &metrics) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    [[nodiscard]] int lineCount() const;

    std::uint8_t m_hidden = 0; ///< fields, a bit each
};

} // namespace cacofonisk::ui
