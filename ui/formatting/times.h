// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/calls/call.h"

#include <QDateTime>
#include <QString>

namespace cacofonisk::ui {

/// In the time zone of the desktop.
[[nodiscard]] QDateTime localTime(Moment moment);

/// `14:02:11`, as the desktop writes times.
[[nodiscard]] QString clockText(Moment moment);

/// `02:14`, `1:02:14`: a time that ticks; to be aligned right.
[[nodiscard]] QString durationText(calls::Duration duration);

/// `4 s`, `2 min 14 s`: a span in a sentence.
[[nodiscard]] QString spanText(calls::Duration duration);

} // namespace cacofonisk::ui
