// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/session.h"
#include "ui/servers/savedservers.h"
#include "ui/servers/secrets.h"

#include <QHash>
#include <QPointer>

namespace cacofonisk::ui {

class SecretCollector;

/// Since when what is shown of servers is out of date, by their numbers.
using LostServers = QHash<int, Moment>;

/// Follows servers with a session: gets their secrets, keeps what is known of the connections,
/// and asks about certificates.
class Connections final : public QObject
{
    Q_OBJECT

public:
    /// `session` outlives this; `window` is its parent, and that of what it asks.
    Connections(session::Session &session, std::unique_ptr<Keyring> keyring, QWidget *window);

    /// The servers of the preferences, and those of the command line.
    void open(const QList<ami::ServerUri> &more = {});
    /// The same, as the preferences say now; to servers that they say nothing new of, and that are
    /// no failures, nothing happens.
    void reopen();
    void close();
    /// At once, also those that failed for good.
    void retry();

    /// Whether there is any server to connect to.
    [[nodiscard]] bool hasServers() const;
    /// Secrets are asked for, or servers followed.
    [[nodiscard]] bool isOpen() const { return m_isOpen; }

    [[nodiscard]] Secrets &secrets() { return m_secrets; }
    /// In the order of the preferences.
    [[nodiscard]] const QList<session::ServerStatus> &statuses() const { return m_statuses; }
    [[nodiscard]] const LostServers &lost() const { return m_lost; }
    /// By its number; an empty one where it is not followed.
    [[nodiscard]] SavedServer server(int number) const;
    [[nodiscard]] session::ServerStatus status(int number) const;

signals:
    /// Whatever is shown is to make room; statuses() has a status for each server. `isAgain`: they
    /// are those of before.
    void opened(bool isAgain);
    void closed();
    void statusChanged(const cacofonisk::session::ServerStatus &status);
    void lostChanged(const cacofonisk::ui::LostServers &lost);
    void failed(const QString &server, const cacofonisk::Error &error);
    /// Secrets of these servers, that other users of the machine may have read.
    void secretsWereInUris(const QStringList &servers);

private:
    void collect(bool isAgain);
    void stopCollecting();
    void follow(QList<SavedServer> servers, bool isAgain);
    [[nodiscard]] session::ServerStatus statusOf(SavedServer &server);
    void forgetOthers();
    void onCleared();
    void onStatus(const session::ServerStatus &status);
    void noteLost(const session::ServerStatus &status);
    void onCertificateRefused(int number, const ami::CertificateProblem &problem);
    void pin(SavedServer server, const QString &fingerprint);

    session::Session &m_session;
    Secrets m_secrets;
    QWidget *m_window;
    QList<ami::ServerAddress> m_more;
    QList<SavedServer> m_servers;            ///< that are followed
    QList<session::ServerStatus> m_statuses; ///< theirs
    int m_nextNumber = 0;
    QHash<int, Moment> m_heard; ///< from those that were live
    LostServers m_lost;
    QSet<int> m_refused; ///< for their certificates
    QPointer<SecretCollector> m_collector;
    bool m_isOpen = false;
};

} // namespace cacofonisk::ui
