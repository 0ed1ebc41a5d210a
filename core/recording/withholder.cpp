// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/recording/withholder.h"

#include <algorithm>
#include <array>
#include <string>

namespace cacofonisk::recording {

namespace {

std::string lowered(std::string_view text)
{
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    return lower;
}

/// By its key alone (Asterisk: main/security_events.c, res_pjsip's auth objects, app_voicemail).
bool isSecret(std::string_view key)
{
    static constexpr std::array<std::string_view, 7> keys{
        "challenge", "receivedchallenge", "receivedhash", "expectedresponse", "md5cred",
        "pin",       "adminpin"};
    const std::string lower = lowered(key);
    return std::find(keys.begin(), keys.end(), lower) != keys.end() || lower.ends_with("secret") ||
           (lower.ends_with("password") && lower != "usingpassword") || lower.ends_with("passwd");
}

bool isSecret(const ami::Message &message, const ami::Line &line)
{
    using ami::EventType;
    const EventType type = message.type();
    if (isSecret(line.key())) {
        return true;
    }
    if (type == EventType::ChallengeResponseFailed && line.valueOf("Response").data()) {
        return true;
    }
    if (line.valueOf("Digit").data()) {
        return type == EventType::DTMFBegin || type == EventType::DTMFEnd;
    }
    if (line.valueOf("AppData").data()) {
        return message[ami::Field::Application].ends_with("uthenticate"); // VMAuthenticate, too
    }
    if (line.valueOf("Key").data()) {
        return type != EventType::UserEvent && type != EventType::DBGetResponse;
    }
    if (type == EventType::VarSet && line.valueOf("Value").data()) {
        const auto lines = message.lines();
        return std::any_of(lines.begin(), lines.end(), [](const ami::Line &other) {
            const std::string_view name = other.valueOf("Variable");
            return name.data() && isSecret(name);
        });
    }
    return false;
}

} // namespace

ami::Message Withholder::without(const ami::Message &message)
{
    const auto lines = message.lines();
    m_lines.clear();
    std::copy_if(lines.begin(), lines.end(), std::back_inserter(m_lines),
                 [&](const ami::Line &line) { return !isSecret(message, line); });
    if (m_lines.size() == lines.size()) {
        return message;
    }
    ami::Message rest(m_lines, m_hints);
    rest.setReceived(message.received());
    return rest;
}

} // namespace cacofonisk::recording
