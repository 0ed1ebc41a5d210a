// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/events/event.h"

#include <algorithm>

namespace cacofonisk::events {

namespace {

bool endsSo(std::string_view key, std::string_view end)
{
    return key.size() >= end.size() && ami::isSameWord(key.substr(key.size() - end.size()), end);
}

std::string withoutBreaks(std::string text)
{
    std::replace(text.begin(), text.end(), '\r', ' ');
    std::replace(text.begin(), text.end(), '\n', ' ');
    return text;
}

} // namespace

std::string_view Event::value(std::string_view key) const
{
    const auto found = std::find_if(fields.begin(), fields.end(), [key](const EventField &field) {
        return ami::isSameWord(field.key, key);
    });
    return found == fields.end() ? std::string_view() : found->value;
}

Event eventOf(const ami::Message &message, std::uint64_t number, Moment moment,
              std::string_view server, ami::TextDecoder &decoder)
{
    Event event;
    event.number = number;
    event.moment = message.moment();
    if (!event.moment && moment != Moment()) {
        event.moment = moment;
    }
    event.server = server;
    event.type = message.event();
    event.fields.reserve(message.lines().size());
    for (const ami::Line &line : message.lines()) {
        std::string key(decoder.decode(line.key()));
        event.fields.push_back({std::move(key), std::string(decoder.decode(line.value()))});
    }
    if (event.type.empty() && message.type() == ami::EventType::Response) {
        event.type = "Response";
    }
    return event;
}

std::string_view subjectOf(const ami::Message &message)
{
    std::string_view subject = message[ami::Field::Uniqueid];
    for (const char *const end : {"Uniqueid", "Channel", "BridgeUniqueid"}) {
        const bool isOfBridge = std::string_view(end) == "BridgeUniqueid";
        for (const ami::Line &line : message.lines()) {
            const std::string_view key = line.key();
            if (!subject.empty()) {
                return subject;
            }
            if (endsSo(key, end) && endsSo(key, "BridgeUniqueid") == isOfBridge) {
                subject = line.value();
            }
        }
    }
    return subject;
}

std::string textOf(const Event &event)
{
    std::string text;
    for (const EventField &field : event.fields) {
        text += withoutBreaks(field.key);
        text += field.key.empty() ? "" : ": ";
        text += withoutBreaks(field.value) + '\n';
    }
    return text;
}

} // namespace cacofonisk::events
