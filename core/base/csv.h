// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QStringList>

namespace cacofonisk {

/// A line of a CSV file (RFC 4180, UTF-8). Spreadsheets calculate what begins like a formula, which
/// a caller's name may: such a cell gets an apostrophe in front.
[[nodiscard]] QByteArray csvLine(const QStringList &cells);

} // namespace cacofonisk
