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

/// By server number, the time since which its calls are out of date.
using LostServers = QHash<int, Moment>;

/// Follows servers with a session: gets their secrets, tracks the state of the connections, and
/// asks about certificates.
class Connections final : public QObject
{
    Q_OBJECT

public:
    /// `session` outlives this; `window` is its parent, and that of its dialogs.
    Connections(session::Session &session, std::unique_ptr<Keyring> keyring, QWidget *window);

    /// Follows the servers in the preferences, and those of the command line.
    void open(const QList<ami::ServerUri> &more = {});
    /// The same after the preferences were changed; servers that are unchanged and have not failed
    /// are left alone.
    void reopen();
    void close();
    /// Retries at once, including servers that failed for good.
    void retry();

    /// Whether there is any server to connect to.
    [[nodiscard]] bool hasServers() const;
    /// Whether secrets are being asked for, or servers followed.
    [[nodiscard]] bool isOpen() const { return m_isOpen; }

    [[nodiscard]] Secrets &secrets() { return m_secrets; }
    /// In the order of the preferences.
    [[nodiscard]] const QList<session::ServerStatus> &statuses() const { return m_statuses; }
    [[nodiscard]] const LostServers &lost() const { return m_lost; }
    /// By number; an empty one if that server is not followed.
    [[nodiscard]] SavedServer server(int number) const;
    [[nodiscard]] session::ServerStatus status(int number) const;

signals:
    /// Everything shown so far is obsolete; statuses() has an entry for each server. `isAgain`: the
    /// servers were followed before.
    void opened(bool isAgain);
    void closed();
    void statusChanged(const cacofonisk::session::ServerStatus &status);
    void lostChanged(const cacofonisk::ui::LostServers &lost);
    void failed(const QString &server, const cacofonisk::Error &error);
    /// Secrets of these servers were in URIs, where other users of the machine may have read them.
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
    QList<SavedServer> m_servers;            ///< those being followed
    QList<session::ServerStatus> m_statuses; ///< theirs
    int m_nextNumber = 0;
    QHash<int, Moment> m_heard; ///< when each server that was live was last heard from
    LostServers m_lost;
    QSet<int> m_refused; ///< because of their certificates
    QPointer<SecretCollector> m_collector;
    bool m_isOpen = false;
};

} // namespace cacofonisk::ui
