// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/calls/calltree.h"

#include "ui/calls/rowparties.h"
#include "ui/formatting/mnemonics.h"
#include "ui/frame/columnstyle.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QSettings>

#include <algorithm>
#include <utility>

namespace cacofonisk::ui {

using Column = CallModel::Column;

namespace {

constexpr auto columnsKey = "calls/columns-12"; // of as many
constexpr int columnCount = static_cast<int>(Column::Count);

int section(Column column)
{
    return static_cast<int>(column);
}

/// Wide enough for what stands there most of the time, in widths of a digit; together they fit the
/// window at its first size. The last column takes what is left.
int digitsOf(Column column)
{
    switch (column) {
    case Column::State:
        return 23;
    case Column::Caller:
        return 26;
    case Column::With:
        return 20;
    case Column::Dialled:
    case Column::Server:
        return 12;
    case Column::Queue:
    case Column::Direction:
    case Column::Trunk:
    case Column::Duration:
    case Column::Waiting:
        return 9;
    case Column::Started:
        return 15;
    case Column::End:
    case Column::Count:
        break;
    }
    return 15;
}

} // namespace

CallTree::CallTree(CallProxyModel &calls, QWidget *parent)
    : QTreeView(parent)
    , m_calls(calls)
{
    ColumnStyle::applyTo(*this);
    setModel(&calls);
    setAccessibleName(tr("Calls"));
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setExpandsOnDoubleClick(false); // which opens the call
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setSortingEnabled(true);
    setTextElideMode(Qt::ElideRight);
    setVerticalScrollMode(ScrollPerItem);
    header()->setSectionsMovable(true);
    header()->setFirstSectionMovable(true);
    header()->setSortIndicatorClearable(true);
    header()->setStretchLastSection(true);
    header()->setContextMenuPolicy(Qt::CustomContextMenu);
    restoreColumns();
    for (const auto changed : {&QHeaderView::sectionResized, &QHeaderView::sectionMoved}) {
        connect(header(), changed, this, &CallTree::columnsChanged);
    }
    connect(header(), &QHeaderView::sortIndicatorChanged, this, &CallTree::columnsChanged);

    connect(header(), &QHeaderView::customContextMenuRequested, this, &CallTree::chooseColumns);
    connect(this, &QTreeView::expanded, this,
            [this](const QModelIndex &index) { span(index, 0, model()->rowCount(index) - 1); });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this,
            [this] { m_isLeftAtEnd = isAtEnd(); });
    connect(&calls, &QAbstractItemModel::rowsAboutToBeInserted, this, [this] {
        m_isLeftAtEnd = m_isLeftAtEnd || isAtEnd();
        noteInSight();
    });
    connect(&calls, &QAbstractItemModel::layoutAboutToBeChanged, this, &CallTree::noteInSight);
    connect(&calls, &QAbstractItemModel::modelReset, this, [this] { m_inSight.clear(); });
    connect(&calls, &QAbstractItemModel::rowsInserted, this, &CallTree::onRowsInserted);
}

void CallTree::setEmptyText(const QString &text)
{
    m_emptyText = text;
    if (model()->rowCount() == 0) {
        viewport()->update();
    }
}

void CallTree::onRowsInserted(const QModelIndex &parent, int first, int last)
{
    if (parent.isValid()) {
        if (isExpanded(parent)) {
            span(parent, first, last);
        }
    } else if (last == model()->rowCount() - 1) {
        m_hasNewEnd = true;
    }
}

/// Of the rows that are laid out.
bool CallTree::isAtEnd() const
{
    return verticalScrollBar()->value() == verticalScrollBar()->maximum();
}

/// Who has selected a call looks at that one. Sorted by state, the newest calls are at the top.
bool CallTree::followsEnd() const
{
    const bool isByState = model() == &m_calls && m_calls.isByState(); // the model may be gone
    return !isByState && m_isLeftAtEnd && !selectionModel()->hasSelection();
}

void CallTree::doItemsLayout()
{
    const bool follows = std::exchange(m_hasNewEnd, false) && followsEnd();
    QTreeView::doItemsLayout();
    if (follows) {
        m_inSight.clear();
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    }
    keepInSight();
}

void CallTree::resizeEvent(QResizeEvent *event)
{
    const bool follows = followsEnd();
    QTreeView::resizeEvent(event);
    if (follows) {
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    }
}

void CallTree::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    noteInSight();
    QTreeView::rowsAboutToBeRemoved(parent, first, last);
}

/// At the top, what comes there is to be seen.
void CallTree::noteInSight()
{
    if (!m_inSight.empty() || verticalScrollBar()->value() == 0 || followsEnd()) {
        return;
    }
    const int height = viewport()->height();
    for (QModelIndex index = indexAt({0, 0}); index.isValid(); index = indexBelow(index)) {
        const int top = visualRect(index).top();
        if (top >= height) {
            break;
        }
        m_inSight.push_back({index.siblingAtColumn(0), top});
    }
}

/// Scrolls as far as most of the rows in sight were moved.
void CallTree::keepInSight()
{
    std::vector<int> moves;
    for (const InSight &row : std::exchange(m_inSight, {})) {
        const QRect rect = visualRect(row.index);
        if (row.index.isValid() && rect.isValid()) {
            moves.push_back((rect.top() - row.top) / rect.height());
        }
    }
    if (!moves.empty()) {
        const auto median = moves.begin() + static_cast<std::ptrdiff_t>(moves.size() / 2);
        std::nth_element(moves.begin(), median, moves.end());
        verticalScrollBar()->setValue(verticalScrollBar()->value() + *median);
    }
}

