// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/replay.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace cacofonisk::ui {

/// What a start of the program asks for, told to one that runs already.
struct StartRequest
{
    QString file; ///< with its whole path; empty: none
    bool isDemo = false;
    session::ReplayOptions replay; ///< of either

    /// A line of JSON.
    [[nodiscard]] QByteArray toLine() const;
    /// Nothing where it is no request. What it does not say is as it is by default.
    [[nodiscard]] static std::optional<StartRequest> fromLine(const QByteArray &line);
};

} // namespace cacofonisk::ui
