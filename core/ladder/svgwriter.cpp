// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/ladder/svgwriter.h"

#include "core/ladder/ladderlayout.h"
#include "core/ladder/ladderwords.h"
#include "core/ladder/markup.h"

#include <QXmlStreamWriter>

#include <algorithm>

namespace cacofonisk::ladder {

namespace {

// In pixels:
constexpr double cellWidth = 7.5;
constexpr double rowHeight = 24;
constexpr double margin = 16;
constexpr double headHeight = 48;
constexpr double barWidth = 8;
constexpr double headSize = 6; ///< of an arrow

constexpr const char *style = R"(
.ladder { font: 12px sans-serif; fill: #1a1a1a; }
.ladder .ground { fill: #ffffff; }
.ladder .name { font-weight: bold; }
.ladder .number, .ladder .time { fill: #595959; font-variant-numeric: tabular-nums; }
.ladder .lifeline { stroke: #8c8c8c; stroke-dasharray: 2 3; }
.ladder .arrow { stroke: #1a1a1a; fill: none; }
.ladder .answer { stroke-width: 2.5; }
.ladder .tip { fill: #1a1a1a; }
.ladder .label { paint-order: stroke; stroke: #ffffff; stroke-width: 4px; }
.ladder .slow { font-weight: bold; }
.ladder .bar { stroke: #1a1a1a; stroke-width: 0.5; fill: #d9d9d9; }
.ladder .talking { fill: #009e73; }
.ladder .ringing { fill: #f0e442; }
.ladder .held, .ladder .parked { fill: #e69f00; }
.ladder .queued { fill: #56b4e9; }
.ladder .conference, .ladder .application { fill: #cc79a7; }
@media (prefers-color-scheme: dark) {
.ladder, .ladder .tip { fill: #f2f2f2; }
.ladder .ground { fill: #1c1c1c; }
.ladder .number, .ladder .time { fill: #b3b3b3; }
.ladder .arrow, .ladder .bar { stroke: #f2f2f2; }
.ladder .label { stroke: #1c1c1c; }
.ladder .calling { fill: #595959; }
}
@media print {
.ladder, .ladder .tip { fill: #000000; }
.ladder .ground { fill: none; }
.ladder .number, .ladder .time { fill: #404040; }
.ladder .arrow, .ladder .bar { stroke: #000000; }
.ladder .label { stroke: #ffffff; }
}
)";

QString classOf(SpanKind kind)
{
    switch (kind) {
    case SpanKind::Calling:
        return QStringLiteral("calling");
    case SpanKind::InApplication:
        return QStringLiteral("application");
    case SpanKind::Queued:
        return QStringLiteral("queued");
    case SpanKind::Ringing:
        return QStringLiteral("ringing");
    case SpanKind::InConference:
        return QStringLiteral("conference");
    case SpanKind::Parked:
        return QStringLiteral("parked");
    case SpanKind::Talking:
        return QStringLiteral("talking");
    case SpanKind::Held:
        return QStringLiteral("held");
    }
    return {};
}

QString pixels(double value)
{
    return QString::number(value, 'f', 1);
}

double across(int cells)
{
    return margin + cells * cellWidth;
}

/// Where a row is, or the edge above it if it is half a row less.
double down(double row)
{
    return margin + headHeight + (row + 0.5) * rowHeight;
}

class Picture
{
public:
    Picture(const Ladder &ladder, const LadderLayout &layout)
        : m_ladder(ladder)
        , m_layout(layout)
        , m_xml(&m_text)
    {}

    [[nodiscard]] QString drawn(const QString &story)
    {
        const double width = across(m_layout.width) + margin;
        const double height = down(static_cast<double>(m_layout.rows.size())) + margin;
        m_xml.writeStartElement(QStringLiteral("svg"));
        m_xml.writeDefaultNamespace(QStringLiteral("http://www.w3.org/2000/svg"));
        attribute("class", QStringLiteral("ladder"));
        attribute("role", QStringLiteral("graphics-document"));
        attribute("aria-label", cleaned(story));
        attribute("width", pixels(width));
        attribute("height", pixels(height));
        attribute("viewBox", QStringLiteral("0 0 %1 %2").arg(pixels(width), pixels(height)));
        element("title", LadderMarkup::titleOf(m_ladder));
        element("desc", story);
        element("style", QString::fromLatin1(style));
        m_xml.writeEmptyElement(QStringLiteral("rect"));
        attribute("class", QStringLiteral("ground"));
        attribute("width", QStringLiteral("100%"));
        attribute("height", QStringLiteral("100%"));
        drawText("time", 0, margin + headHeight / 3, m_layout.day);
        drawLifelines();
        for (const LadderLayout::Row &row : m_layout.rows) {
            drawRow(row);
        }
        m_xml.writeEndElement();
        return m_text;
    }

private:
    void attribute(const char *name, const QString &value)
    {
        m_xml.writeAttribute(QString::fromLatin1(name), value);
    }

    void element(const char *name, const QString &text)
    {
        m_xml.writeTextElement(QString::fromLatin1(name), cleaned(text));
    }

    void drawText(const char *kind, int cells, double y, const QString &text)
    {
        if (!text.isEmpty()) {
            m_xml.writeStartElement(QStringLiteral("text"));
            attribute("class", QString::fromLatin1(kind));
            attribute("x", pixels(across(cells)));
            attribute("y", pixels(y));
            m_xml.writeCharacters(cleaned(text));
            m_xml.writeEndElement();
        }
    }

    void drawLine(const QString &kind, double x1, double y1, double x2, double y2)
    {
        m_xml.writeEmptyElement(QStringLiteral("line"));
        attribute("class", kind);
        attribute("x1", pixels(x1));
        attribute("y1", pixels(y1));
        attribute("x2", pixels(x2));
        attribute("y2", pixels(y2));
    }

    void drawLifelines()
    {
        const double top = margin + headHeight - rowHeight / 3;
        const double bottom = down(static_cast<double>(m_layout.rows.size()) - 0.5);
        for (qsizetype i = 0; i < m_layout.columns.size(); ++i) {
            const LadderLayout::Column &column = m_layout.columns[i];
            const Lifeline &line = m_ladder.lines[static_cast<std::size_t>(i)];
            m_xml.writeStartElement(QStringLiteral("g"));
            element("title", nameOf(line));
            drawText("name", column.x, margin + headHeight / 3, column.name);
            drawText("number", column.x, margin + headHeight * 2 / 3, column.number);
            drawLine(QStringLiteral("lifeline"), across(column.x), top, across(column.x), bottom);
            m_xml.writeEndElement();
        }
        for (const LadderLayout::Bar &bar : m_layout.bars) {
            const int x = m_layout.columns[static_cast<qsizetype>(bar.column)].x;
            m_xml.writeStartElement(QStringLiteral("rect"));
            attribute("class", QStringLiteral("bar ") + classOf(bar.kind));
            attribute("x", pixels(across(x) - barWidth / 2));
            attribute("y", pixels(down(bar.top)));
            attribute("width", pixels(barWidth));
            attribute("height", pixels((bar.bottom - bar.top) * rowHeight));
            element("title", wordOf(bar.kind));
            m_xml.writeEndElement();
        }
    }

    void drawRow(const LadderLayout::Row &row)
    {
        const Arrow &arrow = m_ladder.arrows[row.arrow];
        const double y = down(static_cast<double>(row.arrow));
        m_xml.writeStartElement(QStringLiteral("g"));
        attribute("class", row.isSlow ? QStringLiteral("row slow") : QStringLiteral("row"));
        attribute("role", QStringLiteral("img"));
        attribute("aria-label", cleaned(sentenceOf(m_ladder, arrow)));
        element("title", sentenceOf(m_ladder, arrow));
        const QString time = row.isSlow ? row.time + QStringLiteral(" !") : row.time;
        drawText("time", 0, y + 4, time);
        if (row.isAside()) {
            drawLine(QStringLiteral("arrow"), across(row.from), y, across(row.from) + cellWidth, y);
            drawText("label", row.from + 2, y + 4, row.label);
        } else {
            drawArrow(row, arrow.kind, y);
        }
        m_xml.writeEndElement();
    }

    void drawArrow(const LadderLayout::Row &row, ArrowKind kind, double y)
    {
        const double to = across(row.to);
        const double back = row.from < row.to ? -headSize : headSize;
        const bool isAnswer = kind == ArrowKind::Answers || kind == ArrowKind::PicksUp;
        drawLine(isAnswer ? QStringLiteral("arrow answer") : QStringLiteral("arrow"),
                 across(row.from), y, to + back, y);
        if (kind == ArrowKind::Misses) {
            drawLine(QStringLiteral("arrow"), to - headSize, y - headSize, to + headSize,
                     y + headSize);
            drawLine(QStringLiteral("arrow"), to - headSize, y + headSize, to + headSize,
                     y - headSize);
        } else {
            m_xml.writeEmptyElement(QStringLiteral("path"));
            attribute("class", QStringLiteral("tip"));
            attribute("d", QStringLiteral("M%1 %2l%3 %4v%5z")
                               .arg(pixels(to), pixels(y), pixels(back), pixels(-headSize / 2),
                                    pixels(headSize)));
        }
        drawText("label", std::min(row.from, row.to) + 3, y - 3, row.label);
        drawText("label", row.to + 2, y + 4, row.afterward);
    }

    const Ladder &m_ladder;
    const LadderLayout &m_layout;
    QString m_text;
    QXmlStreamWriter m_xml;
};

} // namespace

QString svgOf(const QString &story, const Ladder &ladder, TimeScale times, const QTimeZone &zone)
{
    LayoutOptions options;
    options.times = times;
    options.zone = zone;
    const LadderLayout layout = layoutOf(ladder, options);
    return Picture(ladder, layout).drawn(story);
}

} // namespace cacofonisk::ladder
