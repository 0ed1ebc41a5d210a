// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/reports/jsonlinesreporter.h"

#include "core/base/json.h"

#include <QIODevice>

#include <algorithm>
#include <utility>

namespace cacofonisk::reports {

JsonLinesReporter::JsonLinesReporter(QIODevice &device)
    : m_device(device)
{}

void JsonLinesReporter::begin(std::string_view report, const Occasion &occasion,
                              const Channel *caller)
{
    m_line = "{";
    append("report", report);
    m_line += ',';
    append("server", occasion.server);
    m_line += ",\"timestamp\":";
    if (occasion.timestamp) {
        appendJson(m_line, isoText(*occasion.timestamp));
    } else {
        m_line += "null";
    }
    if (caller) {
        add("call", caller->linkedid);
        add("caller", *caller);
    } else {
        m_line += ",\"call\":null,\"caller\":null";
    }
}

void JsonLinesReporter::add(std::string_view key, std::string_view text)
{
    m_line += ',';
    append(key, text);
}

void JsonLinesReporter::add(std::string_view key, const Channel &channel)
{
    m_line += ',';
    appendJson(m_line, key);
    m_line += ':';
    append(channel);
}

void JsonLinesReporter::add(std::string_view key, const Channels &channels)
{
    m_line += ',';
    appendJson(m_line, key);
    m_line += ":[";
    for (const Channel &channel : channels) {
        if (&channel != &channels.front()) {
            m_line += ',';
        }
        append(channel);
    }
    m_line += ']';
}

void JsonLinesReporter::end()
{
    m_line += "}\n";
    m_device.write(m_line.data(), static_cast<qint64>(m_line.size()));
}

void JsonLinesReporter::append(std::string_view key, std::string_view text)
{
    appendJson(m_line, key);
    m_line += ':';
    appendJson(m_line, text);
}

void JsonLinesReporter::append(const Channel &channel)
{
    const auto party = [this](std::string_view key, const tracking::PartyId &id) {
        m_line += ',';
        appendJson(m_line, key);
        m_line += ":{";
        append("name", id.name);
        add("num", id.num);
        m_line += '}';
    };
    m_line += '{';
    append("name", channel.name);
    add("uniqueid", channel.uniqueid);
    add("linkedid", channel.linkedid);
    add("account_code", channel.accountCode);
    party("caller_id", channel.callerId);
    if (channel.presentation.empty()) {
        m_line += ",\"cid_calling_pres\":null";
    } else {
        add("cid_calling_pres", channel.presentation);
    }
    party("connected_line", channel.connectedLine);
    add("exten", channel.exten);
    m_line += ",\"state\":";
    m_line += std::to_string(channel.state);
    m_line += '}';
}

void JsonLinesReporter::bDial(const Occasion &occasion, const Channel &caller,
                              const Channels &targets)
{
    begin("b_dial", occasion, &caller);
    add("targets", targets);
    end();
}

void JsonLinesReporter::bDialEnd(const Occasion &occasion, const Channel &caller,
                                 const Channels &targets, std::string_view reason)
{
    begin("b_dial_end", occasion, &caller);
    add("targets", targets);
    add("reason", reason);
    end();
}

void JsonLinesReporter::up(const Occasion &occasion, const Channel &caller, const Channel &target)
{
    begin("up", occasion, &caller);
    add("target", target);
    end();
}

void JsonLinesReporter::attendedTransfer(const Occasion &occasion, const Channel &caller,
                                         const Channel &transferer, const Channel &target)
{
    begin("attended_transfer", occasion, &caller);
    add("transferer", transferer);
    add("target", target);
    end();
}

void JsonLinesReporter::blindTransfer(const Occasion &occasion, const Channel &caller,
                                      const Channel &transferer, const Channels &targets)
{
    begin("blind_transfer", occasion, &caller);
    add("transferer", transferer);
    add("targets", targets);
    end();
}

void JsonLinesReporter::blondeTransfer(const Occasion &occasion, const Channel &caller,
                                       const Channel &transferer, const Channels &targets)
{
    begin("blonde_transfer", occasion, &caller);
    add("transferer", transferer);
    add("targets", targets);
    end();
}

void JsonLinesReporter::hangup(const Occasion &occasion, const Channel &caller, HangupReason reason)
{
    begin("hangup", occasion, &caller);
    add("reason", nameOf(reason));
    end();
}

void JsonLinesReporter::queueCallerAbandon(const Occasion &occasion, const Channel &caller)
{
    begin("queue_caller_abandon", occasion, &caller);
    end();
}

void JsonLinesReporter::userEvent(const Occasion &occasion, const Channel *caller,
                                  const tracking::UserEvent &event)
{
    begin("user_event", occasion, caller);
    addFields(event);
    end();
}

void JsonLinesReporter::service(const Occasion &occasion, const Service &service)
{
    const ServiceWords &words = wordsOf(service.kind);
    begin(words.report, occasion, &service.caller);
    if (service.target) {
        add("target", *service.target);
    }
    if (!words.place.empty()) {
        add(words.place, service.place);
    }
    if (!words.number.empty()) {
        m_line += ',';
        appendJson(m_line, words.number);
        m_line += ':';
        m_line += std::to_string(service.number.value_or(0));
    }
    end();
}

/// Every field once, in its order; what repeats as a list.
void JsonLinesReporter::addFields(const tracking::UserEvent &event)
{
    m_line += ",\"event\":";
    char separator = '{';
    for (auto field = event.fields.begin(); field != event.fields.end(); ++field) {
        const auto isSame = [&](const auto &other) { return other.first == field->first; };
        if (std::any_of(event.fields.begin(), field, isSame)) {
            continue;
        }
        m_line += separator;
        separator = ',';
        appendJson(m_line, field->first);
        m_line += ':';
        if (std::none_of(field + 1, event.fields.end(), isSame)) {
            appendJson(m_line, field->second);
            continue;
        }
        char bracket = '[';
        for (auto next = field; next != event.fields.end(); ++next) {
            if (isSame(*next)) {
                m_line += std::exchange(bracket, ',');
                appendJson(m_line, next->second);
            }
        }
        m_line += ']';
    }
    m_line += separator == '{' ? "{}" : "}";
}

} // namespace cacofonisk::reports
