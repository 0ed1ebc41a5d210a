// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/ladder/ladderview.h"

#include "ui/ladder/laddermodel.h"
#include "ui/ladder/ladderpainter.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QPainter>
#include <QScrollBar>
#include <QSettings>
#include <QStyledItemDelegate>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace cacofonisk::ui {

namespace {

constexpr QLatin1StringView zoomKey("ladder/zoom");
constexpr double zoomStep = 1.1;

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
            .drawRow(*painter, index.row(), option.rect.topLeft(), colours,
                     {0, static_cast<double>(option.widget->width())});
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
    addZoomActions();
    fitHeads();
    zoomTo(QSettings().value(zoomKey, 1).toDouble(), {});
}

void LadderView::addZoomActions()
{
    const auto add = [this](const QString &text, const QList<QKeySequence> &keys, int steps) {
        auto *const action = new QAction(text, this);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, [this, steps] {
            const QPoint middle = viewport()->rect().center();
            steps == 0 ? zoomTo(1, middle) : zoomBy(steps, middle);
        });
        addAction(action);
    };
    add(tr("Zoom &In"), {QKeySequence::ZoomIn, QKeySequence(Qt::CTRL | Qt::Key_Equal)}, 1);
    add(tr("Zoom &Out"), {QKeySequence::ZoomOut}, -1);
    add(tr("&Normal Size"), {QKeySequence(Qt::CTRL | Qt::Key_0)}, 0);
    setContextMenuPolicy(Qt::ActionsContextMenu);
}

void LadderView::zoomBy(int steps, QPoint fixed)
{
    zoomTo(m_zoom * std::pow(zoomStep, steps), fixed);
}

void LadderView::zoomTo(double zoom, QPoint fixed)
{
    constexpr double least = 0.5;
    constexpr double most = 3;
    const double before = LadderPainter(m_ladder.layout(), font()).rowHeight();
    m_zoom = std::clamp(std::isfinite(zoom) ? zoom : 1, least, most);
    if (std::abs(m_zoom - 1) < zoomStep / 1000) {
        m_zoom = 1;
    }
    setFont(QFont()); // as large as elsewhere, whatever that is now
    QFont scaled = font();
    if (scaled.pointSizeF() > 0) {
        scaled.setPointSizeF(scaled.pointSizeF() * m_zoom);
    } else {
        scaled.setPixelSize(std::max(1, qRound(scaled.pixelSize() * m_zoom)));
    }
    setFont(m_zoom == 1 ? QFont() : scaled);
    doItemsLayout();
    const double by = LadderPainter(m_ladder.layout(), font()).rowHeight() / before;
    const auto keep = [by](QScrollBar &bar, int at) {
        bar.setValue(qRound((bar.value() + at) * by) - at);
    };
    keep(*verticalScrollBar(), fixed.y());
    keep(*horizontalScrollBar(), fixed.x());
    QSettings().setValue(zoomKey, m_zoom);
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

void LadderView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QListView::wheelEvent(event);
        return;
    }
    constexpr int notch = 120; // QWheelEvent::angleDelta()
    zoomTo(m_zoom * std::pow(zoomStep, event->angleDelta().y() / double(notch)),
           event->position().toPoint());
    event->accept();
}

void LadderView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    m_heads->setGeometry(viewport()->x(), frameWidth(), viewport()->width(), m_heads->height());
}

} // namespace cacofonisk::ui
