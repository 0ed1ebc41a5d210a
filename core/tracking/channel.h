// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/tracking/table.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

class QDebug;

namespace cacofonisk::tracking {

struct Bridge;
struct Channel;
using BridgeId = Id<Bridge>;
using ChannelId = Id<Channel>;

/// Asterisk's channel states (Asterisk: include/asterisk/channelstate.h), those that mean something
/// here.
namespace ChannelState {
inline constexpr int Down = 0;
inline constexpr int Ringing = 5; ///< the phone at the far end rings
inline constexpr int Up = 6;
} // namespace ChannelState

/// A name and a number as Asterisk knows them; empty where it does not. UTF-8.
struct PartyId
{
    std::string name;
    std::string num;

    bool operator==(const PartyId &) const = default;
};

/// One leg in Asterisk, as kept: what Newchannel said, and of later events only what they are for.
/// All texts are UTF-8.
struct Channel
{
    ChannelId id;
    std::string name; ///< `SIP/1001-000000d2`
    std::string uniqueid;
    std::string linkedid; ///< as Newchannel said it
    std::string accountCode;
    PartyId callerId;
    PartyId connectedLine;
    std::string exten;        ///< as Newchannel said it
    std::string context;      ///< as Newchannel said it
    std::string presentation; ///< the whole string of CID-CallingPres; empty until a NewCallerid
    int state = ChannelState::Down;
    std::uint32_t connection = 0; ///< on which it was seen last: State::connection
    bool wasDialled = false;
    bool isInferred = false; ///< first seen in the middle of its life: texts are of that moment

    ChannelId localPeer;          ///< the other half of a Local channel
    ChannelId dialledBy;          ///< whose open dial rings this channel
    std::vector<ChannelId> dials; ///< open dials from this channel, in the order of their begin
    BridgeId bridge;              ///< that it is in

    [[nodiscard]] std::string_view key() const { return uniqueid; }
    void recycle();

    /// Half of a pair that joins two bridges or a dial and the dialplan: plumbing, never a party.
    [[nodiscard]] bool isLocal() const { return name.starts_with("Local/"); }
    [[nodiscard]] bool isFirstHalf() const { return isLocal() && name.ends_with(";1"); }
    [[nodiscard]] bool isSecondHalf() const { return isLocal() && name.ends_with(";2"); }
    [[nodiscard]] bool isPjsip() const { return name.starts_with("PJSIP/"); }

    bool operator==(const Channel &) const = default;
};

QDebug operator<<(QDebug debug, const Channel &channel);

} // namespace cacofonisk::tracking
