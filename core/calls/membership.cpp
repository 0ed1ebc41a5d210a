// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/calls/membership.h"

namespace cacofonisk::calls {

namespace {

/// Whether `leg` was rung by an application, and not to send it somewhere by itself.
bool isRungByProgram(const Leg &leg)
{
    return leg.isOriginated && leg.originatedTo.empty() && !leg.isToProgram && !leg.isRecalled &&
           leg.kind != Leg::Kind::SecondHalf;
}

bool runs(const Leg &leg, std::string_view application)
{
    return !leg.applications.empty() && leg.applications.back().name == application;
}

} // namespace

void joinByMeeting(CallHistory &history, const Leg &leg, MeetingId id)
{
    const Meeting &meeting = history.meetings[id];
    const auto belongsTo = [&](const Leg &one, const Leg &other) {
        if (meeting.kind == Meeting::Kind::Conference) {
            return isRungByProgram(one) && runs(other, "Page");
        }
        const bool isLoose = one.isOfFeature() && history.groups[one.group].legs.front() == one.id;
        const bool isRung = meeting.isOfProgram && isRungByProgram(one) &&
                            (!isRungByProgram(other) || other.isBefore(one));
        return meeting.isTalk() && (isLoose || isRung);
    };
    for (const Meeting::Guest &guest : meeting.guests) {
        if (!guest.leg || guest.to || history.legs[guest.leg].group == leg.group) {
            continue;
        }
        const Leg &other = history.legs[guest.leg];
        if (belongsTo(leg, other)) {
            history.bind(leg.id, other.id);
        } else if (belongsTo(other, leg)) {
            history.bind(other.id, leg.id);
        }
    }
}

void joinProgram(CallHistory &history, const tracking::State &state, const Leg &leg)
{
    if (state.tellsLinkedid || !isRungByProgram(leg) || !leg.stays.empty() || !leg.dialled ||
        history.groups[leg.group].legs.size() > 1) {
        return;
    }
    const Leg *best = nullptr;
    std::optional<Moment> since;
    history.legs.forEach([&](const Leg &other) {
        const bool isRungToo = isRungByProgram(other) && (!other.up || *other.up > *leg.dialled);
        if (other.group == leg.group || (other.ended && *other.ended < *leg.dialled) || isRungToo) {
            return;
        }
        for (const ApplicationRun &run : other.applications) {
            const bool rings = run.name == "Stasis" || run.name == "Page";
            if (rings && run.from <= *leg.dialled && (!since || *since <= run.from)) {
                best = &other;
                since = run.from;
            }
        }
    });
    if (best) {
        history.bind(leg.id, best->id);
    }
}

} // namespace cacofonisk::calls
