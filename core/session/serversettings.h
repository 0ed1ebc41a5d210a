// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ami/clientsettings.h"
#include "core/session/inquiries.h"

#include <QByteArray>
#include <QString>

namespace cacofonisk::session {

/// A server to follow.
struct ServerSettings
{
    int number = 0; ///< from 0, another for each server and for each change of what is below
    QString name;   ///< as it is shown, and told in reports; empty: see displayName()
    ami::ClientSettings connection;
    bool isByOurClock = false; ///< times, whatever the server's clock says
    QByteArray codePage; ///< of texts that are not UTF-8: see ami::TextDecoder; empty: the usual
    /// After which silence about calls that there are says that they are not to be heard of.
    std::chrono::milliseconds silence{30'000};
    Inquiries::Limits inquiries;

    /// The name; where there is none, the host, with its port where that is not the usual.
    [[nodiscard]] QString displayName() const
    {
        const ami::ServerAddress &address = connection.address;
        const std::uint16_t usual =
            address.usesTls ? ami::ServerAddress::tlsPort : ami::ServerAddress::plainPort;
        return !name.isEmpty() ? name : address.port == usual ? address.host : address.place();
    }

    bool operator==(const ServerSettings &) const = default;
};

} // namespace cacofonisk::session
