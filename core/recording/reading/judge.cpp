// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/recording/reading/judge.h"

#include "core/ami/banner.h"

#include <algorithm>
#include <array>

namespace cacofonisk::recording {

namespace {

using ami::Message;
using Keys = std::array<std::string_view, 5>; // as many as there are

/// What an event of AMI 1 has, and lacks of what those of its name have since Asterisk 12.
struct OldShape
{
    std::string_view event;
    Keys has;
    Keys lacks;
};

// Asterisk 1.4 to 11: main/channel.c, main/pbx.c, apps/app_dial.c, apps/app_queue.c
constexpr std::array<OldShape, 12> oldShapes{{
    {"Newchannel",
     {"ChannelStateDesc", "CallerIDNum", "Uniqueid"},
     {"ConnectedLineNum", "Priority", "Linkedid"}},
    {"Newchannel", {"State", "CallerIDNum", "Uniqueid"}, {"ChannelState", "Linkedid"}},
    {"Newstate",
     {"ChannelStateDesc", "CallerIDNum", "Uniqueid"},
     {"Context", "Priority", "Linkedid"}},
    {"Newexten",
     {"Context", "Extension", "Priority", "Application", "Uniqueid"},
     {"CallerIDNum", "ChannelState", "Linkedid"}},
    {"Dial", {"Destination"}, {"DestChannel"}},
    {"Bridge", {"Channel1", "Channel2"}, {"BridgeUniqueid"}},
    {"Link", {"Channel1", "Channel2"}, {}},
    {"Unlink", {"Channel1", "Channel2"}, {}},
    {"Masquerade", {"Clone", "Original"}, {}},
    {"Join", {"Channel", "Queue", "Position"}, {}},
    {"Leave", {"Channel", "Queue", "Count"}, {}},
    {"ChannelUpdate", {"Channel", "Channeltype"}, {}},
}};

constexpr std::array<std::string_view, 8> newEvents{
    "DialBegin",   "DialEnd",         "BridgeCreate",      "BridgeEnter",
    "BridgeLeave", "QueueCallerJoin", "DeviceStateChange", "ContactStatus",
};

bool has(const Message &message, std::string_view key)
{
    return message.value(key).data() != nullptr;
}

bool fits(const Message &message, const OldShape &shape)
{
    return message.event() == shape.event &&
           std::all_of(shape.has.begin(), shape.has.end(),
                       [&](auto key) { return key.empty() || has(message, key); }) &&
           std::none_of(shape.lacks.begin(), shape.lacks.end(),
                        [&](auto key) { return !key.empty() && has(message, key); });
}

bool isOld(const Message &message)
{
    if (message.type() == ami::EventType::Banner) {
        const auto version = ami::bannerOf(message.lines().front().value()).version;
        return version && version->major < 2;
    }
    return std::any_of(oldShapes.begin(), oldShapes.end(),
                       [&](const OldShape &shape) { return fits(message, shape); });
}

/// Since Asterisk 12 an event has all that is known of its channel (main/manager_channels.c).
bool isNew(const Message &message)
{
    return std::find(newEvents.begin(), newEvents.end(), message.event()) != newEvents.end() ||
           (has(message, "ConnectedLineNum") && has(message, "Context") &&
            has(message, "Priority"));
}

/// Not so what a message of others is that has an event within, `{"event":"call","data":{…}}`.
bool isEvent(const Message &message)
{
    const auto isObject = [](const ami::Line &line) { return line.value().starts_with('{'); };
    const ami::Lines &lines = message.lines();
    return !message.event().empty() && (has(message, "Uniqueid") || has(message, "Privilege") ||
                                        std::none_of(lines.begin(), lines.end(), isObject));
}

} // namespace

void Judge::look(std::span<const Message> messages)
{
    m_hasEvents |= std::any_of(messages.begin(), messages.end(), isEvent);
    if (!m_knowsAge) {
        const auto oldOnes = std::count_if(messages.begin(), messages.end(), isOld);
        const auto newOnes = std::count_if(messages.begin(), messages.end(), isNew);
        m_knowsAge = oldOnes + newOnes > 0;
        m_isTooOld = oldOnes > newOnes;
    }
}

std::optional<Error> Judge::refusal(const QString &path) const
{
    return m_isTooOld
               ? Error(QT_TRANSLATE_NOOP(
                           "Error", "%1 was recorded on Asterisk 11 or older (AMI 1), whose events "
                                    "are not detailed enough. Asterisk 12 or newer is needed."),
                       {path})
               : Error(QT_TRANSLATE_NOOP("Error",
                                         "%1 contains no AMI events. Recordings are JSON arrays, "
                                         "JSON Lines or raw AMI text, also compressed with gzip."),
                       {path});
}

} // namespace cacofonisk::recording
