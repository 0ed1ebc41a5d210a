// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "app/cli/reportwriter.h"

#include <QString>
#include <QStringList>

#include <string>
#include <vector>

namespace cacofonisk::cli {

struct ReplayOptions
{
    QStringList files;
    ReportOptions report;
    double speed = 0;                ///< of the recording's own; 0: as fast as possible
    QByteArray codePage;             ///< for what is not UTF-8; empty: ISO 8859-1
    std::vector<std::string> trunks; ///< see calls::Devices::setTrunks()
};

/// The name of a recording's server if events give none.
[[nodiscard]] std::string serverOf(const QString &file);

/// `cacofonisk-cli replay`. Returns the exit code.
[[nodiscard]] int replay(const ReplayOptions &options);

} // namespace cacofonisk::cli
