// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/sessionupdate.h"
#include "ui/calls/callmodel.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QToolButton;

namespace cacofonisk::ui {

class Timeline;

/// Plays a recording: the actions of the Replay menu as buttons, the speed, the time, and the
/// timeline. Emits the user's wishes, and shows what updates say.
class ReplayBar final : public QWidget
{
    Q_OBJECT

public:
    /// `calls` and `actions` outlive this.
    ReplayBar(const CallModel &calls, const QList<QAction *> &actions, QWidget *parent = nullptr);

    void show(const session::SessionUpdate &update);
    void clear();

    /// Has Tab go from `before` through all of it, as it stands.
    void tabAfter(QWidget &before);

    /// As a multiple of real time; 0: as fast as possible.
    [[nodiscard]] double speed() const;
    void setSpeed(double speed);

signals:
    void seekWanted(cacofonisk::Moment moment);
    void speedChanged(double speed);

private:
    const CallModel &m_calls;
    QList<QWidget *> m_buttons;
    QComboBox *m_speeds;
    QLabel *m_time;
    Timeline *m_timeline;
    std::uint64_t m_drawn = 0; ///< in messages: how much the timeline shows
};

} // namespace cacofonisk::ui
