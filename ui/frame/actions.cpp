// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/frame/actions.h"

#include "ui/formatting/mnemonics.h"
#include "ui/formatting/symbols.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QMenuBar>

namespace cacofonisk::ui {

namespace {

struct ActionTexts
{
    Q_DECLARE_TR_FUNCTIONS(ActionTexts)
};

/// Its key is saved under `name`.
QAction *make(QObject *owner, const char *name, const QString &text,
              const QKeySequence &shortcut = {}, const QIcon &icon = {})
{
    auto *const action = new QAction(icon, text, owner);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(shortcut);
    showKeyInToolTip(*action);
    return action;
}

/// Where the platform has none, the one that most programs have.
QKeySequence preferencesKey()
{
    const QKeySequence platform(QKeySequence::Preferences);
    return platform.isEmpty() ? QKeySequence(QStringLiteral("Ctrl+,")) : platform;
}

QAction *makeCheckable(QObject *owner, const char *name, const QString &text)
{
    QAction *const action = make(owner, name, text);
    action->setCheckable(true);
    return action;
}

} // namespace

QString actionName(const QAction &action)
{
    return shownLabel(action.text()).remove(QStringLiteral("…"));
}

void showKeyInToolTip(QAction &action)
{
    const auto show = [&action] {
        const QString key = action.shortcut().toString(QKeySequence::NativeText);
        const QString name = actionName(action);
        action.setToolTip(key.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, key));
    };
    show();
    QObject::connect(&action, &QAction::changed, &action, show);
}

