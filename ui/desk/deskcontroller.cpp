// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/desk/deskcontroller.h"

#include "ui/calls/calltree.h"
#include "ui/calls/filterbar.h"
#include "ui/desk/contactspage.h"
#include "ui/desk/contactwords.h"
#include "ui/desk/deskpage.h"
#include "ui/desk/partywishes.h"
#include "ui/desk/quietmenu.h"
#include "ui/formatting/symbols.h"
#include "ui/frame/actions.h"
#include "ui/frame/messagebar.h"
#include "ui/frame/preferencesdialog.h"
#include "ui/notifications/missedpanel.h"
#include "ui/notifications/notificationspage.h"
#include "ui/servers/connectionwords.h"
#include "ui/servers/livecontroller.h"

#include <QAction>
#include <QMainWindow>
#include <QStatusBar>
#include <QToolButton>

#include <algorithm>

namespace cacofonisk::ui {

using session::ServerStatus;
using session::Session;

DeskController::DeskController(const Parts &parts, QMainWindow *window)
    : QObject(window)
    , m_parts(parts)
    , m_calls(parts.calls)
    , m_trayMenu(new QMenu(window))
    , m_linkNotices(m_calls.notifier(),
                    [this, window] {
                        const bool isSeen = window->isVisible() && !window->isMinimized();
                        return !isSeen && m_calls.quietWords().isEmpty();
                    })
    , m_quiet(new QuietMenu(window))
    , m_tray(*m_trayMenu)
    , m_home(*window, m_tray)
    , m_missed(new MissedPanel(window))
    , m_missedButton(new QToolButton(window))
    , m_quietButton(new QToolButton(window))
{
    window->addDockWidget(Qt::BottomDockWidgetArea, m_missed);
    window->statusBar()->addPermanentWidget(m_quietButton);
    window->statusBar()->addPermanentWidget(m_missedButton);
    m_quietButton->setAutoRaise(true);
    m_quietButton->setFocusPolicy(Qt::TabFocus);
    m_quietButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_quietButton->setIcon(symbol(QStringLiteral("quiet"), Hue::Blue));
    m_quietButton->setMenu(m_quiet);
    m_quietButton->setPopupMode(QToolButton::InstantPopup);
    m_missed->hide();
    m_calls.notifier().setTrayIcon(m_tray.icon());
    parts.actions.doNotDisturb->setMenu(m_quiet);
    fillTrayMenu();
    connectQuietMenu();
    connectMissed();
    connect(&m_tray, &TrayIcon::clicked, &m_home, &TrayHome::toggle);
    connect(&m_home, &TrayHome::tookInFirst, this, &DeskController::tellOfTray);
    connect(&m_calls.notifier(), &Notifier::showCall, this, &DeskController::showCall);
    connect(&m_calls, &DeskCalls::failed, this, [this](const Error &error) {
        m_parts.messages.show(MessageBar::Kind::Warning, error.message());
    });
    connect(&m_calls.contacts(), &contacts::ContactFiles::bookChanged, this,
            &DeskController::tellOfColumns);
    const Connections &connections = parts.live.connections();
    connect(&connections, &Connections::opened, this, &DeskController::showLink);
    connect(&connections, &Connections::closed, this, &DeskController::showLink);
    connect(&connections, &Connections::statusChanged, this, &DeskController::showLink);
    connect(&parts.live, &LiveController::preferencesOpening, this, &DeskController::addPages);
    m_calls.start();
    readSettings();
    showLink();
}

void DeskController::startOutOfSight()
{
    m_isStarted = true;
    m_tray.setShown(m_calls.settings().showsTrayIcon);
}

void DeskController::start(bool isMinimised)
{
    startOutOfSight();
    m_home.start(isMinimised || m_calls.settings().startsMinimised);
}

void DeskController::readSettings()
{
    m_calls.readSettings();
    m_parts.calls.setEndedStay(m_calls.settings().endedStay);
    m_tray.setShown(m_isStarted && m_calls.settings().showsTrayIcon);
    m_home.setCloses(m_calls.settings().closesToTray);
    m_quiet->setFollowsDesktop(m_calls.settings().isQuietAsDesktop);
    showQuiet();
}

void DeskController::fillTrayMenu()
{
    QAction *const show = m_trayMenu->addAction(tr("&Show the Window"));
    m_trayMenu->setDefaultAction(show);
    connect(show, &QAction::triggered, &m_home, &TrayHome::bringForward);
    QAction *const missed = m_trayMenu->addAction(tr("&Missed Calls"));
    connect(missed, &QAction::triggered, this, &DeskController::showMissed);
    m_trayMenu->addMenu(m_quiet);
    m_trayMenu->addSeparator();
    m_trayMenu->addActions({m_parts.actions.preferences, m_parts.actions.quit});
}

void DeskController::connectQuietMenu()
{
    connect(m_quiet, &QuietMenu::halfAnHourWanted, &m_calls, &DeskCalls::quietForHalfAnHour);
    connect(m_quiet, &QuietMenu::untilTomorrowWanted, &m_calls, &DeskCalls::quietUntilTomorrow);
    connect(m_quiet, &QuietMenu::endWanted, &m_calls, [this] { m_calls.setQuietUntil({}); });
    connect(m_quiet, &QuietMenu::followsDesktopChanged, &m_calls, &DeskCalls::setQuietAsDesktop);
    connect(&m_calls, &DeskCalls::quietChanged, this, &DeskController::showQuiet);
}

void DeskController::connectMissed()
{
    QAction *const action = m_parts.actions.showMissed;
    m_missedButton->setAutoRaise(true);
    m_missedButton->setFocusPolicy(Qt::TabFocus);
    m_missedButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_missedButton->setIcon(symbol(QStringLiteral("end-no-answer"), Hue::Vermilion));
    m_missed->setCalls(m_calls.missed(), false);
    showCount();
    connect(m_missedButton, &QToolButton::clicked, this, &DeskController::showMissed);
    connect(action, &QAction::triggered, this,
            [this](bool isWanted) { isWanted ? m_missed->open() : m_missed->hide(); });
    connect(m_missed, &QDockWidget::visibilityChanged, action, &QAction::setChecked);
    const QAction *const privacy = m_parts.actions.hideParties;
    m_calls.missed().setPrivate(privacy->isChecked());
    connect(privacy, &QAction::toggled, &m_calls.missed(), &MissedCallModel::setPrivate);
    connect(m_missed, &MissedPanel::callWanted, this, &DeskController::showMissedCall);
    m_wishes =
        new PartyWishes({m_calls, m_parts.filter, m_parts.messages}, m_missed->parentWidget());
    follow(m_parts.tree.partyMenu());
    follow(m_missed->partyMenu());
    for (const auto changed :
         {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(&m_calls.missed(), changed, this, &DeskController::showCount);
    }
    connect(&m_calls.missed(), &QAbstractItemModel::modelReset, this, &DeskController::showCount);
}

void DeskController::follow(const PartyMenu &menu)
{
    m_wishes->follow(menu);
}

void DeskController::apply(const session::SessionUpdate &update)
{
    m_calls.apply(update);
}

void DeskController::clear()
{
    m_calls.clear();
}

void DeskController::showCall(int session, std::uint64_t id)
{
    if (session != 0) {
        emit showPlayedCall(session, id);
        return;
    }
    m_home.bringForward();
    if (id == 0) {
        showMissed();
        return;
    }
    (void)m_parts.selectCall(id);
}

void DeskController::showMissedCall(const notices::MissedCall &call)
{
    if (!m_parts.selectCall(call.lastCall)) {
        m_parts.messages.show(MessageBar::Kind::Information, MissedPanel::goneText(call));
    }
}

void DeskController::showMissed()
{
    m_home.bringForward();
    m_missed->open();
}

void DeskController::showCount()
{
    const int count = m_calls.missed().rowCount();
    m_tray.setMissed(count);
    m_missedButton->setVisible(count > 0);
    m_missedButton->setText(tr("%n missed call(s)", nullptr, count));
}

void DeskController::showLink()
{
    const Connections &connections = m_parts.live.connections();
    const auto now = timeOfDay();
    QStringList words;
    QStringList lost;
    QStringList failed;
    Link link = connections.isOpen() ? Link::Live : Link::None;
    if (connections.isOpen()) {
        for (const ServerStatus &status : connections.statuses()) {
            words.append(QStringLiteral("%1: %2").arg(status.name, phaseText(status, now)));
            link = status.isLive() ? link : Link::Trouble;
            if (!status.isLive()) {
                lost.append(status.name);
            }
            if (status.phase == ServerStatus::Phase::Failed) {
                failed.append(status.name);
            }
        }
        m_linkNotices.setLost(lost, failed);
    } else {
        m_linkNotices.clear();
    }
    m_tray.setLink(link, words);
}

void DeskController::showQuiet()
{
    m_quiet->setUntil(m_calls.settings().quietUntil);
    m_tray.setQuiet(m_calls.quietWords());
    m_quietButton->setText(m_calls.quietWords());
    m_quietButton->setVisible(!m_calls.quietWords().isEmpty());
}

void DeskController::tellOfTray()
{
    NotificationText text;
    text.id = {.of = NotificationId::Of::TrayHint};
    text.title = tr("Cacofonisk is still running in the tray");
    text.body = tr("It notifies you of your calls from there. To end it, choose Quit in its menu.");
    m_calls.notifier().show(text);
}

/// The page of the preferences asks itself.
void DeskController::tellOfColumns(const contacts::ContactBookPtr &book)
{
    const QStringList files = askingFiles(*book);
    const bool isNew = files != std::exchange(m_askingFiles, files) && !files.isEmpty();
    if (isNew && !m_contactsPage) {
        m_parts.messages.show(MessageBar::Kind::Warning,
                              tr("The headings of %1 do not tell which columns contain names and "
                                 "numbers. Choose them in the preferences, under Contacts.",
                                 "contact files")
                                  .arg(files.join(QStringLiteral(", "))));
    }
}

void DeskController::addPages(PreferencesDialog &dialog)
{
    auto *const notifications = new NotificationsPage(savedServerNames(), &dialog);
    auto *const contacts = new ContactsPage(m_calls.contacts(), &dialog);
    m_contactsPage = contacts;
    auto *const desk = new DeskPage(&dialog);
    dialog.addPage(notifications, tr("&Notifications"));
    dialog.addPage(contacts, tr("&Contacts"));
    dialog.addPage(desk, tr("&Desktop"));
    connect(notifications, &NotificationsPage::changed, this, &DeskController::readSettings);
    connect(notifications, &NotificationsPage::tryWanted, &m_calls, &DeskCalls::tryOut);
    connect(contacts, &ContactsPage::changed, this, &DeskController::readSettings);
    connect(desk, &DeskPage::changed, this, &DeskController::readSettings);
}

} // namespace cacofonisk::ui
