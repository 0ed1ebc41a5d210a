// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/replay.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace cacofonisk::ui {

/// What a start of the program asks for, passed to one that is already running.
struct StartRequest
{
    QStringList files; ///< absolute paths
    bool isDemo = false;
    bool asksForRecordings = false;     ///< has the user choose some
    QStringList wallboards;             ///< names
    session::ReplayOptions replay = {}; ///< of the files or the demo

    /// One line of JSON.
    [[nodiscard]] QByteArray toLine() const;
    /// Nothing if it is not a request. What it does not say keeps its default.
    [[nodiscard]] static std::optional<StartRequest> fromLine(const QByteArray &line);
};

} // namespace cacofonisk::ui
