// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/calls/tablesearch.h"

#include "ui/calls/calltree.h"

#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace cacofonisk::ui {

TableSearch::TableSearch(CallTree &tree, CallProxyModel &calls)
    : m_tree(tree)
    , m_calls(calls)
{}

void TableSearch::setFilter(const calls::CallFilter &filter)
{
    const bool wasFiltered = std::exchange(m_isFiltered, !filter.isEmpty());
    if (!wasFiltered) {
        m_place = place();
    } else if (const Rows now = selected(); !now.empty() && now != m_left) {
        m_place.selected = now;
        m_place.current = rowOf(m_tree.currentIndex());
        m_place.isElsewhere = true;
    }
    m_calls.setFilter(filter);
    if (wasFiltered) {
        open();
    }
    select();
    m_tree.leavePlace();
    scroll(!m_isFiltered);
}

TableSearch::Row TableSearch::rowOf(const QModelIndex &index) const
{
    const calls::Call *const call = m_calls.callAt(index);
    return {call ? call->id : 0, index.parent().isValid() ? index.row() : -1};
}

/// Invalid where it is not shown.
QModelIndex TableSearch::indexOf(const Row &row) const
{
    const QModelIndex call = m_calls.indexOf(row.call);
    return row.child < 0 ? call : m_calls.index(row.child, 0, call);
}

TableSearch::Rows TableSearch::selected() const
{
    Rows rows;
    for (const QModelIndex &index : m_tree.selectionModel()->selectedRows()) {
        rows.push_back(rowOf(index));
    }
    return rows;
}

TableSearch::Rows TableSearch::shown(const Rows &rows) const
{
    Rows found;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(found),
                 [this](const Row &row) { return indexOf(row).isValid(); });
    return found;
}

TableSearch::Place TableSearch::place() const
{
    Place place;
    place.selected = selected();
    for (int row = 0; row < m_calls.rowCount(); ++row) {
        if (const QModelIndex index = m_calls.index(row, 0); m_tree.isExpanded(index)) {
            place.opened.push_back(rowOf(index));
        }
    }
    if (m_tree.currentIndex().isValid()) {
        place.current = rowOf(m_tree.currentIndex());
    }
    const QScrollBar &bar = *m_tree.verticalScrollBar();
    const QModelIndex top = m_tree.indexAt({0, 0});
    const bool followsEnd = bar.value() != 0 && bar.value() == bar.maximum();
    if (top.isValid() && (m_calls.isByState() || !followsEnd)) {
        place.top = rowOf(top);
    }
    return place;
}

/// Of the rows that have been hidden, the table has forgotten that they were open.
void TableSearch::open()
{
    for (const Row &row : m_place.opened) {
        if (const QModelIndex index = indexOf(row); index.isValid() && !m_tree.isExpanded(index)) {
            m_tree.expand(index);
        }
    }
}

void TableSearch::select()
{
    QItemSelection selection;
    m_left = shown(m_place.selected);
    for (const Row &row : m_left) {
        const QModelIndex index = indexOf(row);
        selection.select(index, index);
    }
    QItemSelectionModel &model = *m_tree.selectionModel();
    if (m_place.current && indexOf(*m_place.current).isValid()) {
        model.setCurrentIndex(indexOf(*m_place.current), QItemSelectionModel::NoUpdate);
    }
    model.select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_left = selected();
}

void TableSearch::scroll(bool isOver)
{
    const QModelIndex top = m_place.top ? indexOf(*m_place.top) : QModelIndex();
    const bool isBack = isOver && !m_place.isElsewhere;
    if (isBack && top.isValid()) {
        m_tree.scrollTo(top, CallTree::PositionAtTop);
    } else if (!isBack && !m_left.empty()) {
        m_tree.scrollTo(indexOf(m_left.front()));
    } else if (m_place.top || m_calls.isByState()) { // there, the newest calls are at the top
        m_tree.scrollToTop();
    } else { // whoever follows the end goes on to
        m_tree.scrollToBottom();
    }
}

} // namespace cacofonisk::ui
