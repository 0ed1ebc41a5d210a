// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/ladder/textwriter.h"

#include "core/ladder/ladderlayout.h"
#include "core/ladder/ladderwords.h"
#include "core/ladder/textcells.h"

#include <QStringList>

#include <algorithm>

namespace cacofonisk::ladder {

namespace {

constexpr int beside = 2;       ///< cells before a text beside a lifeline
constexpr int leastBeside = 14; ///< cells that such a text has, at the right or at the left
constexpr int shortestName = 8;

/// The widest layout that fits into a width; nothing if none does.
std::optional<LadderLayout> fitting(const Ladder &ladder, const TextOptions &options)
{
    constexpr int longestName = 24;
    for (int name = longestName; name >= shortestName; --name) {
        LadderLayout layout = layoutOf(ladder, {options.times, options.zone, name});
        if (layout.columns.isEmpty()) {
            return layout;
        }
        const LadderLayout::Column &last = layout.columns.last();
        const int head = std::max({cellsOf(last.name), cellsOf(last.number), 1});
        const bool hasRoom = last.x + beside + leastBeside <= options.width ||
                             last.x - layout.columns.first().x >= beside + leastBeside;
        if (last.x + head <= options.width && hasRoom) {
            return layout;
        }
    }
    return {};
}

class LadderText
{
public:
    LadderText(const Ladder &ladder, const LadderLayout &layout, int width)
        : m_ladder(ladder)
        , m_layout(layout)
        , m_width(width)
    {}

    [[nodiscard]] QStringList lines()
    {
        addHeads();
        for (const LadderLayout::Row &row : m_layout.rows) {
            addRow(row);
        }
        return m_lines;
    }

private:
    void addHeads()
    {
        CellRow names;
        CellRow numbers;
        names.put(0, m_layout.day);
        for (const LadderLayout::Column &column : m_layout.columns) {
            names.put(column.x, column.name);
            numbers.put(column.x, column.number);
        }
        m_lines.append(names.text());
        m_lines.append(numbers.text());
    }

    /// Each lifeline as it is while `arrow` happens.
    [[nodiscard]] CellRow lifelines(std::size_t arrow) const
    {
        CellRow cells;
        const Moment at = m_ladder.arrows[arrow].at;
        for (std::size_t line = 0; line < m_ladder.lines.size(); ++line) {
            const auto isActive = [&](const LineSpan &span) {
                return span.line == line && span.from <= at && (!span.to || *span.to > at);
            };
            if (std::any_of(m_ladder.spans.begin(), m_ladder.spans.end(), isActive)) {
                cells.put(m_layout.columns[static_cast<qsizetype>(line)].x, QStringLiteral("│"));
            } else if (isThere(line, arrow)) {
                cells.put(m_layout.columns[static_cast<qsizetype>(line)].x, QStringLiteral("·"));
            }
        }
        return cells;
    }

    /// Whether `line` has been mentioned by then, and will be again.
    [[nodiscard]] bool isThere(std::size_t line, std::size_t arrow) const
    {
        const auto mentions = [line](const Arrow &other) {
            return other.from == line || other.to == line;
        };
        const auto begin = m_ladder.arrows.begin();
        const auto here = begin + static_cast<std::ptrdiff_t>(arrow);
        return std::any_of(begin, here, mentions) &&
               std::any_of(here, m_ladder.arrows.end(), mentions);
    }

    void addRow(const LadderLayout::Row &row)
    {
        CellRow cells = lifelines(row.arrow);
        cells.put(m_layout.timeWidth - cellsOf(row.time), row.time);
        if (row.isSlow) {
            cells.put(m_layout.timeWidth + 1, QStringLiteral("!"));
        }
        const Arrow &arrow = m_ladder.arrows[row.arrow];
        if (row.isAside()) {
            cells.put(row.from, signOf(arrow.kind));
            addBeside(cells, row, row.from, row.label);
        } else {
            drawArrow(cells, row, arrow.kind);
            addBeside(cells, row, row.to, row.afterward);
        }
    }