void CallTree::selectAny()
{
    if (!selectionModel()->hasSelection()) {
        setCurrentIndex(currentIndex().isValid() ? currentIndex() : model()->index(0, 0));
    }
}

/// A row that merely has the focus is selected before another is.
void CallTree::keyPressEvent(QKeyEvent *event)
{
    const bool moves = event->key() == Qt::Key_Down || event->key() == Qt::Key_Up;
    if (moves && !selectionModel()->hasSelection()) {
        selectAny();
    } else {
        QTreeView::keyPressEvent(event);
    }
}

void CallTree::drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                       const QModelIndex &index) const
{
    QTreeView::drawRow(painter, option, index);
    if (m_calls.beginsEnded(index)) {
        painter->setPen(palette().color(QPalette::Mid));
        painter->drawLine(option.rect.topLeft(), option.rect.topRight());
    }
}

/// Rows under a call are a text each, across all columns.
void CallTree::span(const QModelIndex &parent, int first, int last)
{
    for (int row = first; row <= last; ++row) {
        setFirstColumnSpanned(row, parent, true);
    }
}

void CallTree::restoreColumns()
{
    const QByteArray saved = QSettings().value(QLatin1String(columnsKey)).toByteArray();
    if (!saved.isEmpty() && header()->restoreState(saved)) {
        m_calls.sort(header()->sortIndicatorSection(), header()->sortIndicatorOrder());
        return;
    }
    const int digit = fontMetrics().horizontalAdvance(QLatin1Char('0'));
    for (int i = 0; i < columnCount; ++i) {
        header()->resizeSection(i, digit * digitsOf(static_cast<Column>(i)));
    }
    header()->hideSection(section(Column::Trunk));
    header()->hideSection(section(Column::Server));
    header()->setSortIndicator(-1, Qt::AscendingOrder);
}

bool CallTree::select(std::uint64_t id)
{
    const QModelIndex index = m_calls.indexOf(id);
    if (!index.isValid()) {
        return false;
    }
    setCurrentIndex(index);
    scrollTo(index);
    setFocus();
    return true;
}

void CallTree::setServerShown(bool shown)
{
    if (shown ? isColumnHidden(section(Column::Server)) : m_showsServer) {
        setColumnHidden(section(Column::Server), !shown);
        m_showsServer = shown;
    }
}

void CallTree::saveColumns() const
{
    QSettings().setValue(QLatin1String(columnsKey), header()->saveState());
}

void CallTree::chooseColumns(const QPoint &position)
{
    QMenu menu;
    for (int i = 0; i < columnCount; ++i) {
        QAction *const action = menu.addAction(model()->headerData(i, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!header()->isSectionHidden(i));
        action->setEnabled(i != section(Column::State));
        connect(action, &QAction::toggled, header(),
                [this, i](bool shown) { header()->setSectionHidden(i, !shown); });
    }
    menu.exec(header()->mapToGlobal(position));
}

void CallTree::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = isByKey ? currentIndex() : indexAt(event->pos());
    auto *const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addParties(*menu, index);
    menu->addActions(actions());
    menu->popup(isByKey ? viewport()->mapToGlobal(visualRect(index).bottomLeft())
                        : event->globalPos());
}

void CallTree::addParties(QMenu &menu, const QModelIndex &index)
{
    if (!index.isValid()) {
        return;
    }
    const calls::Call *const call = m_calls.callAt(index);
    std::vector<PartyMenu::Subject> subjects;
    for (const calls::Party &party : index.parent().isValid()
                                         ? partiesInChild(*call, m_calls.mapToSource(index).row())
                                         : partiesIn(*call, static_cast<Column>(index.column()))) {
        subjects.push_back({party, party == call->caller, m_calls.isPrivate()});
    }
    m_partyMenu.addEach(menu, std::move(subjects), m_calls.contacts());
}

/// What comes into sight is painted then: only what is in sight has to be painted anew. Qt would
/// search all rows for each cell that changed.
void CallTree::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                           const QList<int> &roles)
{
    const QModelIndex call = topLeft.parent();
    if (call.isValid()) {
        if (call.row() >= m_firstInSight && call.row() <= m_lastInSight && isExpanded(call)) {
            QTreeView::dataChanged(topLeft, bottomRight, roles);
        }
        return;
    }
    const int first = std::max(topLeft.row(), m_firstInSight);
    const int last = std::min(bottomRight.row(), m_lastInSight);
    if (first <= last) {
        QTreeView::dataChanged(topLeft.siblingAtRow(first), bottomRight.siblingAtRow(last), roles);
    }
}

void CallTree::noteSight()
{
    const auto rowOfCall = [](const QModelIndex &index) {
        return index.parent().isValid() ? index.parent().row() : index.row();
    };
    const QModelIndex last = indexAt(viewport()->rect().bottomLeft());
    m_firstInSight = std::max(0, rowOfCall(indexAt({0, 0})));
    m_lastInSight = last.isValid() ? rowOfCall(last) : model()->rowCount() - 1;
}

void CallTree::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    noteSight();
    if (model()->rowCount() == 0) {
        QPainter painter(viewport());
        painter.setPen(palette().color(QPalette::PlaceholderText));
        const int margin = fontMetrics().height() * 2;
        painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin),
                         Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
    }
}

} // namespace cacofonisk::ui
