// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/ladder/arrowmaker.h"

#include "core/ami/channelname.h"
#include "core/ladder/spanlist.h"

#include <algorithm>
#include <limits>

namespace cacofonisk::ladder {

using calls::Party;

ArrowMaker::ArrowMaker(const calls::Call &call, Lines lines)
    : m_call(call)
    , m_kind(lines)
{
    for (const calls::CallChannel &channel : call.channels) {
        m_channels[channel.party.channel] = &channel;
    }
}

std::string keyOfLine(const Party &party, Lines lines)
{
    if (lines == Lines::Channels || party.num.empty()) {
        return party.channel.empty() ? party.num : party.channel;
    }
    return std::string(ami::deviceOf(party.channel)) + '\n' + party.num;
}

std::size_t ArrowMaker::lineOf(const Party &party)
{
    if (party.channel.empty()) { // only the number is known
        const auto known = std::find_if(m_lines.begin(), m_lines.end(), [&](const Lifeline &line) {
            return !party.num.empty() && line.num == party.num;
        });
        if (known != m_lines.end()) {
            return static_cast<std::size_t>(known - m_lines.begin());
        }
    }
    const auto [place, isNew] = m_byKey.try_emplace(keyOfLine(party, m_kind), m_lines.size());
    if (isNew) {
        m_lines.push_back({party.num, party.name, {}});
    }
    Lifeline &line = m_lines[place->second];
    if (line.name.empty()) {
        line.name = party.name;
    }
    if (!party.channel.empty() && std::find(line.channels.begin(), line.channels.end(),
                                            party.channel) == line.channels.end()) {
        line.channels.push_back(party.channel);
    }
    return place->second;
}

std::size_t ArrowMaker::lineOf(const std::string &channel, const Party &otherwise)
{
    const calls::CallChannel *const known = find(channel);
    return lineOf(known ? known->party : otherwise);
}

const calls::CallChannel *ArrowMaker::find(const std::string &channel) const
{
    const auto found = m_channels.find(channel);
    return found == m_channels.end() ? nullptr : found->second;
}

Arrow &ArrowMaker::add(ArrowKind kind, Moment at, std::size_t from, const std::string &channel)
{
    Arrow &arrow = m_arrows.emplace_back();
    arrow.kind = kind;
    arrow.at = at;
    arrow.from = from;
    arrow.channel = channel;
    return arrow;
}

void ArrowMaker::tell(const std::string &channel, bool hasAnswered)
{
    bool &answered = m_told[channel];
    answered = answered || hasAnswered;
}

bool ArrowMaker::isToldToAnswer(const std::string &channel) const
{
    const auto told = m_told.find(channel);
    return told != m_told.end() && told->second;
}

bool ArrowMaker::isMentioned(std::size_t line) const
{
    return std::any_of(m_arrows.begin(), m_arrows.end(), [line](const Arrow &arrow) {
        return arrow.from == line || arrow.to == line;
    });
}

namespace {

/// A phone that hands a call over hangs up for that: Asterisk may tell this first.
void putTransfersFirst(std::vector<Arrow> &arrows)
{
    constexpr calls::Duration together = std::chrono::milliseconds(500);
    for (auto arrow = arrows.begin(); arrow != arrows.end(); ++arrow) {
        if (!isTransfer(arrow->kind)) {
            continue;
        }
        const auto left = std::find_if(arrows.begin(), arrow, [&](const Arrow &before) {
            return before.kind == ArrowKind::HangsUp && before.from == arrow->from &&
                   before.at + together >= arrow->at;
        });
        if (left != arrow) {
            arrow->at = left->at;
            std::rotate(left, arrow, arrow + 1);
        }
    }
}

} // namespace

void tellApart(std::vector<Lifeline> &lines)
{
    for (Lifeline &line : lines) {
        const bool isAmbiguous =
            std::any_of(lines.begin(), lines.end(), [&line](const Lifeline &other) {
                return &other != &line && other.num == line.num && other.name == line.name;
            });
        if (isAmbiguous && !line.num.empty() && !line.channels.empty()) {
            line.device = ami::deviceOf(line.channels.front());
        }
    }
}

Ladder ArrowMaker::take(std::vector<LineSpan> spans)
{
    Ladder ladder;
    ladder.isTimed = calls::isTimed(m_call.started);
    std::stable_sort(m_arrows.begin(), m_arrows.end(),
                     [](const Arrow &a, const Arrow &b) { return a.at < b.at; });
    putTransfersFirst(m_arrows);
    constexpr std::size_t none = std::numeric_limits<std::size_t>::max();
    std::vector<std::size_t> places(m_lines.size(), none);
    const auto renumber = [&](std::size_t &line) {
        if (places[line] == none) {
            places[line] = ladder.lines.size();
            ladder.lines.push_back(std::move(m_lines[line]));
        }
        line = places[line];
    };
    for (Arrow &arrow : m_arrows) {
        renumber(arrow.from);
        if (arrow.to) {
            renumber(*arrow.to);
        }
        if (arrow.about) {
            renumber(*arrow.about);
        }
    }
    for (LineSpan &span : spans) {
        renumber(span.line);
    }
    tellApart(ladder.lines);
    ladder.arrows = std::move(m_arrows);
    ladder.spans = sorted(std::move(spans));
    return ladder;
}

std::optional<Moment> takenAt(const calls::Call &call)
{
    if (!call.answered || call.application.empty()) {
        return {};
    }
    Moment at = std::max(*call.answered, call.taken.value_or(*call.answered));
    for (const auto *const targets : {&call.rang, &call.unreached}) {
        for (const calls::DialTarget &target : *targets) {
            at = std::max(at, target.ended.value_or(at));
        }
    }
    for (const calls::QueueVisit &visit : call.queueVisits) {
        at = std::max(at, visit.to.value_or(at));
    }
    return at;
}

std::optional<Moment> leftAt(const ArrowMaker &maker, const std::string &channel)
{
    const calls::CallChannel *const known = maker.find(channel);
    if (!known) {
        return {};
    }
    return known->hungUp ? known->hungUp : known->ended;
}

} // namespace cacofonisk::ladder
