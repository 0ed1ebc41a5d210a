// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/actions.h"

#include "ui/formatting/symbols.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QMenuBar>

namespace cacofonisk::ui {

namespace {

QString tr(const char *text, const char *comment = nullptr)
{
    return QCoreApplication::translate("Actions", text, comment);
}

QAction *make(QObject *owner, const QString &text, const QKeySequence &shortcut = {},
              const QIcon &icon = {})
{
    auto *const action = new QAction(icon, text, owner);
    action->setShortcut(shortcut);
    if (!shortcut.isEmpty()) {
        action->setToolTip(QStringLiteral("%1 (%2)").arg(
            action->toolTip(), shortcut.toString(QKeySequence::NativeText)));
    }
    return action;
}

QAction *makeCheckable(QObject *owner, const QString &text)
{
    QAction *const action = make(owner, text);
    action->setCheckable(true);
    return action;
}

} // namespace

Actions::Actions(QObject *owner)
    : open(make(owner, tr("&Open Recording…"), QKeySequence::Open,
                themed(QStringLiteral("document-open"), QStringLiteral("open"))))
    , demo(make(owner, tr("Play the &Demo"), {},
                themed(QStringLiteral("media-playback-start"), QStringLiteral("demo"))))
    , close(make(owner, tr("&Close Recording"), QKeySequence::Close))
    , exportCalls(make(owner, tr("&Export Calls…"), QKeySequence(QStringLiteral("Ctrl+E"))))
    , quit(make(owner, tr("&Quit"), QKeySequence::Quit))
    , find(make(owner, tr("&Search"), QKeySequence::Find))
    , showAsDesktop(makeCheckable(owner, tr("As the &Desktop", "appearance")))
    , showLight(makeCheckable(owner, tr("&Light", "appearance")))
    , showDark(makeCheckable(owner, tr("&Dark", "appearance")))
    , copy(make(owner, tr("&Copy"), QKeySequence::Copy,
                themed(QStringLiteral("edit-copy"), QStringLiteral("copy"))))
    , expandAll(make(owner, tr("&Expand All"), QKeySequence(QStringLiteral("Ctrl+Shift+E"))))
    , collapseAll(make(owner, tr("C&ollapse All"), QKeySequence(QStringLiteral("Ctrl+Shift+C"))))
    , playPause(make(owner, tr("&Play"), QKeySequence(QStringLiteral("Ctrl+Space")),
                     themed(QStringLiteral("media-playback-start"), QStringLiteral("play"))))
    , stepForward(make(owner, tr("&Next Event"), QKeySequence(QStringLiteral("Ctrl+Right")),
                       symbol(QStringLiteral("step-forward"))))
    , stepBackward(make(owner, tr("P&revious Event"), QKeySequence(QStringLiteral("Ctrl+Left")),
                        symbol(QStringLiteral("step-backward"))))
    , nextReport(make(owner, tr("Next Re&port"), QKeySequence(QStringLiteral("Ctrl+Down")),
                      symbol(QStringLiteral("next-report"))))
    , previousReport(make(owner, tr("Previous Repor&t"), QKeySequence(QStringLiteral("Ctrl+Up")),
                          symbol(QStringLiteral("previous-report"))))
    , toEnd(make(owner, tr("&Whole Session"), QKeySequence(QStringLiteral("Ctrl+End")),
                 symbol(QStringLiteral("to-end"))))
    , skipPauses(makeCheckable(owner, tr("&Skip Pauses")))
    , nextTransfer(make(owner, tr("Next Trans&fer"), QKeySequence(QStringLiteral("Ctrl+T"))))
    , previousTransfer(
          make(owner, tr("Previous Transf&er"), QKeySequence(QStringLiteral("Ctrl+Shift+T"))))
    , nextFailure(make(owner, tr("Next Fa&ilure"), QKeySequence(QStringLiteral("Ctrl+G"))))
    , previousFailure(
          make(owner, tr("Previous Fai&lure"), QKeySequence(QStringLiteral("Ctrl+Shift+G"))))
    , shortcuts(make(owner, tr("&Keyboard Shortcuts"), QKeySequence(QStringLiteral("F1"))))
    , about(make(owner, tr("&About Cacofonisk")))
{
    open->setStatusTip(tr("A session that was recorded: JSON, JSON Lines, or what AMI sent"));
    demo->setStatusTip(tr("A small company's calls, as they come, ring and are passed on"));
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
    auto *const appearance = new QActionGroup(owner);
    for (QAction *const action : {showAsDesktop, showLight, showDark}) {
        appearance->addAction(action);
    }
}

void Actions::addTo(QMenuBar &bar, QMenu *recent) const
{
    QMenu *const file = bar.addMenu(tr("&File"));
    file->addAction(open);
    file->addMenu(recent);
    file->addAction(demo);
    file->addSeparator();
    file->addAction(exportCalls);
    file->addAction(close);
    file->addSeparator();
    file->addAction(quit);

    QMenu *const view = bar.addMenu(tr("&View"));
    view->addAction(find);
    view->addSeparator();
    view->addActions({expandAll, collapseAll});
    view->addSeparator();
    view->addMenu(tr("&Appearance"))->addActions({showAsDesktop, showLight, showDark});

    QMenu *const call = bar.addMenu(tr("&Call"));
    call->addAction(copy);

    QMenu *const replay = bar.addMenu(tr("&Replay"));
    replay->addAction(playPause);
    replay->addSeparator();
    replay->addActions({stepForward, stepBackward, nextReport, previousReport});
    replay->addSeparator();
    replay->addActions({nextTransfer, previousTransfer, nextFailure, previousFailure});
    replay->addSeparator();
    replay->addActions({toEnd, skipPauses});

    bar.addMenu(tr("&Help"))->addActions({shortcuts, about});
}

} // namespace cacofonisk::ui
