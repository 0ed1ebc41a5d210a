// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ami/problems.h"
#include "core/base/moment.h"
#include "core/calls/callhistory.h"
#include "core/calls/toldcall.h"

#include <QMetaType>

#include <cstdint>
#include <memory>
#include <vector>

namespace cacofonisk::session {

/// What changed in a session since the update before. A recording as far as it was read is one
/// thing, the playhead that stands somewhere in it another; a live session has its playhead at its
/// end, where `position` is the time of day.
struct SessionUpdate
{
    bool isLive = false;

    // The recording:
    std::vector<calls::ToldCall> known; ///< calls that are new or other, as they are at its end
    /// Calls that are none since: part of others, or in progress when their server was left.
    std::vector<calls::MergedGroup> merged;
    std::uint64_t count = 0; ///< of messages
    Moment first;
    Moment last;
    double progress = 0; ///< of reading, from 0 to 1
    bool isReading = true;

    // The playhead:
    bool isAtEnd = true;               ///< where reading has come to: calls are as they are known
    bool isReplaced = false;           ///< it jumped: `live` is all that is in progress there
    std::vector<calls::ToldCall> live; ///< calls in progress that are new or other
    std::vector<std::uint64_t> over;   ///< ids of calls that are not in progress any more
    std::uint64_t number = 0;          ///< of messages that lie behind it
    Moment position;
    bool isPlaying = false;
};

using SessionUpdatePtr = std::shared_ptr<const SessionUpdate>;

} // namespace cacofonisk::session

Q_DECLARE_METATYPE(cacofonisk::session::SessionUpdatePtr)
