// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace cacofonisk::events {

/// The numbers of messages, ascending, in four bytes each; in none if they follow each other.
class EventList
{
public:
    /// Rows of the list.
    struct Rows
    {
        std::size_t first = 0;
        std::size_t count = 0;

        bool operator==(const Rows &) const = default;
    };

    EventList() = default;
    /// All from `begin` up to but not including `end`.
    EventList(std::uint64_t begin, std::uint64_t end)
        : m_base(begin)
        , m_length(end - begin)
    {}

    [[nodiscard]] std::size_t size() const { return m_length + m_offsets.size(); }
    [[nodiscard]] bool empty() const { return size() == 0; }

    [[nodiscard]] std::uint64_t operator[](std::size_t row) const
    {
        return m_base + (m_length > 0 ? row : m_offsets[row]);
    }

    /// The row of the first that is at least `number`; size() if there is none.
    [[nodiscard]] std::size_t rowFrom(std::uint64_t number) const;

    /// Where `numbers`, which ascend and are not in the list, are to be inserted: rows as they will
    /// be when all before them have been inserted, from the first on.
    [[nodiscard]] std::vector<Rows> placesOf(const std::vector<std::uint64_t> &numbers) const;

    /// Inserts them. The first and the last number are at most 2^32 apart. Not into one of numbers
    /// that follow each other: those are replaced.
    void insert(const std::vector<std::uint64_t> &numbers);

    /// Appends those that follow the last, up to but not including `end`. Only to one of numbers
    /// that follow each other.
    void extendTo(std::uint64_t end) { m_length = end - m_base; }

    /// Removes the first rows.
    void removeFirst(std::size_t count);

    /// Gives back the room that was made for more.
    void shrink() { m_offsets.shrink_to_fit(); }

    /// What it takes, in bytes; up to twice as much before shrink().
    [[nodiscard]] std::size_t bytes() const { return m_offsets.capacity() * sizeof(std::uint32_t); }

private:
    std::uint64_t m_base = 0;
    std::uint64_t m_length = 0; ///< of numbers that follow each other; 0: m_offsets has them
    std::vector<std::uint32_t> m_offsets; ///< from m_base
};

} // namespace cacofonisk::events
