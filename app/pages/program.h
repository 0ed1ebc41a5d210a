// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <QCommandLineOption>
#include <QList>
#include <QString>

namespace cacofonisk::pages {

/// What can be done with a program, and the options for it.
struct Command
{
    QString name;    ///< empty if the program does one thing
    QString usage;   ///< what follows the name, as in its help
    QString purpose; ///< a part of a sentence, in small letters
    QList<QCommandLineOption> options;
};

/// What is written about a program in its manual page and for shells: all of it comes from the
/// tables by which the program itself reads its command line.
struct Program
{
    QString name;
    QString summary;
    QList<Command> commands;
    QString endOfPage; ///< further sections of the manual page, in roff

    /// The options of all commands, each once.
    [[nodiscard]] QList<QCommandLineOption> options() const;
};

[[nodiscard]] Program window();
[[nodiscard]] Program commandLine();

/// The long name, with its dashes.
[[nodiscard]] QString dashed(const QCommandLineOption &option);
/// All names, with their dashes.
[[nodiscard]] QStringList allDashed(const QCommandLineOption &option);
/// The first words of what is said of an option.
[[nodiscard]] QString shortHelp(const QCommandLineOption &option);
/// Whether its value is the name of a file.
[[nodiscard]] bool takesFile(const QCommandLineOption &option);
/// Whether its value is one of a few words, which it names; empty if not.
[[nodiscard]] QStringList wordsFor(const QCommandLineOption &option);

} // namespace cacofonisk::pages
