// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/formatting/colours.h"

#include <QIcon>
#include <QString>

#include <vector>

namespace cacofonisk::ui {

/// A figure or a word of a tile: it stands on one line.
struct WallItem
{
    QString text;
    QString room;           ///< the longest text that is to be expected here
    QString brief = {};     ///< with its sign it says the same; empty: nothing shorter does
    QString briefRoom = {}; ///< as `room`
    QIcon sign = {};        ///< before it
    Hue hue = Hue::Plain;   ///< of the text
    bool mayElide = false;  ///< to any length

    /// The sign goes with the text.
    bool operator==(const WallItem &other) const
    {
        return text == other.text && room == other.room && hue == other.hue;
    }
};

/// What stands on a wall of one queue or extension: a title, and lines below it.
struct WallTile
{
    enum class Kind : std::uint8_t { Queue, Extension };

    Kind kind = Kind::Queue;
    QString title;
    /// What belongs together begins a line of its own; the most important first. Where there is no
    /// room for all of them, the others take turns.
    std::vector<std::vector<WallItem>> groups;
    Hue edge = Hue::Plain; ///< of what needs attention
    QString sentence;      ///< all of it, to be spoken

    bool operator==(const WallTile &) const = default;
};

} // namespace cacofonisk::ui
