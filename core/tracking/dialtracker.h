// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/tracking/channeltracker.h"

namespace cacofonisk::tracking {

/// Follows dials from DialBegin to DialEnd, the pairing of Local channels, and other ways of
/// connecting channels: Originate and pickup.
class DialTracker
{
public:
    DialTracker(const Context &context, ChannelTracker &channels);

    void dialBegin(const ami::Message &message);
    void dialState(const ami::Message &message);
    void dialEnd(const ami::Message &message);
    void localBridge(const ami::Message &message);
    void originateResponse(const ami::Message &message);
    void pickup(const ami::Message &message);

    /// A Local pair, whatever it is known from.
    void pair(ChannelId first, ChannelId second);

    /// A dial that is known only from its two ends, or, without a caller, an Originate; it is over
    /// if the target is up.
    void infer(ChannelId caller, ChannelId target, std::string_view callerExten = {},
               std::string_view dialString = {});

    /// The target was reached, although no event said so.
    void endUnseen(ChannelId target);

private:
    /// Makes both ends known; either may still be null.
    struct Ends
    {
        Channel *caller;
        Channel *target;
    };
    [[nodiscard]] Ends ends(const ami::Message &message, ami::Block caller, ami::Block target);
    void close(Channel &target);

    Context m;
    ChannelTracker &m_channels;
};

} // namespace cacofonisk::tracking
