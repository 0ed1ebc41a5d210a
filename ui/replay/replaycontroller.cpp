// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/replay/replaycontroller.h"

#include "core/session/session.h"
#include "ui/calls/callmodel.h"
#include "ui/formatting/symbols.h"
#include "ui/frame/actions.h"
#include "ui/replay/replaybar.h"

#include <QAction>

namespace cacofonisk::ui {

using session::Session;

ReplayController::ReplayController(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connectActions();
    connect(&parts.bar, &ReplayBar::seekWanted, &parts.session, &Session::seek);
    connect(&parts.bar, &ReplayBar::speedChanged, &parts.session, &Session::setSpeed);
}

void ReplayController::connectActions()
{
    const Actions &actions = m_parts.actions;
    Session &session = m_parts.session;
    const auto on = [this](QAction *action, auto slot) {
        connect(action, &QAction::triggered, this, slot);
    };
    const auto jump = [this, on](QAction *action, auto momentsOf, bool forward) {
        on(action, [=, this] { jumpTo(momentsOf(m_parts.calls.entries()), forward); });
    };
    on(actions.playPause, [this, &session] { m_isPlaying ? session.pause() : session.play(); });
    on(actions.stepForward, [&session] { session.stepMessages(1); });
    on(actions.stepBackward, [&session] { session.stepMessages(-1); });
    on(actions.nextReport, [&session] { session.stepReport(true); });
    on(actions.previousReport, [&session] { session.stepReport(false); });
    on(actions.toEnd, [&session] { session.seekToEnd(); });
    jump(actions.nextTransfer, transferMoments, true);
    jump(actions.previousTransfer, transferMoments, false);
    jump(actions.nextFailure, failureMoments, true);
    jump(actions.previousFailure, failureMoments, false);
    connect(actions.skipPauses, &QAction::toggled, &session, &Session::setSkipsPauses);
}

void ReplayController::apply(const session::SessionUpdate &update)
{
    m_position = update.position;
    m_isPlaying = update.isPlaying();
    if (!update.isLive) {
        m_parts.bar.show(update);
    }
}

void ReplayController::clear()
{
    m_isPlaying = false;
    m_parts.bar.clear();
}

void ReplayController::enableActions()
{
    const Actions &actions = m_parts.actions;
    const bool isRecording = m_parts.session.isOpen() && !m_parts.session.isLive();
    for (QAction *const action :
         {actions.playPause, actions.stepForward, actions.stepBackward, actions.nextReport,
          actions.previousReport, actions.nextTransfer, actions.previousTransfer,
          actions.nextFailure, actions.previousFailure, actions.toEnd}) {
        action->setEnabled(isRecording);
    }
    const QString play = m_isPlaying ? tr("&Pause") : tr("&Play");
    if (actions.playPause->text() != play) {
        actions.playPause->setText(play);
        actions.playPause->setIcon(
            m_isPlaying ? themed(QStringLiteral("media-playback-pause"), QStringLiteral("pause"))
                        : themed(QStringLiteral("media-playback-start"), QStringLiteral("play")));
    }
}

void ReplayController::jumpTo(const CallMoments &moments, bool forward)
{
    if (const auto moment = neighbour(moments, m_position, forward)) {
        m_parts.session.seek(*moment);
    }
}

} // namespace cacofonisk::ui
