// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/callwindow.h"

#include "ui/calls/calltree.h"
#include "ui/calls/countsbar.h"
#include "ui/calls/exportdialog.h"
#include "ui/calls/filterbar.h"
#include "ui/calls/privacyswitch.h"
#include "ui/calls/viewsmenu.h"
#include "ui/frame/bugreport.h"
#include "ui/frame/commandpalette.h"
#include "ui/frame/help.h"
#include "ui/frame/manual.h"
#include "ui/frame/messagebar.h"
#include "ui/frame/recentmenu.h"
#include "ui/frame/shortcutspage.h"
#include "ui/ladder/callpanel.h"
#include "ui/switchboard/switchboardpanels.h"
#include "ui/wallboard/wallboardcontroller.h"
#include "ui/wallboard/wallboardsmenu.h"

#include <QAction>
#include <QClipboard>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QMenuBar>
#include <QMimeData>
#include <QSettings>
#include <QStatusBar>
#include <QToolBar>

#include <algorithm>

namespace cacofonisk::ui {

namespace {

constexpr auto endedShownKey = "calls/endedShown";
constexpr std::chrono::seconds layoutPause(1);

} // namespace

CallWindow::CallWindow(SharedParts &shared, Actions::Of of, QWidget *parent)
    : QMainWindow(parent)
    , m_shared(shared)
    , m_actions(this)
    , m_shownCalls(m_calls)
    , m_toolBar(addToolBar(tr("Toolbar")))
    , m_filterBar(new FilterBar(m_calls, shared.views, this))
    , m_messageBar(new MessageBar(this))
    , m_callTree(new CallTree(m_shownCalls, this))
    , m_callPanel(
          new CallPanel([this](std::uint64_t id) { return shownCall(id); }, m_session, this))
    , m_switchboard(new SwitchboardPanels(m_actions, shared.switchboard, *this))
    , m_of(of)
    , m_search(*m_callTree, m_shownCalls)
    , m_counts(new QLabel(this))
    , m_stateCounts(new CountsBar(this))
{
    setAcceptDrops(true);
    m_toolBar->setObjectName(QStringLiteral("toolBar"));
    m_toolBar->setMovable(false);
    auto *const recent = new RecentMenu(shared.recentFiles, this);
    connect(recent, &RecentMenu::openWanted, this,
            [this](const QString &path) { emit openWanted({path}); });
    auto *const wallboards = new WallboardsMenu(shared.wallboards, this);
    m_wallboards = new WallboardController(*m_switchboard, shared.wallboards, *wallboards, *this);
    m_actions.addTo(*menuBar(), of, {recent, &m_filterBar->views(), wallboards});
    m_callTree->addAction(m_actions.openCall);
    if (of == Actions::Of::Recording) {
        m_callTree->addAction(m_actions.toBegin);
    }
    m_callTree->addActions(
        {m_actions.saveMessages, m_actions.copy, m_actions.expandAll, m_actions.collapseAll});
    connect(m_stateCounts, &CountsBar::filterWanted, this, [this](const QString &filter) {
        m_filterBar->setText(m_filterBar->text() == filter ? QString() : filter);
    });
    statusBar()->addWidget(m_counts);
    statusBar()->addWidget(m_stateCounts);
    connectActions();
    connectSession();
    shared.appearance.connectTo(m_actions);
    new PrivacySwitch(*m_actions.hideParties, m_calls, m_filterBar->views(), this);
    connectPanel();
    connectSwitchboard();
    m_layoutTimer.setSingleShot(true);
    m_layoutTimer.setInterval(layoutPause);
    connect(&m_layoutTimer, &QTimer::timeout, this, &CallWindow::saveLayout);
    connect(m_callTree, &CallTree::columnsChanged, &m_layoutTimer, qOverload<>(&QTimer::start));
}

CallWindow::~CallWindow() = default;

void CallWindow::connectActions()
{
    const auto on = [this](QAction *action, auto slot) {
        connect(action, &QAction::triggered, this, slot);
    };
    on(m_actions.open, &CallWindow::chooseRecordings);
    on(m_actions.demo, &CallWindow::demoWanted);
    on(m_actions.showLive, &CallWindow::liveWanted);
    on(m_actions.showHistory, &CallWindow::historyWanted);
    on(m_actions.preferences, [this] { emit preferencesWanted(this); });
    on(m_actions.close, [this] { close(); });
    on(m_actions.exportCalls, &CallWindow::exportShown);
    on(m_actions.quit, &CallWindow::quitWanted);
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
    on(m_actions.palette, &CallWindow::showPalette);
    on(m_actions.manual, [this] { showManual(this); });
    on(m_actions.bugReport, &CallWindow::copyBugReport);
    on(m_actions.shortcuts, [this] { showShortcuts(this); });
    on(m_actions.about, [this] { showAbout(this); });
    m_actions.copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);

    connect(m_filterBar, &FilterBar::filterChanged, this, [this](const calls::CallFilter &filter) {
        m_search.setFilter(filter);
        showCounts();
    });
    connect(m_filterBar, &FilterBar::rowsWanted, m_callTree, [this] {
        m_callTree->setFocus(Qt::OtherFocusReason);
        m_callTree->selectAny();
    });
}

