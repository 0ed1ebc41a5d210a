// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/connections/livewindow.h"

#include "ui/actions.h"
#include "ui/connections/liverecording.h"
#include "ui/dialogs/preferencesdialog.h"
#include "ui/dialogs/serverdialog.h"
#include "ui/widgets/calltree.h"
#include "ui/widgets/healthpanel.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/serverbar.h"

#include <QAction>
#include <QMainWindow>
#include <QStatusBar>

#include <algorithm>

namespace cacofonisk::ui {

LiveWindow::LiveWindow(const Parts &parts, std::unique_ptr<Keyring> keyring, QMainWindow *window)
    : QObject(window)
    , m_parts(parts)
    , m_window(window)
    , m_connections(new Connections(parts.session, std::move(keyring), window))
    , m_recording(new LiveRecording(parts.session, *m_connections, *parts.actions.record,
                                    parts.messages, window))
    , m_health(new HealthPanel(*m_connections, window))
    , m_servers(new ServerBar(*m_connections, window))
{
    window->statusBar()->addPermanentWidget(m_servers, 12);
    window->statusBar()->addPermanentWidget(m_recording->indicator());
    m_servers->hide();
    window->addDockWidget(Qt::RightDockWidgetArea, m_health);
    m_health->hide();
    connectActions();
    connectConnections();
    enableActions();
}

void LiveWindow::connectActions()
{
    const Actions &actions = m_parts.actions;
    connect(actions.connectServers, &QAction::triggered, this, &LiveWindow::connectOrAdd);
    connect(actions.disconnectServers, &QAction::triggered, m_connections, &Connections::close);
    connect(actions.preferences, &QAction::triggered, this, &LiveWindow::showPreferences);
    connect(actions.showHealth, &QAction::triggered, m_health, &QWidget::setVisible);
    connect(m_health, &QDockWidget::visibilityChanged, actions.showHealth, &QAction::setChecked);
    connect(m_servers, &ServerBar::serverClicked, m_health, &HealthPanel::open);
}

void LiveWindow::connectConnections()
{
    const auto warn = [this](const QString &text) {
        m_parts.messages.show(MessageBar::Kind::Warning, text);
    };
    connect(m_connections, &Connections::opened, this, &LiveWindow::onOpened);
    connect(m_connections, &Connections::closed, this, &LiveWindow::enableActions);
    connect(m_connections, &Connections::statusChanged, this, &LiveWindow::onStatus);
    connect(m_connections, &Connections::lostChanged, this,
            [this](const LostServers &lost) { m_parts.calls.setLost(lost); });
    connect(m_connections, &Connections::failed, this, [this](const QString &, const Error &error) {
        m_parts.messages.show(MessageBar::Kind::Error, error.message());
    });
    connect(m_connections, &Connections::secretsWereInUris, this,
            [warn](const QStringList &servers) {
                warn(tr("The secret for %1 stood in the command line, where other users of this "
                        "computer may have read it. Save the server in the preferences instead.")
                         .arg(servers.join(QStringLiteral(", "))));
            });
    connect(&m_connections->secrets(), &Secrets::notRemembered, this,
            [warn](const QString &reason) {
                warn(tr("The secret could not be saved in the keyring (%1): it is asked for at the "
                        "next start.")
                         .arg(reason));
            });
}

void LiveWindow::start(const QList<ami::ServerUri> &more)
{
    if (!more.isEmpty() || m_connections->hasServers()) {
        m_connections->open(more);
    }
}

QStringList LiveWindow::serverNames() const
{
    QStringList names;
    for (const session::ServerStatus &status : m_connections->statuses()) {
        names.append(status.name);
    }
    return names;
}

QString LiveWindow::emptyText() const
{
    const QList<session::ServerStatus> &statuses = m_connections->statuses();
    const bool isAnyLive =
        std::any_of(statuses.begin(), statuses.end(),
                    [](const session::ServerStatus &status) { return status.isLive(); });
    return isAnyLive ? tr("Nobody is calling. Calls are shown here as they come.")
                     : tr("Calls are shown here once a server is connected.");
}

void LiveWindow::connectOrAdd()
{
    m_parts.messages.hide();
    m_connections->hasServers() ? m_connections->open() : addServer();
}

void LiveWindow::addServer()
{
    auto *const dialog = new ServerDialog(newServer(), m_connections->secrets(), m_window);
    connect(dialog, &ServerDialog::accepted, this, [this, dialog] {
        saveServers(loadServers() << dialog->server());
        m_connections->open();
    });
    dialog->open();
}

/// What is changed there is put to use at once.
void LiveWindow::showPreferences()
{
    auto *const dialog = new PreferencesDialog(m_connections->secrets(), m_window);
    connect(dialog, &PreferencesDialog::serversChanged, this, [this] {
        if (m_connections->isOpen() || !m_parts.session.isOpen()) {
            m_connections->reopen();
        }
    });
    emit preferencesOpening(*dialog);
    dialog->open();
}

void LiveWindow::onOpened(bool isAgain)
{
    if (isAgain) {
        m_parts.messages.hide(); // what was wrong may not be any more
    }
    m_parts.tree.setServerShown(m_connections->statuses().size() > 1);
    enableActions();
    emit opened();
}

void LiveWindow::onStatus()
{
    m_parts.calls.retire(
        std::chrono::time_point_cast<Moment::duration>(std::chrono::system_clock::now()));
}

void LiveWindow::enableActions()
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
