// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ami/line.h"

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <span>
#include <vector>

namespace cacofonisk::ami {

/// The lines of a message in order, as a view. Lines from the wire are located in the received
/// bytes only when they are asked for, which nine out of ten never are; other lines are stored
/// elsewhere.
class Lines
{
public:
    class Iterator;

    Lines() = default;

    /// `lines` is kept by the caller.
    Lines(std::span<const Line> lines)
        : m_lines(lines.data())
        , m_size(lines.size())
    {}
    Lines(const std::vector<Line> &lines)
        : Lines(std::span(lines))
    {}

    /// For lines from the wire: where each begins in `text`, and finally where the last one ends.
    /// The caller keeps both.
    Lines(const char *text, std::span<const std::uint32_t> starts)
        : m_text(text)
        , m_starts(starts.data())
        , m_size(starts.size() - 1)
    {}

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool empty() const { return m_size == 0; }

    [[nodiscard]] Line operator[](std::size_t at) const
    {
        if (m_lines) {
            return m_lines[at];
        }
        const char *const begin = m_text + m_starts[at];
        const char *const newline = m_text + m_starts[at + 1] - 1;
        const bool hasReturn = newline > begin && newline[-1] == '\r';
        return Line({begin, static_cast<std::size_t>(newline - begin) - hasReturn});
    }

    [[nodiscard]] Line front() const { return (*this)[0]; }

    /// The index of the first line whose key is `name` (AMI keys are case-insensitive); size() if
    /// there is none.
    [[nodiscard]] CACOFONISK_INLINE std::size_t find(std::string_view name) const
    {
        std::size_t at = 0;
        while (at < m_size && !(mayBe(at, name) && (*this)[at].valueOf(name).data())) {
            ++at;
        }
        return at;
    }

    [[nodiscard]] Iterator begin() const;
    [[nodiscard]] Iterator end() const;

private:
    /// False for nearly all lines with another key, at a third of the cost of comparing the keys.
    [[nodiscard]] bool mayBe(std::size_t at, std::string_view name) const
    {
        return m_lines || (m_starts[at] + name.size() < m_starts[at + 1] &&
                           m_text[m_starts[at] + name.size()] == ':');
    }

    const Line *m_lines = nullptr; ///< null: the lines are from the wire
    const char *m_text = nullptr;
    const std::uint32_t *m_starts = nullptr;
    std::size_t m_size = 0;
};

class Lines::Iterator
{
public:
    using iterator_category = std::input_iterator_tag;
    using difference_type = std::ptrdiff_t;
    using value_type = Line;
    using pointer = void;
    using reference = Line;

    Iterator(const Lines &lines, std::size_t at)
        : m_lines(lines)
        , m_at(at)
    {}

    [[nodiscard]] Line operator*() const { return m_lines[m_at]; }
    [[nodiscard]] bool operator==(const Iterator &other) const { return m_at == other.m_at; }

    Iterator &operator++()
    {
        ++m_at;
        return *this;
    }

private:
    Lines m_lines;
    std::size_t m_at;
};

inline Lines::Iterator Lines::begin() const
{
    return {*this, 0};
}

inline Lines::Iterator Lines::end() const
{
    return {*this, m_size};
}

} // namespace cacofonisk::ami
