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

/// How to reach a server, and how long to be patient with it.
struct ClientSettings
{
    ServerAddress address;
    std::string secret; ///< UTF-8
    /// Which classes of events to send: `on` for all that the user may read.
    std::string events = "system,call,agent,user";
    /// Where the server refuses a login by MD5, send the secret itself though there is no TLS.
    bool mayTellSecret = false;

    /// A file (PEM) of authorities to trust in the place of the system's.
    QString authorityFile;
    /// SHA-256 in hexadecimal digits, with or without colons: the one certificate to accept,
    /// whoever signed it and whatever it says.
    QString pinnedFingerprint;

    /// To be connected, to have agreed on TLS, to be greeted, and to be logged in: for each.
    std::chrono::milliseconds stepLimit{10'000};
    /// After which an action is given up when nothing more comes of it.
    std::chrono::milliseconds answerLimit{30'000};
    Heartbeat::Limits heartbeat;
    ReconnectPolicy::Limits reconnect;

    bool operator==(const ClientSettings &) const = default;
};

} // namespace cacofonisk::ami
