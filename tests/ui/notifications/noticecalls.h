// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/notifications/noticefeed.h"

#include <QStringList>

#include <chrono>
#include <string>
#include <vector>

namespace cacofonisk::test {

// Calls to the phone of 1002, and what a feed tells of them.

inline const Moment start = Moment(std::chrono::hours(24 * 365 * 50));

[[nodiscard]] ui::NotificationRule ruleFor(ui::Subject subject, std::string value);
[[nodiscard]] ui::NoticeFeed feedFor(std::vector<ui::NotificationRule> rules);

[[nodiscard]] calls::DialTarget target(const std::string &num, const std::string &channel,
                                       calls::Outcome outcome);
[[nodiscard]] calls::Call ringing(std::uint64_t id = 1);
[[nodiscard]] calls::Call ended(calls::Call call, calls::Outcome outcome, calls::End end);

/// Answered by 1002.
[[nodiscard]] calls::Call answered(std::uint64_t id = 1);

/// `show incoming`
[[nodiscard]] QStringList words(const ui::NoticeChanges &changes);

inline const QStringList nothing;

/// A list of that alone.
[[nodiscard]] QStringList only(const char *text);

} // namespace cacofonisk::test
