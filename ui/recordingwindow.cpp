// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/recordingwindow.h"

#include "ui/calls/calltree.h"
#include "ui/calls/filterbar.h"
#include "ui/desk/partywishes.h"
#include "ui/frame/messagebar.h"
#include "ui/notifications/missedpanel.h"
#include "ui/replay/readingprogress.h"
#include "ui/replay/replaybar.h"
#include "ui/replay/replaycontroller.h"
#include "ui/switchboard/boardpanel.h"
#include "ui/switchboard/switchboardpanels.h"

#include <QAction>
#include <QFileInfo>
#include <QStatusBar>
#include <QToolBar>

namespace cacofonisk::ui {

RecordingWindow::RecordingWindow(SharedParts &shared, DeskCalls &desk, int number, QWidget *parent)
    : CallWindow(shared, Actions::Of::Recording, parent)
    , m_number(number)
    , m_reading(new ReadingProgress(this))
    , m_missed(new MissedPanel(this))
    , m_played(m_calls, desk, number)
{
    buildPage();
    buildStatusBar();
    m_replay = new ReplayController({m_session, m_actions, m_calls, *m_replayBar}, this);
    connectMissed(desk);
    connect(m_actions.toBegin, &QAction::triggered, this, [this] {
        m_session.seek(currentCall()->started + std::chrono::microseconds(1)); // it has begun
    });
    connect(m_actions.takeIntoHistory, &QAction::triggered, this, &RecordingWindow::wantTaking);
    connect(m_actions.notifyPlayed, &QAction::toggled, &m_played, &PlayedCalls::setNotifies);
    const contacts::ContactFiles &contacts = desk.contacts();
    connect(&contacts, &contacts::ContactFiles::bookChanged, m_switchboard,
            &SwitchboardPanels::setContacts);
    m_switchboard->setContacts(contacts.book());
    readKeys();
    restoreLayout();
}

RecordingWindow::~RecordingWindow() = default;

void RecordingWindow::connectMissed(DeskCalls &desk)
{
    m_missed->setCalls(m_played.missed(), true);
    m_missed->hide();
    addDockWidget(Qt::BottomDockWidgetArea, m_missed);
    connect(m_actions.showMissed, &QAction::triggered, this,
            [this](bool isWanted) { isWanted ? m_missed->open() : m_missed->hide(); });
    connect(m_missed, &QDockWidget::visibilityChanged, m_actions.showMissed, &QAction::setChecked);
    m_played.missed().setPrivate(m_actions.hideParties->isChecked());
    connect(m_actions.hideParties, &QAction::toggled, &m_played.missed(),
            &MissedCallModel::setPrivate);
    connect(m_missed, &MissedPanel::callWanted, this, [this](const notices::MissedCall &call) {
        if (!selectCall(call.lastCall)) {
            m_messageBar->show(MessageBar::Kind::Information, MissedPanel::goneText(call));
        }
    });
    auto *const wishes = new PartyWishes({desk, *m_filterBar, *m_messageBar}, this);
    wishes->follow(m_callTree->partyMenu());
    wishes->follow(m_missed->partyMenu());
    for (BoardPanel *const panel : m_switchboard->panels()) {
        wishes->follow(panel->partyMenu());
    }
}

void RecordingWindow::buildPage()
{
    m_toolBar->addActions({m_actions.open, m_actions.showLive});
    m_toolBar->addWidget(m_filterBar);
    m_replayBar = new ReplayBar(m_calls,
                                {m_actions.previousReport, m_actions.stepBackward,
                                 m_actions.playPause, m_actions.stepForward, m_actions.nextReport,
                                 m_actions.toEnd, m_actions.notifyPlayed},
                                this);
    setPage({m_callTree, m_replayBar});
    m_replayBar->tabAfter(*m_callTree);
}

void RecordingWindow::buildStatusBar()
{
    m_reading->setObjectName(QStringLiteral("reading"));
    connect(m_reading, &ReadingProgress::stopWanted, &m_session, &session::Session::cancelReading);
    statusBar()->addPermanentWidget(m_reading);
}

void RecordingWindow::open(const QString &path, const session::ReplayOptions &options)
{
    m_messageBar->hide();
    m_replayBar->setSpeed(options.speed);
    const std::vector<std::string> trunks = m_options.trunks;
    m_options = options;
    m_options.trunks = trunks;
    m_session.open(path, m_options);
    if (!isDemo()) {
        m_shared.recentFiles.add(path);
    }
    m_callTree->setFocus();
    setWindowTitle(isDemo() ? tr("Demo") : QFileInfo(path).fileName());
    setWindowFilePath(isDemo() ? QString() : path);
    m_isReading = true;
    enableActions();
    showCounts();
}

void RecordingWindow::setTrunks(const std::vector<std::string> &trunks)
{
    const bool areOthers = m_options.trunks != trunks;
    m_options.trunks = trunks;
    if (areOthers && m_session.isOpen()) {
        m_options.speed = m_replayBar->speed();
        m_session.open(path(), m_options);
        m_isReading = true;
    }
}

void RecordingWindow::showCall(std::uint64_t id)
{
    if (id == 0) {
        m_missed->open();
    } else {
        selectCall(id);
    }
}

void RecordingWindow::apply(const session::SessionUpdate &update)
{
    m_isReading = update.isReading;
    m_options.play = update.isPlaying();
    m_options.seek =
        update.isAtEnd()
            ? std::chrono::milliseconds(0)
            : std::chrono::ceil<std::chrono::milliseconds>(update.position - update.first);
    m_first = update.first;
    m_last = update.last;
    CallWindow::apply(update);
    m_played.apply(update);
    m_replay->apply(update);
    m_reading->setVisible(update.isReading);
    m_reading->setProgress(update.progress);
}

void RecordingWindow::onCleared()
{
    CallWindow::onCleared();
    m_played.clear();
    m_replay->clear();
    m_reading->hide();
}

void RecordingWindow::onFailed(const Error &error)
{
    m_isReading = false;
    m_shared.recentFiles.remove(path());
    if (m_calls.rowCount() > 0) {
        showMessage(error);
    } else {
        emit failed(error);
    }
}

void RecordingWindow::enableActions()
{
    CallWindow::enableActions();
    m_replay->enableActions();
    m_actions.takeIntoHistory->setEnabled(m_session.isOpen() && !isDemo());
}

/// As they are at its end, wherever it is played.
void RecordingWindow::wantTaking()
{
    history::TakenRecording recording;
    for (const auto &entry : m_calls.entries().all()) {
        if (entry->knownByPbx && entry->knownByPbx->ended && !entry->isFolded) {
            recording.calls.push_back(entry->knownByPbx);
        }
    }
    recording.server = QFileInfo(path()).baseName().toStdString();
    recording.since = m_first;
    recording.until = m_last;
    emit takingWanted(recording);
}

QString RecordingWindow::emptyText() const
{
    return m_isReading || m_replay->isPlaying() ? tr("No calls yet.")
                                                : tr("No calls up to this point.");
}

QString RecordingWindow::exportName() const
{
    return QFileInfo(path()).baseName();
}

void RecordingWindow::closeEvent(QCloseEvent *event)
{
    CallWindow::closeEvent(event);
    emit closed();
}

} // namespace cacofonisk::ui
