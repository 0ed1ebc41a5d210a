// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ami/serveraddress.h"
#include "core/base/error.h"
#include "core/session/replay.h"
#include "ui/desk/startrequest.h"

#include <QCommandLineOption>
#include <QStringList>

#include <chrono>

namespace cacofonisk::gui {

/// What the command line asks for.
struct Options
{
    QStringList files;             ///< recorded sessions
    QList<ami::ServerUri> servers; ///< to connect to beside those of the preferences
    bool isDemo = false;
    bool isMinimised = false; ///< starts out of the way
    bool asksForRecordings = false;
    bool isActivated = false; ///< the session bus starts it, and says then what for
    QStringList wallboards;   ///< names of those to start with
    bool isDone = false;      ///< help or version was printed: there is no more to do
    session::ReplayOptions replay;
    QString screenshot; ///< where to write a picture of the window; empty: no picture
    std::chrono::milliseconds screenshotAfter{1000};

    /// Whether a program that runs already can do it: not where the command line names servers,
    /// whose secret may be in this one's environment.
    [[nodiscard]] bool isForAny() const { return servers.isEmpty(); }

    [[nodiscard]] ui::StartRequest startRequest() const;

    /// What is understood, for help and manual.
    [[nodiscard]] static QList<QCommandLineOption> all();
    /// An error where there is no wallboard of a name that is given.
    [[nodiscard]] Result<void> checkWallboards() const;

    /// An error where an option is wrong.
    [[nodiscard]] static Result<Options> parse(const QStringList &arguments);
};

/// Says it, and returns the exit code.
[[nodiscard]] int sayWrongUsage(const Error &error);
[[nodiscard]] int sayCannotWrite(const QString &path);

} // namespace cacofonisk::gui
