// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/history/plotpainter.h"

#include "ui/formatting/colours.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace cacofonisk::ui {

namespace {

constexpr double gap = 6; ///< between texts and what they stand at
constexpr double barShare = 0.72;
constexpr double widestBar = 64;
constexpr double lineEach = 48; ///< between the lines of an axis

QColor blend(const QColor &a, const QColor &b, double share)
{
    const auto mix = [share](float x, float y) { return static_cast<float>(x + (y - x) * share); };
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()),
                            mix(a.blueF(), b.blueF()));
}

} // namespace

PlotPainter::PlotPainter(const PlotData &data, const QRectF &area, const QFont &font,
                         const QPalette &palette)
    : m_data(data)
    , m_area(area)
    , m_font(font)
    , m_palette(palette)
{
    for (const PlotPart &part : data.parts) {
        m_most = std::max(m_most, part.value.value_or(0));
    }
    layOut();
}

void PlotPainter::layOut()
{
    const QFontMetricsF metrics(m_font);
    const double top = metrics.height() + 2 * gap; // for the title
    double left = 0;
    if (m_data.kind == PlotKind::HeatMap) {
        for (const QString &row : m_data.rows) {
            left = std::max(left, metrics.horizontalAdvance(row));
        }
    } else {
        const double height = m_area.height() - top - metrics.height() - gap;
        m_lines = axisLines(m_most, m_data.unit, std::max(2, int(height / lineEach)));
        for (const double line : m_lines) {
            left = std::max(left, metrics.horizontalAdvance(valueText(line, m_data.unit)));
        }
    }
    m_field = m_area.adjusted(left + 2 * gap, top, -2 * gap, -metrics.height() - 2 * gap);
}

double PlotPainter::heightOf(double value) const
{
    return m_lines.empty() || m_lines.back() <= 0 ? 0 : m_field.height() * value / m_lines.back();
}

QRectF PlotPainter::placeOf(std::size_t part) const
{
    if (m_data.kind == PlotKind::HeatMap) {
        const auto columns =
            static_cast<std::size_t>(std::max<qsizetype>(m_data.columns.size(), 1));
        const double width = m_field.width() / double(columns);
        const double height = m_field.height() / double(std::max<qsizetype>(m_data.rows.size(), 1));
        const std::size_t row = part / columns;
        return {m_field.left() + double(part % columns) * width,
                m_field.top() + double(row) * height, width, height};
    }
    const double width = m_field.width() / double(std::max<std::size_t>(m_data.parts.size(), 1));
    return {m_field.left() + double(part) * width, m_field.top(), width, m_field.height()};
}

QRectF PlotPainter::barOf(std::size_t part) const
{
    const QRectF place = placeOf(part);
    const double width = std::min(place.width() * barShare, widestBar);
    const double height = heightOf(m_data.parts[part].value.value_or(0));
    return {place.center().x() - width / 2, m_field.bottom() - height, width, height};
}

std::optional<std::size_t> PlotPainter::partAt(const QPointF &point) const
{
    for (std::size_t part = 0; part < m_data.parts.size(); ++part) {
        QRectF place = placeOf(part);
        if (m_data.kind != PlotKind::HeatMap) {
            place.setBottom(m_area.bottom());
        }
        if (place.contains(point)) {
            return part;
        }
    }
    return {};
}

void PlotPainter::paint(QPainter &painter, std::optional<std::size_t> current) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_font);
    painter.setPen(m_palette.color(QPalette::Text));
    const QFontMetricsF metrics(m_font);
    const QRectF title(m_field.left(), m_area.top(), m_field.width(), m_field.top() - m_area.top());
    painter.drawText(title, Qt::AlignVCenter | Qt::AlignLeft,
                     metrics.elidedText(m_data.title, Qt::ElideRight, title.width()));
    switch (m_data.kind) {
    case PlotKind::Bars:
        paintAxis(painter);
        paintBars(painter, current);
        break;
    case PlotKind::Line:
        paintAxis(painter);
        paintLine(painter, current);
        break;
    case PlotKind::HeatMap:
        paintHeatMap(painter, current);
        break;
    }
    paintLabels(painter);
}

void PlotPainter::paintAxis(QPainter &painter) const
{
    const QColor ground = m_palette.color(QPalette::Base);
    const QColor text = m_palette.color(QPalette::Text);
    for (const double line : m_lines) {
        const double y = m_field.bottom() - heightOf(line);
        painter.setPen(QPen(blend(ground, text, line == 0 ? 0.6 : 0.15), 1));
        painter.drawLine(QPointF(m_field.left(), y), QPointF(m_field.right(), y));
        painter.setPen(faded(text, ground));
        const QRectF place(m_area.left(), y - lineEach / 2, m_field.left() - m_area.left() - gap,
                           lineEach);
        painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, valueText(line, m_data.unit));
    }
}

