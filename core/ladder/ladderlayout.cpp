// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/ladder/ladderlayout.h"

#include "core/ladder/ladderwords.h"
#include "core/ladder/textcells.h"

#include <algorithm>
#include <iterator>

namespace cacofonisk::ladder {

namespace {

constexpr int betweenHeads = 2;
constexpr int leastDistance = 8;  ///< of two lifelines
constexpr int aroundLabel = 7;    ///< `├── ` and ` ─▶`
constexpr int besideLifeline = 2; ///< before a text
constexpr int afterTimes = 3;     ///< room for the sign of what is slow

int headWidth(const LadderLayout::Column &column)
{
    return std::max(cellsOf(column.name), cellsOf(column.number));
}

/// How far each lifeline is from the one before, so that heads and labels have room.
std::vector<int> distancesOf(const Ladder &ladder, const LadderLayout &layout)
{
    std::vector<int> distances(ladder.lines.size(), leastDistance);
    for (std::size_t i = 1; i < distances.size(); ++i) {
        const int head = headWidth(layout.columns[static_cast<qsizetype>(i - 1)]);
        distances[i] = std::max(distances[i], head + betweenHeads);
    }
    std::vector<const Arrow *> arrows;
    for (const Arrow &arrow : ladder.arrows) {
        if (arrow.to && *arrow.to != arrow.from) {
            arrows.push_back(&arrow);
        }
    }
    // Short arrows first: they leave room for those that pass several lifelines.
    const auto ends = [](const Arrow &arrow) { return std::minmax(arrow.from, *arrow.to); };
    std::stable_sort(arrows.begin(), arrows.end(), [&](const Arrow *a, const Arrow *b) {
        return ends(*a).second - ends(*a).first < ends(*b).second - ends(*b).first;
    });
    for (const Arrow *const arrow : arrows) {
        const auto [left, right] = ends(*arrow);
        int room = 0;
        for (std::size_t i = left + 1; i <= right; ++i) {
            room += distances[i];
        }
        const int needed = cellsOf(labelOf(*arrow)) + aroundLabel;
        distances[left + 1] += std::max(0, needed - room);
    }
    return distances;
}

/// The row of the arrow next to `moment`: what begins or ends with it may be told a little sooner
/// or later. Of several at the same moment, it is the last for a beginning and the first for an
/// end.
double rowOf(const Ladder &ladder, Moment moment, bool isBegin)
{
    const auto &arrows = ladder.arrows;
    const auto isEarlier = [](const Arrow &arrow, Moment other) { return arrow.at < other; };
    const auto isLater = [](Moment other, const Arrow &arrow) { return other < arrow.at; };
    const auto behind = isBegin ? std::upper_bound(arrows.begin(), arrows.end(), moment, isLater)
                                : std::lower_bound(arrows.begin(), arrows.end(), moment, isEarlier);
    auto nearest = behind;
    if (behind != arrows.begin()) {
        const auto before = std::prev(behind);
        if (behind == arrows.end() ? isBegin : moment - before->at < behind->at - moment) {
            nearest = before;
        }
    }
    return static_cast<double>(nearest - arrows.begin());
}

void addRow(const Ladder &ladder, std::size_t index, const LayoutOptions &options,
            LadderLayout &layout)
{
    const Arrow &arrow = ladder.arrows[index];
    LadderLayout::Row row;
    row.arrow = index;
    row.from = layout.columns[static_cast<qsizetype>(arrow.from)].x;
    row.to = layout.columns[static_cast<qsizetype>(arrow.to.value_or(arrow.from))].x;
    row.time = timeOf(ladder, index, options.times, options.zone);
    row.label = labelOf(arrow);
    row.afterward = arrow.kind == ArrowKind::Misses && arrow.to ? arrow.reason : QString();
    row.isSlow = arrow.isSlow;
    const int aside =
        row.isAside() ? row.from + cellsOf(row.label) : row.to + cellsOf(row.afterward);
    layout.width = std::max(layout.width, aside + 2 * besideLifeline);
    layout.rows.append(row);
}

} // namespace

LadderLayout layoutOf(const Ladder &ladder, const LayoutOptions &options)
{
    LadderLayout layout;
    layout.day = dayOf(ladder, options.zone);
    layout.timeWidth = cellsOf(layout.day);
    for (std::size_t i = 0; i < ladder.arrows.size(); ++i) {
        layout.timeWidth =
            std::max(layout.timeWidth, cellsOf(timeOf(ladder, i, options.times, options.zone)));
    }
    for (const Lifeline &line : ladder.lines) {
        layout.columns.append({0, shortened(headOf(line), options.longestName), numberOf(line)});
    }
    const std::vector<int> distances = distancesOf(ladder, layout);
    int x = layout.timeWidth + afterTimes;
    for (qsizetype i = 0; i < layout.columns.size(); ++i) {
        x += i > 0 ? distances[static_cast<std::size_t>(i)] : 0;
        layout.columns[i].x = x;
        layout.width = x + headWidth(layout.columns[i]);
    }
    for (std::size_t i = 0; i < ladder.arrows.size(); ++i) {
        addRow(ladder, i, options, layout);
    }
    for (const LineSpan &span : ladder.spans) {
        const double top = rowOf(ladder, span.from, true);
        const double bottom =
            span.to ? rowOf(ladder, *span.to, false) : static_cast<double>(ladder.arrows.size());
        if (bottom > top) {
            layout.bars.append({span.line, span.kind, top, bottom});
        }
    }
    return layout;
}

} // namespace cacofonisk::ladder
