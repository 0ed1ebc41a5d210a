// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

#include <string>
#include <vector>

namespace cacofonisk::session {

/// How a Monitor plays a recording.
struct PlayOptions
{
    /// As a multiple of real time. 0: as fast as possible, which is as fast as the slowest Reporter
    /// takes its reports, so that none is dropped.
    double speed = 0;
    QByteArray codePage{};             ///< of texts that are not UTF-8; empty: ISO-8859-1
    std::vector<std::string> trunks{}; ///< devices that are trunks, whatever they do
    bool showsSwitchboard = true;      ///< false: only calls, in less time

    bool operator==(const PlayOptions &) const = default;
};

} // namespace cacofonisk::session
