// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <QColor>

namespace cacofonisk::ui {

/// The few hues that states are told apart by, beside icon and word: those of Okabe and Ito, which
/// a colour-blind person tells apart.
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

/// How much two colours stand out from each other, from 1 to 21 (WCAG 2, contrast ratio).
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

/// The hue, darker or lighter so that it stands out from `ground` by 4.5 at least.
[[nodiscard]] QColor readable(Hue hue, const QColor &text, const QColor &ground);

/// Less eye-catching than `text`, yet standing out from `ground` by 4.5 at least.
[[nodiscard]] QColor faded(const QColor &text, const QColor &ground);

} // namespace cacofonisk::ui
