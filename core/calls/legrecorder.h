// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/calls/factrecorder.h"

namespace cacofonisk::calls {

/// Records in a CallHistory what channels do from creation to hangup, and who dials whom.
class LegRecorder final : public FactRecorder
{
    Q_OBJECT

public:
    /// `tracker` and `history` outlive this.
    LegRecorder(const tracking::Tracker &tracker, CallHistory &history);

signals:
    /// The last leg of the group has ended.
    void groupEnded(cacofonisk::calls::LegGroupId group);
    /// Information arrived that the group may have been waiting for: see LegGroup::isWaiting.
    void groupCompleted(cacofonisk::calls::LegGroupId group);

private:
    void onServerStarted(int uptime);
    void onChannelCreated(const tracking::Channel &channel);
    void setAge(Leg &leg, std::chrono::seconds age);
    void onChannelChanged(const tracking::Channel &channel);
    void onChannelListed(const tracking::Listing &listing);
    void recordApplication(Leg &leg, const tracking::Listing &listing);
    void onChannelStateChanged(const tracking::Channel &channel);
    void onApplicationStarted(const tracking::Channel &channel, std::string_view application,
                              std::string_view data, std::string_view exten);
    void onHangupRequested(const tracking::Channel &channel, const tracking::Hangup &hangup,
                           tracking::HangupRequester requester);
    void onChannelHungUp(const tracking::Channel &channel, const tracking::Hangup &hangup);
    void onLocalPaired(const tracking::Channel &first, const tracking::Channel &second);
    void onDialBegan(const tracking::Dial &dial);
    void onDialProgressed(const tracking::Dial &dial);
    void onDialEnded(const tracking::Dial &dial);
    void onOriginated(const tracking::Origination &origination);

    void end(Leg &leg);
};

} // namespace cacofonisk::calls
