// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/sessionupdate.h"
#include "ui/replay/callmoments.h"

#include <QObject>

namespace cacofonisk::session {
class Session;
}

namespace cacofonisk::ui {

struct Actions;
class CallModel;
class ReplayBar;

/// The window's part for recordings: the actions that play them and go to a point in them, and the
/// replay bar.
class ReplayController final : public QObject
{
    Q_OBJECT

public:
    /// Parts of the window that this works on; they outlive it, or belong to the window.
    struct Parts
    {
        session::Session &session;
        const Actions &actions;
        const CallModel &calls;
        ReplayBar &bar;
    };

    explicit ReplayController(const Parts &parts, QObject *parent = nullptr);

    /// Shows what the session tells.
    void apply(const session::SessionUpdate &update);
    /// The session is left.
    void clear();

    /// As the session is now: what it is, and whether it plays.
    void enableActions();

    [[nodiscard]] bool isPlaying() const { return m_isPlaying; }

private:
    void connectActions();
    void jumpTo(const CallMoments &moments, bool forward);

    Parts m_parts;
    bool m_isPlaying = false;
    Moment m_position{}; ///< of the playhead; in a live session the time of day
};

} // namespace cacofonisk::ui
