// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/error.h"

#include <QString>

namespace cacofonisk::commandline {

/// What `--speed` says: times as fast as it was, or `max`, which is 0.
[[nodiscard]] Result<double> speedOf(const QString &word);

} // namespace cacofonisk::commandline
