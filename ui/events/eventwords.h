// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/events/event.h"
#include "core/ladder/laddertimes.h"

#include <QString>

namespace cacofonisk::ui {

/// Text of a message on one line, as it can do no harm: what would not be seen, or would change the
/// order of what is around it, stands there as a sign (`␊`) or a number (`[U+202E]`). What is
/// longer than `most` characters ends with `…`.
[[nodiscard]] QString harmless(std::string_view utf8, qsizetype most = 400);

/// What a message is about: its channel, else its bridge, queue, device…; empty if none of these.
[[nodiscard]] QString subjectText(const events::Event &event);

/// The few values that say most of it: `16 Normal Clearing`.
[[nodiscard]] QString summaryText(const events::Event &event);

/// `14:16:10.420`; `+2.012`, `+1:02.500` since `since`; empty without a real time.
[[nodiscard]] QString eventTimeText(Moment moment, ladder::TimeScale scale, Moment since);

} // namespace cacofonisk::ui
