// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/calls/callsnapshot.h"
#include "core/calls/list.h"

#include <algorithm>
#include <charconv>

namespace cacofonisk::calls {

namespace {

/// Asterisk tells its own refusal of a call as if the caller had hung up.
bool wasRefused(const Leg &leg)
{
    int code = 0;
    const char *const end = leg.techCause.data() + leg.techCause.size();
    (void)std::from_chars(leg.techCause.data(), end, code);
    constexpr int firstError = 400;
    constexpr int givenUp = 487;
    return leg.calledIn && !leg.up && code >= firstError && code != givenUp;
}

CallChannel channelOf(const CallSnapshot &snapshot, const Leg &leg)
{
    CallChannel channel;
    channel.party = leg.party();
    channel.created = leg.created;
    channel.rang = leg.rang;
    channel.up = leg.up;
    channel.hungUp = wasRefused(leg) ? std::nullopt : leg.askedToHangUp;
    channel.ended = leg.ended;
    channel.cause = leg.cause;
    channel.techCause = leg.techCause;
    channel.isOfCall = leg.group == snapshot.group.id;
    const LegId dialler = snapshot.roles.diallerOf(leg);
    if (dialler && snapshot.leg(dialler).isParty()) {
        channel.calledBy = snapshot.leg(dialler).channel;
    }
    return channel;
}

} // namespace

void addChannels(const CallSnapshot &snapshot, Call &call)
{
    std::vector<LegId> people;
    for (const LegId id : snapshot.group.legs) {
        if (snapshot.leg(id).isParty()) {
            people.push_back(id);
        }
    }
    for (const Connections::Segment &segment : snapshot.connections.segments()) {
        const bool isOurs = std::any_of(segment.people.begin(), segment.people.end(), [&](LegId p) {
            return snapshot.leg(p).group == snapshot.group.id;
        });
        if (!isOurs) {
            continue;
        }
        Talk &talk = call.talks.emplace_back();
        talk.from = segment.from;
        talk.to = segment.to;
        for (const LegId person : segment.people) {
            talk.channels.push_back(snapshot.leg(person).channel);
            if (!contains(people, person)) {
                people.push_back(person);
            }
        }
    }
    std::sort(people.begin(), people.end(),
              [&](LegId a, LegId b) { return snapshot.leg(a).isBefore(snapshot.leg(b)); });
    for (const LegId person : people) {
        call.channels.push_back(channelOf(snapshot, snapshot.leg(person)));
    }
}

} // namespace cacofonisk::calls
