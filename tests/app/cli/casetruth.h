// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/support/truth.h"

namespace cacofonisk::test {

/// What cacofonisk-cli makes of a file otherwise than its truth, or than the one of its
/// alternatives (`or`) that fits. Of a truth's keys beside those of Truth:
///
/// - `exit_code`, 0 where there is none; `stderr_has`, `stderr_lacks`: regular expressions, without
///   case, to what the file is called nobody looks;
/// - `reports`, `reports_lack`: `[kind, caller's number or null, {"path.of.field": value}]` of
///   `--report jsonl`;
/// - `not_in_output`: texts that no report and no word shows;
/// - `convert_mask`: texts that a masked copy hides; it tells as many calls, which end alike.
[[nodiscard]] QStringList faultsOfCase(const QString &file, const QJsonObject &truth);

} // namespace cacofonisk::test
