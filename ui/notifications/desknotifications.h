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

/// Shows desktop notifications about a session's calls, and records missed calls.
class DeskNotifications final : public QObject
{
    Q_OBJECT

public:
    using Clock = std::function<Moment()>;

    /// `notifier` and `missed` outlive this; `clock` gives the time of day. Missed calls are added
    /// to `missed`.
    DeskNotifications(Notifier &notifier, notices::MissedCalls &missed, Clock clock,
                      QObject *parent = nullptr);

    void setRules(const notices::NotificationRules &rules);
    void setContacts(const contacts::ContactBookPtr &book);

    /// Holds notifications back until then; nothing: no longer.
    void setQuietUntil(std::optional<Moment> until);
    void setInhibited(bool isInhibited);
    [[nodiscard]] bool isQuiet() const { return m_gate.time().isQuiet(m_clock()); }

    /// Calls missed from now on are added there; it outlives this.
    void setMissed(notices::MissedCalls &missed) { m_missed = &missed; }

    /// Applies SessionUpdate::known and SessionUpdate::merged. For a recording, its own time counts
    /// (see Playhead), and what began and ended between two updates is not shown.
    void apply(const session::SessionUpdate &update);

    /// No session is followed any more: removes current notifications.
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
    std::map<std::uint64_t, notices::Notice> m_shown; ///< current notifications, by Notice::id
    QTimer m_timer; ///< for notices due at a time, without any event
    bool m_wasQuiet = false;
};

} // namespace cacofonisk::ui
