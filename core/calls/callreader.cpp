// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/calls/callreader.h"

#include "core/base/jsonvalue.h"

#include <utility>

namespace cacofonisk::calls {

namespace {

/// The value that is written as `name`, of those up to `last`; otherwise the first.
template<class Value>
Value valueOf(std::string_view name, Value last)
{
    for (int number = 0; number <= static_cast<int>(last); ++number) {
        if (nameOf(static_cast<Value>(number)) == name) {
            return static_cast<Value>(number);
        }
    }
    return {};
}

Party partyOf(const JsonValue &json)
{
    return {json["num"].text(), json["name"].text(), json["channel"].text()};
}

/// When something began and ended that took a while.
struct Period
{
    std::optional<Moment> from;
    std::optional<Moment> to;
};

/// Reads one call; `now` ends what goes on.
class Interpreter
{
public:
    explicit Interpreter(Moment now)
        : m_now(now)
    {}

    Call read(const JsonValue &json)
    {
        Call call;
        call.linkedid = json["call"].text();
        call.server = json["server"].text();
        call.state = valueOf(json["state"].view(), CallState::Ended);
        call.caller = partyOf(json["caller"]);
        call.dialled = optionalText(json["dialled"]);
        call.isClickToDial = json["click_to_dial"].isTrue();
        call.started = json["started"].moment().value_or(Moment());
        call.answered = json["answered"].moment();
        call.ended = json["ended"].moment();
        if (!call.ended && json["end"].isText()) {
            call.ended = Moment(); // it is not known when
        }
        m_started = isTimed(call.started) ? call.started : m_now;
        read(json["rang"], call.rang);
        call.answeredBy = readParty(json["answered_by"]);
        call.application = json["application"].text();
        read(json["talked_with"], call.talkedWith);
        if (const JsonValue direction = json["direction"]; direction.isText()) {
            call.direction = valueOf(direction.view(), Direction::Internal);
        }
        call.trunk = json["trunk"].text();
        read(json["transfers"], call.transfers);
        read(json["holds"], call.holds);
        if (!call.holds.empty() && call.state == CallState::OnHold && !hasDetail(json)) {
            goOn(call.holds.back());
        }
        read(json["parked"], call.parked);
        call.retrievedFrom = json["retrieved_from"].text();
        readOptional(json["conference"], call.conference);
        call.pickedUpBy = readParty(json["picked_up_by"]);
        readOptional(json["queue"], call.queue);
        call.end = valueOf(json["end"].view(), End::Lost);
        call.cause = json["cause"].smallNumber();
        call.techCause = json["tech_cause"].text();
        call.endedBy = readParty(json["ended_by"]);
        hasDetail(json) ? readMore(json, call) : fillIn(json, call);
        return call;
    }

private:
    static bool hasDetail(const JsonValue &json) { return json["id"].number().has_value(); }

    static std::optional<std::string> optionalText(const JsonValue &json)
    {
        return json.isText() ? std::optional(json.text()) : std::nullopt;
    }

    template<class Item>
    void read(const JsonValue &json, std::vector<Item> &items)
    {
        json.forEach([&](const JsonValue &item) { read(item, items.emplace_back()); });
    }

    template<class Value>
    void readOptional(const JsonValue &json, std::optional<Value> &value)
    {
        if (json.isObject()) {
            read(json, value.emplace());
        }
    }

    void readMore(const JsonValue &json, Call &call)
    {
        call.id = json["id"].number().value_or(0);
        call.isRetrieval = json["retrieval"].isTrue();
        call.isInferred = json["inferred"].isTrue();
        call.wasCut = json["cut"].isTrue();
        read(json["unreached"], call.unreached);
        read(json["with"], call.with);
        read(json["consultations"], call.consultations);
        read(json["queue_visits"], call.queueVisits);
        read(json["channels"], call.channels);
        read(json["talks"], call.talks);
        call.taken = json["taken"].moment();
        call.firstRang = json["first_rang"].moment();
        call.lastRang = json["last_rang"].moment();
        call.talked = Duration(json["talked_microseconds"].signedNumber().value_or(0));
        call.talkingSince = json["talking_since"].moment();
    }

    /// Durations without the times between which they passed.
    void fillIn(const JsonValue &json, Call &call)
    {
        const bool rings = call.state == CallState::Ringing || call.state == CallState::Queued;
        const Period ringing = span(json["ring_seconds"], rings && !call.ended);
        call.firstRang = ringing.from;
        call.lastRang = ringing.to;
        const Duration talked = json["talk_seconds"].duration().value_or(Duration(0));
        if (call.state == CallState::Talking) {
            call.talkingSince = m_now - talked;
            call.with = call.talkedWith;
        } else {
            call.talked = talked;
        }
    }

    /// Of a duration, if it is known, that began with the call, or (`goesOn`) lasts until now.
    [[nodiscard]] Period span(const JsonValue &duration, bool goesOn) const
    {
        const auto lasted = duration.duration();
        if (!lasted) {
            return {};
        }
        return goesOn ? Period{m_now - *lasted, {}} : Period{m_started, m_started + *lasted};
    }

    /// As it was written, or of the duration.
    [[nodiscard]] Period span(const JsonValue &json, std::string_view from, std::string_view to,
                              std::string_view duration, bool goesOn) const
    {
        const auto begun = json[from].moment();
        return begun ? Period{begun, json[to].moment()} : span(json[duration], goesOn);
    }

    void goOn(Hold &hold) const
    {
        if (hold.to) {
            hold.from = m_now - (*hold.to - hold.from);
            hold.to.reset();
        }
    }

