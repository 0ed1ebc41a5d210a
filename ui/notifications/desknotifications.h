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
    /// to `missed`. `session`: see NotificationId.
    DeskNotifications(Notifier &notifier, notices::MissedCalls &missed, Clock clock,
                      int session = 0, QObject *parent = nullptr);

    /// Whether anything is shown; missed calls are recorded in any case.
    void setShown(bool isShown);

    void setRules(const notices::NotificationRules &rules);
    void setContacts(const contacts::ContactBookPtr &book);

    /// Holds notifications back until then; nothing: no longer.
    void setQuietUntil(std::optional<Moment> until);
    void setInhibited(bool isInhibited);
    [[nodiscard]] bool isQuiet() const { return m_gate.time().isQuiet(m_clock()); }

    /// Applies SessionUpdate::known and SessionUpdate::merged. For a recording, its own time counts
    /// (see Playhead), and what began and ended between two updates is not shown.
    void apply(const session::SessionUpdate &update);

    /// No session is followed any more: removes current notifications.
    void clear();

    [[nodiscard]] const notices::CallReader &reader() const { return m_feed.reader(); }

signals:
    /// A rule opens this for a call of a live session; see notices::PopMoment.
    void popDue(const cacofonisk::notices::PopRequest &request);
    void quietChanged(bool isQuiet);

private:
    void tell(const notices::NoticeChanges &changes);
    void show(const notices::NoticeChange &change);
    [[nodiscard]] Moment sessionTime() const { return m_isLive ? m_clock() : m_position; }
    void openPops();
    void wake();
    void schedule();

    Notifier &m_notifier;
    notices::MissedCalls &m_missed;
    Clock m_clock;
    int m_session;
    bool m_isShown = true;
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
