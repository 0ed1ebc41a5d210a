// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/calls/call.h"

#include <QDebug>

#include <algorithm>
#include <array>
#include <utility>

namespace cacofonisk::calls {

namespace {

template<class Enumeration, std::size_t count>
std::string_view pick(const std::array<std::string_view, count> &names, Enumeration value)
{
    return names[static_cast<std::size_t>(value)];
}

} // namespace

void addOnce(std::vector<Party> &parties, Party party)
{
    if (std::find(parties.begin(), parties.end(), party) == parties.end()) {
        parties.push_back(std::move(party));
    }
}

std::string_view nameOf(Outcome outcome)
{
    static constexpr std::array<std::string_view, 8> names{
        "ringing",   "answered",           "busy",  "rejected", "no-answer",
        "cancelled", "answered-elsewhere", "failed"};
    return pick(names, outcome);
}

std::string_view nameOf(TransferKind kind)
{
    static constexpr std::array<std::string_view, 3> names{"blind", "attended", "blonde"};
    return pick(names, kind);
}

std::string_view nameOf(TransferOutcome outcome)
{
    static constexpr std::array<std::string_view, 4> names{"pending", "completed", "failed",
                                                           "returned"};
    return pick(names, outcome);
}

std::string_view nameOf(ParkingOutcome outcome)
{
    static constexpr std::array<std::string_view, 4> names{"parked", "retrieved", "timed-out",
                                                           "abandoned"};
    return pick(names, outcome);
}

std::string_view nameOf(QueueOutcome outcome)
{
    static constexpr std::array<std::string_view, 5> names{"waiting", "answered", "abandoned",
                                                           "timed-out", "left"};
    return pick(names, outcome);
}

std::string_view nameOf(Direction direction)
{
    static constexpr std::array<std::string_view, 3> names{"in", "out", "internal"};
    return pick(names, direction);
}

std::string_view nameOf(End end)
{
    static constexpr std::array<std::string_view, 8> names{
        "completed", "no-answer",          "busy", "rejected", "cancelled",
        "failed",    "answered-elsewhere", "lost"};
    return pick(names, end);
}

std::string_view nameOf(CallState state)
{
    static constexpr std::array<std::string_view, 10> names{
        "dialling", "ringing",       "talking",      "on-hold",     "queued",
        "parked",   "in-conference", "transferring", "in-dialplan", "ended"};
    return pick(names, state);
}

QDebug operator<<(QDebug debug, const Call &call)
{
    const QDebugStateSaver saver(debug);
    debug.nospace() << "call " << call.id << " from " << call.caller.num.c_str() << " to "
                    << call.dialled.value_or("-").c_str() << ": " << nameOf(call.state).data();
    if (call.state == CallState::Ended) {
        debug << ", " << nameOf(call.end).data();
    }
    return debug;
}

} // namespace cacofonisk::calls
