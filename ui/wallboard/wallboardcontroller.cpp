// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/wallboard/wallboardcontroller.h"

#include "ui/formatting/words.h"
#include "ui/switchboard/boardsettings.h"
#include "ui/switchboard/switchboardpanels.h"
#include "ui/wallboard/wallboarddialog.h"
#include "ui/wallboard/wallboards.h"
#include "ui/wallboard/wallboardsmenu.h"

#include <algorithm>

namespace cacofonisk::ui {

using namespace std::chrono_literals;

WallboardController::WallboardController(SwitchboardPanels &panels, Wallboards &wallboards,
                                         const WallboardsMenu &menu, QWidget &window)
    : QObject(&window)
    , m_panels(panels)
    , m_wallboards(wallboards)
    , m_window(window)
{
    m_seconds.setInterval(1s);
    m_changes.setInterval(200ms); // nobody reads faster from afar
    m_changes.setSingleShot(true);
    connect(&m_seconds, &QTimer::timeout, this, &WallboardController::refresh);
    connect(&m_changes, &QTimer::timeout, this, &WallboardController::refresh);
    connect(&panels, &SwitchboardPanels::changed, this, [this] {
        if ((!m_windows.empty() || m_dialog) && !m_changes.isActive()) {
            m_changes.start();
        }
    });
    connect(&menu, &WallboardsMenu::openWanted, this, &WallboardController::open);
    connect(&menu, &WallboardsMenu::editWanted, this, &WallboardController::edit);
    connect(&menu, &WallboardsMenu::removeWanted, &wallboards, &Wallboards::remove);
    connect(&wallboards, &Wallboards::changed, this, &WallboardController::followChanges);
}

WallboardController::~WallboardController() = default;

void WallboardController::open(const QString &name)
{
    const auto wallboard = m_wallboards.named(name);
    if (!wallboard) {
        return;
    }
    const auto known =
        std::find_if(m_windows.begin(), m_windows.end(),
                     [&name](const auto &window) { return window->wallboard().name == name; });
    if (known != m_windows.end()) {
        (*known)->open(m_window);
        return;
    }
    const WallSources sources{m_panels.context(), m_panels.queues(), m_panels.extensions(),
                              m_panels.settings().groups};
    WallboardWindow &window = *m_windows.emplace_back(
        std::make_unique<WallboardWindow>(*wallboard, sources, QDBusConnection::sessionBus()));
    window.setNotes(m_notes);
    // Not at once: it is still closing.
    connect(
        &window, &WallboardWindow::closed, this, [this, &window] { onClosed(window); },
        Qt::QueuedConnection);
    window.open(m_window);
    m_seconds.start();
    watch();
}

void WallboardController::onClosed(WallboardWindow &window)
{
    std::erase_if(m_windows, [&window](const auto &of) { return of.get() == &window; });
    if (m_windows.empty()) {
        m_seconds.stop();
        watch();
        emit allClosed();
    }
}

void WallboardController::setNotes(const QStringList &notes)
{
    m_notes = notes;
    for (const auto &window : m_windows) {
        window->setNotes(notes);
    }
}

void WallboardController::refresh()
{
    m_panels.goOn(timeOfDay());
    for (const auto &window : m_windows) {
        window->refresh();
    }
    if (m_dialog) {
        offerChoices();
    }
}

/// What can be chosen is known only while somebody looks at it.
void WallboardController::edit(const QString &name)
{
    m_dialog = new WallboardDialog(m_wallboards.named(name).value_or(Wallboard()), m_wallboards,
                                   &m_window);
    if (name.isEmpty()) {
        connect(m_dialog, &WallboardDialog::saved, this, &WallboardController::open);
    }
    connect(m_dialog, &QObject::destroyed, this, &WallboardController::watch, Qt::QueuedConnection);
    watch();
    offerChoices();
    m_dialog->open();
}

void WallboardController::offerChoices()
{
    WallboardDialog::Choices choices;
    for (const auto &entry : m_panels.queues().entries()) {
        choices.queues.append(text(entry->card.name));
    }
    choices.groups = m_panels.settings().groups.names() + m_panels.extensions().groups();
    m_dialog->addChoices(choices);
}

void WallboardController::watch()
{
    m_panels.setWatched(!m_windows.empty() || m_dialog);
}

/// One that has another name now is another one, and one that is gone says no more.
void WallboardController::followChanges()
{
    for (const auto &window : m_windows) {
        if (const auto wallboard = m_wallboards.named(window->wallboard().name)) {
            window->setWallboard(*wallboard);
        } else {
            window->close();
        }
    }
}

} // namespace cacofonisk::ui
