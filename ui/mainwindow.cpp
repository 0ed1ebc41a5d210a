// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/mainwindow.h"

#include "ui/calls/calltree.h"
#include "ui/calls/filterbar.h"
#include "ui/calls/ringingspeaker.h"
#include "ui/desk/deskcontroller.h"
#include "ui/events/keepingpage.h"
#include "ui/frame/messagebar.h"
#include "ui/frame/preferencesdialog.h"
#include "ui/frame/shortcutspage.h"
#include "ui/frame/welcomepage.h"
#include "ui/history/historykeeping.h"
#include "ui/history/historypage.h"
#include "ui/ladder/callpanel.h"
#include "ui/servers/connectionwords.h"
#include "ui/servers/livecontroller.h"
#include "ui/servers/savedservers.h"
#include "ui/switchboard/boardpanel.h"
#include "ui/switchboard/switchboardpanels.h"
#include "ui/wallboard/wallboardcontroller.h"

#include <QAction>
#include <QCloseEvent>
#include <QDate>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>

#include <algorithm>

namespace cacofonisk::ui {

namespace {

constexpr QLatin1StringView offeredKey("window/callPanelOffered");

} // namespace

MainWindow::MainWindow(SharedParts &shared, QWidget *parent)
    : MainWindow(shared, std::make_unique<DesktopKeyring>(), parent)
{}

MainWindow::MainWindow(SharedParts &shared, std::unique_ptr<Keyring> keyring, QWidget *parent)
    : CallWindow(shared, Actions::Of::Live, parent)
    , m_pages(new QStackedWidget(this))
    , m_welcomePage(
          new WelcomePage({m_actions.connectServers, m_actions.open, m_actions.demo}, this))
    , m_ringing(new RingingSpeaker(m_shownCalls, statusBar()))
{
    m_history = new HistoryKeeping(this);
    connect(m_history, &HistoryKeeping::failed, this, &CallWindow::showMessage);
    connect(&m_session, &session::Session::serverChanged, m_history, &HistoryKeeping::setStatus);
    buildPages();
    m_live = new LiveController({m_session, m_actions, m_calls, *m_callTree, *m_messageBar},
                                std::move(keyring), this);
    connect(m_live, &LiveController::opened, this, &MainWindow::onLiveOpened);
    m_desk = new DeskController({m_actions, m_calls, *m_callTree, *m_filterBar, *m_messageBar,
                                 *m_live, [this](std::uint64_t call) { return selectCall(call); }},
                                this);
    for (BoardPanel *const panel : m_switchboard->panels()) {
        m_desk->follow(panel->partyMenu());
    }
    connect(m_desk, &DeskController::showPlayedCall, this, &MainWindow::showPlayedCall);
    connect(&m_session, &session::Session::keepingFailed, this, &CallWindow::showMessage);
    connect(&m_live->connections(), &Connections::lostChanged, m_switchboard,
            &SwitchboardPanels::setLost);
    connect(&desk().contacts(), &contacts::ContactFiles::bookChanged, m_switchboard,
            &SwitchboardPanels::setContacts);
    const Connections &connections = m_live->connections();
    connect(&connections, &Connections::opened, this, &MainWindow::tellWallboards);
    connect(&connections, &Connections::closed, this, &MainWindow::tellWallboards);
    connect(&connections, &Connections::statusChanged, this, &MainWindow::tellWallboards);
    tellWallboards();
    connect(this, &CallWindow::preferencesWanted, this, &MainWindow::showPreferences);
    connect(m_live, &LiveController::preferencesOpening, this, [this](PreferencesDialog &dialog) {
        auto *const keeping = new KeepingPage(&dialog);
        dialog.addPage(keeping, tr("&Privacy"));
        connect(keeping, &KeepingPage::changed, this, &MainWindow::keepMessages);
        auto *const history = new HistoryPage(&dialog);
        dialog.addPage(history, tr("&History"));
        connect(history, &HistoryPage::changed, m_history, &HistoryKeeping::readSettings);
        dialog.addPage(new ShortcutsPage(*this, &dialog), tr("&Keys"));
        connect(&dialog, &QDialog::finished, this, &MainWindow::preferencesClosed);
    });
    keepMessages();
    readKeys();
    MainWindow::onCleared();
    m_filterBar->restore();
    offerCallPanel();
    restoreLayout();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildPages()
{
    m_toolBar->addActions(
        {m_actions.open, m_actions.connectServers, m_actions.disconnectServers, m_actions.record});
    m_toolBar->addWidget(m_filterBar);
    m_pages->addWidget(m_welcomePage);
    m_pages->addWidget(m_callTree);
    setPage({m_pages});
    connect(m_welcomePage, &WelcomePage::openWanted, this,
            [this](const QString &path) { emit openWanted({path}); });
    const auto showRecent = [this] { m_welcomePage->setRecentFiles(m_shared.recentFiles.paths()); };
    // Not at once: it may come of a button that is replaced.
    connect(&m_shared.recentFiles, &RecentFiles::changed, this, showRecent, Qt::QueuedConnection);
    showRecent();
}

/// With the code page that all servers have, if they have one.
void MainWindow::keepMessages()
{
    recording::FlightRecorderOptions options = keepingOptions();
    const QList<SavedServer> servers = loadServers();
    const auto pageOf = [](const SavedServer &server) { return server.settings.codePage; };
    const bool isCommon = std::all_of(servers.begin(), servers.end(), [&](const auto &server) {
        return pageOf(server) == pageOf(servers.front());
    });
    options.codePage = isCommon && !servers.isEmpty() ? pageOf(servers.front()) : QByteArray();
    m_session.keepEvents(options);
}

/// It takes no room until a call is selected for the first time, or somebody asks for it.
void MainWindow::offerCallPanel()
{
    if (QSettings().value(offeredKey).toBool()) {
        return;
    }
    m_callPanel->hide();
    connect(m_callPanel, &QDockWidget::visibilityChanged, this, [](bool isVisible) {
        if (isVisible) {
            QSettings().setValue(offeredKey, true);
        }
    });
    connect(m_callTree->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (currentCall() && !QSettings().value(offeredKey).toBool()) {
            m_callPanel->setVisible(true);
        }
    });
}

void MainWindow::start(bool isMinimised)
{
    m_isStarted = true;
    m_desk->start(isMinimised);
}

void MainWindow::startOutOfSight()
{
    m_isStarted = true;
    m_desk->startOutOfSight();
}

/// What there is of servers whose calls are not shown as they were.
void MainWindow::tellWallboards()
{
    QStringList notes;
    for (const session::ServerStatus &status : m_live->connections().statuses()) {
        if (!status.isLive()) {
            notes.append(QStringLiteral("%1: %2").arg(status.name, phaseText(status, timeOfDay())));
        }
    }
    if (m_live->connections().statuses().isEmpty()) {
        notes.append(tr("Not connected", "to any server"));
    }
    m_wallboards->setNotes(notes);
}

void MainWindow::connectToServers(const QList<ami::ServerUri> &more)
{
    m_live->start(more);
}

void MainWindow::showPreferences(QWidget *over)
{
    m_live->showPreferences(over);
}

DeskCalls &MainWindow::desk()
{
    return m_desk->calls();
}

void MainWindow::apply(const session::SessionUpdate &update)
{
    CallWindow::apply(update);
    m_ringing->apply(update);
    m_desk->apply(update);
    m_history->apply(update);
}

void MainWindow::onCleared()
{
    CallWindow::onCleared();
    m_ringing->clear();
    m_desk->clear();
    m_history->clear();
    m_pages->setCurrentWidget(m_welcomePage);
    setWindowTitle(tr("Cacofonisk"));
    enableActions();
}

void MainWindow::onFailed(const Error &error)
{
    m_session.close();
    showMessage(error);
}

void MainWindow::onLiveOpened()
{
    m_pages->setCurrentWidget(m_callTree);
    m_callTree->setFocus();
    setWindowTitle(m_live->serverNames().join(QStringLiteral(", ")));
    enableActions();
    showCounts();
}

QList<session::ServerStatus> MainWindow::servers() const
{
    return m_live->connections().statuses();
}

QString MainWindow::emptyText() const
{
    return m_live->emptyText();
}

QString MainWindow::exportName() const
{
    return QDate::currentDate().toString(Qt::ISODate);
}

void MainWindow::quit()
{
    m_isQuitting = true;
    close();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    CallWindow::closeEvent(event);
    if (!m_isQuitting && m_desk->home().hideToTray()) {
        event->ignore();
        return;
    }
    if (m_live->isRecording() && !m_mayEndRecording && !qGuiApp->isSavingSession()) {
        event->ignore();
        askWhetherToEndRecording();
        return;
    }
    m_mayEndRecording = false;
    m_isStarted = false;
    m_live->stop();
    emit std::exchange(m_isQuitting, false) ? quitAgreed() : closed();
}

void MainWindow::askWhetherToEndRecording()
{
    auto *const question = new QMessageBox(
        QMessageBox::Question, tr("End the Recording?"),
        tr("What your servers send is being recorded to %1. If you go on, the recording ends here.",
           "file")
            .arg(m_live->recordingName()),
        QMessageBox::Cancel, isVisible() ? this : nullptr);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *const end = question->addButton(tr("&End the Recording"), QMessageBox::AcceptRole);
    connect(question, &QDialog::finished, this, [this, question, end] {
        m_mayEndRecording = question->clickedButton() == end;
        if (m_mayEndRecording) {
            close();
        } else {
            m_isQuitting = false;
        }
    });
    question->open();
}

} // namespace cacofonisk::ui
