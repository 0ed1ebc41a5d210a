// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ami/clientstate.h"
#include "core/ami/serveraddress.h"
#include "core/base/error.h"

#include <QAbstractSocket>

#include <string_view>

namespace cacofonisk::ami {

/// Why a connection to `address` ended in `state`, according to its socket; `words` is the system's
/// own message.
[[nodiscard]] Error connectionError(const ServerAddress &address, ClientState state,
                                    QAbstractSocket::SocketError error, const QString &words);

/// The error for a step that took too long.
[[nodiscard]] Error timeoutError(const ServerAddress &address, ClientState state);

/// The error for a server that greets with something other than Asterisk's banner.
[[nodiscard]] Error greetingError(const ServerAddress &address, std::string_view received);

} // namespace cacofonisk::ami
