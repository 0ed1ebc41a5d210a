// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/tracking/channel.h"

#include <string>
#include <vector>

namespace cacofonisk::tracking {

/// Channels that hear each other. Known from the first that enters it to the last that leaves:
/// BridgeCreate and BridgeDestroy may be missed, and some bridges outlive calls.
struct Bridge
{
    BridgeId id;
    std::vector<ChannelId> members; ///< in the order in which they came
    std::string uniqueid;
    std::string type;       ///< `basic`, `base`, `stasis`…
    std::string technology; ///< `simple_bridge`, `softmix`, `holding_bridge`…
    std::string creator;    ///< the application that made it (`ConfBridge`); empty for a call's
    std::string name;       ///< of a conference: its number

    [[nodiscard]] std::string_view key() const { return uniqueid; }

    void makeRoom()
    {
        constexpr std::size_t uuid = 36;
        uniqueid.reserve(uuid);
        members.reserve(4);
    }

    void recycle() { members.clear(); }

    void renew()
    {
        for (std::string *text : {&uniqueid, &type, &technology, &creator, &name}) {
            text->clear();
        }
    }

    bool operator==(const Bridge &) const = default;
};

} // namespace cacofonisk::tracking
