// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonArray>
#include <QString>

namespace cacofonisk::test {

/// All that a recording tells: its reports and, as they end, its calls, as they stand in JSON
/// lines. The server is `pbx`.
[[nodiscard]] QJsonArray storyOf(const QString &path);

} // namespace cacofonisk::test
