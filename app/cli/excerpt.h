// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "app/cli/callchoice.h"
#include "core/recording/format.h"

#include <optional>

namespace cacofonisk::cli {

struct ExcerptOptions
{
    QString file;
    CallChoice choice; ///< must choose one call
    QString output;    ///< must not exist
    recording::Format format = recording::Format::JsonLines;
    bool isCompressed = false;
    std::optional<recording::Masker::Key> maskedBy; ///< replaces numbers and names
};

/// `cacofonisk-cli excerpt`. Returns the exit code. An interrupted run leaves no file.
[[nodiscard]] int excerpt(const ExcerptOptions &options);

} // namespace cacofonisk::cli
