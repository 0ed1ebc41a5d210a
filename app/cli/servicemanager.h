// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QTimer>

namespace cacofonisk::cli {

/// Tells systemd how a service does, if it wants to know (sd_notify(3): `NOTIFY_SOCKET`,
/// `WATCHDOG_USEC`). Where there is none, everything does nothing.
class ServiceManager
{
public:
    ServiceManager();

    void tellReady() const { tell("READY=1"); }
    /// Followed by tellReady().
    void tellReloading() const;
    void tellStopping() const { tell("STOPPING=1"); }

    /// One line for `systemctl status`.
    void tellStatus(const QByteArray &status) const { tell("STATUS=" + status); }

private:
    void tell(const QByteArray &state) const;

    QByteArray m_socket; ///< a path, or with `@` an abstract name; empty: nobody listens
    QTimer m_watchdog;
};

/// From now on the program's log (qDebug() and its like) goes to standard error line by line, for
/// journald with its priorities: `<4>…` (sd-daemon(3)).
void logToStandardError();

} // namespace cacofonisk::cli