Actions::Actions(QObject *owner)
    : open(make(owner, "open", ActionTexts::tr("&Open Recording…"), QKeySequence::Open,
                themed(QStringLiteral("document-open"), QStringLiteral("open"))))
    , demo(make(owner, "demo", ActionTexts::tr("Play the &Demo"), {},
                themed(QStringLiteral("media-playback-start"), QStringLiteral("demo"))))
    , connectServers(make(owner, "connectServers", ActionTexts::tr("Co&nnect"),
                          QKeySequence(QStringLiteral("Ctrl+K")),
                          themed(QStringLiteral("network-connect"), QStringLiteral("connect"))))
    , disconnectServers(
          make(owner, "disconnectServers", ActionTexts::tr("Disco&nnect"),
               QKeySequence(QStringLiteral("Ctrl+Shift+K")),
               themed(QStringLiteral("network-disconnect"), QStringLiteral("disconnect"))))
    , showLive(make(owner, "showLive", ActionTexts::tr("&Live Calls"),
                    QKeySequence(QStringLiteral("Ctrl+L")),
                    themed(QStringLiteral("network-connect"), QStringLiteral("connect"))))
    , close(make(owner, "close", ActionTexts::tr("&Close Window"), QKeySequence::Close))
    , exportCalls(make(owner, "exportCalls", ActionTexts::tr("&Export Calls…"),
                       QKeySequence(QStringLiteral("Ctrl+E"))))
    , takeIntoHistory(make(owner, "takeIntoHistory", ActionTexts::tr("&Take into History")))
    , quit(make(owner, "quit", ActionTexts::tr("&Quit"), QKeySequence::Quit))
    , find(make(owner, "find", ActionTexts::tr("&Search"), QKeySequence::Find))
    , showAsDesktop(makeCheckable(owner, "showAsDesktop",
                                  ActionTexts::tr("&Follow the Desktop", "appearance")))
    , showLight(makeCheckable(owner, "showLight", ActionTexts::tr("&Light", "appearance")))
    , showDark(makeCheckable(owner, "showDark", ActionTexts::tr("&Dark", "appearance")))
    , showEnded(makeCheckable(owner, "showEnded", ActionTexts::tr("&Ended Calls")))
    , showCall(makeCheckable(owner, "showCall", ActionTexts::tr("&Selected Call")))
    , showMissed(makeCheckable(owner, "showMissed", ActionTexts::tr("&Missed Calls")))
    , showExtensions(makeCheckable(owner, "showExtensions", ActionTexts::tr("E&xtensions")))
    , showQueues(makeCheckable(owner, "showQueues", ActionTexts::tr("&Queues")))
    , showConferences(
          makeCheckable(owner, "showConferences", ActionTexts::tr("Conferences and &Parked Calls")))
    , showHealth(makeCheckable(owner, "showHealth", ActionTexts::tr("&Connections")))
    , showHistory(make(owner, "showHistory", ActionTexts::tr("H&istory"),
                       QKeySequence(QStringLiteral("Ctrl+Y"))))
    , hideParties(makeCheckable(owner, "hideParties",
                                ActionTexts::tr("Hide &Names and Numbers", "of parties")))
    , openCall(make(owner, "openCall", ActionTexts::tr("Open C&all")))
    , toBegin(make(owner, "toBegin", ActionTexts::tr("Go to Its &Begin", "of a call"),
                   QKeySequence(QStringLiteral("Ctrl+B"))))
    , saveMessages(make(owner, "saveMessages", ActionTexts::tr("&Save Messages…", "of a call")))
    , copy(make(owner, "copy", ActionTexts::tr("&Copy"), QKeySequence::Copy,
                themed(QStringLiteral("edit-copy"), QStringLiteral("copy"))))
    , expandAll(make(owner, "expandAll", ActionTexts::tr("&Expand All"),
                     QKeySequence(QStringLiteral("Ctrl+Shift+E"))))
    , collapseAll(make(owner, "collapseAll", ActionTexts::tr("C&ollapse All"),
                       QKeySequence(QStringLiteral("Ctrl+Shift+C"))))
    , playPause(make(owner, "playPause", ActionTexts::tr("&Play"),
                     QKeySequence(QStringLiteral("Ctrl+Space")),
                     themed(QStringLiteral("media-playback-start"), QStringLiteral("play"))))
    , stepForward(make(owner, "stepForward", ActionTexts::tr("&Next Event"),
                       QKeySequence(QStringLiteral("Ctrl+Right")),
                       symbol(QStringLiteral("step-forward"))))
    , stepBackward(make(owner, "stepBackward", ActionTexts::tr("P&revious Event"),
                        QKeySequence(QStringLiteral("Ctrl+Left")),
                        symbol(QStringLiteral("step-backward"))))
    , nextReport(make(owner, "nextReport", ActionTexts::tr("Next Rep&ort"),
                      QKeySequence(QStringLiteral("Ctrl+Down")),
                      symbol(QStringLiteral("next-report"))))
    , previousReport(make(owner, "previousReport", ActionTexts::tr("Previous Repor&t"),
                          QKeySequence(QStringLiteral("Ctrl+Up")),
                          symbol(QStringLiteral("previous-report"))))
    , toEnd(make(owner, "toEnd", ActionTexts::tr("Show &Whole Session"),
                 QKeySequence(QStringLiteral("Ctrl+End")), symbol(QStringLiteral("to-end"))))
    , skipPauses(makeCheckable(owner, "skipPauses", ActionTexts::tr("&Skip Pauses")))
    , notifyPlayed(
          makeCheckable(owner, "notifyPlayed", ActionTexts::tr("Notif&y Me of Played Calls")))
    , nextTransfer(make(owner, "nextTransfer", ActionTexts::tr("Next Trans&fer"),
                        QKeySequence(QStringLiteral("Ctrl+T"))))
    , previousTransfer(make(owner, "previousTransfer", ActionTexts::tr("Previous Transf&er"),
                            QKeySequence(QStringLiteral("Ctrl+Shift+T"))))
    , nextFailure(make(owner, "nextFailure", ActionTexts::tr("Next Fa&ilure"),
                       QKeySequence(QStringLiteral("Ctrl+G"))))
    , previousFailure(make(owner, "previousFailure", ActionTexts::tr("Previous Fai&lure"),
                           QKeySequence(QStringLiteral("Ctrl+Shift+G"))))
    , record(makeCheckable(owner, "record", ActionTexts::tr("&Record…")))
    , doNotDisturb(make(owner, "doNotDisturb", ActionTexts::tr("Do &Not Disturb")))
    , preferences(make(owner, "preferences", ActionTexts::tr("&Preferences…"), preferencesKey(),
                       themed(QStringLiteral("preferences-system"), QStringLiteral("preferences"))))
    , manual(make(owner, "manual", ActionTexts::tr("&Manual"), QKeySequence(QStringLiteral("F1"))))
    , palette(make(owner, "palette", ActionTexts::tr("&Find an Action…"),
                   QKeySequence(QStringLiteral("Ctrl+Shift+P"))))
    , shortcuts(make(owner, "shortcuts", ActionTexts::tr("&Keyboard Shortcuts"),
                     QKeySequence(QStringLiteral("Ctrl+F1"))))
    , bugReport(make(owner, "bugReport", ActionTexts::tr("Copy &Report for a Bug")))
    , about(make(owner, "about", ActionTexts::tr("&About Cacofonisk")))
{
    open->setStatusTip(
        ActionTexts::tr("Open a recorded session: JSON, JSON Lines or raw AMI text"));
    demo->setStatusTip(
        ActionTexts::tr("Watch a small company's calls arrive, ring and be transferred"));
    connectServers->setStatusTip(
        ActionTexts::tr("Watch the calls of one or more Asterisk servers as they happen"));
    showHistory->setStatusTip(
        ActionTexts::tr("Find calls that ended, and see what days and weeks were like"));
    takeIntoHistory->setStatusTip(
        ActionTexts::tr("Keep the calls of this recording with those of your servers, each once"));
    showLive->setStatusTip(ActionTexts::tr("Show the window with the calls of your servers"));
    notifyPlayed->setStatusTip(
        ActionTexts::tr("Notify me of the calls in this recording as it is played, as if they "
                        "were happening now"));
    notifyPlayed->setIcon(
        themed(QStringLiteral("preferences-desktop-notification"), QStringLiteral("bell")));
    record->setShortcut(QKeySequence(QStringLiteral("Ctrl+R")));
    showEnded->setShortcut(QKeySequence(QStringLiteral("Ctrl+H")));
    showEnded->setChecked(true);
    hideParties->setShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+H")));
    showCall->setShortcut(QKeySequence(QStringLiteral("Ctrl+D")));
    showMissed->setShortcut(QKeySequence(QStringLiteral("Ctrl+M")));
    showExtensions->setShortcut(QKeySequence(QStringLiteral("F7")));
    showQueues->setShortcut(QKeySequence(QStringLiteral("F8")));
    showConferences->setShortcut(QKeySequence(QStringLiteral("F9")));
    record->setIcon(themed(QStringLiteral("media-record"), QStringLiteral("record")));
    preferences->setMenuRole(QAction::PreferencesRole);
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
    auto *const appearance = new QActionGroup(owner);
    for (QAction *const action : {showAsDesktop, showLight, showDark}) {
        appearance->addAction(action);
    }
}

