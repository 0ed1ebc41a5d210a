// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/mainwindow.h"

#include "ui/calls/calltree.h"
#include "ui/calls/countsbar.h"
#include "ui/calls/exportdialog.h"
#include "ui/calls/filterbar.h"
#include "ui/calls/viewsmenu.h"
#include "ui/desk/deskcontroller.h"
#include "ui/frame/commandpalette.h"
#include "ui/frame/help.h"
#include "ui/frame/messagebar.h"
#include "ui/frame/preferencesdialog.h"
#include "ui/frame/shortcutspage.h"
#include "ui/frame/welcomepage.h"
#include "ui/replay/readingprogress.h"
#include "ui/replay/replaybar.h"
#include "ui/replay/replaycontroller.h"
#include "ui/servers/livecontroller.h"

#include <QAction>
#include <QDate>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMenuBar>
#include <QMimeData>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QVBoxLayout>

namespace cacofonisk::ui {

namespace {

constexpr auto endedShownKey = "calls/endedShown";
constexpr QLatin1String demoPath(":/demo/demo.ami.gz");

} // namespace

MainWindow::MainWindow(QWidget *parent)
    : MainWindow(std::make_unique<DesktopKeyring>(), parent)
{}

MainWindow::MainWindow(std::unique_ptr<Keyring> keyring, QWidget *parent)
    : QMainWindow(parent)
    , m_actions(this)
    , m_shownCalls(m_calls)
    , m_toolBar(addToolBar(tr("Toolbar")))
    , m_recentMenu(new RecentMenu(this))
    , m_filterBar(new FilterBar(m_calls, this))
    , m_messageBar(new MessageBar(this))
    , m_pages(new QStackedWidget(this))
    , m_welcomePage(
          new WelcomePage({m_actions.connectServers, m_actions.open, m_actions.demo}, this))
    , m_callTree(new CallTree(m_shownCalls, this))
    , m_search(*m_callTree, m_shownCalls)
    , m_counts(new QLabel(this))
    , m_stateCounts(new CountsBar(this))
    , m_reading(new ReadingProgress(this))
{
    setAcceptDrops(true);
    m_actions.addTo(*menuBar(), m_recentMenu, &m_filterBar->views());
    buildPages();
    m_replay = new ReplayController({m_session, m_actions, m_calls, *m_replayBar}, this);
    buildStatusBar();
    connectActions();
    connectSession();
    m_appearance.connectTo(m_actions);
    m_live = new LiveController({m_session, m_actions, m_calls, *m_callTree, *m_messageBar},
                                std::move(keyring), this);
    connect(m_live, &LiveController::opened, this, &MainWindow::onLiveOpened);
    m_desk = new DeskController(
        {m_actions, m_calls, *m_callTree, *m_filterBar, *m_messageBar, *m_live}, this);
    connect(m_live, &LiveController::preferencesOpening, this, [this](PreferencesDialog &dialog) {
        dialog.addPage(new ShortcutsPage(*this, &dialog), tr("&Keys"));
    });
    restoreKeys(*this);
    onCleared();
    m_filterBar->restore();
    resize(1200, 700);
    restoreGeometry(QSettings().value(QStringLiteral("window/geometry")).toByteArray());
}

MainWindow::~MainWindow() = default;

void MainWindow::buildPages()
{
    m_toolBar->setObjectName(QStringLiteral("toolBar"));
    m_toolBar->setMovable(false);
    m_toolBar->addActions(
        {m_actions.open, m_actions.connectServers, m_actions.disconnectServers, m_actions.record});
    m_toolBar->addWidget(m_filterBar);

    m_replayBar =
        new ReplayBar(m_calls,
                      {m_actions.previousReport, m_actions.stepBackward, m_actions.playPause,
                       m_actions.stepForward, m_actions.nextReport, m_actions.toEnd},
                      this);
    m_callTree->addActions({m_actions.copy, m_actions.expandAll, m_actions.collapseAll});
    auto *const callsPage = new QWidget(this);
    auto *const callsLayout = new QVBoxLayout(callsPage);
    callsLayout->setContentsMargins({});
    callsLayout->setSpacing(0);
    callsLayout->addWidget(m_callTree, 1);
    callsLayout->addWidget(m_replayBar);
    m_pages->addWidget(m_welcomePage);
    m_pages->addWidget(callsPage);

    auto *const center = new QWidget(this);
    auto *const layout = new QVBoxLayout(center);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(&m_filterBar->note());
    layout->addWidget(m_messageBar);
    layout->addWidget(m_pages, 1);
    setCentralWidget(center);
}

void MainWindow::buildStatusBar()
{
    m_reading->setObjectName(QStringLiteral("reading"));
    connect(m_reading, &ReadingProgress::stopWanted, &m_session, &session::Session::cancelReading);
    connect(m_stateCounts, &CountsBar::filterWanted, this, [this](const QString &filter) {
        m_filterBar->setText(m_filterBar->text() == filter ? QString() : filter);
    });
    statusBar()->addWidget(m_counts);
    statusBar()->addWidget(m_stateCounts, 1);
    statusBar()->addPermanentWidget(m_reading);
}

void MainWindow::connectActions()
{
    const auto on = [this](QAction *action, auto slot) {
        connect(action, &QAction::triggered, this, slot);
    };
    on(m_actions.open, &MainWindow::chooseRecording);
    on(m_actions.demo, [this] { openDemo(); });
    on(m_actions.close, [this] { m_session.close(); });
    on(m_actions.exportCalls, &MainWindow::exportShown);
    on(m_actions.quit, [this] { m_desk->home().quit(); });
    on(m_actions.find, [this] { m_filterBar->startTyping(); });
    m_actions.showEnded->setChecked(QSettings().value(QLatin1String(endedShownKey), true).toBool());
    m_shownCalls.setEndedShown(m_actions.showEnded->isChecked());
    connect(m_actions.showEnded, &QAction::toggled, this, [this](bool areShown) {
        QSettings().setValue(QLatin1String(endedShownKey), areShown);
        m_shownCalls.setEndedShown(areShown);
        showCounts();
    });
    on(m_actions.copy, [this] { m_callTree->copySelected(); });
    on(m_actions.expandAll, [this] { m_callTree->expandAll(); });
    on(m_actions.collapseAll, [this] { m_callTree->collapseAll(); });
    on(m_actions.palette, &MainWindow::showPalette);
    on(m_actions.shortcuts, [this] { showShortcuts(this); });
    on(m_actions.about, [this] { showAbout(this); });
    m_actions.copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);

