// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/support/recordings.h"

#include <QStringList>

#include <span>

namespace cacofonisk::test {

/// All own recordings and cases but the long one (`busy-hour`) as rows of the running test, by
/// their names, with their paths in a column `recording`.
void addRecordingRows();

/// Every how manieth of as many replays as a recording has messages is taken: of most all, of a
/// long one some.
[[nodiscard]] std::size_t stepOf(std::span<const ami::Message> messages);

/// How a tracker and its reports came through messages.
struct Survival
{
    QStringList left; ///< the uniqueids of the channels that were there at the end, sorted

    /// What was kept while no channel was there, on the way or after the end, when those left
    /// were hung up; empty where nothing was.
    QString leak;
};

[[nodiscard]] Survival survivalOf(const std::vector<const ami::Message *> &messages);
[[nodiscard]] Survival survivalOf(std::span<const ami::Message> messages);

/// The uniqueids in `left` that are in none of `expected`.
[[nodiscard]] QStringList beyond(QStringList left, const QStringList &expected);

} // namespace cacofonisk::test
