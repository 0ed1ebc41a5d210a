// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/calls/callcounts.h"

#include <algorithm>

namespace cacofonisk::calls {

void CallCounts::add(const Call &call, Moment now)
{
    switch (call.state) {
    case CallState::Dialling:
    case CallState::Ringing:
        ++ringing;
        break;
    case CallState::Queued:
        ++waiting;
        if (call.queue && call.queue->from) {
            longestWait = std::max(longestWait.value_or(Duration(0)), now - *call.queue->from);
        }
        break;
    case CallState::Talking:
    case CallState::InConference:
        ++talking;
        break;
    case CallState::OnHold:
        ++onHold;
        break;
    case CallState::Parked:
        ++parked;
        break;
    case CallState::Transferring:
    case CallState::InDialplan:
    case CallState::Ended:
        break;
    }
}

} // namespace cacofonisk::calls
