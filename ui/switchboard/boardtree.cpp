// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/switchboard/boardtree.h"

#include "ui/frame/columnstyle.h"

#include <QHeaderView>
#include <QSettings>
#include <QStyledItemDelegate>

namespace cacofonisk::ui {

namespace {

/// All rows are as high as one with a symbol: they come and go.
class RowDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override
    {
        constexpr int around = 2;
        const QSize usual = QStyledItemDelegate::sizeHint(option, index);
        return usual.expandedTo({0, option.decorationSize.height() + around});
    }
};

} // namespace

BoardTree::BoardTree(QAbstractItemModel &model, const QString &name, const QString &key,
                     const QList<int> &digits, QWidget *parent)
    : QTreeView(parent)
    , m_key(QStringLiteral("switchboard/%1-%2").arg(key).arg(digits.size()))
{
    ColumnStyle::applyTo(*this);
    setItemDelegate(new RowDelegate(this));
    setModel(&model);
    setAccessibleName(name);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setExpandsOnDoubleClick(false); // which shows the call
    setTextElideMode(Qt::ElideRight);
    header()->setStretchLastSection(true);
    const int digit = fontMetrics().horizontalAdvance(u'0');
    for (int column = 0; column < digits.size(); ++column) {
        setColumnWidth(column, digit * digits[column]);
    }
    header()->restoreState(QSettings().value(m_key).toByteArray());
    for (const auto changed : {&QHeaderView::sectionResized, &QHeaderView::sectionMoved}) {
        connect(header(), changed, this, &BoardTree::save);
    }
    connect(header(), &QHeaderView::sortIndicatorChanged, this, &BoardTree::save);
    open({}, 0, model.rowCount() - 1);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &BoardTree::open);
}

void BoardTree::save()
{
    QSettings().setValue(m_key, header()->saveState());
}

/// Rows that come; and one under which there was nothing before.
void BoardTree::open(const QModelIndex &parent, int first, int last)
{
    if (!parent.isValid()) {
        for (int row = first; row <= last; ++row) {
            expand(model()->index(row, 0));
        }
    } else if (first == 0 && last == model()->rowCount(parent) - 1) {
        expand(parent);
    }
}

} // namespace cacofonisk::ui
