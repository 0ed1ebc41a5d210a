// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <cstdint>
#include <string_view>

namespace cacofonisk::switchboard {

/// Whether somebody can be called.
enum class Availability : std::uint8_t {
    Unknown,
    Free,
    Ringing,
    InUse,
    RingingInUse, ///< talking, while another call rings
    Busy,
    OnHold,
    Unavailable, ///< not registered, or not reachable
    DoNotDisturb ///< free, but asks not to be called
};

/// Of a device, in the words of events: `NOT_INUSE` (Asterisk: main/devicestate.c).
[[nodiscard]] Availability ofDevice(std::string_view state);

/// Of a device, as a number (Asterisk: include/asterisk/devicestate.h, enum ast_device_state).
[[nodiscard]] Availability ofDevice(int state);

/// Of a hint (Asterisk: include/asterisk/pbx.h, enum ast_extension_states). Negative numbers say
/// that the hint is gone.
[[nodiscard]] Availability ofHint(int status);

/// `free`, `in-use`…, as in JSON.
[[nodiscard]] std::string_view nameOf(Availability availability);

} // namespace cacofonisk::switchboard
