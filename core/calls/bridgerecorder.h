// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/calls/factrecorder.h"

#include <string_view>

namespace cacofonisk::calls {

/// Records in a CallHistory which channels meet in bridges and conferences.
class BridgeRecorder final : public FactRecorder
{
    Q_OBJECT

public:
    /// `tracker` and `history` outlive this.
    BridgeRecorder(const tracking::Tracker &tracker, CallHistory &history);

private:
    void onBridgeEntered(const tracking::BridgeEntry &entry);
    void onBridgeLeft(const tracking::BridgeExit &exit);
    void onConferenceJoined(const tracking::Channel &channel, std::string_view conference,
                            std::string_view bridge);
    void onConferenceLeft(const tracking::Channel &channel, std::string_view conference);
};

} // namespace cacofonisk::calls