    connect(m_filterBar, &FilterBar::filterChanged, this, [this](const calls::CallFilter &filter) {
        m_search.setFilter(filter);
        showCounts();
    });
    connect(m_filterBar, &FilterBar::rowsWanted, m_callTree,
            [this] { m_callTree->setFocus(Qt::OtherFocusReason); });
    connect(m_welcomePage, &WelcomePage::openWanted, this,
            [this](const QString &path) { open(path); });
    connect(m_recentMenu, &RecentMenu::openWanted, this,
            [this](const QString &path) { open(path); });
    connect(m_recentMenu, &RecentMenu::forgotten, m_welcomePage,
            [this] { m_welcomePage->setRecentFiles({}); });
}

void MainWindow::connectSession()
{
    using session::Session;
    connect(&m_session, &Session::cleared, this, &MainWindow::onCleared);
    connect(&m_session, &Session::failed, this, &MainWindow::onFailed);
    connect(&m_session, &Session::updated, this, &MainWindow::onUpdated);
    connect(&m_session, &Session::readingFinished, this, &MainWindow::onReadingFinished);
}

void MainWindow::open(const QString &path, const session::ReplayOptions &options)
{
    m_messageBar->hide();
    m_replayBar->setSpeed(options.speed);
    m_session.open(path, options);
    if (!isDemo()) {
        m_recentMenu->files().add(path);
    }
    m_pages->setCurrentIndex(1);
    m_replayBar->setVisible(true);
    m_callTree->setFocus();
    m_callTree->setEmptyText(tr("No calls yet."));
    setWindowTitle(isDemo() ? tr("Demo") : QFileInfo(path).fileName());
    setWindowFilePath(isDemo() ? QString() : path);
    enableActions();
}

void MainWindow::openDemo(session::ReplayOptions options)
{
    options.play = true;
    open(demoPath, options);
}

void MainWindow::start(bool isMinimised)
{
    m_desk->start(isMinimised);
}

void MainWindow::bringForward()
{
    m_desk->home().bringForward();
}

void MainWindow::connectToServers(const QList<ami::ServerUri> &more)
{
    m_live->start(more);
}

bool MainWindow::isDemo() const
{
    return m_session.path() == demoPath;
}

void MainWindow::chooseRecording()
{
    const QString folder = QSettings().value(QStringLiteral("folder")).toString();
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Open Recording"), folder,
        tr("Recorded sessions (*.json *.jsonl *.ndjson *.ami *.txt *.gz);;All files (*)"));
    if (!path.isEmpty()) {
        QSettings().setValue(QStringLiteral("folder"), QFileInfo(path).absolutePath());
        open(path);
    }
}

