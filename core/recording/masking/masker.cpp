// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/recording/masking/masker.h"

#include "core/ami/text.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <utility>

namespace cacofonisk::recording {

namespace {

using ami::EventType;
using Reach = TextMask::Reach;

/// A key in small letters.
class LowerKey
{
public:
    explicit LowerKey(std::string_view key)
        : m_key(key)
    {
        for (char &c : m_key) {
            c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
        }
    }

    template<std::size_t Count>
    [[nodiscard]] bool isIn(const std::array<std::string_view, Count> &list) const
    {
        return std::find(list.begin(), list.end(), m_key) != list.end();
    }

    template<std::size_t Count>
    [[nodiscard]] bool endsIn(const std::array<std::string_view, Count> &list) const
    {
        return std::any_of(list.begin(), list.end(),
                           [this](std::string_view end) { return m_key.ends_with(end); });
    }

    template<std::size_t Count>
    [[nodiscard]] bool holds(const std::array<std::string_view, Count> &list) const
    {
        return std::any_of(list.begin(), list.end(), [this](std::string_view part) {
            return m_key.find(part) != std::string::npos;
        });
    }

private:
    std::string m_key;
};

/// What tells calls apart, and Asterisk's own words, which names must not be mistaken for.
bool isStructure(const LowerKey &key)
{
    static constexpr std::array<std::string_view, 14> ends{
        "uniqueid",         "linkedid",      "bridgeid",   "actionid",   "sessionid",
        "channelstate",     "statedesc",     "context",    "bridgetype", "language",
        "bridgetechnology", "bridgecreator", "dialstatus", "sourcemode"};
    static constexpr std::array<std::string_view, 27> words{
        "event",     "privilege",         "timestamp",  "systemname", "desttype",       "destapp",
        "result",    "application",       "status",     "response",   "statustext",     "reason",
        "queue",     "parkinglot",        "isexternal", "techcause",  "cause-txt",      "state",
        "variable",  "userevent",         "admin",      "restart",    "transfermethod", "class",
        "eventlist", "localoptimization", "peerstatus"};
    return key.endsIn(ends) || key.isIn(words);
}

/// Numbers, names, devices and channels.
bool isIdentity(const LowerKey &key)
{
    static constexpr std::array<std::string_view, 16> ends{
        "channel",   "num",      "callerid", "calleridname", "connectedlinename", "accountcode",
        "exten",     "newname",  "oldname",  "dialstring",   "interface",         "membername",
        "extension", "endpoint", "device",   "mailbox"};
    static constexpr std::array<std::string_view, 20> words{
        "hint",        "peer",         "endpointname", "aor",      "contact",
        "uri",         "objectname",   "agent",        "location", "dnid",
        "conference",  "parkingspace", "bridgename",   "forward",  "source",
        "destination", "description",  "name",         "username", "accountid"};
    return key.endsIn(ends) || key.isIn(words);
}

/// Whether a variable, or a field of an application's own, is by its name a person's.
bool saysWho(std::string_view name)
{
    static constexpr std::array<std::string_view, 8> parts{"name",  "num",   "caller", "callee",
                                                           "phone", "exten", "agent",  "peer"};
    return LowerKey(name).holds(parts);
}

bool isData(const LowerKey &key)
{
    static constexpr std::array<std::string_view, 4> words{"appdata", "applicationdata", "data",
                                                           "lastdata"};
    return key.isIn(words);
}

/// Applications whose first argument says who.
bool asksWho(std::string_view application)
{
    static constexpr std::array<std::string_view, 15> applications{
        "ConfBridge", "BridgeAdd",  "Bridge",    "Pickup",        "PickupChan",
        "ParkedCall", "AgentLogin", "VoiceMail", "VoiceMailMain", "Dial",
        "RetryDial",  "Page",       "FollowMe",  "Directory",     "ChanSpy"};
    return std::find(applications.begin(), applications.end(), application) != applications.end();
}

std::string_view valueOf(const ami::Message &message, std::string_view key)
{
    for (const ami::Line &line : message.lines()) {
        if (const std::string_view value = line.valueOf(key); value.data()) {
            return value;
        }
    }
    return {};
}

/// A counter or duration: no number that is dialled begins so.
bool isCount(std::string_view value)
{
    constexpr std::size_t longest = 6;
    const bool isNumber = value.find_first_not_of("0123456789.") == std::string_view::npos;
    return isNumber && (value.size() <= longest || !value.starts_with('0'));
}

} // namespace

/// What is changed of `NAME=value`.
Masker::Part Masker::partOfVariable(std::string_view value, Reach otherwise)
{
    const std::size_t equals = std::min(value.find('='), value.size() - 1);
    return Part{saysWho(value.substr(0, equals)) ? Reach::All : otherwise, equals + 1};
}

/// What of a line's value is changed; nothing where all of it stays.
std::optional<Masker::Part> Masker::partOf(const ami::Message &message, const ami::Line &line)
{
    const LowerKey key(line.key());
    const std::string_view value = line.value();
    const EventType type = message.type();
    const auto reachOf = [](bool who) { return who ? Reach::All : Reach::Known; };
    if (value.empty() || value == ami::unknown) {
        return {};
    }
    if (isData(key)) {
        const std::string_view last = valueOf(message, "LastApplication");
        const std::string_view application = last.data() ? last : message[ami::Field::Application];
        if (application == "Queue") {
            return {};
        }
        if (application == "Set" || application == "MSet") {
            return partOfVariable(value, Reach::Numbers);
        }
        return Part{asksWho(application) ? Reach::All : Reach::Numbers, 0, value.find(','),
                    Reach::Numbers};
    }
    if (isStructure(key)) {
        constexpr std::string_view jump = "GOTO:"; // Asterisk: apps/app_dial.c, of option G
        return value.starts_with(jump) ? std::optional(Part{Reach::Numbers, jump.size()})
                                       : std::nullopt;
    }
    if (isIdentity(key)) {
        return Part{Reach::All};
    }
    if (type == EventType::VarSet) {
        return Part{reachOf(saysWho(valueOf(message, "Variable")))};
    }
    if (key.holds(std::array<std::string_view, 1>{"chanvariable"})) {
        return partOfVariable(value, Reach::Known);
    }
    if (type == EventType::UserEvent) {
        return Part{reachOf(saysWho(line.key()))};
    }
    return isCount(value) ? std::nullopt : std::optional(Part{});
}

Masker::Key Masker::randomKey()
{
    Key key{};
    for (std::uint8_t &byte : key) {
        byte = static_cast<std::uint8_t>(QRandomGenerator::system()->generate() & 0xff);
    }
    return key;
}

Masker::Masker(const Key &key)
    : m_mask(key)
{}

std::string Masker::masked(std::string_view identity)
{
    settle();
    std::string text;
    m_mask.append(text, identity, Reach::All);
    return text;
}

void Masker::learn(const ami::Message &message)
{
    m_isLearning = true;
    note(message);
}

/// Once everybody is known.
void Masker::settle()
{
    if (std::exchange(m_isLearning, false)) {
        m_mask.settle();
    }
}

void Masker::note(const ami::Message &message)
{
    m_text.clear();
    for (const ami::Line &line : message.lines()) {
        if (LowerKey(line.key()).endsIn(std::array<std::string_view, 1>{"channel"})) {
            m_mask.noteChannel(line.value());
        }
        if (const auto part = partOf(message, line); part && part->reach == Reach::All) {
            appendValue(line.value(), part);
        }
    }
}

ami::Message Masker::masked(const ami::Message &message)
{
    if (message.type() == EventType::Banner) {
        return message;
    }
    settle();
    note(message); // before anybody in it is looked for in other text
    m_text.clear();
    m_ends.clear();
    for (const ami::Line &line : message.lines()) {
        const std::string_view key = line.key();
        const std::size_t of = std::min(key.find('('), key.size());
        m_text += key.substr(0, of);
        m_mask.append(m_text, key.substr(of), Reach::Known); // `ChanVariable(SIP/1001-00000050)`
        m_ends.push_back(m_text.size());
        appendValue(line.value(), partOf(message, line));
        m_ends.push_back(m_text.size());
    }
    m_lines.clear();
    const std::string_view text = m_text;
    std::size_t begin = 0;
    for (std::size_t i = 0; i < m_ends.size(); i += 2) {
        m_lines.emplace_back(text.substr(begin, m_ends[i] - begin),
                             text.substr(m_ends[i], m_ends[i + 1] - m_ends[i]));
        begin = m_ends[i + 1];
    }
    ami::Message masked(m_lines, m_hints);
    masked.setReceived(message.received());
    return masked;
}

void Masker::appendValue(std::string_view value, const std::optional<Part> &part)
{
    if (!part) {
        m_text += value;
        return;
    }
    const std::size_t end = std::min(part->end, value.size());
    m_text += value.substr(0, part->begin);
    m_mask.append(m_text, value.substr(part->begin, end - part->begin), part->reach);
    m_mask.append(m_text, value.substr(end), part->behind);
}

} // namespace cacofonisk::recording