    static void read(const JsonValue &json, Party &party) { party = partyOf(json); }

    void read(const JsonValue &json, DialTarget &target)
    {
        target.party = partyOf(json);
        target.outcome = valueOf(json["outcome"].view(), Outcome::Failed);
        const Period rang =
            span(json, "at", "ended", "ring_seconds", target.outcome == Outcome::Ringing);
        target.rang = rang.from.value_or(Moment());
        target.ended = rang.to;
        target.cause = json["cause"].smallNumber();
        target.techCause = json["tech_cause"].text();
        target.dialStatus = json["dial_status"].text();
        target.calledBy = json["called_by"].text();
        target.hasForwarded = json["forwarded"].isTrue();
        target.isPickedUp = json["picked_up"].isTrue();
        target.isGivenUp = json["given_up"].isTrue();
    }

    void read(const JsonValue &json, Transfer &transfer)
    {
        transfer.kind = valueOf(json["kind"].view(), TransferKind::Blonde);
        transfer.outcome = valueOf(json["outcome"].view(), TransferOutcome::Returned);
        transfer.at = json["at"].moment().value_or(Moment());
        transfer.by = partyOf(json["by"]);
        transfer.transferred = partyOf(json["transferred"]);
        transfer.dialled = json["dialled"].text();
        read(json["rang"], transfer.rang);
        read(json["unreached"], transfer.unreached);
        transfer.answeredBy = readParty(json["answered_by"]);
        transfer.application = json["application"].text();
        transfer.isThreeway = json["three_way"].isTrue();
        read(json["recalls"], transfer.recalls);
        transfer.targetCalled = json["target_called"].moment();
        transfer.targetDialled = json["target_dialled"].text();
        transfer.asked = json["asked"].moment();
        transfer.answered = json["answered"].moment();
    }

    void read(const JsonValue &json, Consultation &consultation)
    {
        consultation.by = partyOf(json["by"]);
        consultation.dialled = json["dialled"].text();
        read(json["rang"], consultation.rang);
        read(json["unreached"], consultation.unreached);
        consultation.answeredBy = readParty(json["answered_by"]);
        consultation.at = json["at"].moment().value_or(Moment());
        consultation.answered = json["answered"].moment();
        consultation.ended = json["ended"].moment();
    }

    void read(const JsonValue &json, Hold &hold)
    {
        hold.by = partyOf(json["by"]);
        const Period held = span(json, "from", "to", "seconds", false);
        hold.from = held.from.value_or(Moment());
        hold.to = held.to;
    }

    void read(const JsonValue &json, Parking &parking)
    {
        parking.space = json["slot"].text();
        parking.by = readParty(json["by"]);
        parking.outcome = valueOf(json["outcome"].view(), ParkingOutcome::Abandoned);
        const Period parked =
            span(json, "from", "to", "seconds", parking.outcome == ParkingOutcome::Parked);
        parking.from = parked.from.value_or(Moment());
        parking.to = parked.to;
        parking.retrievedBy = readParty(json["retrieved_by"]);
        parking.channel = json["parked_channel"].text();
    }

    void read(const JsonValue &json, Conference &conference)
    {
        conference.name = json["name"].text();
        read(json["members"], conference.members);
        read(json["stays"], conference.stays);
    }

    static void read(const JsonValue &json, ConferenceStay &stay)
    {
        stay.channel = json["channel"].text();
        stay.from = json["from"].moment().value_or(Moment());
        stay.to = json["to"].moment();
    }

    void read(const JsonValue &json, QueueVisit &visit)
    {
        visit.name = json["name"].text();
        visit.outcome = valueOf(json["outcome"].view(), QueueOutcome::Left);
        visit.agent = readParty(json["agent"]);
        const Period waited =
            span(json, "from", "to", "wait_seconds", visit.outcome == QueueOutcome::Waiting);
        visit.from = waited.from;
        visit.to = waited.to;
        visit.position = json["position"].smallNumber();
        visit.transfer = json["transfer"].number().value_or(0);
        visit.channel = json["channel"].text();
    }

    static void read(const JsonValue &json, CallChannel &channel)
    {
        channel.party = partyOf(json);
        channel.calledBy = json["called_by"].text();
        channel.created = json["created"].moment().value_or(Moment());
        channel.rang = json["rang"].moment();
        channel.up = json["up"].moment();
        channel.hungUp = json["hung_up"].moment();
        channel.ended = json["ended"].moment();
        channel.cause = json["cause"].smallNumber();
        channel.techCause = json["tech_cause"].text();
        channel.isOfCall = !json["of_another"].isTrue();
    }

    static void read(const JsonValue &json, Talk &talk)
    {
        talk.from = json["from"].moment().value_or(Moment());
        talk.to = json["to"].moment();
        json["channels"].forEach(
            [&talk](const JsonValue &channel) { talk.channels.push_back(channel.text()); });
    }

    Moment m_now;
    Moment m_started;
};

} // namespace

std::optional<Call> readCall(const JsonValue &json, Moment now)
{
    if (!json["call"].isText() || !json["state"].isText()) {
        return {};
    }
    return Interpreter(now).read(json);
}

std::optional<Call> readCall(std::string_view json, Moment now)
{
    JsonDocument document;
    return readCall(document.read(json), now);
}

std::optional<Party> readParty(const JsonValue &json)
{
    return json.isObject() ? std::optional(partyOf(json)) : std::nullopt;
}

} // namespace cacofonisk::calls
