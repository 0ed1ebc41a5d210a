// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/serversettings.h"

#include <QList>
#include <QStringList>

namespace cacofonisk::ui {

/// A server in the preferences or on the command line; its secret is kept elsewhere: see Secrets.
struct SavedServer
{
    QString id; ///< never changes; the secret is kept under it
    session::ServerSettings settings;

    /// `pbx1 (pbx.example:5039)`
    [[nodiscard]] QString title() const;
};

/// A server with a new, unique id.
[[nodiscard]] SavedServer newServer();

/// The servers in the preferences, in order.
[[nodiscard]] QList<SavedServer> loadServers();
/// As they are shown.
[[nodiscard]] QStringList savedServerNames();
void saveServers(const QList<SavedServer> &servers);

/// A server that is not in the preferences, with the certificate that was accepted for it earlier.
[[nodiscard]] SavedServer passingServer(const ami::ServerAddress &address);
void savePassingPin(const SavedServer &server);

} // namespace cacofonisk::ui
