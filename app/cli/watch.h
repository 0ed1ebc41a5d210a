// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "app/cli/reportwriter.h"
#include "core/recording/writing/recorder.h"
#include "core/session/serversettings.h"

#include <QList>
#include <QString>

namespace cacofonisk::cli {

struct WatchOptions
{
    QList<session::ServerSettings> servers;
    ReportOptions report;
    QString recording; ///< the file to record into; empty: none
    recording::RecorderOptions recorder;
    bool waits = false; ///< goes on trying servers that could not be reached at the begin
};

/// `cacofonisk-cli watch`, and `record`. Returns the exit code.
[[nodiscard]] int watch(const WatchOptions &options);

} // namespace cacofonisk::cli
