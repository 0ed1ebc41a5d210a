// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/calls/callproxymodel.h"

#include <tuple>

namespace cacofonisk::ui {

CallProxyModel::CallProxyModel(CallModel &calls, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_calls(calls)
{
    setSourceModel(&calls);
    setSortRole(CallModel::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
}

void CallProxyModel::setFilter(const calls::CallFilter &filter)
{
    m_filter = filter;
    // All at once, and what is left stays selected. To remove rows one by one takes a second for
    // some thousands that are apart.
    m_keys.resize(static_cast<std::size_t>(m_calls.rowCount()));
    invalidate();
    (void)rowCount(); // sorts
    m_keys.clear();
}

const CallProxyModel::SortKey &CallProxyModel::keyOf(const QModelIndex &index) const
{
    SortKey &key = m_keys[static_cast<std::size_t>(index.row())];
    if (!key.isKnown) {
        const QVariant value = index.data(sortRole());
        key.isKnown = true;
        if (value.typeId() == QMetaType::QString) {
            key.text = m_collator.sortKey(value.toString());
        } else {
            key.number = value.toLongLong();
        }
    }
    return key;
}

bool CallProxyModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_filter.isEmpty() || parent.isValid()) {
        return true;
    }
    const calls::Call &call = *m_calls.callAt(m_calls.index(row, 0));
    return m_filter.accepts(call, m_calls.now(), m_calls.lostSince(call).has_value());
}

bool CallProxyModel::hasChildren(const QModelIndex &parent) const
{
    return parent.isValid() ? m_calls.hasChildren(mapToSource(parent)) : rowCount() > 0;
}

/// Rows under a call keep their order; calls that are equal go by their begin.
bool CallProxyModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (left.parent().isValid()) {
        return (left.row() < right.row()) == (sortOrder() == Qt::AscendingOrder);
    }
    if (!m_keys.empty()) {
        const SortKey &a = keyOf(left);
        const SortKey &b = keyOf(right);
        const int order = a.text && b.text ? a.text->compare(*b.text) : 0;
        return std::tuple(order, a.number, left.row()) < std::tuple(0, b.number, right.row());
    }
    const QVariant a = left.data(sortRole());
    const QVariant b = right.data(sortRole());
    return a == b ? left.row() < right.row() : QSortFilterProxyModel::lessThan(left, right);
}

} // namespace cacofonisk::ui
