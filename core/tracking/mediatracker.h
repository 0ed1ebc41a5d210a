// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/tracking/channeltracker.h"

namespace cacofonisk::tracking {

/// Reports what channels hear and who hears them: hold, music, recording, spying, muting.
class MediaTracker
{
public:
    MediaTracker(const Context &context, ChannelTracker &channels);

    void hold(const ami::Message &message);
    void unhold(const ami::Message &message);
    void musicOnHoldStart(const ami::Message &message);
    void musicOnHoldStop(const ami::Message &message);
    void mixMonitorStart(const ami::Message &message);
    void mixMonitorStop(const ami::Message &message);
    void chanSpyStart(const ami::Message &message);
    void chanSpyStop(const ami::Message &message);
    void confbridgeMute(const ami::Message &message);
    void confbridgeUnmute(const ami::Message &message);

private:
    Context m;
    ChannelTracker &m_channels;
};

} // namespace cacofonisk::tracking
