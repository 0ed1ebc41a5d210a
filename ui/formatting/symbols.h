// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/calls/call.h"
#include "ui/formatting/colours.h"

#include <QIcon>
#include <QString>

namespace cacofonisk::ui {

/// An icon drawn for this project (resources/icons), in the colour of a hue that is readable on the
/// palette's background; sharp at every scale.
[[nodiscard]] QIcon symbol(const QString &name, Hue hue = Hue::Plain);

/// The desktop theme's icon with a freedesktop name; our own if it has none.
[[nodiscard]] QIcon themed(const QString &freedesktopName, const QString &ownName);

[[nodiscard]] QIcon stateSymbol(const calls::Call &call);
[[nodiscard]] QIcon outcomeSymbol(calls::Outcome outcome);
[[nodiscard]] QIcon transferSymbol(const calls::Transfer &transfer);

} // namespace cacofonisk::ui
