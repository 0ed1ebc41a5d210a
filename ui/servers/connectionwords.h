// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/serverstatus.h"

#include <QIcon>
#include <QString>

namespace cacofonisk::ui {

/// `live`, `lost: retry in 8 s`.
[[nodiscard]] QString phaseText(const session::ServerStatus &status, Moment now);
[[nodiscard]] QIcon phaseSymbol(const session::ServerStatus &status);

/// `just now`, `4 s ago`, `never`.
[[nodiscard]] QString heardText(const session::ServerStatus &status, Moment now);

/// `120 events/s`
[[nodiscard]] QString rateText(const session::ServerStatus &status);

/// By how much the server's clock is ahead or behind: `1.2 s ahead`.
[[nodiscard]] QString clockOffsetText(const session::ServerStatus &status);

/// What the status bar says about a server; `lost` is the time since which its calls are out of
/// date.
[[nodiscard]] QString statusLine(const session::ServerStatus &status, Moment now,
                                 const std::optional<Moment> &lost);

} // namespace cacofonisk::ui
