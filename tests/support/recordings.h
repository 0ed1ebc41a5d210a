// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringList>

namespace cacofonisk::test {

/// The path of a recording of the project's own, by its path below tests/recordings.
[[nodiscard]] QString recording(const QString &name);

/// The paths below tests/recordings of all recordings, sorted: `22/answer-a-hangup.ami.gz`.
[[nodiscard]] QStringList recordings();

/// The folder of Cacofonisk's own recordings and reports, where it is beside the project; else
/// empty.
[[nodiscard]] QString parityFolder();

} // namespace cacofonisk::test
