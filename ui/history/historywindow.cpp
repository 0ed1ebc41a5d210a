// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/history/historywindow.h"

#include "ui/calls/calltree.h"
#include "ui/calls/filterbar.h"
#include "ui/calls/privacyswitch.h"
#include "ui/calls/viewsmenu.h"
#include "ui/formatting/times.h"
#include "ui/formatting/words.h"
#include "ui/frame/messagebar.h"
#include "ui/history/figuresview.h"
#include "ui/ladder/callpanel.h"

#include <QAction>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QScrollBar>
#include <QStatusBar>
#include <QTabWidget>
#include <QToolBar>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace cacofonisk::ui {

namespace {

constexpr QSize usualSize(1100, 700);

int columnOf(CallModel::Column column)
{
    return static_cast<int>(column);
}

} // namespace

HistoryWindow::HistoryWindow(const QString &path, SavedViews &views, QWidget *parent)
    : QMainWindow(parent)
    , m_reader(path)
    , m_shownCalls(m_calls)
    , m_filterBar(new FilterBar(m_calls, views, this))
    , m_messages(new MessageBar(this))
    , m_pages(new QTabWidget(this))
    , m_tree(new CallTree(m_shownCalls, this))
    , m_panel(new CallPanel([this](std::uint64_t id) { return callOf(id); }, m_session, this))
    , m_figures(new FiguresView(this))
    , m_watches(new QTreeWidget(this))
    , m_count(new QLabel(this))
    , m_hideParties(new QAction(tr("Hide &Names and Numbers", "of parties"), this))
{
    setWindowTitle(tr("History"));
    resize(usualSize);
    makePages();
    makeMenu();
    connectReader();
    refresh();
}

/// What goes with the window has nothing to tell it any more.
HistoryWindow::~HistoryWindow()
{
    m_pages->disconnect(this);
    m_tree->selectionModel()->disconnect(this);
    m_tree->verticalScrollBar()->disconnect(this);
}

void HistoryWindow::makeMenu()
{
    QMenu *const menu = menuBar()->addMenu(tr("&View"));
    connect(menu->addAction(tr("&Search"), QKeySequence::Find), &QAction::triggered, m_filterBar,
            &FilterBar::startTyping);
    menu->addMenu(&m_filterBar->views());
    menu->addSeparator();
    m_hideParties->setCheckable(true);
    menu->addAction(m_hideParties);
    connect(m_hideParties, &QAction::toggled, this, &HistoryWindow::setPrivate);
    new PrivacySwitch(*m_hideParties, m_calls, m_filterBar->views(), this);
    menu->addSeparator();
    connect(menu->addAction(tr("&Close Window"), QKeySequence::Close), &QAction::triggered, this,
            &QWidget::close);
}

void HistoryWindow::setPrivate(bool isPrivate)
{
    m_panel->setPrivate(isPrivate);
    m_panel->update(m_calls.now());
    m_figures->setPrivate(isPrivate);
}

void HistoryWindow::makePages()
{
    auto *const bar = addToolBar(tr("Search"));
    bar->setObjectName(QStringLiteral("search"));
    bar->setMovable(false);
    bar->addWidget(m_filterBar);
    m_tree->setEmptyText(tr("No call is found."));
    m_tree->setColumnHidden(columnOf(CallModel::Column::Started), false);
    m_tree->setColumnHidden(columnOf(CallModel::Column::End), false);
    m_tree->setColumnHidden(columnOf(CallModel::Column::State), true);
    m_tree->setColumnHidden(columnOf(CallModel::Column::Waiting), true);
    // What is found comes by time, a page after the other: in another order it would not be whole.
    m_tree->sortByColumn(columnOf(CallModel::Column::Started), Qt::DescendingOrder);
    m_tree->header()->setSectionsClickable(false);
    m_tree->header()->moveSection(
        m_tree->header()->visualIndex(columnOf(CallModel::Column::Started)), 0);
    m_watches->setHeaderLabels({tr("Server"), tr("From", "since when it was watched"),
                                tr("Until", "a time"), tr("For", "a duration"), QString()});
    m_watches->setRootIsDecorated(false);
    m_pages->addTab(m_tree, tr("&Calls"));
    m_pages->addTab(m_figures, tr("Fi&gures"));
    m_pages->addTab(m_watches, tr("&Watched", "when servers were"));
    auto *const center = new QWidget(this);
    auto *const layout = new QVBoxLayout(center);
    layout->setContentsMargins({});
    layout->addWidget(&m_filterBar->note());
    layout->addWidget(m_messages);
    layout->addWidget(m_pages, 1);
    setCentralWidget(center);
    addDockWidget(Qt::RightDockWidgetArea, m_panel);
    statusBar()->addWidget(m_count);

    connect(m_filterBar, &FilterBar::filterChanged, this, [this](const calls::CallFilter &filter) {
        m_filter = filter;
        search();
        countCalls();
    });
    connect(m_filterBar, &FilterBar::rowsWanted, m_tree, qOverload<>(&QWidget::setFocus));
    connect(m_pages, &QTabWidget::currentChanged, this, [this] {
        m_panel->setVisible(m_pages->currentWidget() == m_tree);
        countCalls();
    });
    connect(m_figures, &FiguresView::groupingChanged, this, &HistoryWindow::countCalls);
    connect(m_figures, &FiguresView::callsWanted, this, &HistoryWindow::showCalls);
    connect(m_figures, &FiguresView::failed, this, &HistoryWindow::showMessage);
    connect(m_panel, &CallPanel::failed, this, &HistoryWindow::showMessage);
    connect(m_tree->verticalScrollBar(), &QScrollBar::valueChanged, this, &HistoryWindow::searchOn);
    connect(m_tree->verticalScrollBar(), &QScrollBar::rangeChanged, this, &HistoryWindow::searchOn);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &HistoryWindow::showPanel);
    connect(m_tree, &QTreeView::activated, this, [this] {
        if (const calls::Call *const call = m_shownCalls.callAt(m_tree->currentIndex())) {
            m_panel->openWindow({call->id}, m_calls.nowOf(*call));
        }
    });
}

