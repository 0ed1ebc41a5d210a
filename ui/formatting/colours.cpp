// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/formatting/colours.h"

#include <algorithm>
#include <cmath>

namespace cacofonisk::ui {

namespace {

constexpr double enough = 4.5;

QColor ofHue(Hue hue, const QColor &text)
{
    switch (hue) {
    case Hue::Plain:
        return text;
    case Hue::Orange:
        return {0xe6, 0x9f, 0x00};
    case Hue::SkyBlue:
        return {0x56, 0xb4, 0xe9};
    case Hue::Green:
        return {0x00, 0x9e, 0x73};
    case Hue::Yellow:
        return {0xf0, 0xe4, 0x42};
    case Hue::Blue:
        return {0x00, 0x72, 0xb2};
    case Hue::Vermilion:
        return {0xd5, 0x5e, 0x00};
    case Hue::Purple:
        return {0xcc, 0x79, 0xa7};
    }
    return text;
}

double luminance(const QColor &colour)
{
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

QColor between(const QColor &a, const QColor &b, double share)
{
    const auto mix = [share](int x, int y) {
        return static_cast<int>(std::lround(x + (y - x) * share));
    };
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

} // namespace

double contrast(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

QColor readable(Hue hue, const QColor &text, const QColor &ground)
{
    const QColor colour = ofHue(hue, text);
    const QColor end = luminance(ground) > 0.18 ? Qt::black : Qt::white;
    QColor mixed = colour;
    for (double share = 0; contrast(mixed, ground) < enough && share < 1; share += 0.02) {
        mixed = between(colour, end, share);
    }
    return mixed;
}

QColor faded(const QColor &text, const QColor &ground)
{
    QColor mixed = text;
    for (double share = 0.45; share > 0; share -= 0.02) {
        mixed = between(text, ground, share);
        if (contrast(mixed, ground) >= enough) {
            return mixed;
        }
    }
    return text;
}

} // namespace cacofonisk::ui
