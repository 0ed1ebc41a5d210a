// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/switchboard/availability.h"

#include <array>
#include <utility>

namespace cacofonisk::switchboard {

namespace {

using A = Availability;

/// In the order of their numbers.
constexpr std::array<std::pair<std::string_view, Availability>, 9> deviceStates{{
    {"UNKNOWN", A::Unknown},
    {"NOT_INUSE", A::Free},
    {"INUSE", A::InUse},
    {"BUSY", A::Busy},
    {"INVALID", A::Unavailable},
    {"UNAVAILABLE", A::Unavailable},
    {"RINGING", A::Ringing},
    {"RINGINUSE", A::RingingInUse},
    {"ONHOLD", A::OnHold},
}};

} // namespace

Availability ofDevice(std::string_view state)
{
    for (const auto &[name, availability] : deviceStates) {
        if (name == state) {
            return availability;
        }
    }
    return A::Unknown;
}

Availability ofDevice(int state)
{
    const auto index = static_cast<std::size_t>(state);
    return index < deviceStates.size() ? deviceStates[index].second : A::Unknown;
}

Availability ofHint(int status)
{
    constexpr int inUse = 1;
    constexpr int busy = 2;
    constexpr int unavailable = 4;
    constexpr int ringing = 8;
    constexpr int onHold = 16;
    if (status < 0) {
        return A::Unknown;
    }
    if ((status & ringing) != 0) {
        return (status & inUse) != 0 ? A::RingingInUse : A::Ringing;
    }
    return (status & onHold) != 0        ? A::OnHold
           : (status & busy) != 0        ? A::Busy
           : (status & inUse) != 0       ? A::InUse
           : (status & unavailable) != 0 ? A::Unavailable
                                         : A::Free;
}

std::string_view nameOf(Availability availability)
{
    switch (availability) {
    case A::Unknown:
        return "unknown";
    case A::Free:
        return "free";
    case A::Ringing:
        return "ringing";
    case A::InUse:
        return "in-use";
    case A::RingingInUse:
        return "ringing-in-use";
    case A::Busy:
        return "busy";
    case A::OnHold:
        return "on-hold";
    case A::Unavailable:
        return "unavailable";
    case A::DoNotDisturb:
        return "do-not-disturb";
    }
    return {};
}

} // namespace cacofonisk::switchboard
