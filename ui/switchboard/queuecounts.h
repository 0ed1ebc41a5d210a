// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/switchboard/queuemodel.h"

namespace cacofonisk::ui {

/// How many wait in a queue, and what its members do.
struct QueueCounts
{
    int waiting = 0;
    std::optional<Moment> first; ///< since when the one waits who has waited longest
    int free = 0;                ///< may be offered the next call
    int ringing = 0;
    int talking = 0; ///< or on hold
    int paused = 0;
    int absent = 0;

    [[nodiscard]] int members() const { return free + ringing + talking + paused + absent; }
};

[[nodiscard]] QueueCounts countsOf(const QueueModel::Entry &entry);

/// Whether a member is in no call, as far as is known.
[[nodiscard]] bool isIdle(const switchboard::MemberCard &member);

} // namespace cacofonisk::ui
