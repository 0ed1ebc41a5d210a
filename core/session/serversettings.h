// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ami/clientsettings.h"

#include <QByteArray>
#include <QString>

namespace cacofonisk::session {

/// A server to follow.
struct ServerSettings
{
    QString name; ///< as it is shown, and told in reports; empty: see displayName()
    ami::ClientSettings connection;
    QByteArray codePage; ///< of texts that are not UTF-8: see ami::TextDecoder; empty: the usual

    /// The name, or the host where there is none.
    [[nodiscard]] QString displayName() const
    {
        return name.isEmpty() ? connection.address.host : name;
    }
};

} // namespace cacofonisk::session
