// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/error.h"

#include <QString>

#include <cstdint>
#include <optional>

class QDebug;

namespace cacofonisk::ami {

/// Where an Asterisk listens, and which user to log in as.
struct ServerAddress
{
    static constexpr std::uint16_t plainPort = 5038; ///< Asterisk: manager.conf, `port`
    static constexpr std::uint16_t tlsPort = 5039;   ///< Asterisk: manager.conf, `tlsbindaddr`

    QString host; ///< a name or an IP address; IPv6 without brackets
    std::uint16_t port = plainPort;
    bool usesTls = false;
    QString user;

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
/// `user:secret@`; `%` escapes as in every URI. No error repeats the secret.
[[nodiscard]] Result<ServerUri> parseServerUri(const QString &uri);

} // namespace cacofonisk::ami
