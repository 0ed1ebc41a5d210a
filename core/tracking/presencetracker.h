// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/tracking/context.h"

namespace cacofonisk::tracking {

/// Reports who can be reached: the states of hints, devices, registrations and presence. Only a
/// switchboard needs it.
class PresenceTracker
{
public:
    explicit PresenceTracker(const Context &context);

    void extensionStatus(const ami::Message &message);
    void hintsComplete(const ami::Message &message);
    void deviceStateChange(const ami::Message &message);
    void devicesComplete(const ami::Message &message);
    void presenceStateChange(const ami::Message &message);
    void presencesComplete(const ami::Message &message);
    void presenceStatus(const ami::Message &message);
    /// A peer came or went. Of PJSIP this says whether any of its contacts can be reached.
    void peerStatus(const ami::Message &message);
    /// A contact of a PJSIP endpoint came or went. The endpoint may have others.
    void contactStatus(const ami::Message &message);
    /// An item of a PJSIPShowEndpoints list.
    void endpointList(const ami::Message &message);
    /// An item of a SIPpeers list.
    void peerEntry(const ami::Message &message);
    /// An analogue phone asks not to be disturbed, or does not any more.
    void dndState(const ami::Message &message);
    void parkedCallsComplete(const ami::Message &message);

private:
    void tellDevice(std::string_view technology, std::string_view peer, std::string_view state,
                    std::string_view name = {}, bool isListed = false);

    Context m;
};

} // namespace cacofonisk::tracking
