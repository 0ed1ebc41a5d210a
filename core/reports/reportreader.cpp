// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/reports/reportreader.h"

#include "core/base/jsonvalue.h"

#include <string>
#include <utility>

namespace cacofonisk::reports {

namespace {

tracking::PartyId partyIdOf(const JsonValue &json)
{
    tracking::PartyId party;
    party.name = json["name"].view();
    party.num = json["num"].view();
    return party;
}

Channel channelOf(const JsonValue &json)
{
    Channel channel;
    channel.name = json["name"].view();
    channel.uniqueid = json["uniqueid"].view();
    channel.linkedid = json["linkedid"].view();
    channel.accountCode = json["account_code"].view();
    channel.callerId = partyIdOf(json["caller_id"]);
    channel.presentation = json["cid_calling_pres"].view();
    channel.connectedLine = partyIdOf(json["connected_line"]);
    channel.exten = json["exten"].view();
    channel.state = json["state"].smallNumber();
    return channel;
}

Channels channelsOf(const JsonValue &json)
{
    Channels channels;
    json.forEach([&channels](const JsonValue &item) { channels.push_back(channelOf(item)); });
    return channels;
}

HangupReason hangupReasonNamed(std::string_view name)
{
    for (int reason = 0; reason <= static_cast<int>(HangupReason::Lost); ++reason) {
        if (nameOf(static_cast<HangupReason>(reason)) == name) {
            return static_cast<HangupReason>(reason);
        }
    }
    return HangupReason::Failed;
}

/// A list is of a field that repeats.
void add(tracking::UserEvent &event, std::string_view key, const JsonValue &value)
{
    if (!value.isArray()) {
        event.fields.emplace_back(key, value.text());
    }
    value.forEach(
        [&event, key](const JsonValue &item) { event.fields.emplace_back(key, item.text()); });
}

/// A report as it was written, with what most need of it.
struct WrittenParts
{
    JsonValue json;
    Occasion occasion;
    Channel caller;
    Channel transferer;
    Channel target;
    Channels targets;
};

using Tell = void (*)(const WrittenParts &, Reporter &);

constexpr std::pair<std::string_view, Tell> nine[]{
    {"b_dial", [](const auto &r, Reporter &to) { to.bDial(r.occasion, r.caller, r.targets); }},
    {"b_dial_end",
     [](const auto &r, Reporter &to) {
         to.bDialEnd(r.occasion, r.caller, r.targets, r.json["reason"].view());
     }},
    {"up", [](const auto &r, Reporter &to) { to.up(r.occasion, r.caller, r.target); }},
    {"attended_transfer",
     [](const auto &r, Reporter &to) {
         to.attendedTransfer(r.occasion, r.caller, r.transferer, r.target);
     }},
    {"blind_transfer",
     [](const auto &r, Reporter &to) {
         to.blindTransfer(r.occasion, r.caller, r.transferer, r.targets);
     }},
    {"blonde_transfer",
     [](const auto &r, Reporter &to) {
         to.blondeTransfer(r.occasion, r.caller, r.transferer, r.targets);
     }},
    {"hangup",
     [](const auto &r, Reporter &to) {
         to.hangup(r.occasion, r.caller, hangupReasonNamed(r.json["reason"].view()));
     }},
    {"queue_caller_abandon",
     [](const auto &r, Reporter &to) { to.queueCallerAbandon(r.occasion, r.caller); }},
    {"user_event",
     [](const auto &r, Reporter &to) {
         tracking::UserEvent event;
         r.json["event"].forEachMember(
             [&event](std::string_view key, const JsonValue &value) { add(event, key, value); });
         to.userEvent(r.occasion, r.json["caller"].isObject() ? &r.caller : nullptr, event);
     }},
};

bool readService(std::string_view name, const WrittenParts &parts, Reporter &reporter)
{
    for (int kind = 0; kind < static_cast<int>(Service::Kind::Count); ++kind) {
        const ServiceWords &words = wordsOf(static_cast<Service::Kind>(kind));
        if (words.report != name) {
            continue;
        }
        const bool hasTarget = parts.json["target"].isObject();
        const Service service{static_cast<Service::Kind>(kind), parts.caller,
                              hasTarget ? &parts.target : nullptr, parts.json[words.place].view(),
                              words.number.empty() ? std::nullopt
                                                   : parts.json[words.number].signedNumber()};
        reporter.service(parts.occasion, service);
        return true;
    }
    return false;
}

} // namespace

bool readReport(const JsonValue &json, Reporter &reporter)
{
    const std::string_view name = json["report"].view();
    const WrittenParts parts{json,
                             {json["server"].view(), json["timestamp"].moment()},
                             channelOf(json["caller"]),
                             channelOf(json["transferer"]),
                             channelOf(json["target"]),
                             channelsOf(json["targets"])};
    for (const auto &[known, tell] : nine) {
        if (known == name) {
            tell(parts, reporter);
            return true;
        }
    }
    return readService(name, parts, reporter);
}

} // namespace cacofonisk::reports
