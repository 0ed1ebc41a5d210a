// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/desk/startrequest.h"

#include <QLocalServer>
#include <QLockFile>

class QLocalSocket;

namespace cacofonisk::ui {

/// Allows one running program per user and display: a further start passes its request to the first
/// and ends. A lock, released with its process, decides which one is first; a leftover socket does
/// no harm.
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    /// Limits for a request, and for simultaneous connections.
    static constexpr qint64 longestLine = 16 * 1024;
    static constexpr int mostConnections = 8;

    /// `place`: a path in a folder that only the user can write to; it does not exist yet, or was
    /// left by an earlier start.
    explicit SingleInstance(const QString &place, QObject *parent = nullptr);

    /// The path for this user, display and settings file.
    [[nodiscard]] static QString usualPlace();

    /// Returns whether no other one is running. If so, this one receives further starts from now
    /// on.
    [[nodiscard]] bool becomeFirst();

    /// Passes the request to the first one, if this did not become it. Returns whether the request
    /// was accepted: then there is nothing more to do. Waits no longer than `patience`.
    [[nodiscard]] bool tell(const StartRequest &request,
                            std::chrono::milliseconds patience = std::chrono::seconds(3)) const;

signals:
    /// The program was started again.
    void requested(const cacofonisk::ui::StartRequest &request);

private:
    void listen();
    void onConnection();
    void read(QLocalSocket *socket);

    QString m_place;
    QLockFile m_lock;
    QLocalServer m_server{this};
};

} // namespace cacofonisk::ui
