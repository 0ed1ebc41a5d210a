// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/sessionupdate.h"
#include "ui/formatting/collator.h"
#include "ui/switchboard/boardmodel.h"

#include <algorithm>
#include <memory>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

namespace cacofonisk::ui {

/// The cards of one kind, of all servers, in the order of their names; under each, the rows of its
/// own. Rows come, change, move and go one by one, as updates say.
///
/// `Traits` says what a card is:
///     using Card, Child;
///     static std::string keyOf(const Card &);        // unique on its server
///     static QString nameOf(const Card &);           // by which it is sorted
///     static bool isGone(const Card &);
///     static std::string keyOf(const Child &);
///     static std::vector<Child> takeChildren(Card &) // which the card need not keep
template<class Traits>
class CardModel : public BoardModel
{
public:
    using Card = typename Traits::Card;
    using Child = typename Traits::Child;

    /// What a row shows, with all that is under it.
    struct Entry
    {
        std::string key;
        int server = 0;
        Card card;
        std::vector<Child> children;
        QCollatorSortKey order;
        int row = 0;
    };

    /// Applies what has changed: `cards` is the list of them in `update`.
    void apply(const session::SessionUpdate &update, std::vector<Card> switchboard::Cards::*cards)
    {
        for (const session::SwitchboardUpdate &of : update.switchboards) {
            apply(of.server, of.isWhole, of.cards.*cards);
        }
    }

    void apply(int server, bool isWhole, const std::vector<Card> &cards)
    {
        Entries fresh;
        std::vector<int> gone;
        std::unordered_set<const Entry *> told;
        for (const Card &card : cards) {
            const std::string key = std::to_string(server) + '\n' + Traits::keyOf(card);
            const auto known = m_byKey.find(key);
            if (known == m_byKey.end()) {
                if (!Traits::isGone(card)) {
                    fresh.push_back(make(key, server, card));
                    m_byKey.emplace(key, fresh.back().get());
                }
            } else if (Traits::isGone(card)) {
                const Entry *const entry = known->second;
                const auto isIt = [entry](const auto &other) { return other.get() == entry; };
                if (std::find_if(fresh.begin(), fresh.end(), isIt) == fresh.end()) {
                    gone.push_back(entry->row);
                } else {
                    told.erase(entry);
                    m_byKey.erase(known);
                    std::erase_if(fresh, isIt);
                }
            } else if (told.insert(known->second).second) {
                change(*known->second, card);
            }
        }
        if (isWhole) {
            for (const auto &entry : m_entries) {
                if (entry->server == server && !told.contains(entry.get())) {
                    gone.push_back(entry->row);
                }
            }
        }
        remove(std::move(gone));
        insert(std::move(fresh));
    }

    void clear()
    {
        beginResetModel();
        m_entries.clear();
        m_byKey.clear();
        endResetModel();
    }

    /// Everything may look different: who is hidden, whom the contacts name, what is out of date.
    void refresh()
    {
        if (!m_entries.empty()) {
            tellChanged({}, 0, rowCount() - 1);
        }
        for (const auto &entry : m_entries) {
            if (!entry->children.empty()) {
                tellChanged(indexOf(*entry), 0, static_cast<int>(entry->children.size()) - 1);
            }
        }
    }

    /// Of a row, or of the row above it. There must be one.
    [[nodiscard]] const Entry &entryOf(const QModelIndex &index) const
    {
        const auto *const above = static_cast<const Entry *>(index.constInternalPointer());
        return above ? *above : *m_entries[static_cast<std::size_t>(index.row())];
    }

    /// Of a row under another; null for other rows.
    [[nodiscard]] const Child *childOf(const QModelIndex &index) const
    {
        const auto *const above = static_cast<const Entry *>(index.constInternalPointer());
        return above ? &above->children[static_cast<std::size_t>(index.row())] : nullptr;
    }

    [[nodiscard]] const std::vector<std::unique_ptr<Entry>> &entries() const { return m_entries; }

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override
    {
        if (!hasIndex(row, column, parent)) {
            return {};
        }
        return createIndex(row, column, parent.isValid() ? &entryOf(parent) : nullptr);
    }

    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override
    {
        const auto *const above = static_cast<const Entry *>(index.constInternalPointer());
        return above ? indexOf(*above) : QModelIndex();
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        if (!parent.isValid()) {
            return static_cast<int>(m_entries.size());
        }
        const bool hasChildren = parent.column() == 0 && !parent.constInternalPointer();
        return hasChildren ? static_cast<int>(entryOf(parent).children.size()) : 0;
    }

protected:
    using Entries = std::vector<std::unique_ptr<Entry>>;

    using BoardModel::BoardModel;

    [[nodiscard]] int serverAt(const QModelIndex &index) const final
    {
        return entryOf(index).server;
    }

    [[nodiscard]] QModelIndex indexOf(const Entry &entry) const
    {
        return createIndex(entry.row, 0, nullptr);
    }

