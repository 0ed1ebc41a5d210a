// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <cstdint>

namespace cacofonisk::ami {

/// Where a connection to an Asterisk stands. Every state but Idle may become Idle (stopped, or
/// failed for good), and every one from Connecting to LoggedIn may become Waiting (lost).
enum class ClientState : std::uint8_t {
    Idle,           ///< nothing is done until start(); Connecting follows
    Connecting,     ///< the host is looked up and dialled; Securing or AwaitingBanner follows
    Securing,       ///< TLS is agreed and the certificate checked; AwaitingBanner follows
    AwaitingBanner, ///< Asterisk is to greet; LoggingIn follows
    LoggingIn,      ///< the login dialogue; LoggedIn follows
    LoggedIn,       ///< events come, actions are taken
    Waiting,        ///< until the next attempt; Connecting follows
};

} // namespace cacofonisk::ami
