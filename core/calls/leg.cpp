// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/calls/leg.h"

#include <algorithm>
#include <array>
#include <utility>

namespace cacofonisk::calls {

void Leg::renew()
{
    // Vectors and texts keep their memory for the leg that comes next.
    Leg fresh;
    for (const auto text :
         {&Leg::channel, &Leg::num, &Leg::name, &Leg::exten, &Leg::originatedTo,
          &Leg::diallingExten, &Leg::dialString, &Leg::dialStatus, &Leg::techCause}) {
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
    return {num.empty() ? std::string(numberOf(dialString)) : num, name, channel};
}

std::string_view deviceOf(std::string_view channel)
{
    return channel.substr(0, channel.rfind('-'));
}

Leg::Kind kindOf(std::string_view channel)
{
    // Asterisk: the channel technologies of main/bridge_channel.c, main/core_unreal.c,
    // bridges/, apps/confbridge, res/res_stasis_snoop.c and main/message.c.
    static constexpr std::array<std::string_view, 10> helpers{
        "Message/", "Announcer/", "Recorder/",  "Snoop/",  "CBAnn/",
        "CBRec/",   "Surrogate/", "AsyncGoto/", "Bridge/", "Stasis/"};
    if (channel.starts_with("Local/")) {
        return channel.ends_with(";2") ? Leg::Kind::SecondHalf : Leg::Kind::FirstHalf;
    }
    const bool isHelper = std::any_of(helpers.begin(), helpers.end(),
                                      [channel](auto start) { return channel.starts_with(start); });
    return isHelper ? Leg::Kind::Helper : Leg::Kind::Party;
}

std::string_view numberOf(std::string_view dialString)
{
    dialString = dialString.substr(0, dialString.find('@'));
    return dialString.substr(dialString.rfind('/') + 1);
}

} // namespace cacofonisk::calls
