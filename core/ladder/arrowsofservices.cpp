// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/ladder/arrowmaker.h"
#include "core/ladder/causewords.h"

#include <QStringList>

#include <algorithm>
#include <set>

namespace cacofonisk::ladder {

namespace {

using calls::CallChannel;

bool leavesWith(const ArrowMaker &maker, const std::string &channel, Moment at)
{
    const auto left = leftAt(maker, channel);
    return left && *left <= at + leftTogether;
}

/// The line of the one with whom `party` is connected then; nothing if there are several, or none.
std::optional<std::size_t> otherThan(ArrowMaker &maker, const calls::Party &party, Moment then)
{
    std::set<std::size_t> others;
    for (const calls::Talk &talk : maker.call().talks) {
        const auto &people = talk.channels;
        const bool isThen = talk.from <= then && (!talk.to || *talk.to > then);
        if (isThen && std::find(people.begin(), people.end(), party.channel) != people.end()) {
            for (const std::string &person : people) {
                others.insert(maker.lineOf(person, party));
            }
        }
    }
    others.erase(maker.lineOf(party));
    return others.size() == 1 ? std::optional(*others.begin()) : std::nullopt;
}

void addHolds(ArrowMaker &maker)
{
    for (const calls::Hold &hold : maker.call().holds) {
        const std::size_t by = maker.lineOf(hold.by);
        maker.add(ArrowKind::Holds, hold.from, by, hold.by.channel).to =
            otherThan(maker, hold.by, hold.from);
        if (hold.to && !leavesWith(maker, hold.by.channel, *hold.to)) {
            maker.add(ArrowKind::Resumes, *hold.to, by, hold.by.channel).to =
                otherThan(maker, hold.by, *hold.to);
        }
    }
}

/// The line of whom a parking is about. Half of a Local pair stands for whoever is passed on to it,
/// once that is known.
std::size_t parkedLine(ArrowMaker &maker, const calls::Parking &parking)
{
    const calls::Call &call = maker.call();
    const auto passedOn =
        std::find_if(call.transfers.begin(), call.transfers.end(), [&](const auto &transfer) {
            return transfer.application == "Park" && transfer.by == parking.by;
        });
    const bool isHalf = !maker.find(parking.channel) && passedOn != call.transfers.end();
    return maker.lineOf(parking.channel, isHalf ? passedOn->transferred : call.caller);
}

void addParkings(ArrowMaker &maker)
{
    using calls::ParkingOutcome;
    for (const calls::Parking &parking : maker.call().parked) {
        const std::size_t parked = parkedLine(maker, parking);
        const std::size_t by = parking.by ? maker.lineOf(*parking.by) : parked;
        const bool isByOther = by != parked;
        Arrow &arrow = maker.add(isByOther ? ArrowKind::Parks : ArrowKind::IsParked, parking.from,
                                 by, isByOther ? parking.by->channel : parking.channel);
        arrow.place = parking.space;
        arrow.to = isByOther ? std::optional(parked) : std::nullopt;
        if (parking.outcome == ParkingOutcome::Retrieved && parking.to && parking.retrievedBy) {
            Arrow &back =
                maker.add(ArrowKind::Retrieves, *parking.to, maker.lineOf(*parking.retrievedBy),
                          parking.retrievedBy->channel);
            back.place = parking.space;
            back.to = back.from == parked ? std::nullopt : std::optional(parked);
            maker.tell(parking.retrievedBy->channel, true);
        } else if (parking.outcome == ParkingOutcome::TimedOut && parking.to) {
            maker.add(ArrowKind::ParkingTimesOut, *parking.to, parked, parking.channel).place =
                parking.space;
        }
    }
}

void addQueues(ArrowMaker &maker)
{
    using calls::QueueOutcome;
    for (const calls::QueueVisit &visit : maker.call().queueVisits) {
        const std::size_t line = maker.lineOf(visit.channel, maker.call().caller);
        const Moment from = std::max(*visit.from, maker.call().started); // cut off to seconds
        maker.add(ArrowKind::EntersQueue, from, line, visit.channel).place = visit.name;
        const bool left =
            visit.outcome == QueueOutcome::TimedOut || visit.outcome == QueueOutcome::Left;
        if (left && visit.to && !leavesWith(maker, visit.channel, *visit.to)) {
            maker.add(ArrowKind::LeavesQueue, *visit.to, line, visit.channel).place = visit.name;
        }
    }
}

void addConferences(ArrowMaker &maker)
{
    const calls::Call &call = maker.call();
    if (!call.conference) {
        return;
    }
    for (const calls::ConferenceStay &stay : call.conference->stays) {
        const std::size_t line = maker.lineOf(stay.channel, call.caller);
        maker.add(ArrowKind::EntersConference, stay.from, line, stay.channel).place =
            call.conference->name;
        if (stay.to && !leavesWith(maker, stay.channel, *stay.to)) {
            maker.add(ArrowKind::LeavesConference, *stay.to, line, stay.channel).place =
                call.conference->name;
        }
    }
}

/// When Asterisk itself answered the caller, a menu say: before any phone that was called did, and
/// not to bring the call to a place of which another arrow tells.
std::optional<Moment> answeredByAsterisk(const ArrowMaker &maker)
{
    const calls::Call &call = maker.call();
    const CallChannel *const caller = maker.find(call.caller.channel);
    if (!caller || !caller->up || call.isClickToDial || call.isInferred) {
        return {};
    }
    const Moment at = *caller->up;
    const auto isAtOnce = [at](Moment moment) { return moment <= at + leftTogether; };
    const bool isPhone =
        std::any_of(call.channels.begin(), call.channels.end(), [&](const CallChannel &channel) {
            return &channel != caller && channel.up && *channel.up <= at;
        });
    const bool isTold = isPhone ||
                        std::any_of(call.talks.begin(), call.talks.end(),
                                    [&](const calls::Talk &talk) { return isAtOnce(talk.from); }) ||
                        std::any_of(call.queueVisits.begin(), call.queueVisits.end(),
                                    [&](const auto &visit) { return isAtOnce(*visit.from); }) ||
                        std::any_of(call.parked.begin(), call.parked.end(),
                                    [&](const auto &parking) { return isAtOnce(parking.from); }) ||
                        (call.conference && !call.conference->stays.empty() &&
                         isAtOnce(call.conference->stays.front().from));
    return isTold ? std::nullopt : std::optional(at);
}

/// A queue, parking space or conference that took the call is told of by who entered it.
void addApplication(ArrowMaker &maker)
{
    const calls::Call &call = maker.call();
    const bool isTold = (call.application == "Queue" && !call.queueVisits.empty()) ||
                        (call.application.starts_with("Park") && !call.parked.empty()) ||
                        (call.conference && !call.conference->stays.empty());
    const std::size_t line = maker.lineOf(call.caller);
    const auto at = isTold ? std::nullopt : takenAt(call);
    if (at) {
        maker.add(ArrowKind::IsTaken, *at, line, call.caller.channel).place = call.application;
    }
    const auto answered = answeredByAsterisk(maker);
    if (answered && (!at || *at > *answered + leftTogether)) {
        maker.add(ArrowKind::IsTaken, *answered, line, call.caller.channel);
    }
}

QString whyEnded(const CallChannel &channel)
{
    QStringList words{causeText(channel.cause)};
    if (!words.front().isEmpty() && !channel.techCause.empty() && !channel.up) {
        words.append(techCauseText(channel.techCause));
    }
    words.removeAll(QString());
    return words.join(QStringLiteral(", "));
}

/// A phone that Asterisk or somebody of another call rang.
void addRung(ArrowMaker &maker, const CallChannel &channel)
{
    const calls::Call &call = maker.call();
    const bool isClickToDial = call.isClickToDial && channel.party == call.caller;
    const bool isPaged = call.application == "Page" && channel.party != call.caller;
    if (maker.isTold(channel.party.channel) || !channel.isOfCall ||
        !(channel.rang || isClickToDial || isPaged)) {
        return;
    }
    const Moment rang = channel.rang.value_or(channel.created);
    const std::size_t line = maker.lineOf(channel.party);
    const CallChannel *const by = maker.find(isPaged ? call.caller.channel : channel.calledBy);
    const auto caller = by ? std::optional(maker.lineOf(by->party)) : std::nullopt;
    if (caller && *caller != line) {
        const bool isMissed = !channel.rang && !channel.up;
        Arrow &arrow = maker.add(isMissed ? ArrowKind::Misses : ArrowKind::Rings, rang, *caller,
                                 by->party.channel);
        arrow.to = line;
        arrow.reason = isMissed ? whyEnded(channel) : QString();
        maker.tell(channel.party.channel, false);
        if (isMissed) {
            return;
        }
    } else {
        maker.add(ArrowKind::IsRung, rang, line, channel.party.channel);
    }
    if (channel.up) {
        maker.add(ArrowKind::Answers, *channel.up, line, channel.party.channel).to =
            caller == line ? std::nullopt : caller;
    } else if (channel.ended) {
        maker.add(ArrowKind::StopsRinging, *channel.ended, line, channel.party.channel).reason =
            whyEnded(channel);
    }
    maker.tell(channel.party.channel, channel.up.has_value());
    if (isClickToDial && channel.up && call.dialled) {
        maker.add(ArrowKind::Calls, *channel.up, line, channel.party.channel).place = *call.dialled;
    }
}

/// Somebody who talks with another whom no arrow mentions was connected with them from outside, by
/// an action of AMI, say.
void addMet(ArrowMaker &maker)
{
    for (const calls::Talk &talk : maker.call().talks) {
        const auto known = std::find_if(talk.channels.begin(), talk.channels.end(),
                                        [&](const std::string &channel) {
                                            const CallChannel *const of = maker.find(channel);
                                            return of && maker.isMentioned(maker.lineOf(of->party));
                                        });
        if (known == talk.channels.end()) {
            continue;
        }
        const std::size_t from = maker.lineOf(maker.find(*known)->party);
        for (const std::string &channel : talk.channels) {
            const CallChannel *const other = maker.find(channel);
            if (other && !maker.isMentioned(maker.lineOf(other->party))) {
                maker.add(ArrowKind::Connects, talk.from, from, *known).to =
                    maker.lineOf(other->party);
            }
        }
    }
}

/// A person leaves with the last of the channels that share a line.
bool isLastOfLine(ArrowMaker &maker, const CallChannel &channel, Moment at)
{
    const std::size_t line = maker.lineOf(channel.party);
    const auto &channels = maker.call().channels;
    return std::none_of(channels.begin(), channels.end(), [&](const CallChannel &other) {
        return &other != &channel && other.isOfCall && other.up && *other.up <= at &&
               (!other.ended || *other.ended > at) && maker.lineOf(other.party) == line;
    });
}

/// Whether somebody of another call ended what this call talked.
bool endedTalk(const calls::Call &call, const CallChannel &channel)
{
    return std::any_of(call.talks.begin(), call.talks.end(), [&](const calls::Talk &talk) {
        const auto &people = talk.channels;
        return talk.to && channel.hungUp && *channel.hungUp <= *talk.to &&
               *channel.hungUp + leftTogether >= *talk.to &&
               std::find(people.begin(), people.end(), channel.party.channel) != people.end();
    });
}

void addEnd(ArrowMaker &maker, const CallChannel &channel)
{
    const calls::Call &call = maker.call();
    const std::string &name = channel.party.channel;
    const auto at = leftAt(maker, name);
    const bool isCaller = name == call.caller.channel;
    const bool rangOnly = maker.isTold(name) && !maker.isToldToAnswer(name);
    const bool isUnseen = call.end == calls::End::Lost && channel.cause == 0 && !channel.hungUp;
    const bool isCut = at && call.wasCut && call.ended && *at + leftTogether >= *call.ended;
    if (!at || !(channel.isOfCall || endedTalk(call, channel)) || rangOnly || isUnseen || isCut ||
        !(channel.up || isCaller) || !isLastOfLine(maker, channel, *at)) {
        return;
    }
    const std::size_t line = maker.lineOf(channel.party);
    const bool byPhone = // by whichever of theirs
        std::any_of(call.channels.begin(), call.channels.end(), [&](const CallChannel &other) {
            return other.hungUp && *other.hungUp <= *at && *other.hungUp + leftTogether >= *at &&
                   maker.lineOf(other.party) == line;
        });
    maker.add(byPhone ? ArrowKind::HangsUp : ArrowKind::IsDisconnected, *at, line, name).reason =
        byPhone ? QString() : whyEnded(channel);
}

} // namespace

void addBegin(ArrowMaker &maker)
{
    const calls::Call &call = maker.call();
    const std::size_t caller = maker.lineOf(call.caller);
    if (!call.isClickToDial || call.isInferred) {
        maker
            .add(call.isInferred ? ArrowKind::IsUnderWay : ArrowKind::Calls, call.started, caller,
                 call.caller.channel)
            .place = call.dialled.value_or(std::string());
    }
}

void addServices(ArrowMaker &maker)
{
    addHolds(maker);
    addParkings(maker);
    addQueues(maker);
    addConferences(maker);
    addApplication(maker);
}

void addChannels(ArrowMaker &maker)
{
    const calls::Call &call = maker.call();
    for (const CallChannel &channel : call.channels) {
        addRung(maker, channel);
    }
    addMet(maker);
    for (const CallChannel &channel : call.channels) {
        addEnd(maker, channel);
    }
    const bool isLost = call.end == calls::End::Lost;
    if (call.ended && (call.wasCut || isLost)) {
        maker.add(call.wasCut ? ArrowKind::IsCut : ArrowKind::IsLost, *call.ended,
                  maker.lineOf(call.caller), call.caller.channel);
    }
}

} // namespace cacofonisk::ladder