void MainWindow::showPalette()
{
    auto *const palette = new CommandPalette(*menuBar(), this);
    palette->setAttribute(Qt::WA_DeleteOnClose);
    connect(
        palette, &CommandPalette::chosen, this, [](QAction *action) { action->trigger(); },
        Qt::QueuedConnection);
    palette->open();
}

void MainWindow::exportShown()
{
    ExportDialog dialog(m_session.isLive() ? QDate::currentDate().toString(Qt::ISODate)
                                           : QFileInfo(m_session.path()).baseName(),
                        this);
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    const auto written = exportCalls(m_shownCalls, dialog.format(), m_calls.now(), dialog.path());
    if (!written) {
        m_messageBar->show(MessageBar::Kind::Error, written.error().message());
    }
}

void MainWindow::onCleared()
{
    m_calls.clear();
    m_search.forget();
    m_desk->clear();
    m_replay->clear();
    m_reading->hide();
    m_counts->clear();
    m_isReading = false;
    m_welcomePage->setRecentFiles(m_recentMenu->files().paths());
    m_pages->setCurrentIndex(0);
    setWindowTitle(tr("Cacofonisk"));
    setWindowFilePath({});
    enableActions();
}

void MainWindow::onLiveOpened()
{
    m_pages->setCurrentIndex(1);
    m_replayBar->setVisible(false);
    m_callTree->setFocus();
    setWindowTitle(m_live->serverNames().join(QStringLiteral(", ")));
    enableActions();
    showCounts();
}

void MainWindow::onFailed(const Error &error)
{
    m_recentMenu->files().remove(m_session.path());
    m_session.close();
    m_messageBar->show(MessageBar::Kind::Error, error.message());
}

void MainWindow::onUpdated(const session::SessionUpdatePtr &update)
{
    m_isReading = update->isReading;
    m_calls.apply(*update);
    m_desk->apply(*update);
    m_replay->apply(*update);
    m_reading->setVisible(update->isReading);
    m_reading->setProgress(update->progress);
    enableActions();
    showCounts();
}

void MainWindow::onReadingFinished(QStringList problems)
{
    if (problems.isEmpty()) {
        return;
    }
    for (QString &problem : problems) {
        if (problem.endsWith(QLatin1Char('.'))) { // an error's own sentence becomes part of this
            problem.chop(1);
        }
    }
    m_messageBar->show(MessageBar::Kind::Warning,
                       tr("The recording was read, but parts of it are not as expected: %1.")
                           .arg(problems.join(QStringLiteral("; "))));
}

void MainWindow::enableActions()
{
    const bool isOpen = m_session.isOpen();
    for (QAction *const action : {m_actions.exportCalls, m_actions.find, m_actions.copy,
                                  m_actions.expandAll, m_actions.collapseAll}) {
        action->setEnabled(isOpen);
    }
    m_actions.close->setEnabled(isOpen && !m_session.isLive());
    m_filterBar->setEnabled(isOpen);
    m_replay->enableActions();
}

void MainWindow::showCounts()
{
    const int all = m_calls.rowCount();
    const int shown = m_shownCalls.rowCount();
    m_counts->setText(shown == all ? tr("%n call(s)", nullptr, all)
                                   : tr("%1 of %n call(s) shown", nullptr, all).arg(shown));
    m_stateCounts->setCounts(m_calls.counts(), m_calls.now());
    m_callTree->setEmptyText(all == 0 ? m_session.isLive() ? m_live->emptyText()
                                        : m_isReading || m_replay->isPlaying()
                                            ? tr("No calls yet.")
                                            : tr("No calls up to this point.")
                                      : tr("No calls match the search."));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    QSettings().setValue(QStringLiteral("window/geometry"), saveGeometry());
    m_callTree->saveColumns();
    if (m_desk->home().hideToTray()) {
        event->ignore();
        return;
    }
    QMainWindow::closeEvent(event);
    emit closed();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        m_callTree->viewport()->update();
    }
    QMainWindow::changeEvent(event);
}

/// In a narrow window the search needs the room of the words.
void MainWindow::resizeEvent(QResizeEvent *event)
{
    constexpr int manyLetters = 130;
    const bool isNarrow = width() < fontMetrics().averageCharWidth() * manyLetters;
    m_toolBar->setToolButtonStyle(isNarrow ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    QMainWindow::resizeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.front().isLocalFile()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent *event)
{
    open(event->mimeData()->urls().front().toLocalFile());
    event->acceptProposedAction();
}

} // namespace cacofonisk::ui
