// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/switchboard/boardtree.h"

#include "ui/frame/columnstyle.h"

#include <QAccessible>
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

int rowAbove(const QModelIndex &index)
{
    return index.parent().isValid() ? index.parent().row() : index.row();
}

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

void BoardTree::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                            const QList<int> &roles)
{
    if (QAccessible::isActive()) {
        QTreeView::dataChanged(topLeft, bottomRight, roles);
        return;
    }
    const bool isAbove = rowAbove(bottomRight) < m_firstInSight;
    if (isAbove || rowAbove(topLeft) > m_lastInSight) {
        return; // Qt would search all rows for it
    }
    const QRect lines = visualRect(topLeft) | visualRect(bottomRight.siblingAtColumn(0));
    const QRect all = viewport()->rect();
    viewport()->update(QRect(all.left(), lines.top(), all.width(), lines.height()) & all);
}

void BoardTree::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    const QModelIndex last = indexAt(viewport()->rect().bottomLeft());
    m_firstInSight = std::max(0, rowAbove(indexAt({0, 0})));
    m_lastInSight = last.isValid() ? rowAbove(last) : model()->rowCount() - 1;
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
