// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/tracking/channeltracker.h"

namespace cacofonisk::tracking {

/// Reports what conferences are like, and what their members do: of ConfBridge, and of MeetMe,
/// which Asterisk has up to version 20. Only a switchboard needs it; who joins and leaves a
/// ConfBridge, ServiceTracker reports to all.
class ConferenceTracker
{
public:
    ConferenceTracker(const Context &context, ChannelTracker &channels);

    void confbridgeStart(const ami::Message &message);
    void confbridgeEnd(const ami::Message &message);
    void confbridgeJoin(const ami::Message &message);
    void confbridgeMute(const ami::Message &message);
    void confbridgeUnmute(const ami::Message &message);
    void confbridgeTalking(const ami::Message &message);
    void confbridgeRecord(const ami::Message &message);
    void confbridgeStopRecord(const ami::Message &message);
    void confbridgeListRooms(const ami::Message &message);
    void roomsComplete(const ami::Message &message);
    void confbridgeList(const ami::Message &message);
    void listComplete(const ami::Message &message);

    void meetmeJoin(const ami::Message &message);
    void meetmeLeave(const ami::Message &message);
    void meetmeMute(const ami::Message &message);
    void meetmeTalking(const ami::Message &message);
    void meetmeEnd(const ami::Message &message);
    void meetmeList(const ami::Message &message);
    void meetmeComplete(const ami::Message &message);

private:
    using Trait = std::optional<bool> ConferenceMember::*;

    void tellMember(const ami::Message &message, Trait trait, bool is);
    void tellRecording(const ami::Message &message, bool isRecorded);
    void tellMeetme(const ami::Message &message, Trait trait, bool is);
    [[nodiscard]] const Channel *channelNamed(std::string_view name) const;

    Context m;
    ChannelTracker &m_channels;
};

} // namespace cacofonisk::tracking
