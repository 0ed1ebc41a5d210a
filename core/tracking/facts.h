// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/tracking/bridge.h"
#include "core/tracking/channel.h"
#include "core/tracking/extension.h"
#include "core/tracking/switchboardfacts.h"

#include <QObject>

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cacofonisk::tracking {

/// How it became known that a channel ended.
enum class HangupSource {
    Told,    ///< Asterisk reported it
    Missed,  ///< it was gone when the connection was restored
    Restart, ///< Asterisk has restarted
};

/// Why a channel was hung up.
struct Hangup
{
    int cause = 0;              ///< Q.850 (Asterisk: include/asterisk/causes.h); 0: not given
    std::string_view causeText; ///< `Normal Clearing`
    std::string_view techCause; ///< of the channel driver: `486`; Asterisk 22.7 and later
    HangupSource source = HangupSource::Told;
};

/// What requested that a channel be hung up.
enum class HangupRequester {
    Phone,   ///< the far end
    Asterisk ///< the dialplan, an action, or a shutdown
};

/// An attempt of one channel to reach another.
struct Dial
{
    const Channel *caller = nullptr; ///< null: started by Originate, Page or a transfer's recall
    const Channel &target;
    std::string_view callerExten; ///< where the caller is in the dialplan
    std::string_view dialString;  ///< as dialled: `1002`, `PJSIP/1002`, `0201234567@trunk`
    std::string_view status;      ///< progress and result: `RINGING`, `ANSWER`, `BUSY`…
    std::string_view forward;     ///< at the end: where the target forwarded the call to
    bool isInferred = false;      ///< from lists: its start was not seen
};

/// One party sent the other to an extension and left.
struct BlindTransfer
{
    const Channel &transferer;
    const Channel *transferee = nullptr; ///< null if it was already gone, or is unknown
    std::string_view extension;
    bool succeeded = true; ///< `Result: Success`
};

/// A channel that entered a bridge.
struct BridgeEntry
{
    const Channel &channel;
    const Bridge &bridge;
    std::string_view linkedid; ///< current value: may have changed to that of others in the bridge
    std::string_view exten;    ///< where it is in the dialplan now
    int occupants = 0;         ///< channels now in the bridge, as reported; 0: not reported
    bool isInferred = false;   ///< from lists: the time of entering is unknown
    bool isUp = true;          ///< an ARI program may add a phone that is still ringing
    const Channel *swapped = nullptr; ///< whose place a `;1` takes; null: nobody's, or unknown
};

/// A channel that left a bridge.
struct BridgeExit
{
    const Channel &channel;
    const Bridge &bridge;
    int occupants = 0; ///< channels that remain, as reported
};

/// What a list of channels says in addition to the channel itself (CoreShowChannels, Status).
struct Listing
{
    const Channel &channel;
    std::string_view application;   ///< being run: `Dial`, or `AppDial` for a dialled channel
    std::string_view data;          ///< its data
    bool isCalled = false;          ///< dialled by another channel
    std::string_view dialledNumber; ///< what the caller dialled (Status: DNID)
    std::optional<std::chrono::seconds> age; ///< if times are those of receipt; whole seconds
};

/// One party joined two others, or the bridges or applications they were in.
struct AttendedTransfer
{
    enum class Destination {
        Bridge,   ///< both sides are now in one bridge
        App,      ///< the far side is an application: Dial for a phone still ringing
        Link,     ///< the two bridges were joined by a Local pair
        Threeway, ///< the transferer stays in the bridge
        Fail,     ///< it failed
        Other     ///< unknown: from a newer Asterisk
    };

    const Channel *first = nullptr;      ///< the transferer's leg to the transferee
    const Channel *second = nullptr;     ///< the transferer's leg to the target; may be the same
    const Channel *transferee = nullptr; ///< null if AMI names none
    const Channel *target = nullptr;     ///< null if AMI names none (a race in Asterisk)
    std::string_view transfereeUniqueid; ///< as named, whether known or not
    std::string_view targetUniqueid;     ///< as named, whether known or not
    std::string_view firstLinkedid;
    std::string_view firstExten;
    std::string_view secondExten;
    std::string_view targetNum;
    std::string_view bridgeUniqueid; ///< for Destination::Bridge and Threeway: the one that remains
    std::string_view firstBridgeUniqueid;  ///< that first and transferee are or were in
    std::string_view secondBridgeUniqueid; ///< that second and target are or were in
    std::string_view application;          ///< for Destination::App
    std::string_view localOneUniqueid;     ///< for Destination::Link
    std::string_view localTwoUniqueid;     ///< for Destination::Link
    Destination destination = Destination::Other;
    bool succeeded = true; ///< `Result: Success`
};

/// A call in a parking space.
struct Parking
{
    const Channel *parkee = nullptr;
    const Channel *retriever = nullptr; ///< once the call has been retrieved
    std::string_view lot;
    std::string_view space;
    std::string_view parkerDialString; ///< `PJSIP/1002`
    std::chrono::seconds timeout{0};   ///< until the parker is rung back; 0: never
    std::chrono::seconds duration{0};  ///< how long it has been parked
    bool isListed = false;             ///< an item of a list
};

/// A caller in a queue.
struct QueueVisit
{
    const Channel &caller;
    std::string_view queue;
    int position = 0;               ///< from 1; 0 if not given
    std::chrono::seconds waited{0}; ///< how long a caller who was already there has waited
    bool isListed = false;          ///< an item of a list
};

/// A queue's attempt to reach an agent.
struct AgentCall
{
    const Channel &caller;
    const Channel &agent;
    std::string_view queue;
    std::string_view interface;     ///< the member: `PJSIP/1002`
    std::chrono::seconds lasted{0}; ///< until answered: the caller's wait; at the end: the talk
};

/// A user event of the dialplan or of an application.
struct UserEvent
{
    const Channel *channel = nullptr; ///< null if it names none, or an unknown one
    std::vector<std::pair<std::string, std::string>> fields; ///< all of them, as on the wire
};

/// The result of an Originate action.
struct Origination
{
    const Channel *channel = nullptr; ///< null if it was never answered, or is gone
    std::string_view channelName;     ///< without a suffix if it was never answered
    std::string_view exten;           ///< where the channel is sent; empty: to an application
    std::string_view application;     ///< that runs instead
    bool succeeded = false;
    bool rangOut = false; ///< it rang until Originate timed out
};

/// What happened on the PBX, as signals in the past tense. Unless stated otherwise, the state
/// already reflects the fact. Views and pointers are valid during the signal: connect directly.
class Facts : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

signals:
    /// Asterisk (re)started, or the session is new: all state is about to be dropped. `uptime` is
    /// in seconds, 0 if not given.
    void serverStarted(int uptime);
    void serverStopping(bool restarts);

    /// Announced, or first seen in mid-life.
    void channelCreated(const Channel &channel);
    void channelStateChanged(const Channel &channel, int before);
    void channelRenamed(const Channel &channel);
    /// Caller id, connected line or account code.
    void channelChanged(const Channel &channel);
    void channelListed(const Listing &listing);
    /// `exten` is where the channel is in the dialplan now.
    void applicationStarted(const Channel &channel, std::string_view application,
                            std::string_view data, std::string_view exten);
    void hangupRequested(const Channel &channel, const Hangup &hangup, HangupRequester requester);
    /// After this signal the state forgets the channel and its relations to others.
    void channelHungUp(const Channel &channel, const Hangup &hangup);

    void localPaired(const Channel &first, const Channel &second);
    void dialBegan(const Dial &dial);
    void dialProgressed(const Dial &dial);
    /// The dial is still open in the state during this signal.
    void dialEnded(const Dial &dial);

    void bridgeEntered(const BridgeEntry &entry);
    /// The channel is still in the bridge during this signal.
    void bridgeLeft(const BridgeExit &exit);

    void blindTransferred(const BlindTransfer &transfer);
    void attendedTransferred(const AttendedTransfer &transfer);
    void pickedUp(const Channel &picker, const Channel &target);
    void originated(const Origination &origination);

    void held(const Channel &channel);
    void unheld(const Channel &channel);
    /// What device states say about a call on hold whose start or end may not have been seen.
    void holdListed(const Channel &channel, bool holds);
    void musicStarted(const Channel &channel, std::string_view musicClass);
    void musicStopped(const Channel &channel);
    void recordingStarted(const Channel &channel);
    void recordingStopped(const Channel &channel);
    void spyingStarted(const Channel &spyer, const Channel &spyee);
    void spyingStopped(const Channel &spyer, const Channel &spyee);
    void muted(const Channel &channel, std::string_view conference);
    void unmuted(const Channel &channel, std::string_view conference);

    void callParked(const Parking &parking);
    void parkedCallRetrieved(const Parking &parking);
    /// The parked channel took the place of another, which was parked only to hand its place on.
    void parkedCallSwapped(const Parking &parking);
    void parkedCallTimedOut(const Parking &parking);
    void parkedCallGivenUp(const Parking &parking);

    void queueJoined(const QueueVisit &visit);
    void queueLeft(const QueueVisit &visit);
    /// The caller left without being answered: hung up, or was sent on by the queue's timeout.
    void queueAbandoned(const QueueVisit &visit);

    void agentCalled(const AgentCall &call);
    void agentConnected(const AgentCall &call);
    void agentFinished(const AgentCall &call);
    void agentMissed(const AgentCall &call);

    /// `bridge` is the uniqueid of the conference's bridge: a channel that replaces another joins
    /// without entering it.
    void conferenceJoined(const Channel &channel, std::string_view conference,
                          std::string_view bridge);
    void conferenceLeft(const Channel &channel, std::string_view conference);

    /// Its state or its hint changed.
    void extensionChanged(const Extension &extension);

    void userEventRaised(const UserEvent &event);

    // Only after Tracker::tellSwitchboard():

    /// A message has come, about which nothing has been told yet.
    void messageCame();
    void listCompleted(List list);
    void queueListed(const QueueListing &listing);
    /// Added, or something about the member may have changed.
    void queueMemberChanged(const QueueMember &member);
    void queueMemberRemoved(const QueueMember &member);
    /// An agent (Asterisk: agents.conf) waits for calls on this channel.
    void agentLoggedIn(const Channel &channel, std::string_view agent);
    void agentLoggedOff(std::string_view agent);
    /// Repeated for each event, whether or not anything has changed.
    void hintTold(const HintState &hint);
    void deviceTold(const DeviceState &device);
    void presenceTold(const Presence &presence);
    void conferenceTold(const ConferenceState &conference);
    void conferenceEnded(std::string_view conference);
    void conferenceMemberTold(const ConferenceMember &member);
};

} // namespace cacofonisk::tracking
