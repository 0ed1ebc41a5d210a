// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/recording/format.h"
#include "core/recording/masking/masker.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace cacofonisk::cli {

struct ConvertOptions
{
    QString file;
    QString output;
    recording::Format format = recording::Format::JsonLines;
    bool isCompressed = false;
    QByteArray codePage;                            ///< for what is not UTF-8; empty: ISO 8859-1
    std::optional<recording::Masker::Key> maskedBy; ///< replaces numbers and names
};

/// `cacofonisk-cli convert`. Returns the exit code.
[[nodiscard]] int convert(const ConvertOptions &options);

} // namespace cacofonisk::cli
