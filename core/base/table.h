// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/bytes.h"
#include "core/base/hugepages.h"
#include "core/base/keyhash.h"

#include <QtGlobal>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace cacofonisk {

/// Identifies a record of a Table for as long as it is there; false if it identifies none. What
/// takes the record's place later has another generation, and so another id.
template<class Record>
class Id
{
public:
    constexpr Id() = default;
    constexpr explicit Id(std::uint32_t index)
        : m_bits(index)
    {}

    /// Where the record is in its table, from 0.
    [[nodiscard]] constexpr std::uint32_t index() const { return m_bits & (generation - 1); }
    /// Of the next record there.
    [[nodiscard]] constexpr Id next() const { return Id(m_bits + generation); }

    explicit operator bool() const { return m_bits != none; }
    bool operator==(const Id &) const = default;

private:
    static constexpr std::uint32_t none = ~0U;
    static constexpr std::uint32_t generation = 1U << 26; ///< there is no memory for more records

    std::uint32_t m_bits = none;
};

inline constexpr std::size_t cacheLine = 64;

/// Records found by a key from the wire (`record.key()`), at the cost of one hash and usually one
/// comparison. The key is stored in the record itself, as its first member (Text). A removed record
/// is kept for the next new one, which is then cleared by its renew() and keeps its memory: adding
/// and removing allocates nothing once there is room for all records at a time. A plain value:
/// copying copies everything.
///
/// References and ids stay valid until remove().
template<class Record>
class Table
{
public:
    using RecordId = Id<Record>;

    [[nodiscard]] std::size_t size() const { return m_made - m_free.size(); }
    [[nodiscard]] bool empty() const { return size() == 0; }

    [[nodiscard]] Record &operator[](RecordId id)
    {
        return const_cast<Record &>(std::as_const(*this)[id]);
    }
    /// The record must be there.
    [[nodiscard]] const Record &operator[](RecordId id) const
    {
        Q_ASSERT(contains(id));
        return at(id.index());
    }

    [[nodiscard]] bool contains(RecordId id) const
    {
        return id && id.index() < m_made && at(id.index()).id == id;
    }

    /// Of the record at this place, as RecordId::index(); none if there is none.
    [[nodiscard]] RecordId idAt(std::uint32_t index) const
    {
        return index < m_made ? at(index).id : RecordId();
    }

    [[nodiscard]] const Record *find(std::string_view key) const { return find(key, hashOf(key)); }

    /// `hash` is that of the key. The record `guess`, which may be any or none, is tried first.
    [[nodiscard]] const Record *find(std::string_view key, std::uint32_t hash,
                                     RecordId guess = {}) const
    {
        if (guess && at(guess.index()).id == guess && isKeyOf(guess, key)) {
            return &at(guess.index());
        }
        if (m_slots.empty()) {
            return nullptr;
        }
        for (std::size_t at = hash & mask(); !m_slots[at].isEmpty(); at = (at + 1) & mask()) {
            if (m_slots[at].hash == hash && isKeyOf(m_slots[at].id, key)) {
                return &this->at(m_slots[at].id.index());
            }
        }
        return nullptr;
    }

    // These functions prefetch what is about to be looked up, some records ahead: with thousands of
    // records, waiting for one after the other takes most of the time. See prefetchRecord().

    /// Prefetches what find() looks at first. Returns the argument of the next step.
    [[nodiscard]] std::uint32_t prefetchSlot(std::string_view key) const
    {
        const std::uint32_t hash = hashOf(key);
        if (!m_slots.empty()) {
            prefetch(&m_slots[hash & mask()]);
        }
        return hash;
    }

    /// Prefetches what find() looks at next. Returns the record, or occasionally another one; none
    /// if there is none.
    [[nodiscard]] RecordId prefetchFound(std::uint32_t hash) const
    {
        if (m_slots.empty()) {
            return {};
        }
        std::size_t at = hash & mask();
        while (!m_slots[at].isEmpty() && m_slots[at].hash != hash) {
            at = (at + 1) & mask();
        }
        prefetchRecord(m_slots[at].id);
        return m_slots[at].id;
    }

    /// Prefetches the start of a record, which may or may not be there.
    void prefetchRecord(RecordId id) const
    {
        if (id) {
            prefetch(&at(id.index()));
        }
    }

    /// Whether the record, which must be there, has the key `key`; cheaper than reading the record.
    [[nodiscard]] bool isKeyOf(RecordId id, std::string_view key) const
    {
        return sameBytes(at(id.index()).key(), key);
    }

    [[nodiscard]] Record *find(std::string_view key)
    {
        return const_cast<Record *>(std::as_const(*this).find(key));
    }

