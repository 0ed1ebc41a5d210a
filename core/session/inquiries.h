// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/calls/callhistory.h"
#include "core/session/inquirylimits.h"
#include "core/tracking/state.h"

#include <chrono>
#include <cstddef>
#include <string>
#include <vector>

namespace cacofonisk::session {

/// Decides which channels to ask a server about, and when: those that run something in the
/// dialplan, because no event tells which application it is (Newexten belongs to the class
/// `dialplan`), and those that have existed for long, because their Hangup may have been lost.
///
/// It looks at all channels from time to time, so that processing events costs nothing extra.
class Inquiries
{
public:
    using Time = std::chrono::steady_clock::time_point;

    using Limits = InquiryLimits;

    /// A channel to ask about.
    struct Inquiry
    {
        tracking::ChannelId channel;
        std::string uniqueid;
        bool isByName = true; ///< false: by its uniqueid, as it was not found by name
    };

    /// `state` and `history`, those of one server, outlive this.
    Inquiries(const tracking::State &state, const calls::CallHistory &history, Limits limits)
        : m_state(state)
        , m_history(history)
        , m_limits(limits)
    {}

    /// All existing channels have just been listed.
    void begin();

    /// Events tell which applications run: stop asking about them.
    void leaveApplications() { m_asksApplications = false; }

    /// The channels to ask about now, those that have waited longest first. Each then waits for its
    /// answer.
    [[nodiscard]] std::vector<Inquiry> due(Time now);

    /// The channel exists, or the answer does not say.
    void noteFound(const Inquiry &inquiry, Time now);

    /// The server does not know the channel. Returns whether that was so the time before as well.
    [[nodiscard]] bool noteMissing(const Inquiry &inquiry, Time now);

    /// Whether the channel exists, is up, and is running something while connected to nobody.
    [[nodiscard]] bool isAlone(const Inquiry &inquiry) const;

private:
    /// What is kept about a channel, at the index of its record.
    struct Known
    {
        InlineText<35> uniqueid;
        Time there; ///< when it last certainly existed
        Time asked; ///< when it was last asked about
        Time alone; ///< since when it has been connected to nobody
        std::size_t situation = 0;
        int times = 0;             ///< asked about in this situation
        int missing = 0;           ///< times not found in a row
        bool hasOtherName = false; ///< differs from the known name
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
