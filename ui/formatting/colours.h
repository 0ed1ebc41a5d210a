// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <QColor>

namespace cacofonisk::ui {

/// The few hues that distinguish states, together with icon and word: those of Okabe and Ito, which
/// colour-blind people can tell apart.
enum class Hue {
    Plain, ///< the colour of text
    Orange,
    SkyBlue,
    Green,
    Yellow,
    Blue,
    Vermilion,
    Purple
};

/// The contrast ratio of two colours, from 1 to 21 (WCAG 2).
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

/// The hue, made darker or lighter until its contrast with `ground` is at least 4.5.
[[nodiscard]] QColor readable(Hue hue, const QColor &text, const QColor &ground);

/// Fainter than `text`, but with a contrast of at least 4.5 with `ground`.
[[nodiscard]] QColor faded(const QColor &text, const QColor &ground);

} // namespace cacofonisk::ui
