// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/tracking/channel.h"

#include <string_view>

namespace cacofonisk::tracking {

/// Channels that hear each other. Known from the first channel that enters to the last that leaves:
/// BridgeCreate and BridgeDestroy may be missed, and some bridges outlive their calls.
struct Bridge
{
    InlineText<39> uniqueid;
    BridgeId id;
    FewChannels members;       ///< in the order in which they entered
    InlineText<15> type;       ///< `basic`, `base`, `stasis`…
    InlineText<31> technology; ///< `simple_bridge`, `softmix`, `holding_bridge`…
    InlineText<31> creator;    ///< the application that created it (`ConfBridge`); empty for a call
    InlineText<39> name;       ///< the number of a conference

    [[nodiscard]] std::string_view key() const { return uniqueid; }

    void renew() { *this = Bridge(); }

    bool operator==(const Bridge &) const = default;
};

} // namespace cacofonisk::tracking
