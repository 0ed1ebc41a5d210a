// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ami/bytes.h"
#include "core/tracking/keyhash.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <utility>
#include <vector>

namespace cacofonisk::tracking {

/// Names a record of a Table for as long as it is there; false where it names none.
template<class Record>
struct Id
{
    static constexpr std::uint32_t none = ~0U;

    std::uint32_t index = none;

    explicit operator bool() const { return index != none; }
    bool operator==(const Id &) const = default;
};

inline constexpr std::size_t cacheLine = 64;

/// Has memory bring what stands there, without waiting for it.
inline void bring([[maybe_unused]] const void *at)
{
#ifdef __GNUC__
    __builtin_prefetch(at);
#endif
}

/// Records by a key on the wire (`record.key()`), at the cost of one hash and mostly one
/// comparison. A record that goes is kept for the next that comes, so that coming and going
/// allocate nothing once there is room for all that are there at a time. It may have makeRoom(),
/// which allocates what it is going to need when it comes first, and renew(), which empties what
/// recycle(), when it goes, leaves: what costs time to empty, and nobody looks at before. Neither
/// gives memory back. A plain value: copying copies all.
///
/// References stay valid until the next create(), ids until remove().
template<class Record>
class Table
{
public:
    using RecordId = Id<Record>;

    [[nodiscard]] std::size_t size() const { return m_entries.size() - m_free.size(); }
    [[nodiscard]] bool empty() const { return size() == 0; }

    [[nodiscard]] Record &operator[](RecordId id) { return m_entries[id.index].record; }
    [[nodiscard]] const Record &operator[](RecordId id) const { return m_entries[id.index].record; }

    [[nodiscard]] const Record *find(std::string_view key) const
    {
        if (m_slots.empty()) {
            return nullptr;
        }
        const std::uint32_t hash = hashOf(key);
        for (std::size_t at = hash & mask(); !m_slots[at].isEmpty(); at = (at + 1) & mask()) {
            if (m_slots[at].hash == hash && isKeyOf(m_slots[at].index, key)) {
                return &m_entries[m_slots[at].index].record;
            }
        }
        return nullptr;
    }

    // What follows has memory bring what is about to be looked at, some records at a time: to wait
    // for one after the other takes most of the time where there are thousands. See expect().

    /// What find() looks at first. Gives what the next step takes.
    [[nodiscard]] std::uint32_t expectSlot(std::string_view key) const
    {
        const std::uint32_t hash = hashOf(key);
        if (!m_slots.empty()) {
            bring(&m_slots[hash & mask()]);
        }
        return hash;
    }

    /// What find() looks at next, and `size` bytes of the record. The record, or now and then
    /// another; none where there is none.
    [[nodiscard]] RecordId expectRecord(std::uint32_t hash, std::size_t size) const
    {
        if (m_slots.empty()) {
            return {};
        }
        std::size_t at = hash & mask();
        while (!m_slots[at].isEmpty() && m_slots[at].hash != hash) {
            at = (at + 1) & mask();
        }
        const RecordId id{m_slots[at].index};
        expect(id, size);
        return id;
    }

    /// `size` bytes of a record, where there is one.
    void expect(RecordId id, std::size_t size = 1) const
    {
        if (id) {
            const auto *const entry = reinterpret_cast<const char *>(&m_entries[id.index]);
            for (std::size_t at = 0; at < offsetof(Entry, record) + size; at += cacheLine) {
                bring(entry + at);
            }
        }
    }

    /// Whether the record, which is there, is the one of `key`: at less cost than to look at it.
    [[nodiscard]] bool isKeyOf(RecordId id, std::string_view key) const
    {
        return isKeyOf(id.index, key);
    }

    [[nodiscard]] Record *find(std::string_view key)
    {
        return const_cast<Record *>(std::as_const(*this).find(key));
    }

    /// A new record, empty but for its id: the caller sets its key first. `key` is not there yet.
    [[nodiscard]] Record &create(std::string_view key)
    {
        if (m_free.empty()) {
            m_free.push_back(static_cast<std::uint32_t>(m_entries.size()));
            Record &record = m_entries.emplace_back().record;
            if constexpr (requires { record.makeRoom(); }) {
                record.makeRoom();
            }
        }
        if (size() * 2 >= m_slots.size()) {
            grow();
        }
        const std::uint32_t index = m_free.back();
        m_free.pop_back();
        place({hashOf(key), index});
        m_entries[index].key = ShortKey(key);
        Record &record = m_entries[index].record;
        if constexpr (requires { record.renew(); }) {
            record.renew();
        }
        record.id = {index};
        return record;
    }

