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

/// The channels that a channel dials, or that are in a bridge: with them unless there are more.
using FewChannels = QVarLengthArray<ChannelId, 4>;

/// Asterisk's channel states (Asterisk: include/asterisk/channelstate.h), those that mean something
/// here.
namespace ChannelState {
inline constexpr int Down = 0;
inline constexpr int Ring = 4;    ///< it calls: an extension is run for it
inline constexpr int Ringing = 5; ///< the phone at the far end rings
inline constexpr int Up = 6;
inline constexpr int PreRing = 9; ///< an analogue line rings, who calls is about to be told
} // namespace ChannelState

/// A name and a number as Asterisk knows them; empty where it does not. UTF-8.
struct PartyId
{
    InlineText<39> name;
    InlineText<23> num;

    bool operator==(const PartyId &) const = default;
};

/// A channel's name, `SIP/1001-000000d2`, and what it says of the channel: that is asked for so
/// often that it is kept beside the text.
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
        Local,      ///< of neither half
        FirstHalf,  ///< `Local/…;1`
        SecondHalf, ///< `Local/…;2`
    };

    Kind m_kind = Kind::Other;
    InlineText<67> m_text;
};

/// One leg in Asterisk, as kept: what Newchannel said, and of later events only what they are for.
/// All texts are UTF-8. What nearly every event asks for comes first, up to the kind of the name:
/// it stands in one line of the cache; and so does each of what follows that some events set, in
/// seven lines altogether.
struct Channel
{
    InlineText<35> uniqueid;
    ChannelId id;
    ChannelId localPeer; ///< the other half of a Local channel
    ChannelId dialledBy; ///< whose open dial rings this channel
    BridgeId bridge;     ///< that it is in
    int state = ChannelState::Down;
    bool wasDialled = false;
    bool isInferred = false; ///< first seen in the middle of its life: texts are of that moment
    bool hadNumber = false;  ///< when it was created
    ChannelName name;

    FewChannels dials;            ///< open dials from this channel, in the order of their begin
    std::uint32_t connection = 0; ///< on which it was seen last: State::connection
    InlineText<19> accountCode;
    PartyId callerId;
    PartyId connectedLine;
    InlineText<47> presentation; ///< the whole string of CID-CallingPres; empty until a NewCallerid
    InlineText<35> linkedid;     ///< as Newchannel said it
    InlineText<43> exten;        ///< as Newchannel said it

    [[nodiscard]] std::string_view key() const { return uniqueid; }
    void renew();

    /// Half of a pair that joins two bridges or a dial and the dialplan: plumbing, never a party.
    [[nodiscard]] bool isLocal() const { return name.isLocal(); }
    [[nodiscard]] bool isFirstHalf() const { return name.isFirstHalf(); }
    [[nodiscard]] bool isSecondHalf() const { return name.isSecondHalf(); }
    [[nodiscard]] bool isPjsip() const { return name.isPjsip(); }

    bool operator==(const Channel &) const = default;
};

QDebug operator<<(QDebug debug, const Channel &channel);

} // namespace cacofonisk::tracking
