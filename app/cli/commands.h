// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <span>

class QCommandLineParser;

namespace cacofonisk::cli {

/// What can be done.
enum class Command {
    Replay,
    Watch,
    Record,
    Convert,
    Ladder,
    Excerpt,
    History,
    Collect,
    Deliveries
};

/// What is said of a command.
struct CommandWords
{
    Command command;
    const char *name;
    const char *subject; ///< what it is about, as in its usage
    const char *purpose;
};

/// All of them.
[[nodiscard]] std::span<const CommandWords> allCommands();

/// Null where there is no command of that name.
[[nodiscard]] const CommandWords *wordsOf(const QString &name);

/// What `--help` says of a command; `options` are those that it has.
[[nodiscard]] QString helpOf(const CommandWords &words, const QCommandLineParser &options);

/// What it says where no command is named.
[[nodiscard]] QString helpOfAll(const QCommandLineParser &options);

/// The command line speaks English.
[[nodiscard]] inline QString text(const char *english)
{
    return QString::fromUtf8(english);
}

} // namespace cacofonisk::cli
