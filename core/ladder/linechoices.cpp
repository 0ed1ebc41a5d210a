// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/ladder/linechoices.h"

#include "core/ladder/spanlist.h"

#include <algorithm>

namespace cacofonisk::ladder {

LineChoices completed(const LineChoices &choices, const Ladder &ladder)
{
    LineChoices all;
    std::copy_if(choices.begin(), choices.end(), std::back_inserter(all),
                 [&](const LineChoice &choice) { return choice.line < ladder.lines.size(); });
    for (std::size_t line = 0; line < ladder.lines.size(); ++line) {
        const bool isKnown = std::any_of(all.begin(), all.end(), [line](const LineChoice &choice) {
            return choice.line == line;
        });
        if (!isKnown) {
            all.push_back({line});
        }
    }
    return all;
}

LineChoices followed(const LineChoices &choices, const Ladder &before, const Ladder &now)
{
    LineChoices found;
    for (LineChoice choice : choices) {
        if (choice.line >= before.lines.size()) {
            continue;
        }
        const Lifeline &line = before.lines[choice.line];
        const auto same =
            std::find_if(now.lines.begin(), now.lines.end(), [&line](const Lifeline &other) {
                const auto &channels = other.channels;
                return line.channels.empty() ? channels.empty() && other.num == line.num
                                             : std::find(channels.begin(), channels.end(),
                                                         line.channels.front()) != channels.end();
            });
        if (same != now.lines.end()) {
            choice.line = static_cast<std::size_t>(same - now.lines.begin());
            found.push_back(choice);
        }
    }
    return found;
}

Ladder arranged(Ladder ladder, const LineChoices &choices)
{
    if (choices.empty()) {
        return ladder;
    }
    std::vector<std::optional<std::size_t>> places(ladder.lines.size()); // nothing: hidden
    std::vector<Lifeline> lines;
    for (const LineChoice &choice : completed(choices, ladder)) {
        if (!choice.isHidden) {
            places[choice.line] = lines.size();
            Lifeline &line = lines.emplace_back(std::move(ladder.lines[choice.line]));
            if (!choice.name.empty()) {
                line.name = choice.name;
            }
        }
    }
    std::erase_if(ladder.arrows, [&](const Arrow &arrow) {
        return !places[arrow.from] || (arrow.to && !places[*arrow.to]);
    });
    for (Arrow &arrow : ladder.arrows) {
        arrow.from = *places[arrow.from];
        arrow.to = arrow.to ? places[*arrow.to] : std::nullopt;
        arrow.about = arrow.about ? places[*arrow.about] : std::nullopt;
    }
    std::erase_if(ladder.spans, [&](const LineSpan &span) { return !places[span.line]; });
    for (LineSpan &span : ladder.spans) {
        span.line = *places[span.line];
    }
    ladder.spans = sorted(std::move(ladder.spans));
    ladder.lines = std::move(lines);
    return ladder;
}

} // namespace cacofonisk::ladder
