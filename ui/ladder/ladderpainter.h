// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ladder/ladderlayout.h"

#include <QColor>
#include <QFontMetricsF>
#include <QPointF>

#include <limits>

class QPainter;

namespace cacofonisk::ui {

/// What part of a ladder is seen: from where to where, across the painter.
struct LadderSight
{
    double from = 0;
    double to = std::numeric_limits<double>::max();

    [[nodiscard]] bool has(double left, double right) const { return left <= to && right >= from; }
};

/// Draws a ladder, on the screen or on paper. All lengths are in the painter's pixels.
class LadderPainter
{
public:
    struct Colours
    {
        QColor text;
        QColor ground;
    };

    /// `layout` outlives this.
    LadderPainter(const ladder::LadderLayout &layout, const QFont &font);

    [[nodiscard]] double width() const;
    [[nodiscard]] double headHeight() const;
    [[nodiscard]] double rowHeight() const;

    /// Whose head is there: an index in LadderLayout::columns; -1: nobody's. `x` is from the left
    /// corner.
    [[nodiscard]] int columnAt(double x) const;

    /// Who stands over each line, and the day over the times. `at`: the top left corner.
    void drawHeads(QPainter &painter, QPointF at, const Colours &colours) const;
    /// An arrow, and what the lines show beside it; but not what is out of sight.
    void drawRow(QPainter &painter, int row, QPointF at, const Colours &colours,
                 const LadderSight &sight = {}) const;

private:
    [[nodiscard]] double across(int cells) const { return m_cell * (cells + 1); }
    void drawLines(QPainter &painter, int row, QPointF at, const Colours &colours,
                   const LadderSight &sight) const;
    void drawArrow(QPainter &painter, const ladder::LadderLayout::Row &row, QPointF at,
                   const Colours &colours) const;
    void drawText(QPainter &painter, QPointF baseline, const QString &text,
                  const Colours &colours) const;

    const ladder::LadderLayout &m_layout;
    QFont m_font;
    QFont m_bold;
    QFontMetricsF m_metrics;
    double m_cell; ///< see LadderLayout
};

} // namespace cacofonisk::ui
