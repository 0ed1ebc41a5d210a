// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/servers/livecontroller.h"

#include "ui/calls/calltree.h"
#include "ui/frame/actions.h"
#include "ui/frame/messagebar.h"
#include "ui/frame/preferencesdialog.h"
#include "ui/servers/healthpanel.h"
#include "ui/servers/liverecording.h"
#include "ui/servers/serverbar.h"
#include "ui/servers/serverdialog.h"
#include "ui/servers/serverspage.h"

#include <QAction>
#include <QFileInfo>
#include <QMainWindow>
#include <QStatusBar>

#include <algorithm>

namespace cacofonisk::ui {

LiveController::LiveController(const Parts &parts, std::unique_ptr<Keyring> keyring,
                               QMainWindow *window)
    : QObject(window)
    , m_parts(parts)
    , m_window(window)
    , m_connections(new Connections(parts.session, std::move(keyring), window))
    , m_recording(new LiveRecording(parts.session, *m_connections, *parts.actions.record,
                                    parts.messages, window))
    , m_health(new HealthPanel(*m_connections, window))
    , m_servers(new ServerBar(*m_connections, window))
{
    window->statusBar()->addPermanentWidget(m_servers);
    window->statusBar()->addPermanentWidget(m_recording->indicator());
    m_servers->hide();
    window->addDockWidget(Qt::RightDockWidgetArea, m_health);
    m_health->hide();
    connectActions();
    connectConnections();
    enableActions();
}

void LiveController::connectActions()
{
    const Actions &actions = m_parts.actions;
    connect(actions.connectServers, &QAction::triggered, this, &LiveController::connectOrAdd);
    connect(actions.disconnectServers, &QAction::triggered, m_connections, &Connections::close);
    connect(actions.showHealth, &QAction::triggered, m_health, &QWidget::setVisible);
    connect(m_health, &QDockWidget::visibilityChanged, actions.showHealth, &QAction::setChecked);
    connect(m_servers, &ServerBar::serverClicked, m_health, &HealthPanel::open);
}

void LiveController::connectConnections()
{
    const auto warn = [this](const QString &text) {
        m_parts.messages.show(MessageBar::Kind::Warning, text);
    };
    connect(m_connections, &Connections::opened, this, &LiveController::onOpened);
    connect(m_connections, &Connections::closed, this, &LiveController::enableActions);
    connect(m_connections, &Connections::statusChanged, this, &LiveController::onStatus);
    connect(m_connections, &Connections::lostChanged, this,
            [this](const LostServers &lost) { m_parts.calls.setLost(lost); });
    connect(m_connections, &Connections::failed, this, [this](const QString &, const Error &error) {
        m_parts.messages.show(MessageBar::Kind::Error, error.message());
    });
    connect(m_connections, &Connections::secretsWereInUris, this,
            [warn](const QStringList &servers) {
                warn(tr("The secret for %1 was on the command line, where other users of this "
                        "computer may have read it. Save the server in the preferences instead.")
                         .arg(servers.join(QStringLiteral(", "))));
            });
    connect(&m_connections->secrets(), &Secrets::notRemembered, this,
            [warn](const QString &reason) {
                warn(tr("The secret could not be saved in the keyring (%1). You will be asked for "
                        "it at the next start.")
                         .arg(reason));
            });
}

void LiveController::start(const QList<ami::ServerUri> &more)
{
    m_isStarted = true;
    if (!more.isEmpty() || m_connections->hasServers()) {
        m_connections->open(more);
    }
}

void LiveController::stop()
{
    m_isStarted = false;
    m_connections->close();
}

bool LiveController::isRecording() const
{
    return !m_recording->path().isEmpty();
}

QString LiveController::recordingName() const
{
    return QFileInfo(m_recording->path()).fileName();
}

QStringList LiveController::serverNames() const
{
    QStringList names;
    for (const session::ServerStatus &status : m_connections->statuses()) {
        names.append(status.name);
    }
    return names;
}

QString LiveController::emptyText() const
{
    const QList<session::ServerStatus> &statuses = m_connections->statuses();
    const bool isAnyLive =
        std::any_of(statuses.begin(), statuses.end(),
                    [](const session::ServerStatus &status) { return status.isLive(); });
    if (isAnyLive) {
        return tr("No calls at the moment. New calls appear here.");
    }
    QStringList paragraphs{tr("Calls appear here once a server is connected.")};
    for (const session::ServerStatus &status : statuses) {
        if (status.phase == session::ServerStatus::Phase::Waiting ||
            status.phase == session::ServerStatus::Phase::Failed) {
            paragraphs.append(QStringLiteral("%1: %2").arg(status.name, status.error.message()));
        }
    }
    return paragraphs.join(QStringLiteral("\n\n"));
}

void LiveController::connectOrAdd()
{
    m_parts.messages.hide();
    m_connections->hasServers() ? m_connections->open() : addServer();
}

void LiveController::addServer()
{
    auto *const dialog = new ServerDialog(newServer(), m_connections->secrets(), m_window);
    connect(dialog, &ServerDialog::accepted, this, [this, dialog] {
        saveServers(loadServers() << dialog->server());
        m_connections->open();
    });
    dialog->open();
}

/// What is changed there is put to use at once.
void LiveController::showPreferences(QWidget *over)
{
    auto *const dialog = new PreferencesDialog(over);
    auto *const servers = new ServersPage(m_connections->secrets(), dialog);
    dialog->addPage(servers, tr("&Servers"));
    connect(servers, &ServersPage::changed, this, [this, dialog] {
        connect(dialog, &QDialog::finished, this, &LiveController::onServersChanged,
                Qt::UniqueConnection);
    });
    emit preferencesOpening(*dialog);
    dialog->open();
}

void LiveController::onServersChanged()
{
    if (m_isStarted) {
        m_connections->reopen();
    }
}

void LiveController::onOpened(bool isAgain)
{
    if (isAgain) {
        m_parts.messages.hide(); // what was wrong may not be any more
    }
    m_parts.tree.setServerShown(m_connections->statuses().size() > 1);
    enableActions();
    emit opened();
}

void LiveController::onStatus()
{
    m_parts.calls.retire(timeOfDay());
}

void LiveController::enableActions()
{
    const bool isLive = m_connections->isOpen();
    m_parts.actions.connectServers->setVisible(!isLive);
    m_parts.actions.disconnectServers->setVisible(isLive);
    m_parts.actions.showHealth->setEnabled(isLive);
    if (!isLive) {
        m_health->hide();
        m_parts.tree.setServerShown(false);
    }
}

} // namespace cacofonisk::ui
