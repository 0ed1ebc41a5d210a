// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/reports/jsonreporter.h"

#include <algorithm>

namespace cacofonisk::reports {

void JsonReporter::begin(std::string_view report, const Occasion &occasion, const Channel *caller)
{
    m_report = report;
    m_occasion = &occasion;
    m_caller = caller;
    m_text.clear();
    m_json.beginObject();
    m_json.member("report", report);
    m_json.member("server", occasion.server);
    m_json.member("timestamp",
                  occasion.timestamp ? std::optional(isoText(*occasion.timestamp)) : std::nullopt);
    if (caller) {
        m_json.member("call", caller->linkedid);
        member("caller", *caller);
    } else {
        m_json.member("call", std::optional<std::string_view>());
        m_json.member("caller", std::optional<std::string_view>());
    }
}

void JsonReporter::end()
{
    m_json.endObject();
    onWritten({m_report, *m_occasion, m_caller, m_text});
}

void JsonReporter::member(std::string_view key, const Channel &channel)
{
    m_json.key(key);
    write(channel);
}

void JsonReporter::member(std::string_view key, const Channels &channels)
{
    m_json.key(key);
    m_json.beginArray();
    for (const Channel &channel : channels) {
        write(channel);
    }
    m_json.endArray();
}

void JsonReporter::write(const Channel &channel)
{
    const auto party = [this](std::string_view key, const tracking::PartyId &id) {
        m_json.key(key);
        m_json.beginObject();
        m_json.member("name", id.name);
        m_json.member("num", id.num);
        m_json.endObject();
    };
    const std::string_view presentation = channel.presentation;
    m_json.beginObject();
    m_json.member("name", channel.name);
    m_json.member("uniqueid", channel.uniqueid);
    m_json.member("linkedid", channel.linkedid);
    m_json.member("account_code", channel.accountCode);
    party("caller_id", channel.callerId);
    m_json.member("cid_calling_pres",
                  presentation.empty() ? std::nullopt : std::optional(presentation));
    party("connected_line", channel.connectedLine);
    m_json.member("exten", channel.exten);
    m_json.member("state", channel.state);
    m_json.endObject();
}

void JsonReporter::bDial(const Occasion &occasion, const Channel &caller, const Channels &targets)
{
    begin("b_dial", occasion, &caller);
    member("targets", targets);
    end();
}

void JsonReporter::bDialEnd(const Occasion &occasion, const Channel &caller,
                            const Channels &targets, std::string_view reason)
{
    begin("b_dial_end", occasion, &caller);
    member("targets", targets);
    m_json.member("reason", reason);
    end();
}

void JsonReporter::up(const Occasion &occasion, const Channel &caller, const Channel &target)
{
    begin("up", occasion, &caller);
    member("target", target);
    end();
}

void JsonReporter::attendedTransfer(const Occasion &occasion, const Channel &caller,
                                    const Channel &transferer, const Channel &target)
{
    begin("attended_transfer", occasion, &caller);
    member("transferer", transferer);
    member("target", target);
    end();
}

void JsonReporter::blindTransfer(const Occasion &occasion, const Channel &caller,
                                 const Channel &transferer, const Channels &targets)
{
    begin("blind_transfer", occasion, &caller);
    member("transferer", transferer);
    member("targets", targets);
    end();
}

void JsonReporter::blondeTransfer(const Occasion &occasion, const Channel &caller,
                                  const Channel &transferer, const Channels &targets)
{
    begin("blonde_transfer", occasion, &caller);
    member("transferer", transferer);
    member("targets", targets);
    end();
}

void JsonReporter::hangup(const Occasion &occasion, const Channel &caller, HangupReason reason)
{
    begin("hangup", occasion, &caller);
    m_json.member("reason", nameOf(reason));
    end();
}

void JsonReporter::queueCallerAbandon(const Occasion &occasion, const Channel &caller)
{
    begin("queue_caller_abandon", occasion, &caller);
    end();
}

void JsonReporter::userEvent(const Occasion &occasion, const Channel *caller,
                             const tracking::UserEvent &event)
{
    begin("user_event", occasion, caller);
    m_json.key("event");
    write(event);
    end();
}

void JsonReporter::service(const Occasion &occasion, const Service &service)
{
    const ServiceWords &words = wordsOf(service.kind);
    begin(words.report, occasion, &service.caller);
    if (service.target) {
        member("target", *service.target);
    }
    if (!words.place.empty()) {
        m_json.member(words.place, service.place);
    }
    if (!words.number.empty()) {
        m_json.member(words.number, service.number.value_or(0));
    }
    end();
}

/// Every field once, in its order; what repeats as a list.
void JsonReporter::write(const tracking::UserEvent &event)
{
    m_json.beginObject();
    for (auto field = event.fields.begin(); field != event.fields.end(); ++field) {
        const auto isSame = [&](const auto &other) { return other.first == field->first; };
        if (std::any_of(event.fields.begin(), field, isSame)) {
            continue;
        }
        m_json.key(field->first);
        if (std::none_of(field + 1, event.fields.end(), isSame)) {
            m_json.value(field->second);
            continue;
        }
        m_json.beginArray();
        for (auto next = field; next != event.fields.end(); ++next) {
            if (isSame(*next)) {
                m_json.value(next->second);
            }
        }
        m_json.endArray();
    }
    m_json.endObject();
}

} // namespace cacofonisk::reports
