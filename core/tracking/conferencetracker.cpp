// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/tracking/conferencetracker.h"

namespace cacofonisk::tracking {

using ami::Block;
using ami::Field;

namespace {

/// A field that some versions of Asterisk do not write.
std::optional<bool> truthOf(std::string_view value)
{
    return value.data()
               ? std::optional(ami::isSameWord(value, "yes") || ami::isSameWord(value, "on"))
               : std::nullopt;
}

/// In MeetMe's events the conference has a field of another name than in its list.
std::string_view meetmeOf(const ami::Message &message)
{
    return message.value("Meetme");
}

} // namespace

ConferenceTracker::ConferenceTracker(const Context &context, ChannelTracker &channels)
    : m(context)
    , m_channels(channels)
{}

void ConferenceTracker::tellMember(const ami::Message &message, Trait trait, bool is)
{
    if (const Channel *const channel = m_channels.named(message, Block::Channel)) {
        ConferenceMember member{*channel, message[Field::Conference], {}, {}, {}, {}, {}};
        member.isAdmin = truthOf(message[Field::Admin]);
        member.*trait = is;
        emit m.facts.conferenceMemberTold(member);
    }
}

void ConferenceTracker::confbridgeStart(const ami::Message &message)
{
    emit m.facts.conferenceTold({message[Field::Conference]});
}

void ConferenceTracker::confbridgeEnd(const ami::Message &message)
{
    emit m.facts.conferenceEnded(message[Field::Conference]);
}

void ConferenceTracker::confbridgeJoin(const ami::Message &message)
{
    if (const Channel *const channel = m_channels.named(message, Block::Channel)) {
        ConferenceMember member{*channel, message[Field::Conference], {}, {}, {}, {}, {}};
        member.isAdmin = truthOf(message[Field::Admin]);
        member.isMuted = truthOf(message.value("Muted"));
        member.isTalking = false;
        emit m.facts.conferenceMemberTold(member);
    }
}

void ConferenceTracker::confbridgeMute(const ami::Message &message)
{
    tellMember(message, &ConferenceMember::isMuted, true);
}

void ConferenceTracker::confbridgeUnmute(const ami::Message &message)
{
    tellMember(message, &ConferenceMember::isMuted, false);
}

void ConferenceTracker::confbridgeTalking(const ami::Message &message)
{
    tellMember(message, &ConferenceMember::isTalking,
               ami::isSameWord(message.value("TalkingStatus"), "on"));
}

void ConferenceTracker::tellRecording(const ami::Message &message, bool isRecorded)
{
    ConferenceState conference{message[Field::Conference]};
    conference.isRecorded = isRecorded;
    emit m.facts.conferenceTold(conference);
}

void ConferenceTracker::confbridgeRecord(const ami::Message &message)
{
    tellRecording(message, true);
}

void ConferenceTracker::confbridgeStopRecord(const ami::Message &message)
{
    tellRecording(message, false);
}

void ConferenceTracker::confbridgeListRooms(const ami::Message &message)
{
    ConferenceState conference{message[Field::Conference]};
    conference.isLocked = truthOf(message.value("Locked"));
    conference.isListed = true;
    emit m.facts.conferenceTold(conference);
}

void ConferenceTracker::roomsComplete(const ami::Message &)
{
    emit m.facts.listCompleted(List::Conferences);
}

void ConferenceTracker::confbridgeList(const ami::Message &message)
{
    if (const Channel *const channel = m_channels.named(message, Block::Channel)) {
        ConferenceMember member{*channel, message[Field::Conference], {}, {}, {}, {}, {}};
        member.isAdmin = truthOf(message[Field::Admin]);
        member.isMarked = truthOf(message.value("MarkedUser"));
        member.isWaiting = truthOf(message.value("Waiting"));
        member.isMuted = truthOf(message.value("Muted"));
        member.isTalking = truthOf(message.value("Talking"));
        member.inCall = std::chrono::seconds(numberOf(message.value("AnsweredTime")));
        member.isListed = true;
        emit m.facts.conferenceMemberTold(member);
    }
}

void ConferenceTracker::listComplete(const ami::Message &)
{
    emit m.facts.listCompleted(List::ConferenceMembers);
}

void ConferenceTracker::meetmeJoin(const ami::Message &message)
{
    if (const Channel *const channel = m_channels.namedOrNew(message, Block::Channel)) {
        emit m.facts.conferenceJoined(*channel, meetmeOf(message), {});
    }
}

void ConferenceTracker::meetmeLeave(const ami::Message &message)
{
    if (const Channel *const channel = m_channels.named(message, Block::Channel)) {
        emit m.facts.conferenceLeft(*channel, meetmeOf(message));
    }
}

void ConferenceTracker::tellMeetme(const ami::Message &message, Trait trait, bool is)
{
    if (const Channel *const channel = m_channels.named(message, Block::Channel)) {
        ConferenceMember member{*channel, meetmeOf(message), {}, {}, {}, {}, {}};
        member.*trait = is;
        emit m.facts.conferenceMemberTold(member);
    }
}

void ConferenceTracker::meetmeMute(const ami::Message &message)
{
    tellMeetme(message, &ConferenceMember::isMuted, message[Field::Status] == "on");
}

void ConferenceTracker::meetmeTalking(const ami::Message &message)
{
    tellMeetme(message, &ConferenceMember::isTalking, message[Field::Status] == "on");
}

void ConferenceTracker::meetmeEnd(const ami::Message &message)
{
    emit m.facts.conferenceEnded(meetmeOf(message));
}

/// The list names channels, but not their uniqueids (Asterisk: apps/app_meetme.c, MeetmeList).
const Channel *ConferenceTracker::channelNamed(std::string_view name) const
{
    const Channel *found = nullptr;
    m.state.channels.forEach([&](const Channel &channel) {
        if (channel.name.text() == name) {
            found = &channel;
        }
    });
    return found;
}

void ConferenceTracker::meetmeList(const ami::Message &message)
{
    if (const Channel *const channel = channelNamed(message[Field::Channel])) {
        ConferenceMember member{*channel, message[Field::Conference], {}, {}, {}, {}, {}};
        member.isAdmin = truthOf(message[Field::Admin]);
        member.isMarked = truthOf(message.value("MarkedUser"));
        member.isMuted = message.value("Muted").starts_with("By"); // `By admin`, `By self`
        member.isTalking = truthOf(message.value("Talking"));
        member.isListed = true;
        emit m.facts.conferenceMemberTold(member);
    }
}

void ConferenceTracker::meetmeComplete(const ami::Message &)
{
    emit m.facts.listCompleted(List::MeetMeMembers);
}

} // namespace cacofonisk::tracking
