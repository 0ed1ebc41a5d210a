// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/recording/format.h"

#include <QString>

namespace cacofonisk::cli {

struct ConvertOptions
{
    QString file;
    QString output;
    recording::Format format = recording::Format::JsonLines;
    bool isCompressed = false;
};

/// `cacofonisk-cli convert`. Returns the exit code.
[[nodiscard]] int convert(const ConvertOptions &options);

} // namespace cacofonisk::cli
