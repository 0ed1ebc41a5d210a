// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/ladder/together.h"

#include "core/ladder/arrowmaker.h"
#include "core/ladder/spanlist.h"
#include "core/ladder/story.h"

#include <QStringList>

#include <algorithm>
#include <map>

namespace cacofonisk::ladder {

namespace {

std::string keyOf(const Lifeline &line, Lines lines)
{
    return keyOfLine({line.num, line.name, line.channels.empty() ? "" : line.channels.front()},
                     lines);
}

void addOnce(std::vector<std::string> &channels, const std::vector<std::string> &more)
{
    for (const std::string &channel : more) {
        if (std::find(channels.begin(), channels.end(), channel) == channels.end()) {
            channels.push_back(channel);
        }
    }
}

} // namespace

Ladder together(std::vector<Ladder> ladders, Lines lines)
{
    if (ladders.size() <= 1) {
        return ladders.empty() ? Ladder() : std::move(ladders.front());
    }
    Ladder all;
    all.isTimed = std::all_of(ladders.begin(), ladders.end(),
                              [](const Ladder &ladder) { return ladder.isTimed; });
    std::stable_sort(ladders.begin(), ladders.end(), [](const Ladder &a, const Ladder &b) {
        return !b.arrows.empty() && (a.arrows.empty() || a.arrows.front().at < b.arrows.front().at);
    });
    std::map<std::string, std::size_t> places;
    SpanList spans; // who does two things at once is shown with the earlier call's
    for (Ladder &ladder : ladders) {
        std::vector<std::size_t> now; // where its lines are
        for (Lifeline &line : ladder.lines) {
            const auto [place, isNew] = places.try_emplace(keyOf(line, lines), all.lines.size());
            now.push_back(place->second);
            if (isNew) {
                line.device.clear();
                all.lines.push_back(std::move(line));
                continue;
            }
            Lifeline &known = all.lines[place->second];
            known.name = known.name.empty() ? line.name : known.name;
            addOnce(known.channels, line.channels);
        }
        for (Arrow &arrow : ladder.arrows) {
            arrow.from = now[arrow.from];
            arrow.to = arrow.to ? std::optional(now[*arrow.to]) : std::nullopt;
            arrow.about = arrow.about ? std::optional(now[*arrow.about]) : std::nullopt;
            all.arrows.push_back(std::move(arrow));
        }
        for (LineSpan &span : ladder.spans) {
            span.line = now[span.line];
            spans.add(span);
        }
    }
    std::stable_sort(all.arrows.begin(), all.arrows.end(),
                     [](const Arrow &a, const Arrow &b) { return a.at < b.at; });
    tellApart(all.lines);
    all.spans = sorted(spans.take());
    return all;
}

Ladder ladderOf(const std::vector<calls::Call> &calls, Lines lines)
{
    std::vector<Ladder> ladders;
    ladders.reserve(calls.size());
    for (const calls::Call &call : calls) {
        ladders.push_back(ladderOf(call, lines));
    }
    return together(std::move(ladders), lines);
}

QString storyOf(const std::vector<calls::Call> &calls, Moment now)
{
    QStringList stories;
    for (const calls::Call &call : calls) {
        stories.append(storyOf(call, now));
    }
    return stories.join(u'\n');
}

} // namespace cacofonisk::ladder
