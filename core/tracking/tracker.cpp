// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/tracking/tracker.h"

#include <array>

namespace cacofonisk::tracking {

using ami::EventType;
using ami::Message;

/// What handles each type of event; null: nothing.
struct Tracker::Dispatch
{
    using Handler = void (*)(Tracker &, const Message &);

    template<auto tracker, auto handler>
    static void to(Tracker &self, const Message &message)
    {
        ((self.*tracker).*handler)(message);
    }

    template<auto handler>
    static void toSelf(Tracker &self, const Message &message)
    {
        (self.*handler)(message);
    }

    static constexpr auto table = [] {
        std::array<Handler, static_cast<std::size_t>(EventType::Count)> table{};
        const auto set = [&table](EventType type, Handler handler) {
            table[static_cast<std::size_t>(type)] = handler;
        };
        using E = EventType;
        using T = Tracker;
        set(E::Banner, to<&T::m_synchronizer, &Synchronizer::banner>);
        set(E::FullyBooted, to<&T::m_synchronizer, &Synchronizer::fullyBooted>);
        set(E::Shutdown, toSelf<&T::stop>);

        set(E::Newchannel, to<&T::m_channels, &ChannelTracker::newchannel>);
        set(E::Newstate, to<&T::m_channels, &ChannelTracker::newstate>);
        set(E::NewCallerid, to<&T::m_channels, &ChannelTracker::newCallerid>);
        set(E::NewConnectedLine, to<&T::m_channels, &ChannelTracker::newConnectedLine>);
        set(E::NewAccountCode, to<&T::m_channels, &ChannelTracker::newAccountCode>);
        set(E::Newexten, to<&T::m_channels, &ChannelTracker::newexten>);
        set(E::Rename, to<&T::m_channels, &ChannelTracker::rename>);
        set(E::HangupRequest, to<&T::m_channels, &ChannelTracker::hangupRequest>);
        set(E::SoftHangupRequest, to<&T::m_channels, &ChannelTracker::hangupRequest>);
        set(E::Hangup, to<&T::m_channels, &ChannelTracker::hangup>);
        set(E::CoreShowChannel, to<&T::m_synchronizer, &Synchronizer::listed>);
        set(E::CoreShowChannelsComplete, to<&T::m_synchronizer, &Synchronizer::listComplete>);
        set(E::Status, to<&T::m_synchronizer, &Synchronizer::listed>);
        set(E::StatusComplete, to<&T::m_synchronizer, &Synchronizer::listComplete>);

        set(E::DialBegin, to<&T::m_dials, &DialTracker::dialBegin>);
        set(E::DialState, to<&T::m_dials, &DialTracker::dialState>);
        set(E::DialEnd, to<&T::m_dials, &DialTracker::dialEnd>);
        set(E::LocalBridge, to<&T::m_dials, &DialTracker::localBridge>);
        set(E::OriginateResponse, to<&T::m_dials, &DialTracker::originateResponse>);
        set(E::Pickup, to<&T::m_dials, &DialTracker::pickup>);

        set(E::BridgeEnter, to<&T::m_bridges, &BridgeTracker::bridgeEnter>);
        set(E::BridgeLeave, to<&T::m_bridges, &BridgeTracker::bridgeLeave>);

        set(E::BlindTransfer, to<&T::m_transfers, &TransferTracker::blindTransfer>);
        set(E::AttendedTransfer, to<&T::m_transfers, &TransferTracker::attendedTransfer>);

        set(E::QueueCallerJoin, to<&T::m_queues, &QueueTracker::callerJoin>);
        set(E::QueueEntry, to<&T::m_queues, &QueueTracker::entry>);
        set(E::QueueCallerLeave, to<&T::m_queues, &QueueTracker::callerLeave>);
        set(E::QueueCallerAbandon, to<&T::m_queues, &QueueTracker::callerAbandon>);
        set(E::AgentCalled, to<&T::m_queues, &QueueTracker::agentCalled>);
        set(E::AgentConnect, to<&T::m_queues, &QueueTracker::agentConnect>);
        set(E::AgentComplete, to<&T::m_queues, &QueueTracker::agentComplete>);
        set(E::AgentRingNoAnswer, to<&T::m_queues, &QueueTracker::agentRingNoAnswer>);
        set(E::ParkedCall, to<&T::m_services, &ServiceTracker::parkedCall>);
        set(E::UnParkedCall, to<&T::m_services, &ServiceTracker::unParkedCall>);
        set(E::ParkedCallSwap, to<&T::m_services, &ServiceTracker::parkedCallSwap>);
        set(E::ParkedCallTimeOut, to<&T::m_services, &ServiceTracker::parkedCallTimeOut>);
        set(E::ParkedCallGiveUp, to<&T::m_services, &ServiceTracker::parkedCallGiveUp>);
        set(E::ConfbridgeJoin, to<&T::m_services, &ServiceTracker::confbridgeJoin>);
        set(E::ConfbridgeLeave, to<&T::m_services, &ServiceTracker::confbridgeLeave>);
        set(E::Hold, to<&T::m_media, &MediaTracker::hold>);
        set(E::Unhold, to<&T::m_media, &MediaTracker::unhold>);
        set(E::MusicOnHoldStart, to<&T::m_media, &MediaTracker::musicOnHoldStart>);
        set(E::MusicOnHoldStop, to<&T::m_media, &MediaTracker::musicOnHoldStop>);
        set(E::MixMonitorStart, to<&T::m_media, &MediaTracker::mixMonitorStart>);
        set(E::MixMonitorStop, to<&T::m_media, &MediaTracker::mixMonitorStop>);
        set(E::ChanSpyStart, to<&T::m_media, &MediaTracker::chanSpyStart>);
        set(E::ChanSpyStop, to<&T::m_media, &MediaTracker::chanSpyStop>);
        set(E::ConfbridgeMute, to<&T::m_media, &MediaTracker::confbridgeMute>);
        set(E::ConfbridgeUnmute, to<&T::m_media, &MediaTracker::confbridgeUnmute>);
        set(E::DeviceStateChange, to<&T::m_devices, &DeviceTracker::deviceStateChange>);
        set(E::ExtensionStatus, to<&T::m_services, &ServiceTracker::extensionStatus>);
        set(E::UserEvent, to<&T::m_services, &ServiceTracker::userEvent>);
        return table;
    }();