void CallWindow::connectSession()
{
    using session::Session;
    connect(&m_session, &Session::cleared, this, &CallWindow::onCleared);
    connect(&m_session, &Session::failed, this, &CallWindow::onFailed);
    connect(&m_session, &Session::readingFinished, this, &CallWindow::onReadingFinished);
    connect(&m_session, &Session::updated, this, [this](const session::SessionUpdatePtr &update) {
        apply(*update);
        enableActions();
        showCounts();
    });
}

void CallWindow::showMessage(const Error &error)
{
    m_messageBar->show(MessageBar::Kind::Error, error.message());
}

void CallWindow::showNote(const QString &text)
{
    m_messageBar->show(MessageBar::Kind::Information, text);
}

bool CallWindow::selectCall(std::uint64_t id)
{
    const QModelIndex index = m_calls.indexOf(id);
    if (!index.isValid()) {
        return false;
    }
    const bool isHidden = !m_callTree->select(id);
    if (isHidden && m_calls.isLive() && m_calls.callAt(index)->ended) {
        m_actions.showEnded->setChecked(true);
    }
    if (isHidden && !m_callTree->select(id)) {
        m_filterBar->clear();
        (void)m_callTree->select(id);
    }
    return true;
}

const calls::Call *CallWindow::currentCall() const
{
    const QModelIndex current = m_callTree->currentIndex();
    const bool isSelected = m_callTree->selectionModel()->isSelected(current);
    return isSelected ? m_shownCalls.callAt(current) : nullptr;
}

void CallWindow::readKeys()
{
    if (const QString refused = restoreKeys(*this); !refused.isEmpty()) {
        m_messageBar->show(MessageBar::Kind::Warning, refused);
    }
}

void CallWindow::chooseRecordings()
{
    const QString folder = QSettings().value(QStringLiteral("folder")).toString();
    const QStringList paths = QFileDialog::getOpenFileNames(
        this, tr("Open Recordings"), folder,
        tr("Recorded sessions (*.json *.jsonl *.ndjson *.ami *.txt *.gz *.zst);;All files (*)"));
    if (!paths.isEmpty()) {
        QSettings().setValue(QStringLiteral("folder"), QFileInfo(paths.front()).absolutePath());
        emit openWanted(paths);
    }
}

void CallWindow::copyBugReport()
{
    QGuiApplication::clipboard()->setText(bugReport(servers()));
    m_messageBar->show(MessageBar::Kind::Information,
                       tr("A report about the program, this computer and the servers is in the "
                          "clipboard. Paste it where you describe the fault."));
}

void CallWindow::showPalette()
{
    auto *const palette = new CommandPalette(*menuBar(), this);
    palette->setAttribute(Qt::WA_DeleteOnClose);
    connect(
        palette, &CommandPalette::chosen, this, [](QAction *action) { action->trigger(); },
        Qt::QueuedConnection);
    palette->open();
}

void CallWindow::exportShown()
{
    ExportDialog dialog(exportName(), this);
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    const auto written = exportCalls(m_shownCalls, dialog.format(), dialog.path());
    if (!written) {
        showMessage(written.error());
    }
}

void CallWindow::apply(const session::SessionUpdate &update)
{
    m_calls.apply(update);
    m_switchboard->apply(update);
    m_callPanel->update(m_calls.now());
}

void CallWindow::onCleared()
{
    m_calls.clear();
    m_hidden = {};
    m_switchboard->clear();
    m_callPanel->setCalls({}, {});
    m_search.forget();
    m_counts->clear();
    m_stateCounts->setCounts({});
}

void CallWindow::onReadingFinished(QStringList problems)
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

void CallWindow::enableActions()
{
    const bool isOpen = m_session.isOpen();
    for (QAction *const action : {m_actions.exportCalls, m_actions.find, m_actions.copy,
                                  m_actions.expandAll, m_actions.collapseAll}) {
        action->setEnabled(isOpen);
    }
    m_actions.openCall->setEnabled(currentCall());
    m_actions.toBegin->setEnabled(currentCall());
    m_actions.saveMessages->setEnabled(currentCall());
    m_filterBar->setEnabled(isOpen);
}

void CallWindow::showCounts()
{
    const int all = m_calls.rowCount();
    const int shown = m_shownCalls.rowCount();
    m_counts->setText(shown == all ? tr("%n call(s)", nullptr, all)
                                   : tr("%1 of %n call(s) shown", nullptr, all).arg(shown));
    m_stateCounts->setCounts(m_calls.counts());
    m_callTree->setEmptyText(all == 0 ? emptyText() : tr("No calls match the search."));
}

void CallWindow::closeEvent(QCloseEvent *event)
{
    saveLayout();
    QMainWindow::closeEvent(event);
}

void CallWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        m_callTree->viewport()->update();
    }
    QMainWindow::changeEvent(event);
}

void CallWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    const bool areFiles =
        std::all_of(urls.begin(), urls.end(), [](const QUrl &url) { return url.isLocalFile(); });
    if (!urls.isEmpty() && areFiles) {
        event->acceptProposedAction();
    }
}

void CallWindow::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        paths.append(url.toLocalFile());
    }
    event->acceptProposedAction();
    emit openWanted(paths);
}

} // namespace cacofonisk::ui
