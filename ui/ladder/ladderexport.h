// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/error.h"
#include "core/calls/call.h"
#include "core/ladder/htmlwriter.h"
#include "core/ladder/ladderlayout.h"
#include "core/ladder/linechoices.h"
#include "core/recording/masking/masker.h"

#include <QImage>
#include <QString>

namespace cacofonisk::ui {

/// What a call is handed on as.
enum class LadderFormat : std::uint8_t { Pdf, Png, Svg, Html, Text, Mermaid };

/// A call as it is to be handed on, or several together.
struct LadderSheet
{
    std::vector<calls::Call> calls;
    Moment now; ///< see ladder::storyOf()
    ladder::Lines lines = ladder::Lines::Persons;
    ladder::TimeScale times = ladder::TimeScale::Begin;
    ladder::LineChoices choices{};
};

/// With numbers and names replaced, each by the same throughout the call, and without chosen names.
[[nodiscard]] LadderSheet masked(LadderSheet sheet);
/// The same by a masker that may have learned.
[[nodiscard]] LadderSheet masked(LadderSheet sheet, recording::Masker &masker);

using PageMessages = std::vector<ladder::PageMessage>;

/// As text; for the formats that are. `messages` are for HTML alone.
[[nodiscard]] QString textOf(const LadderSheet &sheet, LadderFormat format,
                             const PageMessages &messages = {});

/// The story and the ladder, dark on white, with `scale` pixels to a pixel of the screen.
[[nodiscard]] QImage pictureOf(const LadderSheet &sheet, double scale);

/// Writes a file, whole or not at all.
[[nodiscard]] Result<void> exportLadder(const LadderSheet &sheet, LadderFormat format,
                                        const QString &path, const PageMessages &messages = {});

} // namespace cacofonisk::ui
