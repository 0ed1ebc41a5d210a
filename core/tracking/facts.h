// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/tracking/bridge.h"
#include "core/tracking/channel.h"
#include "core/tracking/extension.h"

#include <QObject>

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cacofonisk::tracking {

/// How a channel's end became known.
enum class HangupSource {
    Told,    ///< by Asterisk
    Missed,  ///< it was gone when the connection was restored
    Restart, ///< Asterisk has restarted
};

/// What a channel was ended with.
struct Hangup
{
    int cause = 0;              ///< Q.850 (Asterisk: include/asterisk/causes.h); 0: none told
    std::string_view causeText; ///< `Normal Clearing`
    std::string_view techCause; ///< of the channel driver: `486`; Asterisk 22.7 and later
    HangupSource source = HangupSource::Told;
};

/// What asked for a channel's end.
enum class HangupRequester {
    Phone,   ///< the far end
    Asterisk ///< the dialplan, an action, a stop
};

/// An attempt of one channel to reach another.
struct Dial
{
    const Channel *caller = nullptr; ///< null: begun by Originate, Page or a transfer's recall
    const Channel &target;
    std::string_view callerExten; ///< where the caller is in the dialplan
    std::string_view dialString;  ///< as begun: `1002`, `PJSIP/1002`, `0201234567@trunk`
    std::string_view status;      ///< of progress and end: `RINGING`, `ANSWER`, `BUSY`…
    std::string_view forward;     ///< at the end: where the target sent the call on to
    bool isInferred = false;      ///< from lists: its begin was not seen
};

/// One party sent another to an extension and left.
struct BlindTransfer
{
    const Channel &transferer;
    const Channel *transferee = nullptr; ///< null where it was gone already, or is unknown
    std::string_view extension;
    bool succeeded = true; ///< `Result: Success`
};

/// A channel that came into a bridge.
struct BridgeEntry
{
    const Channel &channel;
    const Bridge &bridge;
    std::string_view linkedid;        ///< by now: may have become that of others in the bridge
    std::string_view exten;           ///< where it is in the dialplan by now
    int occupants = 0;                ///< channels that are in the bridge now, as told; 0: not told
    bool isInferred = false;          ///< from lists: it came at a time that is not known
    bool isUp = true;                 ///< an ARI program may put a phone there that still rings
    const Channel *swapped = nullptr; ///< whose place a `;1` takes; null: nobody's, or unknown
};

/// A channel that left a bridge.
struct BridgeExit
{
    const Channel &channel;
    const Bridge &bridge;
    int occupants = 0; ///< channels that stay, as told
};

/// What a list of channels tells beside the channel itself (CoreShowChannels, Status).
struct Listing
{
    const Channel &channel;
    std::string_view application;   ///< that it runs: `Dial`, `AppDial` of one that is dialled
    std::string_view data;          ///< of the application
    bool isCalled = false;          ///< dialled by another
    std::string_view dialledNumber; ///< what the caller keyed (Status: DNID)
    std::optional<std::chrono::seconds> age; ///< where times are those of receipt; cut off
};

/// One party joined two others, or what they were in.
struct AttendedTransfer
{
    enum class Destination {
        Bridge,   ///< both sides are in one bridge now
        App,      ///< the far side is an application: Dial for a phone that still rings
        Link,     ///< the two bridges were joined by a Local pair
        Threeway, ///< the transferer stays in the bridge
        Fail,     ///< nothing came of it
        Other     ///< of an Asterisk to come
    };

    const Channel *first = nullptr;      ///< the transferer towards the transferee
    const Channel *second = nullptr;     ///< the transferer towards the target; may be the same
    const Channel *transferee = nullptr; ///< null where AMI names none
    const Channel *target = nullptr;     ///< null where AMI names none (a race in Asterisk)
    std::string_view transfereeUniqueid; ///< as named, known or not
    std::string_view targetUniqueid;     ///< as named, known or not
    std::string_view firstLinkedid;
    std::string_view firstExten;
    std::string_view secondExten;
    std::string_view targetNum;
    std::string_view bridgeUniqueid; ///< of Destination::Bridge and Threeway: the one that stays
    std::string_view firstBridgeUniqueid;  ///< that first and transferee are in, or were
    std::string_view secondBridgeUniqueid; ///< that second and target are in, or were
    std::string_view application;          ///< of Destination::App
    std::string_view localOneUniqueid;     ///< of Destination::Link
    std::string_view localTwoUniqueid;     ///< of Destination::Link
    Destination destination = Destination::Other;
    bool succeeded = true; ///< `Result: Success`
};

/// A call in a parking space.
struct Parking
{
    const Channel *parkee = nullptr;
    const Channel *retriever = nullptr; ///< once it is retrieved
    std::string_view lot;
    std::string_view space;
    std::string_view parkerDialString; ///< `PJSIP/1002`
};

/// A caller in a queue.
struct QueueVisit
{
    const Channel &caller;
    std::string_view queue;
    int position = 0;               ///< from 1; 0 where it is not told
    std::chrono::seconds waited{0}; ///< of one who was there before
};

/// A queue's attempt to reach an agent.
struct AgentCall
{
    const Channel &caller;
    const Channel &agent;
    std::string_view queue;
    std::chrono::seconds lasted{0}; ///< the caller's wait at the answer, the talk at the end
};

/// An event of the dialplan's or an application's own.
struct UserEvent
{
    const Channel *channel = nullptr; ///< null where it names none, or none that is known
    std::vector<std::pair<std::string, std::string>> fields; ///< every one, as on the wire
};

/// How an Originate action went.
struct Origination
{
    const Channel *channel = nullptr; ///< null where it never was answered, or is gone
    std::string_view channelName;     ///< without a suffix where it never was answered
    std::string_view exten;           ///< that the channel is sent to; empty: an application
    std::string_view application;     ///< that runs for it instead
    bool succeeded = false;
    bool rangOut = false; ///< it rang until Originate gave up
};

/// What happened to the switch, as signals in the past tense, each raised when the state tells of
/// it already, unless it says otherwise. Views and pointers in them are valid during the signal:
/// connect directly.
class Facts : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

signals:
    /// Asterisk (re)started, or the session is new: all state is about to be dropped. `uptime` is
    /// in seconds, 0 where it is not told.
    void serverStarted(int uptime);
    void serverStopping(bool restarts);

    /// Announced, or first seen in the middle of its life.
    void channelCreated(const Channel &channel);
    void channelStateChanged(const Channel &channel, int before);
    void channelRenamed(const Channel &channel);
    /// Caller id, connected line or account code.
    void channelChanged(const Channel &channel);
    void channelListed(const Listing &listing);
    /// `exten` is where the channel is in the dialplan by now.
    void applicationStarted(const Channel &channel, std::string_view application,
                            std::string_view data, std::string_view exten);
    void hangupRequested(const Channel &channel, const Hangup &hangup, HangupRequester requester);
    /// The state forgets the channel, and what ties it to others, after this.
    void channelHungUp(const Channel &channel, const Hangup &hangup);

    void localPaired(const Channel &first, const Channel &second);
    void dialBegan(const Dial &dial);
    void dialProgressed(const Dial &dial);
    /// The dial is open in the state until after this.
    void dialEnded(const Dial &dial);

    void bridgeEntered(const BridgeEntry &entry);
    /// The channel is in the bridge until after this.
    void bridgeLeft(const BridgeExit &exit);

    void blindTransferred(const BlindTransfer &transfer);
    void attendedTransferred(const AttendedTransfer &transfer);
    void pickedUp(const Channel &picker, const Channel &target);
    void originated(const Origination &origination);

    void held(const Channel &channel);
    void unheld(const Channel &channel);
    /// What the states of devices say of a hold whose begin or end may not have been seen.
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
    /// The parkee took over the place of another, who was parked only to hand it on.
    void parkedCallSwapped(const Parking &parking);
    void parkedCallTimedOut(const Parking &parking);
    void parkedCallGivenUp(const Parking &parking);

    void queueJoined(const QueueVisit &visit);
    void queueLeft(const QueueVisit &visit);
    /// Left without having been answered: hung up, or sent on by the queue's time-out.
    void queueAbandoned(const QueueVisit &visit);

    void agentCalled(const AgentCall &call);
    void agentConnected(const AgentCall &call);
    void agentFinished(const AgentCall &call);
    void agentMissed(const AgentCall &call);

    /// `bridge` is the uniqueid of the conference's bridge: a channel that takes the place of
    /// another joins without entering it.
    void conferenceJoined(const Channel &channel, std::string_view conference,
                          std::string_view bridge);
    void conferenceLeft(const Channel &channel, std::string_view conference);

    /// Its state or its hint.
    void extensionChanged(const Extension &extension);

    void userEventRaised(const UserEvent &event);
};

} // namespace cacofonisk::tracking
