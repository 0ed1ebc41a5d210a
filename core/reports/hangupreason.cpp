// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/reports/hangupreason.h"

#include <array>

namespace cacofonisk::reports {

HangupReason hangupReasonOf(int cause, bool wasUp)
{
    switch (cause) {
    case 16: // normal clearing
        return wasUp ? HangupReason::Completed : HangupReason::NoAnswer;
    case 17: // user busy
        return HangupReason::Busy;
    case 18: // no user response
    case 19: // no answer
        return HangupReason::NoAnswer;
    case 21: // call rejected
        return HangupReason::Rejected;
    case 26: // answered elsewhere
        return HangupReason::AnsweredElsewhere;
    case 0:   // unknown
    case 127: // interworking
        return wasUp ? HangupReason::Completed : HangupReason::Cancelled;
    default:
        return HangupReason::Failed;
    }
}

HangupReason hangupReasonOf(const tracking::Hangup &hangup, HangupReason told)
{
    switch (hangup.source) {
    case tracking::HangupSource::Told:
        return told;
    case tracking::HangupSource::Missed:
        return HangupReason::Lost;
    case tracking::HangupSource::Restart:
        return HangupReason::Failed;
    }
    return told;
}

std::string_view nameOf(HangupReason reason)
{
    static constexpr std::array<std::string_view, 8> names{
        "completed",          "no-answer", "busy",   "rejected",
        "answered-elsewhere", "cancelled", "failed", "lost"};
    return names[static_cast<std::size_t>(reason)];
}

} // namespace cacofonisk::reports
