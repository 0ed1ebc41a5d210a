// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/serversettings.h"

#include <QList>

namespace cacofonisk::ui {

/// A server of the preferences or of the command line; its secret is kept elsewhere: see Secrets.
struct SavedServer
{
    QString id; ///< stays the same whatever else is changed; the secret is kept under it
    session::ServerSettings settings;

    /// `pbx1 (pbx.example:5039)`
    [[nodiscard]] QString title() const;
};

/// With another id than all others.
[[nodiscard]] SavedServer newServer();

/// Those of the preferences, in their order.
[[nodiscard]] QList<SavedServer> loadServers();
void saveServers(const QList<SavedServer> &servers);

/// One that is not in the preferences, but was accepted with this certificate before.
[[nodiscard]] SavedServer passingServer(const ami::ServerAddress &address);
void savePassingPin(const SavedServer &server);

} // namespace cacofonisk::ui
