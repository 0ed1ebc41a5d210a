// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/recording/writing/encoder.h"

#include "core/base/json.h"
#include "core/recording/jsonevent.h"

#include <algorithm>

namespace cacofonisk::recording {

namespace {

/// Members of an object, one after the other.
class Members
{
public:
    explicit Members(std::string &text)
        : m_text(text)
    {
        m_text += '{';
    }

    void next()
    {
        m_text += m_isFirst ? "" : ",";
        m_isFirst = false;
    }

    void add(std::string_view key, std::string_view value)
    {
        next();
        appendJson(m_text, key);
        m_text += ':';
        appendJson(m_text, value);
    }

    void end() { m_text += '}'; }

private:
    std::string &m_text;
    bool m_isFirst = true;
};

} // namespace

Encoder::Encoder(Format format, ami::Problems &problems)
    : m_format(format)
    , m_decoder(problems)
{}

bool Encoder::hasPlaceFor(const ami::Message &message) const
{
    using ami::EventType;
    const EventType type = message.type();
    return !message.event().empty() || m_format == Format::Wire ||
           (m_format == Format::JsonLines &&
            (type == EventType::Response || type == EventType::Banner));
}

void Encoder::append(std::string &text, const ami::Message &message, std::string_view server)
{
    switch (m_format) {
    case Format::Wire:
        appendWire(text, message);
        break;
    case Format::JsonArray:
        appendObject(text, message, server);
        break;
    case Format::JsonLines:
        appendObject(text, message, server);
        text += '\n';
        break;
    }
}

void Encoder::appendWire(std::string &text, const ami::Message &message)
{
    for (const ami::Line &line : message.lines()) {
        const std::size_t begin = text.size();
        if (!line.key().empty()) {
            text.append(line.key()).append(": ");
        }
        text.append(line.value());
        // Nothing in a value may end the line: what is one line stays one.
        for (std::size_t at = begin; (at = text.find_first_of("\r\n", at)) != std::string::npos;
             at += 2) {
            text.replace(at, 1, text[at] == '\n' ? "\\n" : "\\r");
        }
        text += "\r\n";
    }
    if (message.type() != ami::EventType::Banner) {
        text += "\r\n";
    }
}

void Encoder::appendObject(std::string &text, const ami::Message &message, std::string_view server)
{
    const ami::Lines &lines = message.lines();
    const bool isBanner = message.type() == ami::EventType::Banner;
    Members members(text);
    if (const auto received = message.received()) {
        members.add(JsonEvent::receivedKey, isoText(*received, 6));
    }
    if (!server.empty()) {
        members.add(JsonEvent::serverKey, server);
    }
    for (std::size_t at = 0; at < lines.size(); ++at) {
        const std::string_view key = lines[at].key();
        const auto isAmong = [&](std::size_t from, std::size_t to) {
            while (from < to && lines[from].key() != key) {
                ++from;
            }
            return from < to;
        };
        if (isAmong(0, at)) {
            continue; // stands in the list of the first
        }
        members.next();
        appendText(text, isBanner ? JsonEvent::bannerKey : key);
        text += ':';
        const bool repeats = isAmong(at + 1, lines.size());
        text += repeats ? "[" : "";
        appendText(text, lines[at].value());
        for (std::size_t next = at + 1; repeats && next < lines.size(); ++next) {
            if (lines[next].key() == key) {
                text += ',';
                appendText(text, lines[next].value());
            }
        }
        text += repeats ? "]" : "";
    }
    members.end();
}

void Encoder::appendText(std::string &text, std::string_view value)
{
    appendJson(text, m_decoder.decode(value));
}

} // namespace cacofonisk::recording