    [[nodiscard]] static QString signOf(ArrowKind kind)
    {
        const bool isCutOff = kind == ArrowKind::IsDisconnected || kind == ArrowKind::IsCut ||
                              kind == ArrowKind::IsLost;
        return kind == ArrowKind::StopsRinging ? QStringLiteral("×")
               : kind == ArrowKind::HangsUp    ? QStringLiteral("■")
               : isCutOff                      ? QStringLiteral("□")
                                               : QStringLiteral("├");
    }

    static void drawArrow(CellRow &cells, const LadderLayout::Row &row, ArrowKind kind)
    {
        const bool isAnswer = kind == ArrowKind::Answers || kind == ArrowKind::PicksUp;
        const QString line = isAnswer ? QStringLiteral("═") : QStringLiteral("─");
        const int left = std::min(row.from, row.to);
        const int right = std::max(row.from, row.to);
        for (int x = left + 1; x < right; ++x) {
            cells.put(x, line);
        }
        cells.put(left + 4, u' ' + row.label + u' ');
        if (row.from < row.to) {
            cells.put(left, isAnswer ? QStringLiteral("╠") : QStringLiteral("├"));
            cells.put(right - 1, QStringLiteral("▶"));
        } else {
            cells.put(left + 1, QStringLiteral("◀"));
            cells.put(right, isAnswer ? QStringLiteral("╣") : QStringLiteral("┤"));
        }
        if (kind == ArrowKind::Misses) {
            cells.put(row.to, QStringLiteral("×"));
        }
    }

    /// At the right of the lifeline at `x` if there is room, else at its left; in several rows if
    /// need be.
    void addBeside(CellRow cells, const LadderLayout::Row &row, int x, const QString &text)
    {
        const int right = m_width - x - beside;
        const bool isRight = right >= std::min(cellsOf(text), leastBeside);
        const int left = m_layout.columns.first().x;
        const int room = isRight ? right : x - beside - left + 1;
        const QStringList parts = wrapped(text, std::max(room, 2));
        for (qsizetype i = 0; i < std::max<qsizetype>(parts.size(), 1); ++i) {
            if (i > 0) {
                cells = lifelines(row.arrow);
            }
            if (i < parts.size()) {
                const int at = isRight ? x + beside : x - beside + 1 - cellsOf(parts[i]);
                cells.put(at, parts[i]);

                if (isRight && at + cellsOf(parts[i]) < m_width) {
                    cells.put(at + cellsOf(parts[i]), QString(u' '));
                } else if (!isRight && at > left) {
                    cells.put(at - 1, QString(u' '));
                }
            }
            m_lines.append(cells.text());
        }
    }

    const Ladder &m_ladder;
    const LadderLayout &m_layout;
    int m_width;
    QStringList m_lines;
};

/// One sentence after the other, where there is no room for columns.
QStringList sentencesOf(const Ladder &ladder, const TextOptions &options)
{
    QStringList lines;
    const QString day = dayOf(ladder, options.zone);
    if (!day.isEmpty()) {
        lines.append(day);
    }
    qsizetype timeWidth = 0;
    for (std::size_t i = 0; i < ladder.arrows.size(); ++i) {
        timeWidth = std::max(timeWidth, timeOf(ladder, i, options.times, options.zone).size());
    }
    for (std::size_t i = 0; i < ladder.arrows.size(); ++i) {
        QString begin = timeOf(ladder, i, options.times, options.zone).rightJustified(timeWidth) +
                        (ladder.arrows[i].isSlow ? QStringLiteral(" ! ") : QStringLiteral("   "));
        const int room = options.width - static_cast<int>(begin.size());
        for (const QString &line : wrapped(sentenceOf(ladder, ladder.arrows[i]), room)) {
            lines.append(begin + line);
            begin.fill(u' ');
        }
    }
    return lines;
}

} // namespace

QString textOf(const QString &story, const Ladder &ladder, const TextOptions &options)
{
    TextOptions asked = options;
    asked.width = std::max(options.width, leastTextWidth);
    QStringList lines;
    for (const QString &one : story.split(u'\n')) {
        lines.append(wrapped(one, asked.width));
    }
    lines.append(QString());
    if (const auto layout = fitting(ladder, asked)) {
        lines += LadderText(ladder, *layout, asked.width).lines();
    } else {
        lines += sentencesOf(ladder, asked);
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace cacofonisk::ladder
