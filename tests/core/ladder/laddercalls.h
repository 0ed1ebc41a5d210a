// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/calls/call.h"

#include <QStringList>

#include <cstddef>
#include <vector>

namespace cacofonisk::test {

/// The calls of a recording or case, and when its last event was.
struct RecordedCalls
{
    std::vector<calls::Call> calls; ///< by id; those in progress as they are at `now`
    Moment now{};
};

/// Of the first `messages` of a recording, or of all of them.
[[nodiscard]] RecordedCalls recordedCalls(const QString &name,
                                          std::size_t messages = static_cast<std::size_t>(-1));

/// A call of nearly every kind of thing that may happen, whose parties are named by `name` and who
/// are in places of that name.
[[nodiscard]] calls::Call eventfulCall(const std::string &name);

/// Names that would do harm where they are not taken as mere text.
[[nodiscard]] QStringList hostileNames();

} // namespace cacofonisk::test
