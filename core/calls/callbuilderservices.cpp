// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/ami/channelname.h"
#include "core/calls/callsnapshot.h"

#include "core/calls/dialstring.h"
#include "core/calls/tolerances.h"

#include <algorithm>
#include <tuple>

namespace cacofonisk::calls {

namespace {

/// Who of the group has a channel of `device` (`PJSIP/1002`).
std::optional<Party> partyOfDevice(const CallSnapshot &snapshot, std::string_view device)
{
    for (const LegId id : snapshot.group.legs) {
        const std::string_view channel = snapshot.leg(id).channel;
        if (snapshot.leg(id).isParty() && ami::deviceOf(channel) == device) {
            return snapshot.leg(id).party();
        }
    }
    const std::string_view num = numberOf(device);
    return num.empty() ? std::nullopt : std::optional(Party{std::string(num), {}, {}});
}

/// Whether the dialplan did more for `leg` from `since` to `until`.
bool wentOn(const Leg &leg, Moment since, Moment until)
{
    return std::any_of(leg.applications.begin(), leg.applications.end(),
                       [&](const auto &run) { return since < run.from && run.from < until; });
}

} // namespace

void addHolds(const CallSnapshot &snapshot, Call &call)
{
    for (const LegId id : snapshot.group.legs) {
        for (const Span &hold : snapshot.leg(id).holds) {
            const Leg &holder = snapshot.leg(id);
            if (holder.isParty()) {
                // Asterisk may keep the channel of who hung up, to ring him back.
                const auto &left = holder.askedToHangUp;
                const bool isLeft = left && *left >= hold.from && (!hold.to || *left < *hold.to);
                call.holds.push_back({holder.party(), hold.from, isLeft ? left : hold.to});
            }
        }
    }
    std::stable_sort(call.holds.begin(), call.holds.end(),
                     [](const Hold &a, const Hold &b) { return a.from < b.from; });
}

void addParking(const CallSnapshot &snapshot, Call &call)
{
    for (const LegId id : snapshot.group.legs) {
        for (const ParkingStay &stay : snapshot.leg(id).parkings) {
            Parking parking;
            parking.space = stay.space;
            parking.by = partyOfDevice(snapshot, stay.parkerDialString);
            parking.from = stay.from;
            parking.to = stay.to;
            parking.retrievedBy = stay.retriever;
            parking.channel = snapshot.leg(id).channel;
            parking.outcome = stay.retriever  ? ParkingOutcome::Retrieved
                              : stay.timedOut ? ParkingOutcome::TimedOut
                              : stay.to       ? ParkingOutcome::Abandoned
                                              : ParkingOutcome::Parked;
            call.parked.push_back(std::move(parking));
        }
    }
    std::stable_sort(call.parked.begin(), call.parked.end(),
                     [](const Parking &a, const Parking &b) { return a.from < b.from; });
}

void addConference(const CallSnapshot &snapshot, Call &call)
{
    if (snapshot.roles.isPage()) {
        return;
    }
    std::vector<std::pair<Moment, Party>> members;
    for (const LegId id : snapshot.group.legs) {
        for (const Stay &stay : snapshot.leg(id).stays) {
            const Meeting &meeting = snapshot.history.meetings[stay.meeting];
            if (meeting.kind != Meeting::Kind::Conference ||
                snapshot.leg(id).kind == Leg::Kind::Program ||
                (call.conference && call.conference->name != meeting.name)) {
                continue;
            }
            if (!call.conference) {
                call.conference = Conference{meeting.name, {}, {}};
            }
            for (const LegId person : snapshot.history.peopleBehind(id, stay)) {
                const std::string &channel = snapshot.leg(person).channel;
                auto &stays = call.conference->stays;
                const bool isKnown =
                    std::any_of(stays.begin(), stays.end(), [&](const auto &known) {
                        return known.channel == channel && known.from <= stay.from &&
                               (!known.to || *known.to > stay.from);
                    });
                if (!isKnown) {
                    stays.push_back({channel, stay.from, stay.to});
                }
            }
            for (const Meeting::Guest &guest : meeting.guests) {
                if (!overlap(guest, stay)) {
                    continue;
                }
                if (!guest.leg) {
                    members.emplace_back(guest.from, guest.party);
                    continue;
                }
                for (const LegId person : snapshot.history.peopleBehind(guest.leg, guest)) {
                    members.emplace_back(guest.from, snapshot.leg(person).party());
                }
            }
        }
    }
    std::sort(members.begin(), members.end(), [](const auto &a, const auto &b) {
        return std::tie(a.first, a.second.channel) < std::tie(b.first, b.second.channel);
    });
    for (auto &[from, member] : members) {
        addOnce(call.conference->members, std::move(member));
    }
    if (call.conference) {
        std::stable_sort(call.conference->stays.begin(), call.conference->stays.end(),
                         [](const auto &a, const auto &b) { return a.from < b.from; });
    }
}

/// Rule 22.
void addQueue(const CallSnapshot &snapshot, Call &call)
{
    for (const LegId id : snapshot.group.legs) {
        for (const QueueStay &stay : snapshot.leg(id).queues) {
            QueueVisit visit;
            visit.name = stay.queue;
            visit.from = stay.from;
            visit.to = stay.to;
            visit.position = stay.position;
            visit.channel = snapshot.leg(id).channel;
            std::optional<Moment> answered;
            for (const Attempt &attempt : snapshot.roles.attempts()) {
                for (const LegId target : attempt.targets) {
                    const auto at = snapshot.connections.first(target);
                    const auto dialled = snapshot.leg(target).dialled;
                    if (at && dialled && stay.from <= *dialled &&
                        (!stay.to || *dialled <= *stay.to) && (!answered || *at < *answered)) {
                        answered = at;
                        visit.agent = snapshot.leg(target).party();
                    }
                }
            }
            const auto hungUp = snapshot.leg(id).askedToHangUp ? snapshot.leg(id).askedToHangUp
                                                               : snapshot.leg(id).ended;
            if (answered) {
                visit.outcome = QueueOutcome::Answered;
                visit.to = answered;
            } else if (stay.to && hungUp && *hungUp <= *stay.to + tolerances::leftToHangup &&
                       !wentOn(snapshot.leg(id), *stay.to, *hungUp)) {
                visit.outcome = QueueOutcome::Abandoned;
            } else if (stay.to) {
                visit.outcome = stay.abandoned ? QueueOutcome::TimedOut : QueueOutcome::Left;
            }
            call.queueVisits.push_back(visit);
            const bool wasAnswered = call.queue && call.queue->outcome == QueueOutcome::Answered;
            if (!wasAnswered && (!call.queue || *call.queue->from <= stay.from)) {
                call.queue = visit;
            }
        }
    }
    std::stable_sort(call.queueVisits.begin(), call.queueVisits.end(),
                     [](const auto &a, const auto &b) { return *a.from < *b.from; });
    if (call.queue) {
        const auto isBefore = [&](const Transfer &transfer) {
            return transfer.at <= *call.queue->from;
        };
        const auto later = std::find_if_not(call.transfers.begin(), call.transfers.end(), isBefore);
        call.queue->transfer = static_cast<std::size_t>(later - call.transfers.begin());
    }
    for (const ApplicationRun &run : snapshot.leg(snapshot.roles.caller()).applications) {
        if (!call.queue && run.name == "Queue") {
            call.queue = QueueVisit();
            call.queue->name = run.data.substr(0, run.data.find(','));
            call.queue->outcome = QueueOutcome::Left;
        }
    }
}

} // namespace cacofonisk::calls
