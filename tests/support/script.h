// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ami/message.h"

#include <QString>
#include <QStringList>

#include <string>
#include <string_view>

namespace cacofonisk::tracking {
class Tracker;
}

namespace cacofonisk::test {

/// Messages as they stand in tests: one a line, its own lines with `; ` between them, as in
/// `Event: Hangup; Uniqueid: 1`. A line that ends with `;` goes on in the next. Blank lines, and
/// spaces before and behind a message, mean nothing.
[[nodiscard]] std::string wireOfScript(std::string_view script);

/// The messages of a script, each as one line of it.
[[nodiscard]] QStringList linesOfScript(std::string_view script);

/// Gives the messages of a script to a tracker.
void play(tracking::Tracker &tracker, std::string_view script);

/// A message as a line of a script.
[[nodiscard]] QString scriptLine(const ami::Message &message);

/// UTF-8 as a text that QCOMPARE prints; a byte order mark in front stays.
[[nodiscard]] QString text(std::string_view utf8);

} // namespace cacofonisk::test
