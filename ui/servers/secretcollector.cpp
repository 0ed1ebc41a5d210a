// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/servers/secretcollector.h"

#include "ui/servers/secretdialog.h"
#include "ui/servers/secrets.h"

#include <QWidget>

namespace cacofonisk::ui {

SecretCollector::SecretCollector(Secrets &secrets, const QList<SavedServer> &servers,
                                 QWidget *window)
    : QObject(window)
    , m_secrets(secrets)
    , m_missing(servers)
    , m_window(window)
{}

void SecretCollector::findNext()
{
    if (m_missing.isEmpty()) {
        emit finished(m_done);
        deleteLater();
        return;
    }
    const ami::ServerAddress &address = m_missing.front().settings.connection.address;
    if (address.isBroker() && address.user.isEmpty()) {
        add({});
        return;
    }
    m_secrets.find(m_missing.front().id, this,
                   [this](const std::optional<QString> &secret) { secret ? add(*secret) : ask(); });
}

void SecretCollector::ask()
{
    const SavedServer &server = m_missing.front();
    auto *const dialog = new SecretDialog(server, m_secrets.canRemember(), m_window);
    connect(dialog, &SecretDialog::accepted, this, [this, dialog, id = server.id] {
        m_secrets.keep(id, dialog->secret(), dialog->isToBeRemembered());
        add(dialog->secret());
    });
    connect(dialog, &SecretDialog::rejected, this, [this] {
        m_missing.removeFirst();
        findNext();
    });
    connect(this, &QObject::destroyed, dialog, &QObject::deleteLater);
    dialog->open();
}

void SecretCollector::add(const QString &secret)
{
    SavedServer server = m_missing.takeFirst();
    server.settings.connection.secret = secret.toStdString();
    m_done.append(server);
    findNext();
}

} // namespace cacofonisk::ui
