// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ami/heartbeat.h"
#include "core/ami/reconnectpolicy.h"
#include "core/ami/serveraddress.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <string>

namespace cacofonisk::ami {

/// How to reach a server, and how long to wait for it.
struct ClientSettings
{
    ServerAddress address;
    std::string secret; ///< UTF-8
    /// Which event classes to request: `on` for all that the user may read.
    std::string events = "system,call,agent,user";
    /// If the server refuses MD5 login, send the secret itself even without TLS.
    bool mayTellSecret = false;

    /// A PEM file of certificate authorities to trust instead of the system's.
    QString authorityFile;
    /// SHA-256 in hexadecimal, with or without colons: the only certificate to accept, whoever
    /// signed it and whatever it contains.
    QString pinnedFingerprint;

    /// Time limit for each step: connecting, TLS, the greeting, and the login.
    std::chrono::milliseconds stepLimit{10'000};
    /// An action is given up when nothing arrives for it for this long.
    std::chrono::milliseconds answerLimit{30'000};
    Heartbeat::Limits heartbeat;
    ReconnectPolicy::Limits reconnect;

    bool operator==(const ClientSettings &) const = default;
};

} // namespace cacofonisk::ami