void HistoryWindow::connectReader()
{
    connect(&m_reader, &history::ArchiveReader::found, this, &HistoryWindow::showFound);
    connect(&m_reader, &history::ArchiveReader::counted, m_figures, &FiguresView::setCounted);
    connect(&m_reader, &history::ArchiveReader::watchesRead, this, &HistoryWindow::showWatches);
    connect(&m_reader, &history::ArchiveReader::failed, this, [this](const Error &error) {
        m_isSearching = false;
        if (QFileInfo::exists(m_reader.path())) {
            showMessage(error);
        } else {
            m_tree->setEmptyText(tr("There is no history yet. The calls of your servers are kept "
                                    "as they end; those of a recording are taken in by File, Take "
                                    "into History in its window."));
        }
    });
}

void HistoryWindow::showMessage(const Error &error)
{
    m_messages->show(MessageBar::Kind::Error, error.message());
}

void HistoryWindow::setContacts(const contacts::ContactBookPtr &book)
{
    m_calls.setContacts(book);
}

void HistoryWindow::refresh()
{
    search();
    countCalls();
    m_reader.readWatches();
}

void HistoryWindow::search()
{
    m_next.reset();
    m_isSearching = true;
    m_reader.find(m_filter);
}

/// Where the end of what was found comes into sight. A table that is left there would follow the
/// end, to the last of a million.
void HistoryWindow::searchOn()
{
    QScrollBar &bar = *m_tree->verticalScrollBar();
    const bool isLaidOut = bar.maximum() > 0;
    if (m_next && !m_isSearching && isLaidOut && bar.value() >= bar.maximum() - bar.pageStep()) {
        m_isSearching = true;
        bar.setValue(std::min(bar.value(), bar.maximum() - 1));
        m_reader.find(m_filter, m_next);
    }
}

void HistoryWindow::countCalls()
{
    if (m_pages->currentWidget() == m_figures) {
        m_reader.count(m_filter, m_figures->grouping(), {});
    }
}

void HistoryWindow::showFound(const history::FoundCalls &found)
{
    if (found.isFirst) {
        m_calls.clear();
    }
    session::SessionUpdate update;
    update.known = found.calls;
    update.isReading = false;
    update.position = update.last = timeOfDay();
    m_calls.apply(update);
    if (found.isFirst) { // the newest: a table in which none is selected would go to the end
        m_tree->setCurrentIndex(m_shownCalls.index(0, 0));
    }
    m_next = found.next;
    m_isSearching = false; // it goes on once the rows are laid out
    const int count = m_calls.rowCount();
    m_count->setText(m_next ? tr("The newest %n call(s)", nullptr, count)
                            : tr("%n call(s)", nullptr, count));
}

void HistoryWindow::showWatches(const std::vector<history::Watch> &watches)
{
    m_watches->clear();
    const history::Watch *before = nullptr;
    const auto add = [this](const std::string &server, Moment from, Moment to,
                            const QString &what) {
        return new QTreeWidgetItem(m_watches, {ui::text(server), dayAndClockText(from),
                                               dayAndClockText(to), spanText(to - from), what});
    };
    for (const history::Watch &watch : watches) {
        if (before && before->server == watch.server && before->until < watch.since) {
            auto *const gap = add(watch.server, before->until, watch.since,
                                  tr("Not watched: calls of this time are not there"));
            for (int column = 0; column < m_watches->columnCount(); ++column) {
                gap->setForeground(column, palette().brush(QPalette::PlaceholderText));
            }
        }
        add(watch.server, watch.since, watch.until,
            watch.isLive ? tr("Watched") : tr("Taken from a recording"));
        before = &watch;
    }
    for (int column = 0; column < m_watches->columnCount(); ++column) {
        m_watches->resizeColumnToContents(column);
    }
}

/// Those of a bar, of what was searched for.
void HistoryWindow::showCalls(const QString &filter)
{
    m_filterBar->setText(QString(m_filterBar->text() + QLatin1Char(' ') + filter).trimmed());
    m_pages->setCurrentWidget(m_tree);
    m_tree->setFocus();
}

void HistoryWindow::showPanel()
{
    const calls::Call *const call = m_shownCalls.callAt(m_tree->currentIndex());
    m_panel->setCalls(call ? CallPanel::Ids{call->id} : CallPanel::Ids(), m_calls.now());
}

std::optional<calls::Call> HistoryWindow::callOf(std::uint64_t id)
{
    const calls::Call *const call = m_calls.callAt(m_calls.indexOf(id));
    if (!call) {
        return std::nullopt;
    }
    return m_calls.isPrivate() ? m_hidden.masked(*call) : *call;
}

} // namespace cacofonisk::ui
