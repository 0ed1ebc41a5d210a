// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/tracking/context.h"

#include <string>

namespace cacofonisk::tracking {

/// Follows channels from their creation to their end.
class ChannelTracker
{
public:
    explicit ChannelTracker(const Context &context);

    void newchannel(const ami::Message &message);
    void newstate(const ami::Message &message);
    void newCallerid(const ami::Message &message);
    void newConnectedLine(const ami::Message &message);
    void newAccountCode(const ami::Message &message);
    void newexten(const ami::Message &message);
    void rename(const ami::Message &message);
    void hangupRequest(const ami::Message &message);
    void hangup(const ami::Message &message);

    /// Applies what a list says about a channel, known or not.
    void refresh(const ami::Message &message);

    /// The channel is gone, although no event said so.
    void end(ChannelId id, HangupSource source);

    /// The channel that `message` names in `block`; null if it names none, or one that is not
    /// known, which is then counted.
    [[nodiscard]] Channel *named(const ami::Message &message, ami::Block block);

    /// Like named(), but creates a channel from the message if its beginning was not seen. Not for
    /// events that may follow a channel's Hangup: they would bring it back.
    [[nodiscard]] Channel *namedOrNew(const ami::Message &message, ami::Block block);

private:
    [[nodiscard]] Channel *find(const ami::Message &message, ami::Block block);
    [[nodiscard]] ChannelId create(const ami::Message &message, ami::Block block);
    void setParty(PartyId &party, bool isPjsip, const ami::Message &message, ami::Field name,
                  ami::Field num);
    void forget(ChannelId id);

    Context m;
};

} // namespace cacofonisk::tracking
