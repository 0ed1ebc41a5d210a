// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/switchboard/cardview.h"

#include "ui/switchboard/carddelegate.h"

#include <QAccessible>
#include <QMouseEvent>
#include <QScrollBar>

namespace cacofonisk::ui {

CardView::CardView(QWidget *parent)
    : QListView(parent)
    , m_cards(new CardDelegate(this))
{
    setItemDelegate(m_cards);
    setFlow(LeftToRight);
    setWrapping(true);
    setResizeMode(Adjust);
    setUniformItemSizes(true);
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true); // for the star of a card
    verticalScrollBar()->setSingleStep(fontMetrics().height() * 2);
}

void CardView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                           const QList<int> &roles)
{
    if (QAccessible::isActive()) {
        QListView::dataChanged(topLeft, bottomRight, roles);
        return;
    }
    QRect changed;
    for (int row = topLeft.row(); row <= bottomRight.row(); ++row) {
        changed |= visualRect(model()->index(row, 0)) & viewport()->rect();
    }
    viewport()->update(changed);
}

void CardView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (index.isValid() && event->button() == Qt::LeftButton) {
        const QRect card = visualRect(index);
        const QRect star =
            QStyle::visualRect(layoutDirection(), card, m_cards->starRect(card, fontMetrics()));
        if (star.contains(event->pos())) {
            emit starClicked(index);
            return;
        }
    }
    QListView::mousePressEvent(event);
}

void CardView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        scheduleDelayedItemsLayout();
    }
}

} // namespace cacofonisk::ui
