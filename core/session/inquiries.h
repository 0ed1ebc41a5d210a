// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/calls/callhistory.h"
#include "core/tracking/state.h"

#include <chrono>
#include <cstddef>
#include <string>
#include <vector>

namespace cacofonisk::session {

/// Which channels a server is to be asked for, and when: those that run something in the dialplan,
/// as nothing is heard of which application that is (Newexten is of class `dialplan`), and those
/// that have been there for long, as their Hangup may have got lost.
///
/// Finds them by looking at all channels now and then: events are taken as fast as without it.
class Inquiries
{
public:
    using Time = std::chrono::steady_clock::time_point;

    struct Limits
    {
        /// Between looks at the channels.
        std::chrono::milliseconds pause{1'000};
        /// After which a channel is asked for that is up, and connected with nobody. As long as
        /// nothing else happens to it, it is asked for again, each time after twice as long: from a
        /// menu it may go on to a mailbox, of which nothing is heard either.
        std::chrono::milliseconds alone{1'000};
        int mostTimes = 5; ///< for the same reason
        /// After which a channel is asked for that may be gone. Most calls are over by then, and
        /// with so many channels that it matters it is little beside what their events take.
        std::chrono::milliseconds silence{300'000};
        /// After which one that was not found is asked for again, then after twice as long: its
        /// Hangup may be on its way.
        std::chrono::milliseconds doubt{10'000};
        /// That wait for an answer, however many channels there are.
        std::size_t mostAtATime = 20;

        bool operator==(const Limits &) const = default;
    };

    /// A channel to ask for.
    struct Inquiry
    {
        tracking::ChannelId channel;
        std::string uniqueid;
        bool isByName = true; ///< else by its uniqueid: it was not found by its name
    };

    /// `state` and `history`, those of one server, outlive this.
    Inquiries(const tracking::State &state, const calls::CallHistory &history, Limits limits)
        : m_state(state)
        , m_history(history)
        , m_limits(limits)
    {}

    /// All that is there was just listed.
    void begin();

    /// Applications are told by events.
    void leaveApplications() { m_asksApplications = false; }

    /// What is to be asked for now: those that have waited longest. Each waits for its answer.
    [[nodiscard]] std::vector<Inquiry> due(Time now);

    /// It is there, or nothing is known of that.
    void noteFound(const Inquiry &inquiry, Time now);

    /// The server knows none. Returns whether it did not the time before either.
    [[nodiscard]] bool noteMissing(const Inquiry &inquiry, Time now);

    /// Whether the channel is there, is up, and runs something for itself alone.
    [[nodiscard]] bool isAlone(const Inquiry &inquiry) const;

private:
    /// What is kept of a channel, at the place of its record.
    struct Known
    {
        InlineText<35> uniqueid;
        Time there; ///< when it was, for certain
        Time asked; ///< when it was asked for last
        Time alone; ///< since when it is
        std::size_t situation = 0;
        int times = 0;             ///< it was asked for in this situation
        int missing = 0;           ///< times in a row
        bool hasOtherName = false; ///< than is known
        bool isAwaited = false;
    };

    struct Wish
    {
        Time since;
        tracking::ChannelId channel;
    };

    [[nodiscard]] Known &known(const tracking::Channel &channel, Time now);
    [[nodiscard]] Known *answered(const Inquiry &inquiry);
    [[nodiscard]] std::size_t situationOf(const tracking::Channel &channel) const;
    [[nodiscard]] bool isWanted(Known &known, std::size_t situation, Time now) const;
    [[nodiscard]] Inquiry ask(const Wish &wish, Time now);

    const tracking::State &m_state;
    const calls::CallHistory &m_history;
    Limits m_limits;
    bool m_asksApplications = true;
    std::vector<Known> m_known;
    std::size_t m_awaited = 0;
};

} // namespace cacofonisk::session
