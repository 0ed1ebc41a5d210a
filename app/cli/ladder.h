// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "app/cli/callchoice.h"
#include "core/ladder/textwriter.h"

namespace cacofonisk::cli {

enum class LadderFormat { Text, Mermaid, Svg, Html };

/// By its word: `text`, `mermaid`, `svg`, `html`.
[[nodiscard]] std::optional<LadderFormat> ladderFormatOf(const QString &word);

/// By its word: `clock`, `begin`, `before`.
[[nodiscard]] std::optional<ladder::TimeScale> timeScaleOf(const QString &word);

struct LadderOptions
{
    QString file;
    CallChoice choice;
    LadderFormat format = LadderFormat::Text;
    ladder::TimeScale times = ladder::TimeScale::Begin;
    ladder::Lines lines = ladder::Lines::Persons;
    bool areTogether = false;                       ///< several calls as one ladder
    int width = 0;                                  ///< of text, in cells; 0: the terminal's
    std::optional<recording::Masker::Key> maskedBy; ///< replaces numbers and names
};

/// `cacofonisk-cli ladder`. Returns the exit code.
[[nodiscard]] int writeLadders(const LadderOptions &options);

} // namespace cacofonisk::cli
