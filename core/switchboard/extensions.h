// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/switchboard/board.h"
#include "core/tracking/tracker.h"

#include <QObject>

namespace cacofonisk::switchboard {

/// Follows who can be called, and with whom they are: from hints, otherwise from devices.
class Extensions final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this.
    Extensions(const tracking::Tracker &tracker, Board &board);

    /// What `extension` shows, now.
    [[nodiscard]] ExtensionCard card(const Extension &extension) const;

    /// What phones are may be known otherwise by now: those that no hint names come or go.
    void tellOtherSides();

private:
    void onServerStarted();
    void onListCompleted(tracking::List list);
    void onHintTold(const tracking::HintState &hint);
    void onDeviceTold(const tracking::DeviceState &state);
    void onPresenceTold(const tracking::Presence &presence);
    void onAgentLoggedIn(const tracking::Channel &channel, std::string_view agent);
    void onAgentLoggedOff(std::string_view agent);
    void onChannelCreated(const tracking::Channel &channel);
    void onChannelRenamed(const tracking::Channel &channel);
    void onChannelChanged(const tracking::Channel &channel);
    void onChannelStateChanged(const tracking::Channel &channel);
    void onChannelHungUp(const tracking::Channel &channel);
    void onDial(const tracking::Dial &dial);
    void onLocalPaired(const tracking::Channel &first, const tracking::Channel &second);
    void onBridgeEntered(const tracking::BridgeEntry &entry);
    void onBridgeLeft(const tracking::BridgeExit &exit);

    void link(Extension &extension, std::string_view hint);
    void unlink(Extension &extension);
    void learnCaller(const tracking::Channel &channel);
    void learnName(const tracking::Channel &channel);
    void touch(DeviceId device);
    void markUsers(const Device &device);
    void touchChannel(tracking::ChannelId channel);
    void touchAround(const tracking::Channel &channel);
    void visit(tracking::ChannelId channel);
    void refresh(Extension &extension, bool isListed = false);

    const tracking::State &m_state;
    Board &m_board;
    std::vector<tracking::ChannelId> m_around; ///< see touchAround(); keeps its memory
    std::uint32_t m_visit = 0;
};

} // namespace cacofonisk::switchboard
