// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace cacofonisk::cli {

enum class ReportKind { Log, JsonLines, Calls, None };

/// By its word: `log`, `jsonl`, `calls`, `none`.
[[nodiscard]] std::optional<ReportKind> reportKindOf(const QString &word);

struct ReplayOptions
{
    QStringList files;
    ReportKind report = ReportKind::Log;
    double speed = 0;    ///< of the recording's own; 0: as fast as possible
    QByteArray codePage; ///< for what is not UTF-8; empty: ISO 8859-1
};

/// `cacofonisk-cli replay`. Returns the exit code.
[[nodiscard]] int replay(const ReplayOptions &options);

} // namespace cacofonisk::cli
