// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/models/callmodel.h"

#include "ui/models/calldata.h"

#include <algorithm>

namespace cacofonisk::ui {

using calls::Call;
using Entries = CallEntries::Entries;

namespace {

using namespace std::chrono_literals;

constexpr int columns = static_cast<int>(CallModel::Column::Count);
constexpr auto endedStay = 15min;
constexpr std::size_t mostEnded = 500;

/// Of a live session (session::LiveServer).
int serverOf(const Call &call)
{
    return static_cast<int>(call.id >> 48);
}

} // namespace

CallModel::CallModel(QObject *parent)
    : QAbstractItemModel(parent)
{}

void CallModel::apply(const session::SessionUpdate &update)
{
    const calls::Moment before = m_entries.now();
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
}

void CallModel::setLost(const QHash<int, calls::Moment> &lost)
{
    const auto before = std::exchange(m_lost, lost);
    const auto isOther = [&](const CallEntry *entry) {
        const Call &call = m_entries.callOf(*entry);
        const int server = serverOf(call);
        return !call.ended && (before.contains(server) != lost.contains(server) ||
                               before.value(server) != lost.value(server));
    };
    Entries changed;
    std::copy_if(m_rows.begin(), m_rows.end(), std::back_inserter(changed), isOther);
    change(changed);
}

void CallModel::setContacts(const contacts::ContactBookPtr &book)
{
    const Entries touched = m_entries.setContacts(book);
    Entries shown;
    std::copy_if(touched.begin(), touched.end(), std::back_inserter(shown),
                 [](const CallEntry *entry) { return entry->isShown; });
    change(shown);
}

void CallModel::retire(calls::Moment now)
{
    const Entries retired = m_entries.retired(now - endedStay, mostEnded);
    Entries shown;
    std::copy_if(retired.begin(), retired.end(), std::back_inserter(shown),
                 [](const CallEntry *entry) { return entry->isShown; });
    remove(shown);
    m_entries.erase(retired);
}

/// Nothing of a call that is over: it stays as it was.
std::optional<calls::Moment> CallModel::lostSince(const Call &call) const
{
    const auto lost = m_lost.constFind(serverOf(call));
    return call.ended || lost == m_lost.constEnd() ? std::nullopt : std::optional(*lost);
}

/// In runs of rows that follow each other.
void CallModel::remove(const Entries &entries)
{
    for (auto last = entries.rbegin(); last != entries.rend();) {
        const int end = rowOf(**last);
        int begin = end;
        for (++last; last != entries.rend() && m_rows[static_cast<std::size_t>(begin) - 1] == *last;
             ++last) {
            --begin;
        }
        beginRemoveRows({}, begin, end);
        for (auto entry = m_rows.begin() + begin; entry <= m_rows.begin() + end; ++entry) {
            (*entry)->isShown = false;
            m_open.remove(*entry);
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
        auto behind = first + 1;
        while (behind != entries.end() &&
               (place == m_rows.end() || CallEntries::isBefore(**behind, **place))) {
            ++behind;
        }
        beginInsertRows({}, begin, begin + static_cast<int>(behind - first) - 1);
        m_rows.insert(place, first, behind);
        for (; first != behind; ++first) {
            const Call &call = m_entries.callOf(**first);
            (*first)->isShown = true;
            (*first)->children = childCountOf(call);
            if (!call.ended) {
                m_open.insert(*first);
            }
        }
        endInsertRows();
    }
}

void CallModel::change(const Entries &entries)
{
    for (auto entry = entries.begin(); entry != entries.end();) {
        const auto begin = static_cast<std::size_t>(rowOf(**entry));
        std::size_t end = begin;
        for (; entry != entries.end() && end < m_rows.size() && m_rows[end] == *entry;
             ++entry, ++end) {
            fitChildren(**entry);
            if (m_entries.callOf(**entry).ended) {
                m_open.remove(*entry);
            } else {
                m_open.insert(*entry);
            }
        }
        emit dataChanged(index(static_cast<int>(begin), 0),
                         index(static_cast<int>(end) - 1, columns - 1));
    }
}

void CallModel::fitChildren(CallEntry &entry)
{
    const int count = childCountOf(m_entries.callOf(entry));
    const QModelIndex parent = index(rowOf(entry), 0);
    if (count > entry.children) {
        beginInsertRows(parent, entry.children, count - 1);
        entry.children = count;
        endInsertRows();
    } else if (count < entry.children) {
        beginRemoveRows(parent, count, entry.children - 1);
        entry.children = count;
        endRemoveRows();
    }
    if (count > 0) {
        emit dataChanged(index(0, 0, parent), index(count - 1, columns - 1, parent));
    }
}

/// The times of calls in progress go on with the seconds.
void CallModel::tick(calls::Moment before)
{
    const auto second = [](calls::Moment at) {
        return std::chrono::floor<std::chrono::seconds>(at);
    };
    if (second(before) == second(m_entries.now())) {
        return;
    }
    for (const CallEntry *const entry : std::as_const(m_open)) {
        if (lostSince(m_entries.callOf(*entry))) {
            continue;
        }
        const int row = rowOf(*entry);
        emit dataChanged(index(row, static_cast<int>(Column::Duration)),
                         index(row, static_cast<int>(Column::Waiting)), {Qt::DisplayRole});
        if (entry->children > 0) {
            const QModelIndex parent = index(row, 0);
            emit dataChanged(index(0, 0, parent), index(entry->children - 1, 0, parent),
                             {Qt::DisplayRole});
        }
    }
}

/// Of an entry that is no row: where it would be.
int CallModel::rowOf(const CallEntry &entry) const
{
    const auto row = std::lower_bound(
        m_rows.begin(), m_rows.end(), &entry,
        [](const CallEntry *a, const CallEntry *b) { return CallEntries::isBefore(*a, *b); });
    return static_cast<int>(row - m_rows.begin());
}

const Call *CallModel::callAt(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return nullptr;
    }
    const auto *const parent = static_cast<const CallEntry *>(index.internalPointer());
    return &m_entries.callOf(parent ? *parent : *m_rows[static_cast<std::size_t>(index.row())]);
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
    return parent.isValid()
               ? createIndex(row, column, m_rows[static_cast<std::size_t>(parent.row())])
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
    return isCall ? m_rows[static_cast<std::size_t>(parent.row())]->children : 0;
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
    const auto lost = lostSince(*call);
    const calls::Moment now = lost.value_or(m_entries.now());
    const bool isChild = index.internalPointer() != nullptr;
    if (isChild) {
        return index.column() == 0 ? childData(*call, index.row(), now, role) : QVariant();
    }
    const auto column = static_cast<Column>(index.column());
    if (lost && column == Column::State) {
        return lostStateData(*call, *lost, role);
    }
    return callData(*call, column, now, role);
}

QVariant CallModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns) {
        return {};
    }
    return columnData(static_cast<Column>(section), role);
}

} // namespace cacofonisk::ui
