// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/switchboard/switchboardpanels.h"

#include "ui/formatting/words.h"
#include "ui/frame/actions.h"
#include "ui/switchboard/conferencespanel.h"
#include "ui/switchboard/extensionspanel.h"
#include "ui/switchboard/queuespanel.h"

#include <QAction>
#include <QMainWindow>

namespace cacofonisk::ui {

using switchboard::Cards;

SwitchboardPanels::SwitchboardPanels(const Actions &actions, BoardSettings &settings,
                                     QMainWindow &window)
    : QObject(&window)
    , m_settings(settings)
{
    add(new ExtensionsPanel(m_extensions, settings, m_context, &window), *actions.showExtensions,
        window);
    add(new QueuesPanel(m_queues, settings.thresholds, m_context, &window), *actions.showQueues,
        window);
    add(new ConferencesPanel(m_conferences, m_parkings, m_context, &window),
        *actions.showConferences, window);
    connect(actions.hideParties, &QAction::toggled, this, &SwitchboardPanels::setPrivate);
    setPrivate(actions.hideParties->isChecked());
}

void SwitchboardPanels::add(BoardPanel *panel, QAction &action, QMainWindow &window)
{
    window.addDockWidget(Qt::BottomDockWidgetArea, panel);
    if (!m_panels.isEmpty()) {
        window.tabifyDockWidget(m_panels.back(), panel);
    }
    panel->hide();
    panel->connectTo(action);
    connect(panel, &QDockWidget::visibilityChanged, this, &SwitchboardPanels::noteVisible);
    connect(panel, &BoardPanel::callWanted, this, &SwitchboardPanels::callWanted);
    m_panels.append(panel);
}

void SwitchboardPanels::noteVisible()
{
    const bool isAny = std::any_of(m_panels.begin(), m_panels.end(),
                                   [](const BoardPanel *panel) { return panel->isVisible(); });
    const bool isWanted = isAny || m_isWatched;
    if (std::exchange(m_isWanted, isWanted) != isWanted) {
        emit visibilityChanged(isWanted);
    }
}

void SwitchboardPanels::setWatched(bool isWatched)
{
    m_isWatched = isWatched;
    noteVisible();
}

void SwitchboardPanels::goOn(Moment now)
{
    if (m_context.isLive) {
        showTime(now);
    }
}

void SwitchboardPanels::showTime(Moment now)
{
    const auto wholeSecond = [](Moment moment) {
        return std::chrono::floor<std::chrono::seconds>(moment);
    };
    const Moment before = std::exchange(m_context.now, now);
    if (wholeSecond(before) != wholeSecond(now)) {
        for (BoardPanel *const panel : std::as_const(m_panels)) {
            panel->showTime();
        }
    }
}

void SwitchboardPanels::apply(const session::SessionUpdate &update)
{
    m_context.isLive = update.isLive;
    showTime(update.position);
    noteServers(update);
    m_extensions.apply(update, &Cards::extensions);
    m_queues.apply(update, &Cards::queues);
    m_conferences.apply(update, &Cards::conferences);
    m_parkings.apply(update, &Cards::parkings);
    emit changed();
}

void SwitchboardPanels::noteServers(const session::SessionUpdate &update)
{
    const QHash<int, QString> before = m_context.servers;
    for (const session::SwitchboardUpdate &of : update.switchboards) {
        if (of.name.empty()) {
            m_context.servers.remove(of.server);
        } else {
            m_context.servers.insert(of.server, text(of.name));
        }
    }
    if (m_context.servers != before) {
        showLost();
    }
}

void SwitchboardPanels::showLost()
{
    for (BoardPanel *const panel : std::as_const(m_panels)) {
        panel->showLost();
    }
}

void SwitchboardPanels::clear()
{
    m_context.servers.clear();
    m_context.now = {};
    m_context.isLive = false;
    m_extensions.clear();
    m_queues.clear();
    m_conferences.clear();
    m_parkings.clear();
    setLost({});
}

void SwitchboardPanels::setContacts(const contacts::ContactBookPtr &book)
{
    m_context.book = book;
    refresh();
}

void SwitchboardPanels::setLost(const QHash<int, Moment> &lost)
{
    m_context.lost = lost;
    showLost();
    refresh();
}

void SwitchboardPanels::setPrivate(bool isPrivate)
{
    m_context.isPrivate = isPrivate;
    refresh();
}

void SwitchboardPanels::refresh()
{
    m_extensions.refresh();
    m_queues.refresh();
    m_conferences.refresh();
    m_parkings.refresh();
    emit changed();
}

} // namespace cacofonisk::ui