    void tellChanged(const QModelIndex &parent, int first, int last)
    {
        emit dataChanged(index(first, 0, parent), index(last, columnCount() - 1, parent));
    }

private:
    [[nodiscard]] std::unique_ptr<Entry> make(const std::string &key, int server,
                                              const Card &card) const
    {
        Card own = card;
        std::vector<Child> children = Traits::takeChildren(own);
        QCollatorSortKey order = m_collator.sortKey(Traits::nameOf(own));
        return std::make_unique<Entry>(
            Entry{key, server, std::move(own), std::move(children), std::move(order), 0});
    }

    [[nodiscard]] static bool isBefore(const Entry &a, const Entry &b)
    {
        const int order = a.order.compare(b.order);
        return order < 0 || (order == 0 && a.key < b.key);
    }

    void renumber(std::size_t from)
    {
        for (; from < m_entries.size(); ++from) {
            m_entries[from]->row = static_cast<int>(from);
        }
    }

    void remove(std::vector<int> rows)
    {
        std::sort(rows.begin(), rows.end());
        rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
        while (!rows.empty()) {
            const int last = rows.back();
            int first = last;
            for (rows.pop_back(); !rows.empty() && rows.back() == first - 1; rows.pop_back()) {
                --first;
            }
            beginRemoveRows({}, first, last);
            const auto begin = m_entries.begin() + first;
            const auto end = m_entries.begin() + last + 1;
            std::for_each(begin, end, [this](const auto &entry) { m_byKey.erase(entry->key); });
            m_entries.erase(begin, end);
            renumber(static_cast<std::size_t>(first));
            endRemoveRows();
        }
    }

    /// Those that belong together come together.
    void insert(Entries fresh)
    {
        const auto isLess = [](const auto &a, const auto &b) { return isBefore(*a, *b); };
        std::sort(fresh.begin(), fresh.end(), isLess);
        for (auto from = fresh.begin(); from != fresh.end();) {
            const auto at = std::upper_bound(m_entries.begin(), m_entries.end(), *from, isLess);
            const auto to = at == m_entries.end()
                                ? fresh.end()
                                : std::upper_bound(from, fresh.end(), *at, isLess);
            const auto row = at - m_entries.begin();
            beginInsertRows({}, static_cast<int>(row), static_cast<int>(row + (to - from) - 1));
            m_entries.insert(at, std::make_move_iterator(from), std::make_move_iterator(to));
            renumber(static_cast<std::size_t>(row));
            endInsertRows();
            from = to;
        }
    }

    void change(Entry &entry, const Card &card)
    {
        Card next = card;
        std::vector<Child> children = Traits::takeChildren(next);
        const bool isOther = !(entry.card == next && entry.children == children);
        entry.card = std::move(next);
        changeChildren(entry, std::move(children));
        if (isOther) {
            tellChanged({}, entry.row, entry.row);
        }
    }

    void changeChildren(Entry &entry, std::vector<Child> next)
    {
        if (entry.children == next) {
            return;
        }
        const auto keyOf = [](const Child &child) { return Traits::keyOf(child); };
        std::unordered_set<std::string> staying;
        std::transform(next.begin(), next.end(), std::inserter(staying, staying.end()), keyOf);
        for (std::size_t i = entry.children.size(); i-- > 0;) {
            if (!staying.contains(keyOf(entry.children[i]))) {
                removeChild(entry, i);
            }
        }
        for (std::size_t i = 0; i < next.size(); ++i) {
            placeChild(entry, i, std::move(next[i]));
        }
        while (entry.children.size() > next.size()) {
            removeChild(entry, entry.children.size() - 1); // told twice
        }
    }

    void removeChild(Entry &entry, std::size_t at)
    {
        const int row = static_cast<int>(at);
        beginRemoveRows(indexOf(entry), row, row);
        entry.children.erase(entry.children.begin() + row);
        endRemoveRows();
    }

    /// Moves, changes or inserts it; those before it are in their places.
    void placeChild(Entry &entry, std::size_t at, Child child)
    {
        const int row = static_cast<int>(at);
        const auto begin = entry.children.begin() + row;
        const auto known = std::find_if(begin, entry.children.end(), [&child](const Child &other) {
            return Traits::keyOf(other) == Traits::keyOf(child);
        });
        const QModelIndex parent = indexOf(entry);
        if (known == entry.children.end()) {
            beginInsertRows(parent, row, row);
            entry.children.insert(begin, std::move(child));
            endInsertRows();
            return;
        }
        if (known != begin) {
            const int from = static_cast<int>(known - entry.children.begin());
            beginMoveRows(parent, from, from, parent, row);
            std::rotate(begin, known, known + 1);
            endMoveRows();
        }
        if (!(entry.children[at] == child)) {
            entry.children[at] = std::move(child);
            tellChanged(parent, row, row);
        }
    }

    QCollator m_collator = makeCollator();
    Entries m_entries;
    std::unordered_map<std::string, Entry *> m_byKey;
};

} // namespace cacofonisk::ui
