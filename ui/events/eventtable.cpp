// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/events/eventtable.h"

#include "ui/events/eventmodel.h"
#include "ui/events/rowdelegate.h"

#include <QEvent>
#include <QFontDatabase>
#include <QHeaderView>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace cacofonisk::ui {

namespace {

/// Wide enough for what stands there most of the time, in widths of a digit. The last column takes
/// what is left.
int digitsOf(EventModel::Column column, bool isNarrow, bool isClock)
{
    switch (column) {
    case EventModel::Column::Time:
        return isClock ? 14 : 10;
    case EventModel::Column::Event:
        return isNarrow ? 14 : 19;
    case EventModel::Column::Channel:
        return isNarrow ? 16 : 24;
    case EventModel::Column::Server:
        return 12;
    case EventModel::Column::Summary:
    case EventModel::Column::Count:
        break;
    }
    return 12;
}

} // namespace

EventTable::EventTable(EventModel &events, QWidget *parent)
    : QTreeView(parent)
    , m_events(events)
{
    connect(&events, &QAbstractItemModel::modelAboutToBeReset, this, &EventTable::noteSelection);
    connect(&events, &QAbstractItemModel::rowsAboutToBeInserted, this, [this] {
        if (!m_top.isValid() && verticalScrollBar()->value() > 0) {
            m_top = indexAt({0, 0});
        }
    });
    setModel(&events);
    connect(&events, &QAbstractItemModel::modelReset, this, &EventTable::restoreSelection);
    connect(&events, &QAbstractItemModel::rowsInserted, this, &EventTable::restoreSelection);
    connect(&events, &EventModel::hasSeveralServers, this,
            [this] { showColumn(static_cast<int>(EventModel::Column::Server)); });
    setAccessibleName(tr("Messages of the call"));
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setTextElideMode(Qt::ElideRight);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    header()->setStretchLastSection(true);
    header()->setSectionsMovable(false);
    header()->hideSection(static_cast<int>(EventModel::Column::Server));
    const int last = static_cast<int>(EventModel::Column::Summary); // takes what is left
    connect(header(), &QHeaderView::sectionResized, this, [this, last](int section) {
        m_areColumnsChosen = m_areColumnsChosen || (!m_isFitting && section != last);
    });
    connect(&events, &EventModel::timesChanged, this, &EventTable::fitColumns);
    setItemDelegate(new RowDelegate(this));
    setItemDelegateForColumn(static_cast<int>(EventModel::Column::Channel),
                             new RowDelegate(this, Qt::ElideLeft)); // who it is stands at the end
    fitFont();
}

void EventTable::fitFont()
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (font().pointSizeF() > 0) {
        fixed.setPointSizeF(font().pointSizeF());
    }
    m_events.setTimeFont(fixed);
    m_digit = std::max(QFontMetrics(fixed).horizontalAdvance(u'0'),
                       fontMetrics().horizontalAdvance(u'0'));
    fitColumns();
}

/// As long as nobody has chosen others.
void EventTable::fitColumns()
{
    constexpr int few = 80; // digits
    if (m_areColumnsChosen) {
        return;
    }
    const QScopedValueRollback isFitting(m_isFitting, true);
    const bool isNarrow = viewport()->width() < m_digit * few;
    const bool isClock = m_events.times() == ladder::TimeScale::Clock;
    for (int i = 0; i < m_events.columnCount(); ++i) {
        const auto column = static_cast<EventModel::Column>(i);
        header()->resizeSection(i, m_digit * digitsOf(column, isNarrow, isClock));
    }
}

void EventTable::resizeEvent(QResizeEvent *event)
{
    fitColumns();
    QTreeView::resizeEvent(event);
}

void EventTable::setEmptyText(const QString &text)
{
    if (text != m_emptyText) {
        m_emptyText = text;
        viewport()->update();
    }
}

void EventTable::select(std::uint64_t number)
{
    forget();
    m_missing = {number};
    m_missingCurrent = number;
    restoreSelection();
}

void EventTable::forget()
{
    m_missing.clear();
    m_missingCurrent.reset();
    const QScopedValueRollback isRestoring(m_isRestoring, true);
    clearSelection();
}

std::vector<std::uint64_t> EventTable::selectedNumbers() const
{
    std::vector<std::uint64_t> numbers;
    for (const QModelIndex &row : selectionModel()->selectedRows()) {
        numbers.push_back(m_events.numberAt(row.row()));
    }
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

/// Of rows that go, to come again.
void EventTable::noteSelection()
{
    const std::vector<std::uint64_t> numbers = selectedNumbers();
    if (numbers.empty()) {
        return;
    }
    m_missing = {numbers.begin(), numbers.end()};
    m_missingCurrent = currentIndex().isValid()
                           ? std::optional(m_events.numberAt(currentIndex().row()))
                           : std::nullopt;
}

void EventTable::restoreSelection()
{
    if (m_missing.empty()) {
        return;
    }
    const QScopedValueRollback isRestoring(m_isRestoring, true);
    const auto indexOf = [this](std::uint64_t number) {
        return m_events.index(m_events.rowOf(number), 0);
    };
    if (m_missingCurrent && indexOf(*m_missingCurrent).isValid()) {
        const QModelIndex current = indexOf(*m_missingCurrent);
        selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
        scrollTo(current);
        m_missingCurrent.reset();
    }
    QItemSelection found;
    std::erase_if(m_missing, [&](std::uint64_t number) {
        const QModelIndex index = indexOf(number);
        found.select(index, index);
        return index.isValid();
    });
    selectionModel()->select(found, QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

/// Whoever selects others has no need of what is missing.
void EventTable::selectionChanged(const QItemSelection &now, const QItemSelection &before)
{
    QTreeView::selectionChanged(now, before);
    if (!m_isRestoring && !now.isEmpty()) {
        m_missing.clear();
        m_missingCurrent.reset();
    }
    emit selectionWasChanged();
}

void EventTable::doItemsLayout()
{
    QTreeView::doItemsLayout();
    if (m_top.isValid()) {
        scrollTo(m_top, PositionAtTop);
    }
    m_top = QPersistentModelIndex();
}

void EventTable::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    if (m_events.rowCount() == 0) {
        QPainter painter(viewport());
        painter.setPen(palette().color(QPalette::PlaceholderText));
        const int margin = fontMetrics().height();
        painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin),
                         Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
    }
}

void EventTable::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fitFont();
    }
}

} // namespace cacofonisk::ui
