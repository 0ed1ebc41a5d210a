// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/ladder/arrowmaker.h"
#include "core/ladder/ladderwords.h"

#include <algorithm>

namespace cacofonisk::ladder {

namespace {

using calls::DialTarget;
using calls::Outcome;
using calls::Party;

/// Whether a phone has answered, but is not connected with its caller yet: what becomes of it is
/// not known.
bool isJustAnswered(const ArrowMaker &maker, const DialTarget &target)
{
    const calls::CallChannel *const channel = maker.find(target.party.channel);
    return target.outcome != Outcome::Answered && channel && channel->up && !channel->ended &&
           !maker.call().ended;
}

/// Who answers may hear an announcement, or be asked, before he is connected.
void addConnected(ArrowMaker &maker, const DialTarget &target, std::size_t caller,
                  std::size_t phone)
{
    constexpr calls::Duration later = std::chrono::milliseconds(500);
    const auto &talks = maker.call().talks;
    const std::string &channel = target.party.channel;
    const auto first = std::find_if(talks.begin(), talks.end(), [&](const calls::Talk &talk) {
        return std::find(talk.channels.begin(), talk.channels.end(), channel) !=
               talk.channels.end();
    });
    if (caller != phone && first != talks.end() && first->from > *target.ended + later) {
        maker.add(ArrowKind::Connects, first->from, phone, channel).to = caller;
    }
}

/// The phones that `of` called, by itself or through a queue; with how each ended. `of` is the
/// caller of those that nobody is told to have called. Who answers after `transfer`, if there is
/// one, answers whom it sent on.
void addCalled(ArrowMaker &maker, const std::vector<DialTarget> &targets, const Party &of,
               const calls::Transfer *transfer = nullptr)
{
    for (const DialTarget &target : targets) {
        const std::string &channel = target.party.channel;
        const std::string &by = target.calledBy.empty() ? of.channel : target.calledBy;
        const std::size_t caller = maker.lineOf(by, of);
        const std::size_t phone = maker.lineOf(target.party);
        const auto another = [&](std::size_t line) { // not a further phone of one's own
            return line == caller && caller == phone ? std::nullopt : std::optional(line);
        };
        maker.tell(channel, target.outcome == Outcome::Answered);
        if (maker.call().isInferred && target.outcome == Outcome::Answered && target.ended &&
            *target.ended <= target.rang) { // when it rang was not seen
            if (caller != phone) {
                maker.add(ArrowKind::Connects, target.rang, caller, by).to = phone;
            }
            continue;
        }
        maker.add(ArrowKind::Rings, target.rang, caller, by).to =
            caller == phone ? std::nullopt : std::optional(phone);
        if (target.outcome == Outcome::Ringing || !target.ended || isJustAnswered(maker, target)) {
            continue;
        }
        if (target.outcome == Outcome::Answered) {
            const bool isLater = transfer && *target.ended > transfer->at;
            const std::size_t answered = isLater ? maker.lineOf(transfer->transferred) : caller;
            maker.add(ArrowKind::Answers, *target.ended, phone, channel).to = another(answered);
            addConnected(maker, target, answered, phone);
        } else {
            maker.add(ArrowKind::StopsRinging, *target.ended, phone, channel).reason =
                whyUnanswered(target);
        }
    }
}

void addMissed(ArrowMaker &maker, const std::vector<DialTarget> &targets, const Party &of)
{
    for (const DialTarget &target : targets) {
        if (isJustAnswered(maker, target)) {
            continue;
        }
        const std::string &by = target.calledBy.empty() ? of.channel : target.calledBy;
        const std::size_t caller = maker.lineOf(by, of);
        const std::size_t phone = maker.lineOf(target.party);
        constexpr calls::Duration atOnce = std::chrono::seconds(1);
        const Moment ended = target.ended.value_or(target.rang);
        const Moment at = ended - target.rang <= atOnce ? target.rang : ended;
        Arrow &arrow = maker.add(ArrowKind::Misses, at, caller, by);
        arrow.to = caller == phone ? std::nullopt : std::optional(phone);
        arrow.reason = whyUnanswered(target);
        maker.tell(target.party.channel, false);
    }
}

/// Somebody who took the call though his phone did not ring for it.
void addUnrung(ArrowMaker &maker, const std::optional<Party> &answeredBy,
               const std::optional<Moment> &at, const Party &caller)
{
    if (!answeredBy || !at || maker.isToldToAnswer(answeredBy->channel)) {
        return;
    }
    const std::size_t from = maker.lineOf(caller);
    const std::size_t other = maker.lineOf(*answeredBy);
    if (from == other) {
        return;
    }
    const calls::CallChannel *const channel = maker.find(answeredBy->channel);
    if (maker.call().pickedUpBy == answeredBy) {
        maker.add(ArrowKind::PicksUp, *at, other, answeredBy->channel).to = from;
    } else if (!maker.call().retrievedFrom.empty() && maker.call().answeredBy == answeredBy) {
        Arrow &arrow = maker.add(ArrowKind::Retrieves, *at, from, caller.channel);
        arrow.to = other;
        arrow.place = maker.call().retrievedFrom;
    } else if (channel && channel->calledBy == caller.channel && !caller.channel.empty()) {
        maker.add(ArrowKind::Answers, *at, other, answeredBy->channel).to = from;
    } else {
        maker.add(ArrowKind::Connects, *at, from, caller.channel).to = other;
    }
    maker.tell(answeredBy->channel, true);
}

/// Those called before a transfer, by the transferer, or after it, for who is sent on.
std::vector<DialTarget> calledBeside(std::vector<DialTarget> targets, Moment at, bool isBefore)
{
    std::erase_if(targets,
                  [&](const DialTarget &target) { return (target.rang <= at) != isBefore; });
    return targets;
}

void addTransfer(ArrowMaker &maker, const calls::Transfer &transfer)
{
    using calls::TransferKind;
    const std::size_t by = maker.lineOf(transfer.by);
    const std::size_t sentOn = maker.lineOf(transfer.transferred);
    if (transfer.asked) {
        maker.add(ArrowKind::Asks, *transfer.asked, by, transfer.by.channel).place =
            transfer.dialled;
    }
    for (const bool isBefore : {true, false}) {
        const Party &caller = transfer.asked && isBefore ? transfer.by : transfer.transferred;
        addCalled(maker, calledBeside(transfer.rang, transfer.at, isBefore), caller, &transfer);
        addMissed(maker, calledBeside(transfer.unreached, transfer.at, isBefore), caller);
    }
    std::vector<DialTarget> ringing = transfer.rang;
    std::erase_if(ringing, [&](const DialTarget &target) {
        return target.rang > transfer.at || (target.ended && *target.ended <= transfer.at);
    });
    const bool isBlind = transfer.kind == TransferKind::Blind;
    const calls::CallChannel *const answerer =
        transfer.answeredBy ? maker.find(transfer.answeredBy->channel) : nullptr;
    const auto answered = answerer && answerer->up ? answerer->up : transfer.answered;
    const bool hadAnswered =
        !isBlind && transfer.answeredBy && answered && *answered <= transfer.at;
    const bool isRinging = transfer.kind == TransferKind::Blonde && !hadAnswered;
    const ArrowKind kind = isBlind     ? ArrowKind::SendsOn
                           : isRinging ? ArrowKind::SendsOnRinging
                                       : ArrowKind::HandsOver;
    std::optional<std::size_t> to;
    if (isRinging && ringing.size() == 1) { // a group is told by its number
        to = maker.lineOf(ringing.front().party);
    } else if (hadAnswered) {
        to = maker.lineOf(*transfer.answeredBy);
        maker.tell(transfer.answeredBy->channel, true);
    }
    if (transfer.targetCalled) {
        maker
            .add(ArrowKind::Calls, *transfer.targetCalled, maker.lineOf(*transfer.answeredBy),
                 transfer.answeredBy->channel)
            .place = transfer.targetDialled;
    }
    const bool isParking = transfer.application == "Park" && !maker.call().parked.empty();
    const bool isToApplication = kind == ArrowKind::HandsOver && !transfer.application.empty();
    if (!isParking) { // it is told of as that
        const bool isThreeway = transfer.isThreeway && to;
        Arrow &arrow = maker.add(isThreeway ? ArrowKind::AddsToTalk : kind, transfer.at, by,
                                 transfer.by.channel);
        arrow.to = to == by ? std::nullopt : to;
        arrow.about = sentOn;
        arrow.place = isToApplication ? transfer.application : transfer.dialled;
    }
    addUnrung(maker, transfer.answeredBy, transfer.answered, transfer.transferred);
    if (!transfer.application.empty() && transfer.answered && !isToApplication) {
        maker.add(ArrowKind::IsTaken, *transfer.answered, sentOn, transfer.transferred.channel)
            .place = transfer.application;
    }
    addCalled(maker, transfer.recalls, transfer.transferred);
}

/// When who consulted somebody left them and stayed in the call; nothing if they talk on, or the
/// end of it is told as that of a channel.
std::optional<Moment> askingEndedAt(const ArrowMaker &maker,
                                    const calls::Consultation &consultation)
{
    if (!consultation.answeredBy || !consultation.ended) {
        return {};
    }
    std::optional<Moment> ended;
    for (const calls::Talk &talk : maker.call().talks) {
        const auto has = [&](const Party &party) {
            return std::find(talk.channels.begin(), talk.channels.end(), party.channel) !=
                   talk.channels.end();
        };
        if (has(consultation.by) && has(*consultation.answeredBy)) {
            if (!talk.to) {
                return {};
            }
            ended = std::max(ended.value_or(*talk.to), *talk.to);
        }
    }
    const auto left = leftAt(maker, consultation.by.channel);
    return ended && left && *left <= *ended + leftTogether ? std::nullopt : ended;
}

} // namespace

void addTargets(ArrowMaker &maker)
{
    const calls::Call &call = maker.call();
    addCalled(maker, call.rang, call.caller);
    addMissed(maker, call.unreached, call.caller);
    for (const calls::Consultation &consultation : call.consultations) {
        addCalled(maker, consultation.rang, consultation.by);
        addMissed(maker, consultation.unreached, consultation.by);
    }
}

void addTransfers(ArrowMaker &maker)
{
    const calls::Call &call = maker.call();
    for (const calls::Transfer &transfer : call.transfers) {
        addTransfer(maker, transfer);
    }
    addUnrung(maker, call.answeredBy, call.answered, call.caller);
    for (const calls::Consultation &consultation : call.consultations) {
        const std::size_t by = maker.lineOf(consultation.by);
        maker.add(ArrowKind::Asks, consultation.at, by, consultation.by.channel).place =
            consultation.dialled;
        if (const auto ended = askingEndedAt(maker, consultation)) {
            maker.add(ArrowKind::StopsAsking, *ended, by, consultation.by.channel);
        }
    }
}

} // namespace cacofonisk::ladder
