// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/moment.h"

#include <cstdint>
#include <vector>

namespace cacofonisk::recording {

/// Finds the messages of a recording by number or time: keeps a mark for every 256th, from which
/// the others are found by reading on. Messages are numbered from 0.
class Index
{
public:
    struct Mark
    {
        std::uint64_t number = 0; ///< of the message that begins there
        std::uint64_t offset = 0; ///< in bytes of the recording (decompressed)
        Moment moment;            ///< of the message before it
    };

    /// Adds the next message. Times must never go back.
    void add(std::uint64_t offset, Moment moment);

    /// How many messages were added.
    [[nodiscard]] std::uint64_t count() const { return m_count; }
    [[nodiscard]] Moment first() const { return m_first; }
    [[nodiscard]] Moment last() const { return m_last; }

    /// The last mark at or before message `number`.
    [[nodiscard]] Mark before(std::uint64_t number) const;

    /// The last mark before which all messages are earlier than `moment`.
    [[nodiscard]] Mark before(Moment moment) const;

private:
    static constexpr std::uint64_t distance = 256;

    std::vector<Mark> m_marks;
    std::uint64_t m_count = 0;
    Moment m_first{};
    Moment m_last{};
};

} // namespace cacofonisk::recording
