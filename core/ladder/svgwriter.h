// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ladder/laddertimes.h"

namespace cacofonisk::ladder {

/// A ladder as an SVG picture, alone or as an element of an HTML page: text as text, each arrow
/// with its sentence for a screen reader, in light or dark colours as the viewer prefers. It
/// refers to nothing outside.
[[nodiscard]] QString svgOf(const QString &story, const Ladder &ladder, TimeScale times,
                            const QTimeZone &zone);

} // namespace cacofonisk::ladder
