// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <cstdint>
#include <string>

namespace cacofonisk::notices {

/// When something is opened for a call.
enum class PopMoment : std::uint8_t {
    Ringing,
    Answered,
    Click ///< on a button of the call's notification
};

/// What a rule opens for a call: an address, or a program that it starts.
struct ScreenPop
{
    enum class Kind : std::uint8_t { Address, Program };

    Kind kind = Kind::Address;
    /// `https://crm.example/?number={{caller.number}}`, `crm --number {{caller.number}}`: see
    /// PopTarget
    std::string text;
    PopMoment when = PopMoment::Ringing;

    bool operator==(const ScreenPop &) const = default;
};

} // namespace cacofonisk::notices
