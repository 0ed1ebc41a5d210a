// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/switchboard/switchboard.h"
#include "core/tracking/tracker.h"
#include "tests/support/script.h"

#include <QStringList>

namespace cacofonisk::test {

/// The cards as lines, sorted: `1001@ext Alice: in-use > 1002 Bob`,
/// `support: waits 1001 | PJSIP/1002 1002 Bob: free`.
[[nodiscard]] QStringList linesOf(const switchboard::Cards &cards);

/// A switchboard, and the tracker that it follows.
struct WatchedSwitch
{
    ami::Problems problems;
    tracking::Tracker tracker{problems};
    switchboard::Switchboard board{tracker, "pbx"};

    /// Gives it the messages of a script; what changes by them.
    QStringList tell(std::string_view script)
    {
        play(tracker, script);
        return linesOf(board.takeChanges());
    }

    /// Everything that there is.
    [[nodiscard]] QStringList all() const { return linesOf(board.all()); }

    /// The only queue.
    [[nodiscard]] switchboard::QueueCard queue() const { return board.all().queues.at(0); }
};

} // namespace cacofonisk::test
