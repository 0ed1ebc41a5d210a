// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/delivery/configuration.h"
#include "core/delivery/event.h"
#include "core/session/pipeline.h"

#include <QString>

#include <functional>

namespace cacofonisk::cli {

/// What is done with each event of a recording; false ends the reading.
using TakeEvent = std::function<bool(const delivery::EventPtr &)>;

/// Tells the events of a recording, in order. Returns whether it could be read to its end, or to
/// where it was to end; what is wrong is said.
[[nodiscard]] bool tellRecording(const QString &file, std::uint64_t epoch, const TakeEvent &take);

/// Prints what would be sent for a recording, and sends nothing. Returns the exit code.
[[nodiscard]] int tryOut(const delivery::Configuration &configuration, const QString &recording);

} // namespace cacofonisk::cli
