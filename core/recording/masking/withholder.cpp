// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/recording/masking/withholder.h"

#include "core/ami/dialsecrets.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace cacofonisk::recording {

namespace {

/// The last letters of a key or name, as many as tell what it is, in small ones.
class KeyEnd
{
public:
    explicit KeyEnd(std::string_view key)
        : m_size(std::min(key.size(), m_letters.size()))
    {
        std::transform(key.end() - static_cast<std::ptrdiff_t>(m_size), key.end(),
                       m_letters.begin(),
                       [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    }

    [[nodiscard]] std::string_view text() const { return {m_letters.data(), m_size}; }

private:
    std::array<char, 24> m_letters{};
    std::size_t m_size;
};

/// By its key alone, or by the name of a variable (Asterisk: main/security_events.c, res_pjsip's
/// auth objects, app_voicemail).
bool isSecret(std::string_view key)
{
    static constexpr std::array<std::string_view, 7> keys{
        "challenge", "receivedchallenge", "receivedhash", "expectedresponse", "md5cred",
        "pin",       "adminpin"};
    const KeyEnd end(key);
    const std::string_view lower = end.text();
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
        const bool isAction = type != EventType::None || message.value("Action").data();
        return isAction && type != EventType::UserEvent && type != EventType::DBGetResponse;
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

/// Whether the value is a variable and what is in it: `NAME=value`.
bool isAssignment(const ami::Message &message, const ami::Line &line)
{
    constexpr std::string_view variable = "chanvariable"; // with a prefix, or a channel behind
    const std::string_view key = line.key();
    const std::string_view application = message[ami::Field::Application];
    const auto isSame = [](char c, char lower) { return (c | 0x20) == lower; };
    return std::search(key.begin(), key.end(), variable.begin(), variable.end(), isSame) !=
               key.end() ||
           (line.valueOf("AppData").data() && (application == "Set" || application == "MSet"));
}

/// Whether it is what a dialplan dials, or may be told to.
ami::Dials dialsOf(const ami::Message &message, const ami::Line &line)
{
    static constexpr std::array<std::string_view, 4> keys{"appdata", "applicationdata", "data",
                                                          "lastdata"};
    const KeyEnd end(line.key());
    const bool isSure = std::find(keys.begin(), keys.end(), end.text()) != keys.end() ||
                        end.text().ends_with("dialstring") || isAssignment(message, line) ||
                        (message.type() == ami::EventType::VarSet && end.text() == "value");
    return isSure ? ami::Dials::Surely : ami::Dials::Perhaps;
}

/// The value without the secrets in it; nothing where it holds none.
std::optional<std::string> harmless(const ami::Message &message, const ami::Line &line)
{
    const std::string_view value = line.value();
    const std::size_t equals = value.find('=');
    if (equals != std::string_view::npos && isSecret(value.substr(0, equals)) &&
        isAssignment(message, line)) {
        return std::string(value.substr(0, equals + 1));
    }
    if (value.find('@') == std::string_view::npos) {
        return {};
    }
    return ami::withoutDialSecrets(value, dialsOf(message, line));
}

} // namespace

ami::Message Withholder::without(const ami::Message &message)
{
    bool isHarmless = true;
    m_lines.clear();
    m_values.clear();
    for (const ami::Line &line : message.lines()) {
        if (isSecret(message, line)) {
            isHarmless = false;
        } else if (auto value = harmless(message, line)) {
            isHarmless = false;
            m_lines.emplace_back(line.key(), m_values.emplace_back(std::move(*value)));
        } else {
            m_lines.push_back(line);
        }
    }
    if (isHarmless) {
        return message;
    }
    ami::Message rest(m_lines, m_hints);
    rest.setReceived(message.received());
    return rest;
}

} // namespace cacofonisk::recording
