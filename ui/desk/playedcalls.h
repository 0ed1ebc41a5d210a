// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/notices/missedcalls.h"
#include "ui/notifications/desknotifications.h"
#include "ui/notifications/missedcallmodel.h"
#include "ui/replay/playhead.h"

#include <QTimer>

#include <vector>

namespace cacofonisk::ui {

class CallModel;
class DeskCalls;

/// What comes of a recording's calls as it is played: calls missed up to the playhead, contact
/// names, and notifications where they are wanted.
class PlayedCalls final : public QObject
{
    Q_OBJECT

public:
    /// `calls` and `desk` outlive this. `session` tells its notifications from others, see
    /// NotificationId.
    PlayedCalls(CallModel &calls, DeskCalls &desk, int session, QObject *parent = nullptr);
    ~PlayedCalls() override;

    /// Applies an update; `calls` has just applied it.
    void apply(const session::SessionUpdate &update);
    /// The recording was closed.
    void clear();

    /// Whether played calls are notified of; not at first.
    void setNotifies(bool notifies) { m_notifications.setShown(notifies); }

    [[nodiscard]] MissedCallModel &missed() { return m_missedModel; }

private:
    void readSettings();
    void setContacts(const contacts::ContactBookPtr &book);
    void fillMissed();
    void fillOn();
    void fill(const calls::Call &call);
    void finishFilling();

    CallModel &m_calls;
    DeskCalls &m_desk;
    Playhead m_playhead;
    notices::MissedCalls m_missed;
    MissedCallModel m_missedModel{m_missed};
    std::vector<calls::SharedCall> m_over; ///< that m_missed is being filled from
    std::size_t m_filled = 0;              ///< how many of them are done
    QTimer m_fillTimer;
    DeskNotifications m_notifications;
};

} // namespace cacofonisk::ui
