// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/calls/call.h"

#include <QDateTime>
#include <QString>

namespace cacofonisk::ui {

/// In the time zone of the desktop.
[[nodiscard]] QDateTime localTime(Moment moment);

/// `14:02:11`, in the desktop's format.
[[nodiscard]] QString clockText(Moment moment);

/// The same, with its day unless that is `today`: `23 Nov 14:02:11`.
[[nodiscard]] QString dayAndClockText(Moment moment, QDate today = QDate::currentDate());

/// `02:14`, `1:02:14`: a running time, to be right-aligned.
[[nodiscard]] QString durationText(calls::Duration duration);

/// `4 s`, `2 min 14 s`: a duration within a sentence.
[[nodiscard]] QString spanText(calls::Duration duration);

} // namespace cacofonisk::ui
