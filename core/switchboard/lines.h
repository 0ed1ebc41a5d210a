// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/switchboard/board.h"
#include "core/tracking/state.h"

namespace cacofonisk::switchboard {

// Who is with whom, from the state of the channels.

/// Somebody as the PBX knows them: by their extension if the channel is that of a phone here,
/// otherwise by their caller id.
[[nodiscard]] Party partyOf(const Board &board, const tracking::Channel &channel);

/// Who is rung back by this dial string: `PJSIP/1002`.
[[nodiscard]] Party partyOf(const Board &board, std::string_view dialString);

/// Whom a phone's channel is connected with; otherwise whom it calls, or is called by.
void addLines(const Board &board, const tracking::State &state, tracking::ChannelId channel,
              std::vector<Line> &lines);

/// Of all channels of a device, and of the phone of an agent.
void addLines(const Board &board, const tracking::State &state, const Device &device,
              std::vector<Line> &lines);

/// The most channels of a bridge that are named, or looked through, in one event: nobody reads the
/// names of a large conference on a card.
inline constexpr qsizetype mostNamed = 8;

} // namespace cacofonisk::switchboard
