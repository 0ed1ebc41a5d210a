// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/callwindow.h"

#include "ui/calls/calltree.h"
#include "ui/calls/filterbar.h"
#include "ui/frame/messagebar.h"
#include "ui/frame/paneltabs.h"
#include "ui/ladder/callpanel.h"
#include "ui/switchboard/switchboardpanels.h"

#include <QAction>
#include <QChildEvent>
#include <QDockWidget>
#include <QScreen>
#include <QSettings>
#include <QTabBar>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>

namespace cacofonisk::ui {

namespace {

constexpr QLatin1StringView geometryKey("geometry");
constexpr QLatin1StringView panelsKey("panels");

} // namespace

std::optional<calls::Call> CallWindow::shownCall(std::uint64_t id)
{
    const calls::Call *const call = m_calls.callAt(m_calls.indexOf(id));
    if (!call) {
        return std::nullopt;
    }
    return m_calls.isPrivate() ? m_hidden.masked(*call) : *call;
}

/// The current one first; no more than a ladder can show.
std::vector<std::uint64_t> CallWindow::selectedCalls() const
{
    constexpr std::size_t most = 100;
    const QItemSelectionModel &selection = *m_callTree->selectionModel();
    std::vector<std::uint64_t> ids;
    const auto add = [&](const QModelIndex &index) {
        const calls::Call *const call = m_shownCalls.callAt(index);
        if (call && std::find(ids.begin(), ids.end(), call->id) == ids.end()) {
            ids.push_back(call->id);
        }
    };
    if (selection.isSelected(selection.currentIndex())) {
        add(selection.currentIndex());
    }
    for (const QModelIndex &index : selection.selectedRows()) {
        if (ids.size() == most) {
            break;
        }
        add(index);
    }
    return ids;
}

void CallWindow::connectPanel()
{
    connect(m_actions.hideParties, &QAction::toggled, this, [this](bool areHidden) {
        m_callPanel->setPrivate(areHidden);
        m_callPanel->update(m_calls.now());
    });
    m_callPanel->setPrivate(m_actions.hideParties->isChecked());
    addDockWidget(Qt::RightDockWidgetArea, m_callPanel);
    const auto show = [this] { // the current one is told after the selection
        m_callPanel->setCalls(selectedCalls(), m_calls.now());
        enableActions();
    };
    connect(m_callTree->selectionModel(), &QItemSelectionModel::selectionChanged, this, show);
    connect(m_callTree->selectionModel(), &QItemSelectionModel::currentChanged, this, show);
    const auto open = [this] { m_callPanel->openWindow(selectedCalls(), m_calls.now()); };
    connect(m_callTree, &QTreeView::activated, this, open);
    connect(m_actions.openCall, &QAction::triggered, this, open);
    connect(m_actions.saveMessages, &QAction::triggered, this,
            [this] { m_callPanel->saveMessages(selectedCalls()); });
    connect(m_callPanel, &CallPanel::failed, this, &CallWindow::showMessage);
    connect(m_actions.showCall, &QAction::triggered, m_callPanel, &QWidget::setVisible);
    connect(m_callPanel, &QDockWidget::visibilityChanged, m_actions.showCall, &QAction::setChecked);
}

void CallWindow::connectSwitchboard()
{
    connect(m_switchboard, &SwitchboardPanels::visibilityChanged, &m_session,
            &session::Session::tellSwitchboards);
    connect(m_switchboard, &SwitchboardPanels::callWanted, this, &CallWindow::selectCallOf);
}

/// Of a call in progress.
void CallWindow::selectCallOf(const QString &channel)
{
    const std::string name = channel.toStdString();
    const auto isIn = [&name](const calls::Call &call) {
        return std::any_of(
            call.channels.begin(), call.channels.end(),
            [&name](const calls::CallChannel &of) { return of.party.channel == name; });
    };
    const CallEntries &entries = m_calls.entries();
    for (auto entry = entries.all().rbegin(); entry != entries.all().rend(); ++entry) {
        const calls::Call &call = entries.callOf(**entry);
        if (entries.isVisible(**entry) && !call.ended && isIn(call)) {
            selectCall(call.id);
            return;
        }
    }
}

void CallWindow::setPage(const QList<QWidget *> &widgets)
{
    auto *const center = new QWidget(this);
    auto *const layout = new QVBoxLayout(center);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(&m_filterBar->note());
    layout->addWidget(m_messageBar);
    for (QWidget *const widget : widgets) {
        layout->addWidget(widget, widget == widgets.front() ? 1 : 0);
    }
    setCentralWidget(center);
}

QString CallWindow::layoutKey(QLatin1StringView of) const
{
    const QLatin1StringView window(m_of == Actions::Of::Live ? "window/" : "recordingWindow/");
    return window + of;
}

void CallWindow::restoreLayout()
{
    resize(QSize(1400, 800).boundedTo(screen()->availableSize()));
    const QSettings settings;
    constexpr int panelWidth = 420; // three lifelines beside each other
    resizeDocks({m_callPanel}, {std::max(panelWidth, m_callPanel->sizeHint().width())},
                Qt::Horizontal);
    restoreGeometry(settings.value(layoutKey(geometryKey)).toByteArray());
    restoreState(settings.value(layoutKey(panelsKey)).toByteArray());
    for (QDockWidget *const panel : findChildren<QDockWidget *>()) {
        connect(panel, &QDockWidget::visibilityChanged, &m_layoutTimer,
                qOverload<>(&QTimer::start));
        connect(panel, &QDockWidget::dockLocationChanged, &m_layoutTimer,
                qOverload<>(&QTimer::start));
    }
}

void CallWindow::saveLayout()
{
    m_layoutTimer.stop();
    QSettings settings;
    settings.setValue(layoutKey(geometryKey), saveGeometry());
    settings.setValue(layoutKey(panelsKey), saveState());
    m_callTree->saveColumns();
}

void CallWindow::moveEvent(QMoveEvent *event)
{
    m_layoutTimer.start();
    QMainWindow::moveEvent(event);
}

/// Panels in one place have tabs, which come and go.
void CallWindow::childEvent(QChildEvent *event)
{
    auto *const tabs = event->polished() ? qobject_cast<QTabBar *>(event->child()) : nullptr;
    if (tabs) {
        tabs->setAccessibleName(tr("Panels"));
        new PanelTabs(*tabs);
    }
    QMainWindow::childEvent(event);
}

/// In a narrow window the search needs the room of the words.
void CallWindow::resizeEvent(QResizeEvent *event)
{
    constexpr int manyLetters = 130;
    const bool isNarrow = width() < fontMetrics().averageCharWidth() * manyLetters;
    m_toolBar->setToolButtonStyle(isNarrow ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    m_layoutTimer.start();
    QMainWindow::resizeEvent(event);
}

} // namespace cacofonisk::ui
