// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/inlinetext.h"
#include "core/base/table.h"

#include <QVarLengthArray>

#include <cstdint>
#include <string_view>

class QDebug;

namespace cacofonisk::tracking {

struct Bridge;
struct Channel;
using BridgeId = Id<Bridge>;
using ChannelId = Id<Channel>;

/// The channels that a channel dials, or that are in a bridge: stored in place unless there are
/// many.
using FewChannels = QVarLengthArray<ChannelId, 4>;

/// Asterisk's channel states that matter here (Asterisk: include/asterisk/channelstate.h).
namespace ChannelState {
inline constexpr int Down = 0;
inline constexpr int Reserved = 1; ///< the handset of an analogue phone is lifted
inline constexpr int Ring = 4;     ///< it is calling: an extension is run for it
inline constexpr int Ringing = 5;  ///< the phone at the far end is ringing
inline constexpr int Up = 6;
inline constexpr int PreRing = 9; ///< an analogue line rings; the caller ID is still to come
} // namespace ChannelState

/// A name and a number as Asterisk knows them, in UTF-8; empty if unknown.
struct PartyId
{
    InlineText<39> name;
    InlineText<23> num;

    bool operator==(const PartyId &) const = default;
};

/// A channel's name, `SIP/1001-000000d2`, and what it says about the channel, which is needed so
/// often that it is stored with the text.
class ChannelName
{
public:
    ChannelName() = default;
    ChannelName &operator=(std::string_view text);

    operator std::string_view() const { return m_text; }
    [[nodiscard]] std::string_view text() const { return m_text; }

    [[nodiscard]] bool isLocal() const { return m_kind >= Kind::Local; }
    [[nodiscard]] bool isFirstHalf() const { return m_kind == Kind::FirstHalf; }
    [[nodiscard]] bool isSecondHalf() const { return m_kind == Kind::SecondHalf; }
    [[nodiscard]] bool isPjsip() const { return m_kind == Kind::Pjsip; }

    bool operator==(const ChannelName &) const = default;

    template<class Archive>
    friend void members(Archive &archive, ChannelName &name)
    {
        archive(name.m_kind, name.m_text);
    }

private:
    enum class Kind : std::uint8_t {
        Other,
        Pjsip,
        Local,      ///< neither half
        FirstHalf,  ///< `Local/…;1`
        SecondHalf, ///< `Local/…;2`
    };

    Kind m_kind = Kind::Other;
    InlineText<67> m_text;
};

/// One leg in Asterisk, as kept here: the content of Newchannel, and from later events only what
/// they are about. All texts are UTF-8. What nearly every event needs comes first, up to the kind
/// of the name, and fits in one cache line; the members that an event sets are likewise kept
/// together. There are seven cache lines altogether.
struct Channel
{
    InlineText<35> uniqueid;
    ChannelId id;
    ChannelId localPeer; ///< the other half of a Local channel
    ChannelId dialledBy; ///< the caller of the open dial that rings this channel
    BridgeId bridge;     ///< the bridge that it is in
    int state = ChannelState::Down;
    bool wasDialled = false;
    bool isInferred = false; ///< first seen in mid-life: texts are of that moment
    bool hadNumber = false;  ///< had a number when it was created
    ChannelName name;

    FewChannels dials;            ///< open dials from this channel, oldest first
    std::uint32_t connection = 0; ///< the last one it was seen on: State::connection
    InlineText<19> accountCode;
    PartyId callerId;
    PartyId connectedLine;
    InlineText<47> presentation; ///< the complete CID-CallingPres; empty until a NewCallerid
    InlineText<35> linkedid;     ///< as in Newchannel
    InlineText<43> exten;        ///< as in Newchannel

    [[nodiscard]] std::string_view key() const { return uniqueid; }
    void renew();

    /// One half of a pair that joins two bridges, or a dial and the dialplan: never a party.
    [[nodiscard]] bool isLocal() const { return name.isLocal(); }
    [[nodiscard]] bool isFirstHalf() const { return name.isFirstHalf(); }
    [[nodiscard]] bool isSecondHalf() const { return name.isSecondHalf(); }
    [[nodiscard]] bool isPjsip() const { return name.isPjsip(); }

    bool operator==(const Channel &) const = default;
};

QDebug operator<<(QDebug debug, const Channel &channel);

} // namespace cacofonisk::tracking
