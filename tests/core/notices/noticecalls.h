// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/notices/noticefeed.h"

#include <QStringList>

#include <chrono>
#include <string>
#include <vector>

namespace cacofonisk::test {

// Calls to the phone of 1002, and what a feed tells of them.

inline const Moment start = Moment(std::chrono::hours(24 * 365 * 50));

[[nodiscard]] notices::NotificationRule ruleFor(notices::Subject subject, std::string value);
[[nodiscard]] notices::NoticeFeed feedFor(std::vector<notices::NotificationRule> rules);

[[nodiscard]] calls::DialTarget target(const std::string &num, const std::string &channel,
                                       calls::Outcome outcome);
[[nodiscard]] calls::Call ringing(std::uint64_t id = 1);
[[nodiscard]] calls::Call ended(calls::Call call, calls::Outcome outcome, calls::End end);

/// Answered by 1002.
[[nodiscard]] calls::Call answered(std::uint64_t id = 1);

/// `show incoming`
[[nodiscard]] QStringList words(const notices::NoticeChanges &changes);

inline const QStringList nothing;

/// A list of that alone.
[[nodiscard]] QStringList only(const char *text);

} // namespace cacofonisk::test