/// As many as have room, evenly.
void PlotPainter::paintLabels(QPainter &painter) const
{
    const QFontMetricsF metrics(m_font);
    const bool isHeatMap = m_data.kind == PlotKind::HeatMap;
    const std::size_t count =
        isHeatMap ? static_cast<std::size_t>(m_data.columns.size()) : m_data.parts.size();
    const auto label = [&](std::size_t i) {
        return isHeatMap ? m_data.columns[static_cast<qsizetype>(i)] : m_data.parts[i].label;
    };
    double widest = 0;
    for (std::size_t i = 0; i < count; ++i) {
        widest = std::max(widest, metrics.horizontalAdvance(label(i)));
    }
    const double each = m_field.width() / double(std::max<std::size_t>(count, 1));
    const auto step = std::max<std::size_t>(1, std::size_t(std::ceil((widest + 2 * gap) / each)));
    painter.setPen(faded(m_palette.color(QPalette::Text), m_palette.color(QPalette::Base)));
    for (std::size_t i = 0; i < count; i += step) {
        const double middle = placeOf(i).center().x();
        painter.drawText(
            QRectF(middle - widest, m_field.bottom() + gap / 2, 2 * widest, metrics.height()),
            Qt::AlignHCenter | Qt::AlignTop, label(i));
    }
}

void PlotPainter::paintBars(QPainter &painter, std::optional<std::size_t> current) const
{
    const QColor ground = m_palette.color(QPalette::Base);
    const QColor text = m_palette.color(QPalette::Text);
    const QColor colour = readable(Hue::Blue, text, ground);
    for (std::size_t part = 0; part < m_data.parts.size(); ++part) {
        if (current == part) {
            painter.fillRect(placeOf(part), blend(ground, text, 0.08));
        }
        painter.fillRect(barOf(part), current == part ? blend(colour, text, 0.3) : colour);
    }
}

/// Where a value is not known, the line is broken.
void PlotPainter::paintLine(QPainter &painter, std::optional<std::size_t> current) const
{
    const QColor ground = m_palette.color(QPalette::Base);
    const QColor text = m_palette.color(QPalette::Text);
    const QColor colour = readable(Hue::Blue, text, ground);
    constexpr double dot = 2.5;
    if (current && *current < m_data.parts.size()) {
        painter.fillRect(placeOf(*current), blend(ground, text, 0.08));
    }
    QPainterPath path;
    bool isBegun = false;
    const bool areApart = placeOf(0).width() > 4 * dot;
    for (std::size_t part = 0; part < m_data.parts.size(); ++part) {
        const auto &value = m_data.parts[part].value;
        const QPointF point(placeOf(part).center().x(),
                            m_field.bottom() - heightOf(value.value_or(0)));
        if (value) {
            isBegun ? path.lineTo(point) : path.moveTo(point);
            if (areApart || current == part) {
                painter.setPen(Qt::NoPen);
                painter.setBrush(colour);
                painter.drawEllipse(point, current == part ? 2 * dot : dot,
                                    current == part ? 2 * dot : dot);
            }
        }
        isBegun = value.has_value();
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 1.5));
    painter.drawPath(path);
}

void PlotPainter::paintHeatMap(QPainter &painter, std::optional<std::size_t> current) const
{
    const QFontMetricsF metrics(m_font);
    const QColor ground = m_palette.color(QPalette::Base);
    const QColor text = m_palette.color(QPalette::Text);
    const QColor colour = readable(Hue::Blue, text, ground);
    const QRectF room = placeOf(0).adjusted(1, 1, -1, -1);
    const bool hasRoom = metrics.height() < room.height() &&
                         metrics.horizontalAdvance(valueText(m_most, m_data.unit)) < room.width();
    for (std::size_t part = 0; part < m_data.parts.size(); ++part) {
        const QRectF place = placeOf(part).adjusted(1, 1, -1, -1);
        const double value = m_data.parts[part].value.value_or(0);
        const double share = m_most > 0 ? value / m_most : 0;
        const QColor filled = blend(ground, colour, 0.04 + 0.96 * share);
        painter.fillRect(place, filled);
        if (value > 0 && hasRoom) {
            painter.setPen(contrast(text, filled) >= contrast(ground, filled) ? text : ground);
            painter.drawText(place, Qt::AlignCenter, valueText(value, m_data.unit));
        }
        if (current == part) {
            painter.setPen(QPen(text, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(place);
        }
    }
    painter.setPen(faded(text, ground));
    for (qsizetype row = 0; row < m_data.rows.size(); ++row) {
        const QRectF place = placeOf(static_cast<std::size_t>(row * m_data.columns.size()));
        painter.drawText(QRectF(m_area.left(), place.top(), m_field.left() - m_area.left() - gap,
                                place.height()),
                         Qt::AlignRight | Qt::AlignVCenter, m_data.rows[row]);
    }
}

} // namespace cacofonisk::ui
