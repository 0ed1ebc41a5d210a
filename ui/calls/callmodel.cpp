// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/calls/callmodel.h"

#include "ui/calls/calldata.h"
#include "ui/formatting/privacy.h"

#include <algorithm>

namespace cacofonisk::ui {

using calls::Call;
using Entries = CallEntries::Entries;

namespace {

using namespace std::chrono_literals;

constexpr int columns = static_cast<int>(CallModel::Column::Count);
constexpr std::size_t mostEnded = 500;

} // namespace

CallModel::CallModel(QObject *parent)
    : QAbstractItemModel(parent)
{}

void CallModel::apply(const session::SessionUpdate &update)
{
    setLive(update.isLive);
    const Moment before = m_entries.now();
    Entries gone;
    Entries come;
    Entries changed;
    for (CallEntry *const entry : m_entries.apply(update)) {
        const bool isVisible = m_entries.isVisible(*entry);
        if (isVisible != entry->isShown) {
            (isVisible ? come : gone).push_back(entry);
        } else if (isVisible) {
            changed.push_back(entry);
        }
    }
    remove(gone);
    insert(come);
    change(changed);
    tick(before);
}

void CallModel::clear()
{
    beginResetModel();
    m_rows.clear();
    m_open.clear();
    m_entries.clear();
    m_lost.clear();
    endResetModel();
    setLive(false);
}

void CallModel::setLive(bool isLive)
{
    if (std::exchange(m_isLive, isLive) != isLive) {
        emit liveChanged();
    }
}

calls::CallCounts CallModel::counts() const
{
    calls::CallCounts counts;
    for (const CallEntry *const entry : m_open) {
        const Call &call = m_entries.callOf(*entry);
        counts.add(call, nowOf(call));
    }
    return counts;
}

void CallModel::setLost(const QHash<int, Moment> &lost)
{
    const auto before = std::exchange(m_lost, lost);
    const auto isOther = [&](const CallEntry *entry) {
        const Call &call = m_entries.callOf(*entry);
        const int server = calls::serverNumberOf(call.id);
        return !call.ended && (before.contains(server) != lost.contains(server) ||
                               before.value(server) != lost.value(server));
    };
    Entries changed;
    for (const Row &row : m_rows) {
        if (isOther(row.entry)) {
            changed.push_back(row.entry);
        }
    }
    change(changed);
}

void CallModel::setContacts(const contacts::ContactBookPtr &book)
{
    const Entries touched = m_entries.setContacts(book);
    Entries shown;
    std::copy_if(touched.begin(), touched.end(), std::back_inserter(shown),
                 [](const CallEntry *entry) { return entry->isShown; });
    change(shown);
    emit contactsChanged();
}

void CallModel::retire(Moment now)
{
    const Entries retired = m_entries.retired(now - m_endedStay, mostEnded);
    Entries shown;
    std::copy_if(retired.begin(), retired.end(), std::back_inserter(shown),
                 [](const CallEntry *entry) { return entry->isShown; });
    remove(shown);
    m_entries.erase(retired);
}

/// Nothing of a call that is over: it stays as it was.
std::optional<Moment> CallModel::lostSince(const Call &call) const
{
    const auto lost = m_lost.constFind(calls::serverNumberOf(call.id));
    return call.ended || lost == m_lost.constEnd() ? std::nullopt : std::optional(*lost);
}

void CallModel::setPrivate(bool isPrivate)
{
    if (std::exchange(m_isPrivate, isPrivate) == isPrivate) {
        return;
    }
    Entries all;
    for (const Row &row : m_rows) {
        all.push_back(row.entry);
    }
    change(all);
}

Call CallModel::shown(const Call &call) const
{
    return m_isPrivate ? masked(call) : call;
}

Moment CallModel::nowOf(const Call &call) const
{
    return lostSince(call).value_or(m_entries.now());
}

/// In runs of rows that follow each other.
void CallModel::remove(const Entries &entries)
{
    for (auto last = entries.rbegin(); last != entries.rend();) {
        const int end = rowOf(**last);
        int begin = end;
        for (++last; last != entries.rend() && rowAt(begin - 1).entry == *last; ++last) {
            --begin;
        }
        beginRemoveRows({}, begin, end);
        for (auto row = m_rows.begin() + begin; row <= m_rows.begin() + end; ++row) {
            row->entry->isShown = false;
            m_open.remove(row->entry);
        }
        m_rows.erase(m_rows.begin() + begin, m_rows.begin() + end + 1);
        endRemoveRows();
    }
}

/// In runs that come into one place.
void CallModel::insert(const Entries &entries)
{
    for (auto first = entries.begin(); first != entries.end();) {
        const int begin = rowOf(**first);
        const auto place = m_rows.begin() + begin;
        std::vector<Row> rows;
        for (; first != entries.end() &&
               (place == m_rows.end() || CallEntries::isBefore(**first, *place->entry));
             ++first) {
            rows.push_back({*first, childCountOf(m_entries.callOf(**first))});
        }
        beginInsertRows({}, begin, begin + static_cast<int>(rows.size()) - 1);
        m_rows.insert(place, rows.begin(), rows.end());
        for (const Row &row : rows) {
            row.entry->isShown = true;
            if (!m_entries.callOf(*row.entry).ended) {
                m_open.insert(row.entry);
            }
        }
        endInsertRows();
    }
}

void CallModel::change(const Entries &entries)
{
    for (auto entry = entries.begin(); entry != entries.end();) {
        const int begin = rowOf(**entry);
        int end = begin;
        for (; entry != entries.end() && end < rowCount() && rowAt(end).entry == *entry;
             ++entry, ++end) {
            fitChildren(end);
            if (m_entries.callOf(**entry).ended) {
                m_open.remove(*entry);
            } else {
                m_open.insert(*entry);
            }
        }
        emit dataChanged(index(begin, 0), index(end - 1, columns - 1));
    }
}

void CallModel::fitChildren(int row)
{
    int &children = m_rows[static_cast<std::size_t>(row)].children;
    const int count = childCountOf(m_entries.callOf(entryAt(row)));
    const QModelIndex parent = index(row, 0);
    if (count > children) {
        beginInsertRows(parent, children, count - 1);
        children = count;
        endInsertRows();
    } else if (count < children) {
        beginRemoveRows(parent, count, children - 1);
        children = count;
        endRemoveRows();
    }
    if (count > 0) {
        emit dataChanged(index(0, 0, parent), index(count - 1, columns - 1, parent));
    }
}

/// The times of calls in progress go on with the seconds.
void CallModel::tick(Moment before)
{
    const auto second = [](Moment at) { return std::chrono::floor<std::chrono::seconds>(at); };
    if (second(before) == second(m_entries.now())) {
        return;
    }
    std::vector<int> rows;
    for (const CallEntry *const entry : std::as_const(m_open)) {
        if (!lostSince(m_entries.callOf(*entry))) {
            rows.push_back(rowOf(*entry));
        }
    }
    std::sort(rows.begin(), rows.end());
    for (auto row = rows.begin(); row != rows.end();) {
        const int begin = *row;
        int end = begin;
        for (; row != rows.end() && *row == end; ++row, ++end) {
            tickChildren(end);
        }
        emit dataChanged(index(begin, static_cast<int>(Column::Duration)),
                         index(end - 1, static_cast<int>(Column::Waiting)),
                         {Qt::DisplayRole, SortRole});
    }
}

/// Of what is under a call, only ringing goes on.
void CallModel::tickChildren(int row)
{
    if (isRinging(m_entries.callOf(entryAt(row)))) {
        const QModelIndex parent = index(row, 0);
        emit dataChanged(index(0, 0, parent), index(rowAt(row).children - 1, 0, parent),
                         {Qt::DisplayRole});
    }
}

/// Of an entry that is no row: where it would be.
int CallModel::rowOf(const CallEntry &entry) const
{
    const auto row =
        std::lower_bound(m_rows.begin(), m_rows.end(), entry, [](const Row &a, const CallEntry &b) {
            return CallEntries::isBefore(*a.entry, b);
        });
    return static_cast<int>(row - m_rows.begin());
}

const Call *CallModel::callAt(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return nullptr;
    }
    const auto *const parent = static_cast<const CallEntry *>(index.internalPointer());
    return &m_entries.callOf(parent ? *parent : entryAt(index.row()));
}

