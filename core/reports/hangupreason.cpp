// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/reports/hangupreason.h"

#include "core/ami/cause.h"

#include <array>

namespace cacofonisk::reports {

HangupReason hangupReasonOf(int cause, bool wasUp)
{
    switch (cause) {
    case ami::CauseNormalClearing:
        return wasUp ? HangupReason::Completed : HangupReason::NoAnswer;
    case ami::CauseUserBusy:
        return HangupReason::Busy;
    case ami::CauseNoUserResponse:
    case ami::CauseNoAnswer:
        return HangupReason::NoAnswer;
    case ami::CauseCallRejected:
        return HangupReason::Rejected;
    case ami::CauseAnsweredElsewhere:
        return HangupReason::AnsweredElsewhere;
    case ami::CauseUnknown:
    case ami::CauseInterworking:
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
