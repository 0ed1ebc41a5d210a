// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ami/problems.h"
#include "core/base/moment.h"
#include "core/calls/callhistory.h"
#include "core/calls/sharedcall.h"
#include "core/session/switchboardupdate.h"

#include <QMetaType>

#include <cstdint>
#include <memory>
#include <vector>

namespace cacofonisk::session {

/// Where the playhead of a session is. AtEnd is left by a jump or by playing, Playing becomes
/// Paused at the end of the recording.
enum class PlayState : std::uint8_t {
    AtEnd,  ///< of what was read: calls are as they are there
    Paused, ///< somewhere before
    Playing,
};

/// What has changed in a session since the previous update. For a recording, how far it has been
/// read and where its playhead stands are separate; the playhead of a live session is always at the
/// end, and its `position` is the time of day.
struct SessionUpdate
{
    bool isLive = false;

    // What has been read of the recording:
    std::vector<calls::SharedCall> known; ///< new or changed calls, as they are at its end
    /// Calls that no longer exist: merged into others, or in progress when their server was left.
    std::vector<calls::MergedGroup> merged;
    std::uint64_t count = 0; ///< of messages
    Moment first;
    Moment last;
    double progress = 0; ///< of reading, from 0 to 1
    bool isReading = true;

    // The playhead:
    PlayState playState = PlayState::AtEnd;
    bool jumped = false; ///< it is not where playing on would have brought it since the last update
    bool isReplaced = false;             ///< it jumped: `live` has everything in progress there
    std::vector<calls::SharedCall> live; ///< new or changed calls in progress
    std::vector<std::uint64_t> over;     ///< ids of calls that are no longer in progress
    std::uint64_t number = 0;            ///< of messages before it
    Moment position;

    /// At the playhead; none unless the session is to tell them: see Session::tellSwitchboards().
    std::vector<SwitchboardUpdate> switchboards;

    [[nodiscard]] bool isAtEnd() const { return playState == PlayState::AtEnd; }
    [[nodiscard]] bool isPlaying() const { return playState == PlayState::Playing; }
};

using SessionUpdatePtr = std::shared_ptr<const SessionUpdate>;

} // namespace cacofonisk::session

Q_DECLARE_METATYPE(cacofonisk::session::SessionUpdatePtr)
