// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ami/message.h"
#include "core/tracking/state.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace cacofonisk::tracking {

/// Has memory bring what the state knows of what messages name, while those before them are
/// handled: with thousands of calls nothing of it is near the processor, and an event waits longer
/// for it than for anything else. Nothing but speed depends on it.
///
/// What is asked for of a message has to come before it tells what to ask for next; so there are
/// three steps, each some messages ahead of the next.
class Expecting
{
public:
    /// From how many on it pays: the records of fewer stay near the processor by themselves. With
    /// 40,000 an event takes a quarter less with it, with 2,000 a tenth more.
    static constexpr std::size_t manyChannels = 8000;

    explicit Expecting(const State &state)
        : m_state(state)
    {}

    /// The first of these messages is handled next, and then the others. Views of them are not
    /// kept.
    void expect(std::span<const ami::Message> messages)
    {
        if (m_state.channels.size() >= manyChannels && !messages.empty()) {
            goOn(messages);
        }
    }

    /// The state is another.
    void reset() { m_next = nullptr; }

private:
    static constexpr std::size_t atATime = 16; ///< messages

    struct Names;

    template<class Record>
    struct Expected
    {
        const Names *names;
        std::uint32_t hash;
        Id<Record> id;
    };

    /// What some messages name.
    struct Run
    {
        QVarLengthArray<Expected<Channel>, 2 * atATime> channels;
        QVarLengthArray<Expected<Bridge>, atATime> bridges;
    };

    void goOn(std::span<const ami::Message> messages);
    void lookUp(std::span<const ami::Message> messages, Run &run) const;
    void lookAt(Run &run) const;
    void lookAround(const Run &run) const;

    const State &m_state;
    const ami::Message *m_next = nullptr; ///< that is to be handled: only compared
    std::size_t m_handled = 0;            ///< since messages begin that were read together
    std::array<Run, 3> m_runs;            ///< in turn
};

} // namespace cacofonisk::tracking
