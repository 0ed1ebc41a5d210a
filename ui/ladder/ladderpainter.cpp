// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/ladder/ladderpainter.h"

#include "ui/formatting/colours.h"

#include <QPainter>

#include <algorithm>

namespace cacofonisk::ui {

using ladder::LadderLayout;
using ladder::SpanKind;

namespace {

constexpr double barWidth = 0.9; ///< in cells, as what follows
constexpr double tipLength = 0.9;
constexpr double besideLine = 1.6;

Hue hueOf(SpanKind kind)
{
    switch (kind) {
    case SpanKind::Ringing:
        return Hue::Yellow;
    case SpanKind::Talking:
        return Hue::Green;
    case SpanKind::Held:
    case SpanKind::Parked:
        return Hue::Orange;
    case SpanKind::Queued:
        return Hue::SkyBlue;
    case SpanKind::InApplication:
    case SpanKind::InConference:
        return Hue::Purple;
    case SpanKind::Calling:
        break;
    }
    return Hue::Plain;
}

/// Told apart without colours as well: by how dense they are.
Qt::BrushStyle patternOf(SpanKind kind)
{
    switch (kind) {
    case SpanKind::Talking:
        return Qt::SolidPattern;
    case SpanKind::Ringing:
        return Qt::BDiagPattern;
    case SpanKind::Held:
    case SpanKind::Parked:
        return Qt::HorPattern;
    case SpanKind::Queued:
        return Qt::Dense4Pattern;
    case SpanKind::InApplication:
    case SpanKind::InConference:
        return Qt::FDiagPattern;
    case SpanKind::Calling:
        break;
    }
    return Qt::NoBrush;
}

} // namespace

LadderPainter::LadderPainter(const LadderLayout &layout, const QFont &font)
    : m_layout(layout)
    , m_font(font)
    , m_bold(font)
    , m_metrics(font)
{
    m_bold.setBold(true);
    // A text is at most as wide as its cells say.
    m_cell = std::max(m_metrics.averageCharWidth(), m_metrics.horizontalAdvance(u'0')) * 1.05;
}

double LadderPainter::width() const
{
    return across(m_layout.width) + m_cell;
}

double LadderPainter::headHeight() const
{
    return m_metrics.lineSpacing() * 2.4;
}

double LadderPainter::rowHeight() const
{
    return m_metrics.lineSpacing() * 1.7;
}

int LadderPainter::columnAt(double x) const
{
    const auto behind = std::find_if(m_layout.columns.begin(), m_layout.columns.end(),
                                     [&](const auto &column) { return across(column.x) > x; });
    return static_cast<int>(behind - m_layout.columns.begin()) - 1;
}

void LadderPainter::drawHeads(QPainter &painter, QPointF at, const Colours &colours) const
{
    const double line = m_metrics.lineSpacing();
    const double first = at.y() + m_metrics.ascent() + line * 0.2;
    painter.setFont(m_font);
    painter.setPen(faded(colours.text, colours.ground));
    painter.drawText(QPointF(at.x() + across(0), first + line), m_layout.day);
    for (const LadderLayout::Column &column : m_layout.columns) {
        const double x = at.x() + across(column.x);
        painter.setPen(colours.text);
        painter.setFont(m_bold);
        painter.drawText(QPointF(x, first), column.name);
        painter.setFont(m_font);
        painter.drawText(QPointF(x, first + line), column.number);
    }
}

void LadderPainter::drawRow(QPainter &painter, int row, QPointF at, const Colours &colours,
                            const LadderSight &sight) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    drawLines(painter, row, at, colours, sight);
    const LadderLayout::Row &shown = m_layout.rows[row];
    const double middle = at.y() + rowHeight() / 2;
    const double baseline = middle + (m_metrics.ascent() - m_metrics.descent()) / 2;
    painter.setFont(shown.isSlow ? m_bold : m_font);
    const QColor faint = faded(colours.text, colours.ground);
    painter.setPen(shown.isSlow ? readable(Hue::Vermilion, colours.text, colours.ground) : faint);
    const double right = at.x() + across(m_layout.timeWidth);
    const double width = QFontMetricsF(painter.font()).horizontalAdvance(shown.time);
    painter.drawText(QPointF(right - width, baseline), shown.time);
    painter.setFont(m_font);
    drawArrow(painter, shown, {at.x(), middle}, colours);
    painter.restore();
}

