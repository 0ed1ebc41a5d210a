// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/error.h"

#include <QString>

#include <cstdint>
#include <optional>

class QDebug;

namespace cacofonisk::ami {

/// Where an Asterisk listens, and which user to log in as; or a broker, where collectors tell of
/// some (MQTT).
struct ServerAddress
{
    static constexpr std::uint16_t plainPort = 5038; ///< Asterisk: manager.conf, `port`
    static constexpr std::uint16_t tlsPort = 5039;   ///< Asterisk: manager.conf, `tlsbindaddr`
    static constexpr std::uint16_t brokerPlainPort = 1883;
    static constexpr std::uint16_t brokerTlsPort = 8883;

    QString host; ///< a name or an IP address; IPv6 without brackets
    std::uint16_t port = plainPort;
    bool usesTls = false;
    QString user;
    /// Of a broker: the site of its collectors, and perhaps one server of it, `amsterdam/pbx1`.
    /// Empty: it is an Asterisk.
    QString site;

    [[nodiscard]] bool isBroker() const { return !site.isEmpty(); }
    /// Whether the connection does not leave this computer.
    [[nodiscard]] bool isLoopback() const;
    /// Where such a server listens unless somebody chose otherwise.
    [[nodiscard]] std::uint16_t usualPort() const
    {
        return isBroker() ? (usesTls ? brokerTlsPort : brokerPlainPort)
                          : (usesTls ? tlsPort : plainPort);
    }

    /// `pbx.example:5038`, `[::1]:5038`.
    [[nodiscard]] QString place() const;

    /// `tls://user@pbx.example:5039`, as parseServerUri() takes it.
    [[nodiscard]] QString uri() const;

    bool operator==(const ServerAddress &) const = default;
};

QDebug operator<<(QDebug debug, const ServerAddress &address);

/// What a URI says about a server.
struct ServerUri
{
    ServerAddress address;
    std::optional<QString> secret; ///< if the URI contained one, where other users may have read it

    bool operator==(const ServerUri &) const = default;
};

/// Parses `tcp://user@host[:5038]`, `tls://user@host[:5039]`, `ssl://…` (the same), or with
/// `user:secret@`; of a broker `mqtts://[user@]host[:8883]/SITE[/SERVER]`, `mqtt://…[:1883]…`. `%`
/// escapes as in every URI. No error repeats the secret.
[[nodiscard]] Result<ServerUri> parseServerUri(const QString &uri);

} // namespace cacofonisk::ami