QModelIndex CallModel::indexOf(std::uint64_t id) const
{
    const CallEntry *const entry = m_entries.find(id);
    return entry && entry->isShown ? index(rowOf(*entry), 0) : QModelIndex();
}

QModelIndex CallModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    // A child points to its parent's entry; a call to nothing.
    return parent.isValid() ? createIndex(row, column, rowAt(parent.row()).entry)
                            : createIndex(row, column);
}

QModelIndex CallModel::parent(const QModelIndex &index) const
{
    const auto *const entry = static_cast<const CallEntry *>(index.internalPointer());
    return entry ? createIndex(rowOf(*entry), 0) : QModelIndex();
}

int CallModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid()) {
        return static_cast<int>(m_rows.size());
    }
    const bool isCall = !parent.internalPointer() && parent.column() == 0;
    return isCall ? rowAt(parent.row()).children : 0;
}

int CallModel::columnCount(const QModelIndex &) const
{
    return columns;
}

QVariant CallModel::data(const QModelIndex &index, int role) const
{
    const Call *const call = callAt(index);
    if (!call) {
        return {};
    }
    if (role == Qt::ForegroundRole && !m_isLive) {
        return {};
    }
    const bool isText = role == Qt::DisplayRole || role == Qt::ToolTipRole || role == SortRole;
    return m_isPrivate && isText ? dataOf(masked(*call), index, role) : dataOf(*call, index, role);
}

QVariant CallModel::dataOf(const Call &call, const QModelIndex &index, int role) const
{
    const auto lost = lostSince(call);
    const Moment now = nowOf(call);
    const bool isChild = index.internalPointer() != nullptr;
    if (isChild) {
        return index.column() == 0 ? childData(call, index.row(), now, role) : QVariant();
    }
    const auto column = static_cast<Column>(index.column());
    if (lost && column == Column::State) {
        return lostStateData(call, *lost, role);
    }
    return callData(call, column, now, role);
}

QVariant CallModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns) {
        return {};
    }
    return columnData(static_cast<Column>(section), role);
}

} // namespace cacofonisk::ui
