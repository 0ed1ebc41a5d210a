// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <chrono>
#include <cstddef>

namespace cacofonisk::session {

/// When a server is asked about a channel: see Inquiries.
struct InquiryLimits
{
    /// Between two looks at the channels.
    std::chrono::milliseconds pause{1'000};
    /// How long a channel must be up without being connected to anybody before it is asked
    /// about. As long as nothing else happens to it, it is asked about again, each time after
    /// twice as long: it may go on from a menu to a mailbox, which no event tells either.
    std::chrono::milliseconds alone{1'000};
    int mostTimes = 5; ///< in one such situation
    /// After how much silence a channel is asked about because it may be gone. Most calls are
    /// over by then; with very many channels the cost is small compared with that of their
    /// events.
    std::chrono::milliseconds silence{300'000};
    /// How soon a channel that was not found is asked about again, then after twice as long:
    /// its Hangup may be on its way.
    std::chrono::milliseconds doubt{10'000};
    /// How many inquiries may wait for an answer, however many channels there are.
    std::size_t mostAtATime = 20;

    bool operator==(const InquiryLimits &) const = default;
};

} // namespace cacofonisk::session