void LadderPainter::drawLines(QPainter &painter, int row, QPointF at, const Colours &colours,
                              const LadderSight &sight) const
{
    const double top = at.y();
    const double bottom = top + rowHeight();
    painter.setPen(QPen(faded(colours.text, colours.ground), 1, Qt::DotLine));
    for (const LadderLayout::Column &column : m_layout.columns) {
        const double x = at.x() + across(column.x);
        if (!sight.has(x, x)) {
            continue;
        }
        painter.drawLine(QPointF(x, top), QPointF(x, bottom));
    }
    for (const LadderLayout::Bar &bar : m_layout.bars) {
        const double from = std::max(bar.top + 0.5, static_cast<double>(row));
        const double to = std::min(bar.bottom + 0.5, static_cast<double>(row + 1));
        const double x = at.x() + across(m_layout.columns[static_cast<qsizetype>(bar.column)].x);
        if (from >= to || !sight.has(x - m_cell, x + m_cell)) {
            continue;
        }
        const QRectF rect(x - m_cell * barWidth / 2, top + (from - row) * rowHeight(),
                          m_cell * barWidth, (to - from) * rowHeight());
        const QColor colour = readable(hueOf(bar.kind), colours.text, colours.ground);
        painter.fillRect(rect, colours.ground);
        painter.fillRect(rect, QBrush(colour, patternOf(bar.kind)));
        painter.setPen(QPen(colour, 1));
        painter.drawLine(rect.topLeft(), rect.bottomLeft());
        painter.drawLine(rect.topRight(), rect.bottomRight());
    }
}

void LadderPainter::drawArrow(QPainter &painter, const LadderLayout::Row &row, QPointF at,
                              const Colours &colours) const
{
    const double baseline = at.y() + (m_metrics.ascent() - m_metrics.descent()) / 2;
    const double from = at.x() + across(row.from);
    const double to = at.x() + across(row.to);
    const double beside = m_cell * besideLine;
    painter.setPen(QPen(colours.text, 1.2));
    painter.setBrush(colours.text);
    if (row.isAside()) {
        painter.drawEllipse(QPointF(from, at.y()), m_cell / 3, m_cell / 3);
        drawText(painter, {from + beside, baseline}, row.label, colours);
        return;
    }
    const double side = to > from ? 1 : -1;
    const double tip = m_cell * tipLength;
    painter.drawLine(QPointF(from, at.y()), QPointF(to - side * tip, at.y()));
    painter.drawPolygon(QPolygonF({QPointF(to, at.y()), QPointF(to - side * tip, at.y() - tip / 2),
                                   QPointF(to - side * tip, at.y() + tip / 2)}));
    // Near where it begins, so that one reads along it.
    const double width = m_metrics.horizontalAdvance(row.label);
    const double left = side > 0 ? from + beside : from - beside - width;
    drawText(painter, {left, baseline}, row.label, colours);
    drawText(painter, {to + beside, baseline}, row.afterward, colours);
}

/// On the ground's own colour, so that no line goes through it.
void LadderPainter::drawText(QPainter &painter, QPointF baseline, const QString &text,
                             const Colours &colours) const
{
    if (text.isEmpty()) {
        return;
    }
    const double pad = m_cell / 3;
    painter.fillRect(QRectF(baseline.x() - pad, baseline.y() - m_metrics.ascent(),
                            m_metrics.horizontalAdvance(text) + 2 * pad, m_metrics.height()),
                     colours.ground);
    painter.setPen(colours.text);
    painter.drawText(baseline, text);
}

} // namespace cacofonisk::ui
