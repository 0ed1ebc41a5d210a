// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ladder/laddertimes.h"

namespace cacofonisk::ladder {

/// A call as an HTML page that stands alone: its story, its ladder as a picture, and everything
/// that happened as a table, whose heads are on each printed page. It contains no script, and
/// tells browsers to load nothing and run none. Ends with a line break.
[[nodiscard]] QString htmlOf(const QString &story, const Ladder &ladder, TimeScale times,
                             const QTimeZone &zone);

} // namespace cacofonisk::ladder
