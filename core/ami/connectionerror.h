// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ami/clientstate.h"
#include "core/ami/serveraddress.h"
#include "core/base/error.h"

#include <QAbstractSocket>

#include <string_view>

namespace cacofonisk::ami {

/// Why a connection to `address` ended in `state`, by what its socket says; `words` are the
/// system's own.
[[nodiscard]] Error connectionError(const ServerAddress &address, ClientState state,
                                    QAbstractSocket::SocketError error, const QString &words);

/// That a step took too long.
[[nodiscard]] Error timeoutError(const ServerAddress &address, ClientState state);

/// That a server greets with something else than Asterisk's banner.
[[nodiscard]] Error greetingError(const ServerAddress &address, std::string_view received);

} // namespace cacofonisk::ami
