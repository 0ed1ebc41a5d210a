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
        Idle,       ///< not connected, nor about to
        Connecting, ///< until Asterisk greets
        LoggingIn,
        ReadingState, ///< logged in; calls in progress are asked for
        Live,         ///< what is shown is what there is
        Waiting,      ///< the connection was lost; it is tried again at `retryAt`
        Failed        ///< there is no use in trying again: see `error`
    };

    int server = 0; ///< its number: see ServerSettings
    QString name;
    Phase phase = Phase::Idle;
    Error error;                   ///< why it is Waiting or Failed
    std::optional<Moment> retryAt; ///< by our clock, as is lastHeard
    std::optional<Moment> lastHeard;
    std::optional<std::chrono::microseconds> clockOffset; ///< of its clock, ahead of ours
    double eventsPerSecond = 0;
    QString version;      ///< of its AMI: `11.0.0`
    QStringList blind;    ///< what the account may not see, and what would mend it, a sentence each
    QStringList problems; ///< with its messages, by name and number

    bool operator==(const ServerStatus &) const = default;

    /// What is shown of it is what there is.
    [[nodiscard]] bool isLive() const { return phase == Phase::Live; }
};

} // namespace cacofonisk::session

Q_DECLARE_METATYPE(cacofonisk::session::ServerStatus)
