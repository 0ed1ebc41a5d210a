// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/notices/missedcalls.h"
#include "core/notices/noticefeed.h"
#include "core/notices/quietgate.h"
#include "core/session/sessionupdate.h"
#include "ui/notifications/notifier.h"

#include <QTimer>

#include <functional>
#include <map>

namespace cacofonisk::ui {

/// Tells on the desktop what comes of a session's calls, and keeps what was missed.
class DeskNotifications final : public QObject
{
    Q_OBJECT

public:
    using Clock = std::function<Moment()>;

    /// `notifier` and `missed` outlive this; `clock` tells the time of day. What is missed is put
    /// into `missed`.
    DeskNotifications(Notifier &notifier, notices::MissedCalls &missed, Clock clock,
                      QObject *parent = nullptr);

    void setRules(const notices::NotificationRules &rules);
    void setContacts(const contacts::ContactBookPtr &book);

    /// Nobody is to be disturbed until then; nothing: from now on again.
    void setQuietUntil(std::optional<Moment> until);
    void setInhibited(bool isInhibited);
    [[nodiscard]] bool isQuiet() const { return m_gate.time().isQuiet(m_clock()); }

    /// What is missed from now on is put there; it outlives this.
    void setMissed(notices::MissedCalls &missed) { m_missed = &missed; }

    /// Takes SessionUpdate::known and SessionUpdate::merged. A recording tells by its own time (see
    /// Playhead), and nothing of what has come and gone between two updates.
    void apply(const session::SessionUpdate &update);

    /// No session is followed any more: what goes on is taken away.
    void clear();

    [[nodiscard]] const notices::CallReader &reader() const { return m_feed.reader(); }

signals:
    void quietChanged(bool isQuiet);

private:
    void tell(const notices::NoticeChanges &changes);
    void show(const notices::NoticeChange &change);
    [[nodiscard]] Moment sessionTime() const { return m_isLive ? m_clock() : m_position; }
    void wake();
    void schedule();

    Notifier &m_notifier;
    notices::MissedCalls *m_missed;
    Clock m_clock;
    contacts::ContactBookPtr m_book;
    notices::NoticeFeed m_feed;
    notices::QuietGate m_gate;
    bool m_isLive = true;
    Moment m_position{};                              ///< of a recording
    std::map<std::uint64_t, notices::Notice> m_shown; ///< what goes on, by Notice::id
    QTimer m_timer; ///< for what comes of time alone; no event waits for it
    bool m_wasQuiet = false;
};

} // namespace cacofonisk::ui
