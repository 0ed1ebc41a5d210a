// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/error.h"
#include "core/base/moment.h"

#include <QMetaType>
#include <QStringList>

#include <chrono>
#include <optional>

namespace cacofonisk::session {

/// Where the connection to a server stands.
struct ServerStatus
{
    enum class Phase {
        Idle,       ///< not connected, and not about to be
        Connecting, ///< until Asterisk has sent its greeting
        LoggingIn,
        ReadingState, ///< logged in; asking for calls in progress
        Live,         ///< what is shown is up to date
        Waiting,      ///< the connection was lost; next attempt at `retryAt`
        Failed        ///< another attempt would be pointless: see `error`
    };

    int server = 0; ///< its number: see ServerSettings
    QString name;
    Phase phase = Phase::Idle;
    Error error;                   ///< why it is Waiting or Failed
    std::optional<Moment> retryAt; ///< by our clock, like lastHeard
    std::optional<Moment> lastHeard;
    std::optional<std::chrono::microseconds> clockOffset; ///< how far its clock is ahead of ours
    double eventsPerSecond = 0;
    QString version;      ///< of its AMI: `11.0.0`
    QStringList blind;    ///< what the account may not see and how to fix it, one sentence each
    QStringList problems; ///< with its messages, by name and number

    bool operator==(const ServerStatus &) const = default;

    /// Whether what is shown is up to date.
    [[nodiscard]] bool isLive() const { return phase == Phase::Live; }
};

} // namespace cacofonisk::session

Q_DECLARE_METATYPE(cacofonisk::session::ServerStatus)
