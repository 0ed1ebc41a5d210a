// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/switchboard/conferences.h"

#include "core/switchboard/lines.h"

#include <algorithm>

namespace cacofonisk::switchboard {

using tracking::Channel;
using tracking::ChannelId;
using tracking::Tracker;

Conferences::Conferences(const Tracker &tracker, Board &board)
    : m_state(tracker.state())
    , m_board(board)
{
    const auto on = [&](auto fact, auto handler) { connect(&tracker, fact, this, handler); };
    on(&Tracker::serverStarted, &Conferences::onServerStarted);
    on(&Tracker::listCompleted, &Conferences::onListCompleted);
    on(&Tracker::conferenceTold, &Conferences::onConferenceTold);
    on(&Tracker::conferenceEnded, &Conferences::onConferenceEnded);
    on(&Tracker::conferenceJoined, &Conferences::onConferenceJoined);
    on(&Tracker::conferenceLeft, &Conferences::onConferenceLeft);
    on(&Tracker::conferenceMemberTold, &Conferences::onConferenceMemberTold);
    on(&Tracker::bridgeLeft, &Conferences::onBridgeLeft);
    on(&Tracker::channelHungUp, &Conferences::onChannelHungUp);
}

void Conferences::onServerStarted()
{
    m_board.conferences.forEach([this](Conference &conference) { end(conference); });
}

void Conferences::onListCompleted(tracking::List list)
{
    if (list == tracking::List::Conferences) {
        const std::uint32_t number = m_board.conferenceList.close();
        m_board.conferences.forEach([&](Conference &conference) {
            if (!conference.isMeetMe && conference.listing != number) {
                end(conference);
            }
        });
    } else if (list == tracking::List::ConferenceMembers) {
        const std::uint32_t number = m_board.conferenceMemberList.close();
        if (Conference *const listed = m_board.conferences.find(m_board.listedConference)) {
            const std::vector<ConferenceMember> members = listed->members;
            for (const ConferenceMember &member : members) {
                if (member.listing != number) {
                    remove(*listed, member.channel);
                }
            }
        }
        m_board.listedConference.clear();
    } else if (list == tracking::List::MeetMeMembers) {
        const std::uint32_t number = m_board.meetMeList.close();
        m_board.conferences.forEach([&](Conference &conference) {
            const std::vector<ConferenceMember> members = conference.members;
            for (const ConferenceMember &member : members) {
                if (conference.isMeetMe && member.listing != number) {
                    remove(conference, member.channel);
                }
            }
        });
    }
}

Conference *Conferences::conference(std::string_view name, bool isListed)
{
    Conference *const conference = findOrCreate(m_board.conferences, name, [name](Conference &c) {
        c.name = name;
        c.isGone = true;
    });
    if (conference) {
        if (std::exchange(conference->isGone, false)) {
            const bool isNews = !isListed || m_board.conferenceList.wasRead;
            conference->since = isNews ? std::optional(m_board.now) : std::nullopt;
        }
        m_board.changedConferences.add(*conference);
    }
    return conference;
}

void Conferences::onConferenceTold(const tracking::ConferenceState &told)
{
    if (Conference *const conference = this->conference(told.conference, told.isListed)) {
        conference->listing = m_board.conferenceList.note(told.isListed);
        conference->isLocked = told.isLocked.value_or(conference->isLocked);
        conference->isRecorded = told.isRecorded.value_or(conference->isRecorded);
    }
}

void Conferences::onConferenceEnded(std::string_view name)
{
    if (Conference *const conference = m_board.conferences.find(name)) {
        end(*conference);
    }
}

ConferenceMember &Conferences::member(Conference &conference, const Channel &channel)
{
    const auto known =
        std::find_if(conference.members.begin(), conference.members.end(),
                     [&channel](const ConferenceMember &m) { return m.channel == channel.id; });
    if (known != conference.members.end()) {
        return *known;
    }
    Place &place = m_board.place(channel.id);
    if (place.conference && place.conference != conference.id) {
        remove(m_board.conferences[place.conference], channel.id);
    }
    m_board.place(channel.id).conference = conference.id;
    ConferenceMember &fresh = conference.members.emplace_back();
    fresh.channel = channel.id;
    return fresh;
}

void Conferences::onConferenceJoined(const Channel &channel, std::string_view name,
                                     std::string_view bridge)
{
    Conference *const conference = this->conference(name, false);
    if (!conference) {
        return;
    }
    conference->isMeetMe = bridge.empty();
    conference->listing = m_board.conferenceList.note(false);
    ConferenceMember &joined = member(*conference, channel);
    joined.listing = conference->isMeetMe ? m_board.meetMeList.note(false)
                                          : m_board.conferenceMemberList.note(false);
    joined.since = joined.since.value_or(m_board.now);
}

void Conferences::onConferenceMemberTold(const tracking::ConferenceMember &told)
{
    Conference *const conference = this->conference(told.conference, told.isListed);
    if (!conference) {
        return;
    }
    if (told.isListed) {
        m_board.listedConference = told.conference;
    }
    ConferenceMember &member = this->member(*conference, told.channel);
    member.listing = conference->isMeetMe ? m_board.meetMeList.note(told.isListed)
                                          : m_board.conferenceMemberList.note(told.isListed);
    if (told.inCall && !member.since && *told.inCall > std::chrono::seconds(0)) {
        member.since = m_board.now - *told.inCall;
    }
    member.isAdmin = told.isAdmin.value_or(member.isAdmin);
    member.isMarked = told.isMarked.value_or(member.isMarked);
    member.isWaiting = told.isWaiting.value_or(member.isWaiting);
    member.isMuted = told.isMuted.value_or(member.isMuted);
    member.isTalking = told.isTalking.value_or(member.isTalking);
}

void Conferences::onConferenceLeft(const Channel &channel, std::string_view name)
{
    if (Conference *const conference = m_board.conferences.find(name)) {
        remove(*conference, channel.id);
    }
}

/// Lists of channels tell of it where ConfbridgeLeave was missed. By an event, somebody may leave
/// the bridge of the call that sent them to the conference, or wait for a marked member again.
void Conferences::onBridgeLeft(const tracking::BridgeExit &exit)
{
    if (m_state.listed.empty()) {
        return;
    }
    const Place *const place = m_board.findPlace(exit.channel.id);
    if (place && place->conference && !m_board.conferences[place->conference].isMeetMe) {
        remove(m_board.conferences[place->conference], exit.channel.id);
    }
}

void Conferences::onChannelHungUp(const Channel &channel)
{
    const Place *const place = m_board.findPlace(channel.id);
    if (place && place->conference) {
        remove(m_board.conferences[place->conference], channel.id);
    }
}

/// With the last member the conference ends.
void Conferences::remove(Conference &conference, ChannelId channel)
{
    std::erase_if(conference.members,
                  [channel](const ConferenceMember &m) { return m.channel == channel; });
    Place *const place = m_board.findPlace(channel);
    if (place && place->conference == conference.id) {
        place->conference = {};
    }
    m_board.changedConferences.add(conference);
    if (conference.members.empty()) {
        end(conference);
    }
}

void Conferences::end(Conference &conference)
{
    for (const ConferenceMember &member : conference.members) {
        Place *const place = m_board.findPlace(member.channel);
        if (place && place->conference == conference.id) {
            place->conference = {};
        }
    }
    conference.members.clear();
    conference.isLocked = false;
    conference.isRecorded = false;
    conference.isGone = true;
    m_board.changedConferences.add(conference);
    removeGone(m_board.conferences, m_board.changedConferences, conference);
}

ConferenceCard Conferences::card(const Conference &conference) const
{
    ConferenceCard card;
    card.name = std::string_view(conference.name);
    card.since = conference.since;
    card.isLocked = conference.isLocked;
    card.isRecorded = conference.isRecorded;
    card.isGone = conference.isGone;
    for (const ConferenceMember &member : conference.members) {
        if (m_state.channels.contains(member.channel)) {
            card.members.push_back({partyOf(m_board, m_state.channels[member.channel]),
                                    member.since, member.isAdmin, member.isMarked, member.isWaiting,
                                    member.isMuted, member.isTalking});
        }
    }
    return card;
}

} // namespace cacofonisk::switchboard
