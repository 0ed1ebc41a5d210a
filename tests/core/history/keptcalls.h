// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/calls/sharedcall.h"
#include "core/history/archive.h"

#include <QStringList>

#include <string>
#include <vector>

namespace cacofonisk::test {

inline const Moment begin =
    Moment(std::chrono::sys_days(std::chrono::year(2026) / std::chrono::November / 23)) +
    std::chrono::hours(9);

/// From outside to 1002, who answered after 4 s and talked for a minute; `number` tells it from
/// others, and begins a minute later each.
[[nodiscard]] calls::Call answeredCall(int number = 0);

/// Of a queue, whose caller waited for 30 s and hung up.
[[nodiscard]] calls::Call abandonedCall(int number = 0);

/// All calls of a recording, with those that are in progress at its end; server `pbx`.
[[nodiscard]] std::vector<calls::SharedCall> callsOf(const QString &path);

/// The linkedids of all calls that are found, asked for page by page.
[[nodiscard]] QStringList found(const history::Archive &archive, const std::string &words,
                                int page = 3);

[[nodiscard]] calls::CallFilter filterOf(const std::string &words);

} // namespace cacofonisk::test
