// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/calls/call.h"
#include "core/calls/evidence.h"
#include "core/tracking/tracker.h"

#include <QObject>

#include <string>
#include <vector>

namespace cacofonisk::calls {

/// Folds the facts of one server into calls as a person knows them.
///
/// It keeps what happened to each channel until its call is over, and tells a call out of that
/// when it is asked: at its end, and of those that changed. Not thread-safe.
class CallBook final : public QObject
{
    Q_OBJECT

public:
    /// `tracker` outlives this. `server` is the name where events tell no SystemName.
    CallBook(const tracking::Tracker &tracker, std::string server, QObject *parent = nullptr);

    /// Calls that changed, and ids of those that are no calls any more (folded into others), since
    /// the last time that this was asked. Calls that ended are not among them: see callEnded().
    struct Changes
    {
        std::vector<Call> changed;
        std::vector<std::uint64_t> removed;
    };
    [[nodiscard]] Changes takeChanges();

    /// All calls that are in progress, in the order of their begin.
    [[nodiscard]] std::vector<Call> calls() const;

    /// Ends the calls whose last channel is gone but that wait for a word that may still come (the
    /// answer to an Originate): there is nothing more to come, or nothing came for a second.
    void settle();

    [[nodiscard]] const Evidence &evidence() const { return m_evidence; }
    void restore(const Evidence &evidence);

signals:
    void callEnded(const cacofonisk::calls::Call &call);

private:
    void onServerStarted(int uptime);
    void onServerStopping();
    void onChannelCreated(const tracking::Channel &channel);
    void onChannelListed(const tracking::Listing &listing);
    void onChannelStateChanged(const tracking::Channel &channel);
    void onApplicationStarted(const tracking::Channel &channel, std::string_view application,
                              std::string_view data);
    void onHangupRequested(const tracking::Channel &channel, const tracking::Hangup &hangup,
                           tracking::HangupRequester requester);
    void onChannelHungUp(const tracking::Channel &channel, const tracking::Hangup &hangup);
    void onLocalPaired(const tracking::Channel &first, const tracking::Channel &second);
    void onDialBegan(const tracking::Dial &dial);
    void onDialProgressed(const tracking::Dial &dial);
    void onDialEnded(const tracking::Dial &dial);
    void onBridgeEntered(const tracking::BridgeEntry &entry);
    void onBridgeLeft(const tracking::Channel &channel);
    void onBlindTransferred(const tracking::BlindTransfer &transfer);
    void onAttendedTransferred(const tracking::AttendedTransfer &transfer);
    void onPickedUp(const tracking::Channel &picker, const tracking::Channel &target);
    void onOriginated(const tracking::Origination &origination);
    void onExtensionChanged(const tracking::Extension &extension);
    void onHeld(const tracking::Channel &channel);
    void onUnheld(const tracking::Channel &channel);
    void onQueueJoined(const tracking::QueueVisit &visit);
    void onQueueLeft(const tracking::QueueVisit &visit);
    void onQueueAbandoned(const tracking::QueueVisit &visit);
    void onCallParked(const tracking::Parking &parking);
    void onParkedCallRetrieved(const tracking::Parking &parking);
    void onParkedCallTimedOut(const tracking::Parking &parking);

    void tick();
    /// The leg of a channel, whose call is about to change; null where there is none.
    [[nodiscard]] Leg *touch(const tracking::Channel &channel);
    void touch(const Leg &leg);
    void fold(LegId leg, LegId into);
    void endLeg(Leg &leg);
    void endStory(Story &story);
    void endWaiting(Story &story);
    [[nodiscard]] bool isComplete(const Story &story) const;
    [[nodiscard]] std::optional<Call> tell(const Story &story) const;

    const tracking::State &m_state;
    std::string m_server;
    Evidence m_evidence;
    std::vector<StoryId> m_changed;
    std::vector<std::uint64_t> m_removed;
    bool m_isStopping = false;
};

} // namespace cacofonisk::calls
