// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/calls/leg.h"

#include "core/calls/dialstring.h"

#include <algorithm>
#include <array>
#include <utility>

namespace cacofonisk::calls {

void Leg::renew()
{
    // Vectors and texts keep their memory for the leg that comes next.
    Leg fresh;
    for (const auto text : {&Leg::channel, &Leg::num, &Leg::name, &Leg::exten, &Leg::originatedTo,
                            &Leg::diallingExten, &Leg::dialString, &Leg::dialStatus,
                            &Leg::techCause, &Leg::laterNum}) {
        (fresh.*text).swap(this->*text);
        (fresh.*text).clear();
    }
    const auto keep = [](auto &into, auto &from) {
        into.swap(from);
        into.clear();
    };
    keep(fresh.stays, stays);
    keep(fresh.holds, holds);
    keep(fresh.queues, queues);
    keep(fresh.parkings, parkings);
    keep(fresh.applications, applications);
    keep(fresh.transfers, transfers);
    *this = std::move(fresh);
}

Party Leg::party() const
{
    if (!num.empty()) {
        return {num, name, channel};
    }
    const std::string_view dialledNum = numberOf(dialString, channel);
    return {dialledNum.empty() ? laterNum : std::string(dialledNum), name, channel};
}

void Leg::noteExten(std::string_view place)
{
    if (exten.empty() && !dialled && isExtension(place)) {
        exten = place;
    }
}

bool isExtension(std::string_view place)
{
    static constexpr std::array<std::string_view, 9> special{"T", "a", "e",      "h", "i",
                                                             "o", "s", "failed", "t"};
    return !place.empty() && std::find(special.begin(), special.end(), place) == special.end();
}

Leg::Kind kindOf(std::string_view channel)
{
    // Asterisk: the channel technologies of channels/chan_audiosocket.c, chan_bridge_media.c,
    // chan_rtp.c, chan_websocket.c, main/bridge_channel.c, main/core_unreal.c, apps/confbridge,
    // res/res_stasis_snoop.c and main/message.c.
    static constexpr std::array<std::string_view, 15> programs{
        "Announcer/", "AsyncGoto/", "AudioSocket/",  "Bridge/",     "CBAnn/",
        "CBRec/",     "Message/",   "MulticastRTP/", "NBS/",        "Recorder/",
        "Snoop/",     "Stasis/",    "Surrogate/",    "UnicastRTP/", "WebSocket/"};
    if (channel.starts_with("Local/")) {
        return channel.ends_with(";2") ? Leg::Kind::SecondHalf : Leg::Kind::FirstHalf;
    }
    // A name without a technology is of no channel driver: `OutgoingSpoolFailed`.
    const bool isProgram = channel.find('/') == channel.npos ||
                           std::any_of(programs.begin(), programs.end(), [channel](auto start) {
                               return channel.starts_with(start);
                           });
    return isProgram ? Leg::Kind::Program : Leg::Kind::Party;
}

} // namespace cacofonisk::calls
