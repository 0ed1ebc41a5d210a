// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/windows.h"

#include "core/history/database.h"
#include "ui/desk/deskcalls.h"
#include "ui/desk/startrequest.h"
#include "ui/frame/bringforward.h"
#include "ui/history/historykeeping.h"
#include "ui/history/historywindow.h"
#include "ui/servers/keyring.h"
#include "ui/servers/savedtrunks.h"
#include "ui/wallboard/wallboardcontroller.h"

#include <QFileInfo>

#include <algorithm>

namespace cacofonisk::ui {

Windows::Windows(QObject *parent)
    : Windows(std::make_unique<DesktopKeyring>(), parent)
{}

Windows::Windows(std::unique_ptr<Keyring> keyring, QObject *parent)
    : QObject(parent)
    , m_main(m_shared, std::move(keyring))
{
    connectWindow(m_main);
    connect(&m_main, &MainWindow::quitAgreed, this, &Windows::onQuitAgreed);
    connect(&m_main.history(), &HistoryKeeping::taken, this, [this](int count) {
        if (m_takenFrom) {
            m_takenFrom->showNote(
                tr("%n call(s) of this recording are new in the history.", nullptr, count));
        }
        if (m_history) {
            m_history->refresh();
        }
    });
    connect(&m_main, &MainWindow::showPlayedCall, this, &Windows::showPlayedCall);
    connect(&m_main.wallboards(), &WallboardController::allClosed, this, [this] {
        if (m_main.isStarted() && !m_main.isVisible()) {
            showLive();
        }
    });
    connect(&m_main, &MainWindow::closed, this, [this] {
        if (m_recordings.empty()) {
            emit allClosed();
        }
    });
    connect(&m_main, &MainWindow::preferencesClosed, this, [this] {
        for (RecordingWindow *const window : m_recordings) {
            window->readKeys();
            window->setTrunks(savedTrunks());
        }
    });
}

Windows::~Windows()
{
    for (RecordingWindow *const window : m_recordings) {
        window->disconnect(this);
        delete window;
    }
}

void Windows::connectWindow(CallWindow &window)
{
    connect(&window, &CallWindow::openWanted, this, [this, &window](const QStringList &paths) {
        m_askedFrom = &window;
        open(paths);
    });
    connect(&window, &CallWindow::demoWanted, this, [this, &window] {
        m_askedFrom = &window;
        openRecording(RecordingWindow::demoPath, {.play = true});
    });
    connect(&window, &CallWindow::liveWanted, this, &Windows::showLive);
    connect(&window, &CallWindow::historyWanted, this, &Windows::showHistory);
    connect(&window, &CallWindow::quitWanted, this, &Windows::quit);
}

CallWindow &Windows::newest()
{
    return m_recordings.empty() ? static_cast<CallWindow &>(m_main) : *m_recordings.back();
}

void Windows::start(const StartRequest &request, const QList<ami::ServerUri> &servers,
                    bool isMinimised)
{
    openEach(request);
    if (m_recordings.empty() || !servers.isEmpty()) {
        if (request.wallboards.isEmpty()) {
            m_main.start(isMinimised);
        } else {
            m_main.startOutOfSight();
        }
        m_main.connectToServers(servers);
    }
    openWallboards(request.wallboards);
}

void Windows::openWallboards(const QStringList &names)
{
    for (const QString &name : names) {
        newest().wallboards().open(name);
    }
}

void Windows::startAgain(const StartRequest &request)
{
    if (!request.isDemo && request.files.isEmpty() && request.wallboards.isEmpty()) {
        showLive();
    }
    openEach(request);
    openWallboards(request.wallboards);
}

void Windows::openEach(const StartRequest &request)
{
    if (request.isDemo) {
        session::ReplayOptions options = request.replay;
        options.play = true;
        openRecording(RecordingWindow::demoPath, options);
    }
    open(request.files, request.replay);
    if (request.asksForRecordings) {
        QMetaObject::invokeMethod(this, &Windows::askForRecordings, Qt::QueuedConnection);
    }
}

void Windows::open(const QStringList &paths, const session::ReplayOptions &options)
{
    m_refused.clear();
    for (const QString &path : paths) {
        openRecording(QFileInfo(path).absoluteFilePath(), options);
    }
}

void Windows::openRecording(const QString &path, const session::ReplayOptions &options)
{
    const auto same =
        std::find_if(m_recordings.begin(), m_recordings.end(),
                     [&path](const RecordingWindow *window) { return window->path() == path; });
    const bool isOpen = same != m_recordings.end();
    RecordingWindow &window = isOpen ? **same : add();
    window.setTrunks(savedTrunks());
    if (!isOpen || options != session::ReplayOptions()) {
        window.open(path, options);
    }
    bringForward(window);
}

RecordingWindow &Windows::add()
{
    auto *const window = new RecordingWindow(m_shared, m_main.desk(), ++m_lastNumber);
    m_recordings.push_back(window);
    connectWindow(*window);
    connect(window, &CallWindow::preferencesWanted, &m_main, &MainWindow::showPreferences);
    connect(window, &RecordingWindow::failed, this,
            [this, window](const Error &error) { onFailed(*window, error); });
    connect(window, &RecordingWindow::takingWanted, this,
            [this, window](const auto &recording) { take(*window, recording); });
    connect(window, &RecordingWindow::closed, this, [this, window] { onClosed(*window); });
    return *window;
}

/// Says it where the recording was asked for, together with others that were asked for there.
void Windows::onFailed(RecordingWindow &window, const Error &error)
{
    CallWindow *target = m_askedFrom;
    if (target == nullptr || target == &window || !target->isVisible()) {
        target = &m_main;
        if (!m_main.isStarted()) {
            m_main.start();
        }
        bringForward(m_main);
    }
    window.close();
    m_refused.append(error.message());
    target->showMessage(Error("%1", {m_refused.join(u'\n')}));
}

void Windows::onClosed(RecordingWindow &window)
{
    std::erase(m_recordings, &window);
    window.deleteLater();
    if (m_recordings.empty() && !m_main.isStarted()) {
        emit allClosed();
    }
}

void Windows::showLive()
{
    if (!m_main.isStarted()) {
        m_main.start();
        m_main.connectToServers();
    }
    bringForward(m_main);
}

void Windows::askForRecordings()
{
    showLive();
    m_main.chooseRecordings();
}

void Windows::showHistory()
{
    const contacts::ContactFiles &contacts = m_main.desk().contacts();
    if (!m_history) {
        m_history = std::make_unique<HistoryWindow>(history::standardPath(), m_shared.views);
        connect(&contacts, &contacts::ContactFiles::bookChanged, m_history.get(),
                &HistoryWindow::setContacts);
        m_history->setContacts(contacts.book());
    } else if (!m_history->isVisible()) {
        m_history->refresh();
    }
    bringForward(*m_history);
}

void Windows::take(RecordingWindow &window, const history::TakenRecording &recording)
{
    m_takenFrom = &window;
    m_main.history().take(recording);
}

void Windows::showPlayedCall(int session, std::uint64_t call)
{
    for (RecordingWindow *const window : m_recordings) {
        if (window->number() == session) {
            bringForward(*window);
            window->showCall(call);
        }
    }
}

void Windows::quit()
{
    m_main.quit();
}

void Windows::onQuitAgreed()
{
    m_history.reset();
    if (m_recordings.empty()) {
        emit allClosed();
    }
    while (!m_recordings.empty()) {
        m_recordings.back()->close(); // the last one ends it
    }
}

} // namespace cacofonisk::ui
