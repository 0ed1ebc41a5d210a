// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ami/clientsettings.h"
#include "core/session/inquirylimits.h"
#include "core/session/listlimits.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <string>
#include <vector>

namespace cacofonisk::session {

/// A server to follow.
struct ServerSettings
{
    int number = 0; ///< from 0, unique for each server and each change below
    QString name;   ///< as shown, and used in reports; empty: as it calls itself, or displayName()
    ami::ClientSettings connection;
    bool isByOurClock = false; ///< use our clock, whatever the server's clock says
    QByteArray codePage; ///< of texts that are not UTF-8: see ami::TextDecoder; empty: default
    std::vector<std::string> trunks; ///< devices that are trunks: see calls::Devices::setTrunks()
    /// After how much silence, although there are calls, events about them count as withheld.
    std::chrono::milliseconds silence{30'000};
    InquiryLimits inquiries;
    bool showsSwitchboard = false; ///< also asks for what only a switchboard shows
    ListLimits lists;              ///< of the switchboard

    /// The name; without one, the site of a broker, or the host, with its port unless that is the
    /// default.
    [[nodiscard]] QString displayName() const
    {
        const ami::ServerAddress &address = connection.address;
        return !name.isEmpty()                       ? name
               : address.isBroker()                  ? address.site
               : address.port == address.usualPort() ? address.host
                                                     : address.place();
    }

    bool operator==(const ServerSettings &) const = default;
};

} // namespace cacofonisk::session
