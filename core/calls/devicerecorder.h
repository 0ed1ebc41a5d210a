// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/calls/factrecorder.h"

namespace cacofonisk::calls {

/// Writes down what devices do: see Devices. (Rule 26.)
class DeviceRecorder final : public FactRecorder
{
    Q_OBJECT

public:
    /// After LegRecorder, whose legs it asks for.
    DeviceRecorder(const tracking::Tracker &tracker, CallHistory &history);

private:
    void onExtensionChanged(const tracking::Extension &extension);
    void onChannelCreated(const tracking::Channel &channel);
    void onChannelStateChanged(const tracking::Channel &channel);
    void onChannelChanged(const tracking::Channel &channel);
    void onChannelListed(const tracking::Listing &listing);
    void onDialBegan(const tracking::Dial &dial);

    void learnCaller(const tracking::Channel &channel);
};

} // namespace cacofonisk::calls
