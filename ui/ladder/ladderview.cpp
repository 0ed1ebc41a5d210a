// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/ladder/ladderview.h"

#include "ui/ladder/laddermodel.h"
#include "ui/ladder/ladderpainter.h"

#include <QContextMenuEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace cacofonisk::ui {

namespace {

LadderPainter::Colours coloursOf(const QPalette &palette, bool isSelected)
{
    return isSelected ? LadderPainter::Colours{palette.color(QPalette::HighlightedText),
                                               palette.color(QPalette::Highlight)}
                      : LadderPainter::Colours{palette.color(QPalette::Text),
                                               palette.color(QPalette::Base)};
}

class ArrowDelegate final : public QStyledItemDelegate
{
public:
    ArrowDelegate(const LadderModel &ladder, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_ladder(ladder)
    {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        const auto colours = coloursOf(option.palette, isSelected);
        painter->fillRect(option.rect, colours.ground);
        LadderPainter(m_ladder.layout(), option.font)
            .drawRow(*painter, index.row(), option.rect.topLeft(), colours);
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            QStyleOptionFocusRect focus;
            focus.QStyleOption::operator=(option);
            option.widget->style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter,
                                                  option.widget);
        }
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex & /*index*/) const override
    {
        const LadderPainter painter(m_ladder.layout(), option.font);
        return QSizeF(painter.width(), painter.rowHeight()).toSize();
    }

private:
    const LadderModel &m_ladder;
};

/// The heads of the lifelines, which do not scroll down with these.
class Heads final : public QWidget
{
public:
    Heads(const LadderModel &ladder, LadderView &view)
        : QWidget(&view)
        , m_ladder(ladder)
        , m_view(view)
    {
        setAutoFillBackground(true);
        setBackgroundRole(QPalette::Base);
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        const LadderPainter ladder(m_ladder.layout(), m_view.font());
        const double left = -m_view.horizontalScrollBar()->value();
        ladder.drawHeads(painter, {left, 0}, coloursOf(palette(), false));
        painter.setPen(palette().color(QPalette::Mid));
        painter.drawLine(0, height() - 1, width(), height() - 1);
    }

    void contextMenuEvent(QContextMenuEvent *event) override
    {
        const LadderPainter ladder(m_ladder.layout(), m_view.font());
        const int column =
            ladder.columnAt(event->pos().x() + m_view.horizontalScrollBar()->value());
        if (column >= 0) {
            emit m_view.headMenuWanted(column, event->globalPos());
        }
    }

private:
    const LadderModel &m_ladder;
    LadderView &m_view;
};

} // namespace

LadderView::LadderView(LadderModel &ladder, QWidget *parent)
    : QListView(parent)
    , m_ladder(ladder)
    , m_heads(new Heads(ladder, *this))
{
    setModel(&ladder);
    setItemDelegate(new ArrowDelegate(ladder, this));
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setEditTriggers(NoEditTriggers);
    setAccessibleName(tr("What happened in the call"));
    connect(&ladder, &LadderModel::linesChanged, this, &LadderView::fitHeads);
    fitHeads();
}

void LadderView::fitHeads()
{
    const LadderPainter painter(m_ladder.layout(), font());
    const int height = m_ladder.rowCount() > 0 ? static_cast<int>(painter.headHeight()) : 0;
    setViewportMargins(0, height, 0, 0);
    m_heads->setGeometry(viewport()->x(), frameWidth(), viewport()->width(), height);
    m_heads->setVisible(height > 0);
    m_heads->update();
    scheduleDelayedItemsLayout();
    viewport()->update();
}

void LadderView::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (m_ladder.rowCount() == 0) {
        QPainter painter(viewport());
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(viewport()->rect(), Qt::AlignCenter | Qt::TextWordWrap,
                         tr("Select a call to see what happened in it."));
    }
}

void LadderView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fitHeads();
    }
}

void LadderView::scrollContentsBy(int dx, int dy)
{
    QListView::scrollContentsBy(dx, dy);
    if (dx != 0) {
        m_heads->update();
    }
}

void LadderView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    m_heads->setGeometry(viewport()->x(), frameWidth(), viewport()->width(), m_heads->height());
}

} // namespace cacofonisk::ui
