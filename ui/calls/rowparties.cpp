// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/calls/rowparties.h"

#include "ui/calls/callchildren.h"

#include <algorithm>

namespace cacofonisk::ui {

using namespace calls;
using Column = CallModel::Column;

namespace {

void add(std::vector<Party> &parties, const Party &party)
{
    const bool isKnown = std::any_of(parties.begin(), parties.end(),
                                     [&](const Party &other) { return other.num == party.num; });
    if (!party.num.empty() && !isKnown) {
        parties.push_back(party);
    }
}

} // namespace

std::vector<Party> ringingParties(const Call &call)
{
    std::vector<Party> ringing;
    const auto addFrom = [&ringing](const std::vector<DialTarget> &targets) {
        for (const DialTarget &target : targets) {
            if (target.outcome == Outcome::Ringing) {
                ringing.push_back(target.party);
            }
        }
    };
    addFrom(call.rang);
    for (const Transfer &transfer : call.transfers) {
        addFrom(transfer.rang);
    }
    return ringing;
}

std::vector<Party> partiesWith(const Call &call)
{
    if (!call.with.empty()) {
        return call.with;
    }
    if (auto ringing = ringingParties(call); !ringing.empty()) {
        return ringing;
    }
    if (!call.talkedWith.empty()) {
        return {call.talkedWith.back()};
    }
    return call.answeredBy ? std::vector{*call.answeredBy} : std::vector<Party>();
}

std::vector<Party> partiesIn(const Call &call, Column column)
{
    const std::vector<Party> with = partiesWith(call);
    std::vector<Party> parties;
    const auto addWith = [&] {
        for (const Party &party : with) {
            add(parties, party);
        }
    };
    const auto addDialled = [&] {
        const auto same = std::find_if(with.begin(), with.end(), [&](const Party &party) {
            return party.num == call.dialled;
        });
        add(parties, same == with.end() ? Party{call.dialled.value_or(""), {}, {}} : *same);
    };
    if (column == Column::With) {
        addWith();
    } else if (column == Column::Dialled) {
        addDialled();
    }
    add(parties, call.caller);
    addDialled();
    addWith();
    return parties;
}

std::vector<Party> partiesInChild(const Call &call, int row)
{
    const std::vector<CallChild> children = childrenOf(call);
    std::vector<Party> parties;
    if (row < 0 || row >= static_cast<int>(children.size())) {
        return parties;
    }
    const CallChild &child = children[static_cast<std::size_t>(row)];
    if (const auto *const target = std::get_if<const DialTarget *>(&child)) {
        add(parties, (*target)->party);
        return parties;
    }
    const Transfer &transfer = *std::get<const Transfer *>(child);
    add(parties, transfer.answeredBy.value_or(Party{transfer.dialled, {}, {}}));
    add(parties, transfer.transferred);
    add(parties, transfer.by);
    return parties;
}

} // namespace cacofonisk::ui
