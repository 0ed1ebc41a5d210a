// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/desk/startrequest.h"

#include <QLocalServer>
#include <QLockFile>

class QLocalSocket;

namespace cacofonisk::ui {

/// The one of a person's programs that runs on a display: a further start tells it what it wants,
/// and ends. Who is the one is told by a lock, which goes with its process; a socket that was left
/// behind is in nobody's way.
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    /// What a process may say, and how many at a time.
    static constexpr qint64 longestLine = 16 * 1024;
    static constexpr int mostConnections = 8;

    /// `place`: a path in a folder that only the person can write to; nothing is there yet, or
    /// what an earlier start left.
    explicit SingleInstance(const QString &place, QObject *parent = nullptr);

    /// Of this person, this display and these preferences.
    [[nodiscard]] static QString usualPlace();

    /// Whether no other runs. If so, this is told of further starts from now on.
    [[nodiscard]] bool becomeFirst();

    /// Tells the first, where this did not become it. Returns whether it took the request: there is
    /// no more to do then. Waits no longer than `patience`.
    [[nodiscard]] bool tell(const StartRequest &request,
                            std::chrono::milliseconds patience = std::chrono::seconds(3)) const;

signals:
    /// A person started the program again.
    void requested(const cacofonisk::ui::StartRequest &request);

private:
    void listen();
    void onConnection();
    void read(QLocalSocket *socket);

    QString m_place;
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace cacofonisk::ui
