// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ladder/ladder.h"

#include <QString>

namespace cacofonisk::ladder {

// What is said of a ladder, translated. Names and other texts from outside stand in it as spoken()
// gives them.

/// `Alice Jansen (1001)`, or whichever of both is known; else the channel.
[[nodiscard]] QString nameOf(const Lifeline &line);

/// The name as it stands over a line: that of the channel if neither name nor number is known.
/// Empty if only the number is.
[[nodiscard]] QString headOf(const Lifeline &line);

/// The number, or nothing.
[[nodiscard]] QString numberOf(const Lifeline &line);

/// On the arrow or beside it: `rings`, `sends on (blind) to 1003`. With the names at its ends it
/// makes a sentence; a slow one says so.
[[nodiscard]] QString labelOf(const Arrow &arrow);

/// The whole of it for a screen reader or a list: `Alice Jansen (1001) rings Bob Smit (1002).`
[[nodiscard]] QString sentenceOf(const Ladder &ladder, const Arrow &arrow);

/// Why a phone did not take a call: as reasonOf(), but for one that sent it on.
[[nodiscard]] QString whyUnanswered(const calls::DialTarget &target);

/// What somebody does: `talks`.
[[nodiscard]] QString wordOf(SpanKind kind);

} // namespace cacofonisk::ladder
