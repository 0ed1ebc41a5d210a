// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <cstdint>

namespace cacofonisk::ami {

/// The state of a connection to Asterisk. Every state but Idle may become Idle (stopped, or failed
/// for good); every state from Connecting to LoggedIn may become Waiting (connection lost).
enum class ClientState : std::uint8_t {
    Idle,           ///< nothing happens until start(); then Connecting
    Connecting,     ///< looking up the host and connecting; then Securing or AwaitingBanner
    Securing,       ///< negotiating TLS and checking the certificate; then AwaitingBanner
    AwaitingBanner, ///< waiting for Asterisk's greeting; then LoggingIn
    LoggingIn,      ///< the login dialogue; then LoggedIn
    LoggedIn,       ///< events arrive, actions can be sent
    Waiting,        ///< waiting for the next attempt; then Connecting
};

} // namespace cacofonisk::ami
