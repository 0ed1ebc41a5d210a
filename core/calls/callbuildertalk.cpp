// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/calls/callsnapshot.h"

#include <algorithm>

namespace cacofonisk::calls {

namespace {

/// Somebody who leaves a bridge to consult by feature code is with whom he left there until he
/// comes back or hangs up.
void addConsultations(const CallSnapshot &snapshot, std::vector<Span> &spans)
{
    const auto isConsulted = [&](MeetingId id, Moment at) {
        const Meeting &meeting = snapshot.history.meetings[id];
        const auto &guests = meeting.guests;
        return meeting.isTalk() &&
               std::any_of(guests.begin(), guests.end(), [&](const Meeting::Guest &guest) {
                   const Leg &half = snapshot.leg(guest.leg);
                   return half.kind == Leg::Kind::FirstHalf && !half.dialledBy &&
                          !half.isOriginated && half.created <= at;
               });
    };
    for (const LegId id : snapshot.group.legs) {
        const Leg &transferer = snapshot.leg(id);
        for (std::size_t i = 1; transferer.isParty() && i < transferer.stays.size(); ++i) {
            const Stay &before = transferer.stays[i - 1];
            const Stay &now = transferer.stays[i];
            if (before.meeting == now.meeting || !isConsulted(now.meeting, now.from) ||
                !snapshot.history.meetings[before.meeting].isTalk()) {
                continue;
            }
            Span waits{*before.to, now.to};
            for (const auto &end : {transferer.askedToHangUp, transferer.ended}) {
                if (end && (!waits.to || *end < *waits.to)) {
                    waits.to = end;
                }
            }
            for (const Meeting::Guest &guest : snapshot.history.meetings[before.meeting].guests) {
                if (guest.leg != id && snapshot.leg(guest.leg).isParty() &&
                    guest.from <= waits.from && (!guest.to || *guest.to > waits.from)) {
                    Span span = waits;
                    if (guest.to && (!span.to || *guest.to < *span.to)) {
                        span.to = guest.to;
                    }
                    spans.push_back(span);
                }
            }
        }
    }
}

} // namespace

/// Rule 20.
void addTalk(const CallSnapshot &snapshot, Call &call)
{
    std::vector<Span> spans;
    const LegId caller = snapshot.roles.caller();
    for (const Connections::Segment &segment : snapshot.connections.segments()) {
        const bool isOurs = std::any_of(segment.people.begin(), segment.people.end(), [&](LegId p) {
            return snapshot.leg(p).group == snapshot.group.id;
        });
        if (!isOurs) {
            continue;
        }
        spans.push_back(segment);
        for (const LegId person : segment.people) {
            if (person == caller) {
                continue;
            }
            if (segment.has(caller)) {
                addOnce(call.talkedWith, snapshot.leg(person).party());
            }
            if (!segment.to) {
                addOnce(call.with, snapshot.leg(person).party());
            }
        }
    }
    addConsultations(snapshot, spans);
    if (const auto end = snapshot.roles.endedAt()) {
        for (Span &span : spans) {
            span.to = std::min(span.to.value_or(*end), *end);
        }
    }
    const Lasted lasted = lastedOf(std::move(spans));
    call.talked = lasted.over;
    call.talkingSince = lasted.since;
}

} // namespace cacofonisk::calls
