// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ami/problems.h"
#include "core/tracking/channel.h"

#include <QStringList>

namespace cacofonisk::test {

/// What was counted, a line each: `UnknownEvent Odd 2`.
[[nodiscard]] QStringList problemLines(const ami::Problems &problems);

} // namespace cacofonisk::test

namespace cacofonisk::tracking {

/// For QCOMPARE.
char *toString(const Channel &channel);

} // namespace cacofonisk::tracking
