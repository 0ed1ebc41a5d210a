// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/tracking/queuemembertracker.h"

#include <algorithm>
#include <cmath>

namespace cacofonisk::tracking {

using ami::Block;
using ami::Field;

namespace {

std::string_view firstOf(std::string_view text, std::string_view other)
{
    return text.empty() ? other : text;
}

std::int64_t secondsOf(std::string_view text)
{
    std::int64_t seconds = 0;
    std::from_chars(text.data(), text.data() + text.size(), seconds);
    return std::clamp<std::int64_t>(seconds, 0, 1LL << 40); // as long as times can be counted
}

double percentOf(std::string_view text)
{
    double percent = 0;
    std::from_chars(text.data(), text.data() + text.size(), percent);
    return std::isfinite(percent) ? percent : 0;
}

} // namespace

QueueMemberTracker::QueueMemberTracker(const Context &context, ChannelTracker &channels)
    : m(context)
    , m_channels(channels)
{}

void QueueMemberTracker::queueParams(const ami::Message &message)
{
    QueueListing listing;
    listing.queue = message[Field::Queue];
    listing.completed = numberOf(message.value("Completed"));
    listing.abandoned = numberOf(message.value("Abandoned"));
    listing.holdTime = std::chrono::seconds(numberOf(message[Field::HoldTime]));
    listing.talkTime = std::chrono::seconds(numberOf(message[Field::TalkTime]));
    listing.serviceLevel = std::chrono::seconds(numberOf(message.value("ServiceLevel")));
    listing.withinServiceLevel = percentOf(message.value("ServicelevelPerf"));
    emit m.facts.queueListed(listing);
}

/// In a list, the name and the interface are called otherwise than in events.
QueueMember QueueMemberTracker::memberIn(const ami::Message &message)
{
    QueueMember member;
    member.queue = message[Field::Queue];
    member.isListed = message.type() == ami::EventType::QueueMember;
    member.interface = member.isListed
                           ? message.value("Location")
                           : firstOf(message[Field::Interface], message.value("Location"));
    member.stateInterface = firstOf(message[Field::StateInterface], member.interface);
    member.name =
        m.text.decode(member.isListed ? message.value("Name") : message[Field::MemberName]);
    member.state = numberOf(message[Field::Status]);
    member.isPaused = message[Field::Paused] == "1";
    member.pauseReason = firstOf(message[Field::PausedReason], message[Field::Reason]);
    member.lastPause = secondsOf(message[Field::LastPause]);
    member.penalty = numberOf(message[Field::Penalty]);
    member.callsTaken = numberOf(message[Field::CallsTaken]);
    member.lastCall = secondsOf(message[Field::LastCall]);
    return member;
}

void QueueMemberTracker::memberChanged(const ami::Message &message)
{
    const QueueMember member = memberIn(message);
    if (!member.queue.empty() && !member.interface.empty()) {
        emit m.facts.queueMemberChanged(member);
    }
}

void QueueMemberTracker::memberRemoved(const ami::Message &message)
{
    emit m.facts.queueMemberRemoved(memberIn(message));
}

void QueueMemberTracker::listComplete(const ami::Message &)
{
    emit m.facts.listCompleted(List::Queues);
}

void QueueMemberTracker::agentLogin(const ami::Message &message)
{
    if (const Channel *const channel = m_channels.named(message, Block::Channel)) {
        emit m.facts.agentLoggedIn(*channel, message.value("Agent"));
    }
}

void QueueMemberTracker::agentLogoff(const ami::Message &message)
{
    emit m.facts.agentLoggedOff(message.value("Agent"));
}

} // namespace cacofonisk::tracking