    void remove(RecordId id)
    {
        Record &record = m_entries[id.index].record;
        const std::uint32_t hash = hashOf(m_entries[id.index].keyOfRecord());
        std::size_t hole = hash & mask();
        while (m_slots[hole].index != id.index) {
            hole = (hole + 1) & mask();
        }
        // Those behind move up where the hole lies on their way.
        for (std::size_t at = (hole + 1) & mask(); !m_slots[at].isEmpty(); at = (at + 1) & mask()) {
            const std::size_t home = m_slots[at].hash & mask();
            if (((at - home) & mask()) >= ((at - hole) & mask())) {
                m_slots[hole] = m_slots[at];
                hole = at;
            }
        }
        m_slots[hole] = {};
        record.recycle();
        record.id = {};
        m_free.push_back(id.index);
    }

    void clear()
    {
        for (Entry &entry : m_entries) {
            if (entry.record.id) {
                remove(entry.record.id);
            }
        }
    }

    template<class Visit>
    void forEach(Visit visit) const
    {
        for (const Entry &entry : m_entries) {
            if (entry.record.id) {
                visit(entry.record);
            }
        }
    }

    /// Calls `visit(record)` for every record; it may remove the one that it is given.
    template<class Visit>
    void forEach(Visit visit)
    {
        for (std::size_t i = 0; i < m_entries.size(); ++i) {
            if (m_entries[i].record.id) {
                visit(m_entries[i].record);
            }
        }
    }

    /// The records that are not in use, the next to be used last.
    [[nodiscard]] const std::vector<std::uint32_t> &free() const { return m_free; }

    /// Puts `size` records in the place of all that is there. For each `read` is called with a
    /// function that gives the fresh record of an id; it returns the id.
    template<class Read>
    void refill(std::size_t size, std::vector<std::uint32_t> free, Read read)
    {
        m_entries.clear();
        m_entries.resize(size + free.size());
        m_free = std::move(free);
        m_slots.clear();
        while (m_slots.size() <= size * 2) {
            grow();
        }
        for (std::size_t i = 0; i < size; ++i) {
            const RecordId id =
                read([this](RecordId wanted) -> Record & { return (*this)[wanted]; });
            Entry &entry = m_entries[id.index];
            entry.record.id = id;
            entry.key = ShortKey(entry.record.key());
            place({hashOf(entry.record.key()), id.index});
        }
    }

private:
    struct Slot
    {
        std::uint32_t hash = 0;
        std::uint32_t index = RecordId::none;

        [[nodiscard]] bool isEmpty() const { return index == RecordId::none; }
    };

    /// A record's key where it is as short as Asterisk's are (uniqueids to 33 characters, bridges'
    /// to 36).
    class ShortKey
    {
    public:
        ShortKey() = default;

        explicit ShortKey(std::string_view key)
        {
            if (key.size() <= m_bytes.size()) {
                m_size = static_cast<std::uint8_t>(key.size());
                std::memcpy(m_bytes.data(), key.data(), key.size());
            }
        }

        [[nodiscard]] bool isKnown() const { return m_size != unknown; }
        [[nodiscard]] std::string_view key() const { return {m_bytes.data(), m_size}; }

    private:
        static constexpr std::uint8_t unknown = 255;

        std::uint8_t m_size = unknown;
        std::array<char, 39> m_bytes;
    };

    /// A record, and its key in the same line of the cache as what the record begins with: with
    /// thousands of calls each line is a wait for memory, and the record itself has its key two of
    /// them further.
    struct alignas(cacheLine) Entry
    {
        ShortKey key;
        Record record;

        [[nodiscard]] std::string_view keyOfRecord() const
        {
            return key.isKnown() ? key.key() : record.key();
        }
    };

    [[nodiscard]] bool isKeyOf(std::uint32_t index, std::string_view key) const
    {
        return ami::sameBytes(m_entries[index].keyOfRecord(), key);
    }

    [[nodiscard]] std::size_t mask() const { return m_slots.size() - 1; }

    void place(Slot slot)
    {
        std::size_t at = slot.hash & mask();
        while (!m_slots[at].isEmpty()) {
            at = (at + 1) & mask();
        }
        m_slots[at] = slot;
    }

    void grow()
    {
        std::vector<Slot> old(m_slots.empty() ? 64 : m_slots.size() * 2);
        old.swap(m_slots);
        for (const Slot &slot : old) {
            if (!slot.isEmpty()) {
                place(slot);
            }
        }
    }

    std::vector<Entry> m_entries;
    std::vector<std::uint32_t> m_free; ///< of m_entries: those that are not in use
    std::vector<Slot> m_slots;         ///< a power of two of them, at most half of them taken
};

} // namespace cacofonisk::tracking
