// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace cacofonisk::ui {

enum class PlotKind {
    Bars,
    Line,   ///< of times, one after another
    HeatMap ///< a row a weekday, a column an hour
};

enum class PlotUnit { Count, Seconds, Percent };

/// A number of a plot. A plain value.
struct PlotPart
{
    QString label;               ///< below its bar; of a heat map nothing
    QString spoken;              ///< whose number it is, in full: `Tuesday 24 November 2026`
    std::optional<double> value; ///< nothing: not known, which is no 0

    bool operator==(const PlotPart &) const = default;
};

/// What a plot shows. A plain value.
struct PlotData
{
    PlotKind kind = PlotKind::Bars;
    PlotUnit unit = PlotUnit::Count;
    QString title;
    std::vector<PlotPart> parts; ///< of a heat map row by row
    QStringList rows;            ///< of a heat map: what stands before each
    QStringList columns;

    bool operator==(const PlotData &) const = default;
};

/// As people write it: `12`, `1 min 30 s`, `85 %`.
[[nodiscard]] QString valueText(double value, PlotUnit unit);

/// Where the lines of an axis are, from 0 to at least `most`, no more than `lines` of them apart by
/// a step that people count in: 1, 2, 5, 10… and of time 1, 2, 5, 10, 15, 30 s and minutes.
[[nodiscard]] std::vector<double> axisLines(double most, PlotUnit unit, int lines);

} // namespace cacofonisk::ui
