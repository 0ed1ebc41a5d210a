// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/error.h"

#include <QAbstractSocket>
#include <QString>

namespace cacofonisk::mqtt {

/// Another session with the same client id has begun, which ends this one. (MQTT 5.0, 2.4)
inline constexpr int sessionTakenOver = 0x8e;

// Why something does not work with the broker at `place`, in words.

/// It cannot be reached; `words` are the system's.
[[nodiscard]] Error reachError(const QString &place, QAbstractSocket::SocketError error,
                               const QString &words);

/// It refused the connection as `user` with a reason of MQTT's.
[[nodiscard]] Error refusalError(const QString &place, const QString &user, int reason);

/// It ended the connection with a reason of MQTT's; 0: without one.
[[nodiscard]] Error endError(const QString &place, int reason);

/// TLS was not established; `words` are what OpenSSL said, perhaps empty.
[[nodiscard]] Error tlsError(const QString &place, const QString &words);

/// It does not take a message for `topic`.
[[nodiscard]] Error publishError(const QString &place, const QString &user, const QString &topic,
                                 int reason);

} // namespace cacofonisk::mqtt