void Actions::addTo(QMenuBar &bar, Of of, const Menus &menus) const
{
    const bool isLive = of == Of::Live;
    QMenu *const file = bar.addMenu(ActionTexts::tr("&File"));
    file->addActions(isLive ? QList<QAction *>{connectServers, disconnectServers}
                            : QList<QAction *>{showLive});
    file->addSeparator();
    file->addAction(open);
    file->addMenu(menus.recent);
    file->addAction(demo);
    file->addSeparator();
    file->addAction(exportCalls);
    if (!isLive) {
        file->addAction(takeIntoHistory);
    }
    file->addAction(close);
    file->addSeparator();
    file->addAction(quit);

    QMenu *const view = bar.addMenu(ActionTexts::tr("&View"));
    view->addAction(find);
    view->addMenu(menus.views);
    view->addSeparator();
    view->addActions({expandAll, collapseAll});
    view->addSeparator();
    view->addActions({showEnded, hideParties});
    view->addSeparator();
    view->addActions({showCall, showExtensions, showQueues, showConferences, showMissed});
    if (isLive) {
        view->addAction(showHealth);
    }
    view->addMenu(menus.wallboards);
    view->addSeparator();
    view->addAction(showHistory);
    view->addSeparator();
    view->addMenu(ActionTexts::tr("&Appearance"))->addActions({showAsDesktop, showLight, showDark});

    QMenu *const call = bar.addMenu(ActionTexts::tr("&Call"));
    call->addAction(openCall);
    if (!isLive) {
        call->addAction(toBegin);
    }
    call->addAction(saveMessages);
    call->addSeparator();
    call->addAction(copy);

    if (!isLive) {
        QMenu *const replay = bar.addMenu(ActionTexts::tr("&Replay"));
        replay->addAction(playPause);
        replay->addSeparator();
        replay->addActions({stepForward, stepBackward, nextReport, previousReport});
        replay->addSeparator();
        replay->addActions({nextTransfer, previousTransfer, nextFailure, previousFailure});
        replay->addSeparator();
        replay->addActions({toEnd, skipPauses, notifyPlayed});
    }

    QMenu *const tools = bar.addMenu(ActionTexts::tr("&Tools"));
    if (isLive) {
        tools->addActions({record, doNotDisturb});
        tools->addSeparator();
    }
    tools->addAction(preferences);

    bar.addMenu(ActionTexts::tr("&Help"))
        ->addActions({manual, shortcuts, palette, bugReport, about});
}

} // namespace cacofonisk::ui