    /// What handles it besides, once a switchboard is wanted.
    static constexpr auto switchboardTable = [] {
        std::array<Handler, static_cast<std::size_t>(EventType::Count)> table{};
        const auto set = [&table](EventType type, Handler handler) {
            table[static_cast<std::size_t>(type)] = handler;
        };
        using E = EventType;
        using T = Tracker;
        set(E::QueueParams, to<&T::m_queueMembers, &QueueMemberTracker::queueParams>);
        for (const E type :
             {E::QueueMember, E::QueueMemberAdded, E::QueueMemberPause, E::QueueMemberPenalty,
              E::QueueMemberRinginuse, E::QueueMemberStatus}) {
            set(type, to<&T::m_queueMembers, &QueueMemberTracker::memberChanged>);
        }
        set(E::QueueMemberRemoved, to<&T::m_queueMembers, &QueueMemberTracker::memberRemoved>);
        set(E::QueueStatusComplete, to<&T::m_queueMembers, &QueueMemberTracker::listComplete>);
        set(E::AgentLogin, to<&T::m_queueMembers, &QueueMemberTracker::agentLogin>);
        set(E::AgentLogoff, to<&T::m_queueMembers, &QueueMemberTracker::agentLogoff>);

        using C = ConferenceTracker;
        set(E::ConfbridgeStart, to<&T::m_conferences, &C::confbridgeStart>);
        set(E::ConfbridgeEnd, to<&T::m_conferences, &C::confbridgeEnd>);
        set(E::ConfbridgeJoin, to<&T::m_conferences, &C::confbridgeJoin>);
        set(E::ConfbridgeMute, to<&T::m_conferences, &C::confbridgeMute>);
        set(E::ConfbridgeUnmute, to<&T::m_conferences, &C::confbridgeUnmute>);
        set(E::ConfbridgeTalking, to<&T::m_conferences, &C::confbridgeTalking>);
        set(E::ConfbridgeRecord, to<&T::m_conferences, &C::confbridgeRecord>);
        set(E::ConfbridgeStopRecord, to<&T::m_conferences, &C::confbridgeStopRecord>);
        set(E::ConfbridgeListRooms, to<&T::m_conferences, &C::confbridgeListRooms>);
        set(E::ConfbridgeListRoomsComplete, to<&T::m_conferences, &C::roomsComplete>);
        set(E::ConfbridgeList, to<&T::m_conferences, &C::confbridgeList>);
        set(E::ConfbridgeListComplete, to<&T::m_conferences, &C::listComplete>);
        set(E::MeetmeJoin, to<&T::m_conferences, &C::meetmeJoin>);
        set(E::MeetmeLeave, to<&T::m_conferences, &C::meetmeLeave>);
        set(E::MeetmeMute, to<&T::m_conferences, &C::meetmeMute>);
        set(E::MeetmeTalking, to<&T::m_conferences, &C::meetmeTalking>);
        set(E::MeetmeEnd, to<&T::m_conferences, &C::meetmeEnd>);
        set(E::MeetmeList, to<&T::m_conferences, &C::meetmeList>);
        set(E::MeetmeListComplete, to<&T::m_conferences, &C::meetmeComplete>);

        using P = PresenceTracker;
        set(E::ExtensionStatus, to<&T::m_presences, &P::extensionStatus>);
        set(E::ExtensionStateListComplete, to<&T::m_presences, &P::hintsComplete>);
        set(E::DeviceStateChange, to<&T::m_presences, &P::deviceStateChange>);
        set(E::DeviceStateListComplete, to<&T::m_presences, &P::devicesComplete>);
        set(E::PresenceStateChange, to<&T::m_presences, &P::presenceStateChange>);
        set(E::PresenceStateListComplete, to<&T::m_presences, &P::presencesComplete>);
        set(E::PresenceStatus, to<&T::m_presences, &P::presenceStatus>);
        set(E::PeerStatus, to<&T::m_presences, &P::peerStatus>);
        set(E::ContactStatus, to<&T::m_presences, &P::contactStatus>);
        set(E::EndpointList, to<&T::m_presences, &P::endpointList>);
        set(E::PeerEntry, to<&T::m_presences, &P::peerEntry>);
        set(E::DNDState, to<&T::m_presences, &P::dndState>);
        set(E::ParkedCallsComplete, to<&T::m_presences, &P::parkedCallsComplete>);
        return table;
    }();
};

Tracker::Tracker(ami::Problems &problems, QObject *parent)
    : Facts(parent)
    , m_problems(problems)
    , m_text(problems)
    , m_channels({m_state, m_prefetcher, *this, m_text, m_problems})
    , m_dials({m_state, m_prefetcher, *this, m_text, m_problems}, m_channels)
    , m_bridges({m_state, m_prefetcher, *this, m_text, m_problems}, m_channels)
    , m_transfers({m_state, m_prefetcher, *this, m_text, m_problems}, m_channels)
    , m_queues({m_state, m_prefetcher, *this, m_text, m_problems}, m_channels)
    , m_media({m_state, m_prefetcher, *this, m_text, m_problems}, m_channels)
    , m_devices({m_state, m_prefetcher, *this, m_text, m_problems})
    , m_services({m_state, m_prefetcher, *this, m_text, m_problems}, m_channels)
    , m_queueMembers({m_state, m_prefetcher, *this, m_text, m_problems}, m_channels)
    , m_conferences({m_state, m_prefetcher, *this, m_text, m_problems}, m_channels)
    , m_presences({m_state, m_prefetcher, *this, m_text, m_problems})
    , m_synchronizer({m_state, m_prefetcher, *this, m_text, m_problems}, m_channels, m_dials,
                     m_bridges)
{}

void Tracker::handle(const Message &message, std::span<const Message> messages)
{
    ++m_state.handled;
    m_prefetcher.begin(messages);
    if (message.type() == EventType::Banner) {
        m_state.lastHeard = m_state.now;
    }
    const bool isByReceipt = m_state.isByReceipt && message.received();
    if (const auto moment = isByReceipt ? message.received() : message.moment()) {
        m_state.now = moment;
    }
    if (m_tellsSwitchboard) {
        emit messageCame();
    }
    if (const auto handler = Dispatch::table[static_cast<std::size_t>(message.type())]) {
        handler(*this, message);
    } else if (message.type() == EventType::Unknown) {
        m_problems.count(ami::Problem::UnknownEvent, message.event());
    } else if (message.type() == EventType::None) {
        m_problems.count(ami::Problem::NoType);
    }
    if (m_tellsSwitchboard) {
        if (const auto also =
                Dispatch::switchboardTable[static_cast<std::size_t>(message.type())]) {
            also(*this, message);
        }
    }
    m_prefetcher.drop();
}

void Tracker::stop(const Message &message)
{
    m_state.isStopping = true;
    emit serverStopping(message[ami::Field::Restart] == "True");
}

} // namespace cacofonisk::tracking