    [[nodiscard]] Record *find(std::string_view key, std::uint32_t hash, RecordId guess = {})
    {
        return const_cast<Record *>(std::as_const(*this).find(key, hash, guess));
    }

    /// A new record, empty except for its id: the caller sets its key first. `key` must not be
    /// there yet.
    [[nodiscard]] Record &create(std::string_view key)
    {
        if (m_free.empty()) {
            m_free.emplace_back(static_cast<std::uint32_t>(m_made));
            make();
        }
        if (size() * 2 >= m_slots.size()) {
            grow();
        }
        const RecordId id = m_free.back();
        m_free.pop_back();
        place({hashOf(key), id});
        Record &record = at(id.index());
        record.renew();
        record.id = id;
        return record;
    }

    void remove(RecordId id)
    {
        Record &record = at(id.index());
        const std::uint32_t hash = hashOf(record.key());
        std::size_t hole = hash & mask();
        while (m_slots[hole].id != id) {
            hole = (hole + 1) & mask();
        }
        // The slots after the hole move up if it lies on their way.
        for (std::size_t at = (hole + 1) & mask(); !m_slots[at].isEmpty(); at = (at + 1) & mask()) {
            const std::size_t home = m_slots[at].hash & mask();
            if (((at - home) & mask()) >= ((at - hole) & mask())) {
                m_slots[hole] = m_slots[at];
                hole = at;
            }
        }
        m_slots[hole] = {};
        record.id = {};
        m_free.push_back(id.next());
        bringAll(record); // it is the next that comes
    }

    void clear()
    {
        forEach([this](const Record &record) { remove(record.id); });
    }

    template<class Visit>
    void forEach(Visit visit) const
    {
        for (std::uint32_t i = 0; i < m_made; ++i) {
            if (at(i).id) {
                visit(at(i));
            }
        }
    }

    /// Calls `visit(record)` for every record; it may remove the record that it is given.
    template<class Visit>
    void forEach(Visit visit)
    {
        for (std::uint32_t i = 0; i < m_made; ++i) {
            if (at(i).id) {
                visit(at(i));
            }
        }
    }

    /// What the unused records are used as; the last one is used next.
    [[nodiscard]] const std::vector<RecordId> &free() const { return m_free; }

    /// Replaces everything by `size` records. For each, `read` is called with a function that
    /// returns the fresh record for an id; it returns the id.
    template<class Read>
    void refill(std::size_t size, const std::vector<RecordId> &free, Read read)
    {
        m_chunks.clear();
        for (m_made = 0; m_made < size + free.size();) {
            make();
        }
        m_free.assign(free.begin(), free.end());
        m_slots.clear();
        while (m_slots.size() <= size * 2) {
            grow();
        }
        for (std::size_t i = 0; i < size; ++i) {
            const RecordId id =
                read([this](RecordId wanted) -> Record & { return at(wanted.index()); });
            at(id.index()).id = id;
            place({hashOf(at(id.index()).key()), id});
        }
    }

private:
    struct Slot
    {
        std::uint32_t hash = 0;
        RecordId id;

        [[nodiscard]] bool isEmpty() const { return !id; }
    };

    /// One entry per cache line: with thousands of calls, every cache line is a wait for memory.
    struct alignas(cacheLine) Entry
    {
        Record record;
    };

    using Chunk = std::vector<Entry, InHugePages<Entry>>;

    static constexpr std::size_t chunkSize = std::bit_floor(hugePage / sizeof(Entry));

    [[nodiscard]] Record &at(std::uint32_t index)
    {
        return const_cast<Record &>(std::as_const(*this).at(index));
    }

    [[nodiscard]] const Record &at(std::uint32_t index) const
    {
        return m_chunks[index / chunkSize][index % chunkSize].record;
    }

    void make()
    {
        if (m_made++ % chunkSize == 0) {
            Chunk &chunk = m_chunks.emplace_back();
            chunk.reserve(chunkSize);
            if (m_chunks.size() > 1) { // few records need little memory, and are found at once
                useHugePages(chunk.data(), InHugePages<Entry>::bytes(chunkSize));
            }
            m_free.reserve(m_chunks.size() * chunkSize); // as all may go
        }
        m_chunks.back().emplace_back();
    }

    static void bringAll(const Record &record)
    {
        const auto *const begin = reinterpret_cast<const char *>(&record);
        for (std::size_t at = 0; at < sizeof(Record); at += cacheLine) {
            prefetch(begin + at);
        }
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

    std::vector<Chunk> m_chunks;  ///< of chunkSize each, so that nothing is ever moved
    std::size_t m_made = 0;       ///< records created
    std::vector<RecordId> m_free; ///< ids of the next records
    std::vector<Slot> m_slots;    ///< their number is a power of two; at most half of them are used
};

} // namespace cacofonisk
