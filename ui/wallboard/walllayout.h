// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/wallboard/walltile.h"

#include <QFont>
#include <QRect>
#include <QSize>

namespace cacofonisk::ui {

// Of what is on a wall: letters are measured by the height of their capitals, and lengths that grow
// with the letters are multiples of it.

constexpr double wallLine = 1.4;   ///< from one line to the next
constexpr double wallMargin = 0.4; ///< inside a tile, and between two of them
constexpr double wallSign = 1.2;   ///< a sign before a text
constexpr double wallGap = 0.8;    ///< between two items of a line
constexpr double wallPart = 0.35;  ///< between a sign and its text

/// With capitals that are at least so high, in pixels.
[[nodiscard]] QFont wallFont(const QFont &like, double capital, bool isBold = false);

/// How much of a tile is shown.
enum class WallDetail : std::uint8_t {
    All,    ///< all groups
    InTurn, ///< the first, and one of the others at a time
    First   ///< the first alone
};

/// How tiles are painted.
struct WallLook
{
    double capital = 0; ///< in pixels
    WallDetail detail = WallDetail::First;
    double emphasis = 1;               ///< how much larger the first group is
    std::size_t briefFrom = noneBrief; ///< the first group whose items are brief

    static constexpr std::size_t noneBrief = 100;

    [[nodiscard]] bool isBrief(std::size_t group) const { return group >= briefFrom; }

    bool operator==(const WallLook &) const = default;
};

/// How tiles are arranged: on so few pages that all have letters of the least size or more, with as
/// much of each as fits, as large as fits.
struct WallLayout
{
    WallLook look;
    int tilesOnPage = 0; ///< at most
    QList<QRect> places; ///< of each tile, on its page

    [[nodiscard]] int pageCount() const
    {
        return tilesOnPage == 0 ? 1
                                : static_cast<int>((places.size() + tilesOnPage - 1) / tilesOnPage);
    }

    /// `least`: in pixels.
    [[nodiscard]] static WallLayout of(const std::vector<WallTile> &tiles, const QSize &size,
                                       double least, const QFont &font);
};

/// The lines that items take beside each other, by their places; `widths` as multiples of capitals.
[[nodiscard]] std::vector<std::size_t> wallLineEnds(const std::vector<double> &widths, double room);

/// What is shown of it.
[[nodiscard]] const QString &wallText(const WallItem &item, bool isBrief);

/// All the room that it may take with its sign, as a multiple of capitals.
[[nodiscard]] double wallWidth(const WallItem &item, const QFont &font, bool isBrief);

} // namespace cacofonisk::ui
