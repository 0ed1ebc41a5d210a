// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/calls/callproxymodel.h"

#include "ui/formatting/collator.h"

#include <algorithm>
#include <limits>

namespace cacofonisk::ui {

using calls::Call;
using calls::CallState;

namespace {

/// What needs somebody comes first.
qlonglong placeOf(CallState state)
{
    switch (state) {
    case CallState::Dialling:
    case CallState::Ringing:
        return 0;
    case CallState::Queued:
        return 1;
    case CallState::Transferring:
        return 2;
    case CallState::Talking:
    case CallState::InConference:
        return 3;
    case CallState::OnHold:
        return 4;
    case CallState::Parked:
        return 5;
    case CallState::InDialplan:
        return 6;
    case CallState::Ended:
        break;
    }
    return 7;
}

/// Room for the microseconds by which the calls of one state are sorted.
constexpr qlonglong placeSize = std::numeric_limits<qlonglong>::max() / 8;

qlonglong placeOf(const Call &call)
{
    const auto within = [](Moment moment) {
        return std::clamp<qlonglong>(moment.time_since_epoch().count(), 0, placeSize - 1);
    };
    const qlonglong place = placeOf(call.state) * placeSize;
    return call.ended ? place + placeSize - 1 - within(*call.ended) : place + within(call.started);
}

} // namespace

CallProxyModel::CallProxyModel(CallModel &calls, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_calls(calls)
    , m_collator(makeCollator())
{
    // Before the proxy's own connections.
    connect(&calls, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) {
                const bool isSorted = roles.isEmpty() || roles.contains(CallModel::SortRole);
                const bool isSortColumn =
                    first.column() <= sortColumn() && sortColumn() <= last.column();
                if (isSorted && isSortColumn && !first.parent().isValid()) {
                    forgetKeys(first.row(), last.row());
                }
            });
    connect(&calls, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &call, int first, int last) {
                if (!call.isValid()) {
                    forgetKeys(first, last);
                }
            });
    connect(&calls, &QAbstractItemModel::rowsAboutToBeInserted, this,
            [this](const QModelIndex &call) {
                if (!call.isValid()) {
                    m_ranks.clear();
                }
            });
    connect(&calls, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_keys.clear();
        m_ranks.clear();
    });
    connect(&calls, &CallModel::liveChanged, this, &CallProxyModel::sortAnew);
    setSourceModel(&calls);
    setSortRole(CallModel::SortRole);
}

void CallProxyModel::setFilter(const calls::CallFilter &filter)
{
    m_filter = filter;
    // All at once, and what is left stays selected. To remove rows one by one takes a second for
    // some thousands that are apart.
    rank(sortColumn());
    invalidate();
}

void CallProxyModel::setEndedShown(bool areShown)
{
    if (std::exchange(m_showsEnded, areShown) != areShown) {
        rank(sortColumn());
        invalidate();
    }
}

void CallProxyModel::sort(int column, Qt::SortOrder order)
{
    m_column = column;
    m_order = order;
    sortAnew();
}

void CallProxyModel::sortAnew()
{
    m_keys.clear();
    m_ranks.clear();
    m_isByState = m_column < 0 && m_calls.isLive();
    const int column = m_isByState ? static_cast<int>(CallModel::Column::State) : m_column;
    const Qt::SortOrder order = m_isByState ? Qt::AscendingOrder : m_order;
    const bool isSame = column >= 0 && column == sortColumn() && order == sortOrder();
    rank(column);
    QSortFilterProxyModel::sort(column, order);
    if (isSame) { // by other keys, maybe, which Qt cannot know
        invalidate();
    }
}

/// What is sorted by no column stays in the order of the model.
void CallProxyModel::rank(int column)
{
    const auto count = static_cast<std::size_t>(m_calls.rowCount());
    if (column < 0 || m_ranks.size() == count) {
        return;
    }
    std::vector<std::pair<const SortKey *, int>> rows;
    rows.reserve(count);
    m_keys.reserve(count);
    for (int row = 0; row < m_calls.rowCount(); ++row) {
        rows.emplace_back(&keyOf(m_calls.index(row, column)), row);
    }
    std::sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) {
        return isBefore(*a.first, a.second, *b.first, b.second);
    });
    m_ranks.resize(count);
    for (std::size_t rank = 0; rank < count; ++rank) {
        m_ranks[static_cast<std::size_t>(rows[rank].second)] = static_cast<std::uint32_t>(rank);
    }
}

void CallProxyModel::forgetKeys(int first, int last)
{
    m_ranks.clear();
    if (m_keys.empty()) {
        return;
    }
    for (int row = first; row <= last; ++row) {
        m_keys.erase(m_calls.callAt(m_calls.index(row, 0))->id);
    }
}

const CallProxyModel::SortKey &CallProxyModel::keyOf(const QModelIndex &index) const
{
    const Call &call = *m_calls.callAt(index);
    const auto [known, isNew] = m_keys.try_emplace(call.id);
    SortKey &key = known->second;
    if (isNew && m_isByState) {
        key.number = placeOf(call);
    } else if (isNew) {
        const QVariant value = index.data(sortRole());
        if (value.typeId() == QMetaType::QString) {
            key.text = m_collator.sortKey(value.toString());
        } else {
            key.number = value.toLongLong();
        }
    }
    return key;
}

bool CallProxyModel::beginsEnded(const QModelIndex &index) const
{
    return m_isByState && !index.parent().isValid() && index.row() > 0 && callAt(index)->ended &&
           !callAt(index.siblingAtRow(index.row() - 1))->ended;
}

bool CallProxyModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const bool hidesEnded = !m_showsEnded && m_calls.isLive();
    if (parent.isValid() || (m_filter.isEmpty() && !hidesEnded)) {
        return true;
    }
    const Call &call = *m_calls.callAt(m_calls.index(row, 0));
    return !(hidesEnded && call.ended) &&
           m_filter.accepts(call, m_calls.nowOf(call), m_calls.lostSince(call).has_value());
}

bool CallProxyModel::hasChildren(const QModelIndex &parent) const
{
    return parent.isValid() ? m_calls.hasChildren(mapToSource(parent)) : rowCount() > 0;
}

/// Calls that are equal go by their begin.
bool CallProxyModel::isBefore(const SortKey &a, int rowA, const SortKey &b, int rowB)
{
    const int order = a.text && b.text ? a.text->compare(*b.text) : 0;
    return order != 0 ? order < 0 : a.number != b.number ? a.number < b.number : rowA < rowB;
}

/// Rows under a call keep their order.
bool CallProxyModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (left.parent().isValid()) {
        return (left.row() < right.row()) == (sortOrder() == Qt::AscendingOrder);
    }
    if (!m_ranks.empty()) {
        return m_ranks[static_cast<std::size_t>(left.row())] <
               m_ranks[static_cast<std::size_t>(right.row())];
    }
    return isBefore(keyOf(left), left.row(), keyOf(right), right.row());
}

} // namespace cacofonisk::ui
