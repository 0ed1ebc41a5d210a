// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/history/plotdata.h"

#include <QFont>
#include <QPalette>
#include <QRectF>

#include <optional>
#include <vector>

class QPainter;

namespace cacofonisk::ui {

/// Draws a plot, on a screen or a page, and tells where its parts are.
class PlotPainter
{
public:
    /// `area` is what there is to draw on.
    PlotPainter(const PlotData &data, const QRectF &area, const QFont &font,
                const QPalette &palette);

    /// `current` is marked.
    void paint(QPainter &painter, std::optional<std::size_t> current = {}) const;

    /// The part at a point, anywhere above or below its bar, too.
    [[nodiscard]] std::optional<std::size_t> partAt(const QPointF &point) const;

    /// All that belongs to a part.
    [[nodiscard]] QRectF placeOf(std::size_t part) const;

private:
    void layOut();
    void paintAxis(QPainter &painter) const;
    void paintLabels(QPainter &painter) const;
    void paintBars(QPainter &painter, std::optional<std::size_t> current) const;
    void paintLine(QPainter &painter, std::optional<std::size_t> current) const;
    void paintHeatMap(QPainter &painter, std::optional<std::size_t> current) const;
    [[nodiscard]] QRectF barOf(std::size_t part) const;
    [[nodiscard]] double heightOf(double value) const;

    const PlotData &m_data;
    QRectF m_area;
    QFont m_font;
    QPalette m_palette;
    QRectF m_field; ///< inside of the axes
    std::vector<double> m_lines;
    double m_most = 0; ///< of all values
};

} // namespace cacofonisk::ui
