// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <cstdint>
#include <string_view>

/// The events that Asterisk 12 to 23 is known to send (Asterisk: `manager show events`, and list
/// items), including those that nothing here reads; any other is counted as unknown. Three names
/// are not valid C++ names: see eventName().
// clang-format off
#define CACOFONISK_AMI_EVENTS(E)                                                                   \
    E(AGIExecEnd) E(AGIExecStart) E(AOCD) E(AOCE) E(AOCS) E(AgentCalled) E(AgentComplete)          \
    E(AgentConnect) E(AgentDump) E(AgentLogin) E(AgentLogoff) E(AgentRingNoAnswer) E(Agents)       \
    E(AgentsComplete) E(Alarm) E(AlarmClear) E(AorDetail) E(AorList) E(AorListComplete)            \
    E(AsyncAGIEnd) E(AsyncAGIExec) E(AsyncAGIStart) E(AttendedTransfer) E(AuthDetail) E(AuthList)  \
    E(AuthListComplete) E(AuthMethodNotAllowed) E(BlindTransfer) E(BridgeCreate) E(BridgeDestroy)  \
    E(BridgeEnter) E(BridgeInfoChannel) E(BridgeInfoComplete) E(BridgeLeave) E(BridgeListComplete) \
    E(BridgeListItem) E(BridgeMerge) E(BridgeTechnologyListComplete) E(BridgeTechnologyListItem)   \
    E(BridgeVideoSourceUpdate) E(CEL) E(Cdr) E(ChallengeResponseFailed) E(ChallengeSent)           \
    E(ChanSpyStart) E(ChanSpyStop) E(ChannelTalkingStart) E(ChannelTalkingStop) E(ConfbridgeEnd)   \
    E(ConfbridgeJoin) E(ConfbridgeLeave) E(ConfbridgeList) E(ConfbridgeListComplete)               \
    E(ConfbridgeListRooms) E(ConfbridgeListRoomsComplete) E(ConfbridgeMute) E(ConfbridgeRecord)    \
    E(ConfbridgeStart) E(ConfbridgeStopRecord) E(ConfbridgeTalking) E(ConfbridgeUnmute)            \
    E(ContactList) E(ContactListComplete) E(ContactStatus) E(ContactStatusDetail)                  \
    E(CoreShowChannel) E(CoreShowChannelMapComplete) E(CoreShowChannelsComplete) E(DAHDIChannel)   \
    E(DAHDIShowChannels) E(DAHDIShowChannelsComplete) E(DBGetComplete) E(DBGetResponse)            \
    E(DBGetTreeComplete) E(DBGetTreeResponse) E(DNDState) E(DTMFBegin) E(DTMFEnd) E(DeadlockStart) \
    E(DeviceStateChange) E(DeviceStateListComplete) E(DialBegin) E(DialEnd) E(DialState)           \
    E(EndpointDetail) E(EndpointDetailComplete) E(EndpointList) E(EndpointListComplete)            \
    E(ExtensionStateListComplete) E(ExtensionStatus) E(FAXSession) E(FAXSessionsComplete)          \
    E(FAXSessionsEntry) E(FAXStats) E(FAXStatus) E(FailedACL) E(Flash) E(FullyBooted) E(Hangup)    \
    E(HangupHandlerPop) E(HangupHandlerPush) E(HangupHandlerRun) E(HangupRequest) E(Hold)          \
    E(IdentifyDetail) E(InboundRegistrationDetail) E(InboundRegistrationDetailComplete)            \
    E(InboundSubscriptionDetail) E(InboundSubscriptionDetailComplete) E(InvalidAccountID)          \
    E(InvalidPassword) E(InvalidTransport) E(ListDialplan) E(Load) E(LoadAverageLimit)             \
    E(LocalBridge) E(LocalOptimizationBegin) E(LocalOptimizationEnd) E(LogChannel) E(MCID)         \
    E(MWIGet) E(MWIGetComplete) E(MeetmeEnd) E(MeetmeJoin) E(MeetmeLeave) E(MeetmeList)            \
    E(MeetmeListComplete) E(MeetmeListRooms) E(MeetmeListRoomsComplete) E(MeetmeMute)              \
    E(MeetmeTalkRequest) E(MeetmeTalking) E(MemoryLimit) E(MessageWaiting) E(MiniVoiceMail)        \
    E(MixMonitorMute) E(MixMonitorStart) E(MixMonitorStop) E(MonitorStart) E(MonitorStop)          \
    E(MusicOnHoldStart) E(MusicOnHoldStop) E(NewAccountCode) E(NewCallerid) E(NewConnectedLine)    \
    E(Newchannel) E(Newexten) E(Newstate) E(OriginateResponse) E(OutboundRegistrationDetail)       \
    E(OutboundRegistrationDetailComplete) E(OutboundSubscriptionDetail)                            \
    E(OutboundSubscriptionDetailComplete) E(ParkedCall) E(ParkedCallGiveUp) E(ParkedCallSwap)      \
    E(ParkedCallTimeOut) E(ParkedCallsComplete) E(Parkinglot) E(ParkinglotsComplete) E(PeerEntry)  \
    E(PeerStatus) E(PeerlistComplete) E(Pickup) E(PresenceStateChange)                             \
    E(PresenceStateListComplete) E(PresenceStatus) E(QueueCallerAbandon) E(QueueCallerJoin)        \
    E(QueueCallerLeave) E(QueueEntry) E(QueueMember) E(QueueMemberAdded) E(QueueMemberPause)       \
    E(QueueMemberPenalty) E(QueueMemberRemoved) E(QueueMemberRinginuse) E(QueueMemberStatus)       \
    E(QueueParams) E(QueueRule) E(QueueRuleListComplete) E(QueueStatusComplete) E(QueueSummary)    \
    E(QueueSummaryComplete) E(RTCPReceived) E(RTCPSent) E(ReceiveFAX) E(RegistrationsComplete)     \
    E(Registry) E(RegistryEntry) E(Reload) E(Rename) E(RequestBadFormat) E(RequestNotAllowed)      \
    E(RequestNotSupported) E(ResourceListDetail) E(SIPQualifyPeerDone) E(SendFAX) E(SessionLimit)  \
    E(SessionTimeout) E(ShowDialPlanComplete) E(Shutdown) E(SoftHangupRequest) E(SpanAlarm)        \
    E(SpanAlarmClear) E(Status) E(StatusComplete) E(SuccessfulAuth) E(TestEvent)                   \
    E(TransportDetail) E(UnParkedCall) E(UnexpectedAddress) E(Unhold) E(Unload) E(UserEvent)       \
    E(VarSet) E(VoicemailPasswordChange) E(VoicemailUserDetail) E(VoicemailUserEntry)              \
    E(VoicemailUserEntryComplete) E(Wink)
// clang-format on

namespace cacofonisk::ami {

/// What a message is.
enum class EventType : std::uint8_t {
    None,     ///< neither event nor response: no known first line
    Banner,   ///< the line that Asterisk greets with: a new connection, or the start of a recording
    Response, ///< the answer to an action
    Unknown,  ///< an event whose name is not in the list
#define CACOFONISK_ENUMERATOR(name) name,
    CACOFONISK_AMI_EVENTS(CACOFONISK_ENUMERATOR)
#undef CACOFONISK_ENUMERATOR
        Count
};

/// By the value of `Event:`; EventType::Unknown if the name is not in the list.
[[nodiscard]] EventType eventTypeOf(std::string_view name);

/// The name on the wire: `Newchannel`. Empty if it is not a known event.
[[nodiscard]] std::string_view eventName(EventType type);

} // namespace cacofonisk::ami
