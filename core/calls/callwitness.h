// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/calls/witness.h"

namespace cacofonisk::calls {

/// Writes down what channels do: who calls whom, who meets whom, who sends whom where.
class CallWitness final : public Witness
{
    Q_OBJECT

public:
    /// `tracker` and `evidence` outlive this.
    CallWitness(const tracking::Tracker &tracker, Evidence &evidence);

signals:
    /// The story's last leg is gone.
    void storyEnded(cacofonisk::calls::StoryId story);
    /// A word came that the story may have waited for.
    void storyCompleted(cacofonisk::calls::StoryId story);

private:
    void onServerStarted(int uptime);
    void onChannelCreated(const tracking::Channel &channel);
    void takeAge(Leg &leg, std::chrono::seconds age);
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
    void onBridgeLeft(const tracking::BridgeExit &exit);
    void onBlindTransferred(const tracking::BlindTransfer &transfer);
    void onAttendedTransferred(const tracking::AttendedTransfer &transfer);
    void onPickedUp(const tracking::Channel &picker, const tracking::Channel &target);
    void onOriginated(const tracking::Origination &origination);

    void takeRecalls(const Leg &transferee);
    void end(Leg &leg);
};

} // namespace cacofonisk::calls
