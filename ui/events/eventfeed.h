// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/events/eventwindow.h"
#include "core/session/session.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace cacofonisk::ui {

/// Has an EventWindow show the messages of a call, or of several together, and what comes of them
/// later, for as long as somebody looks.
class EventFeed final : public QObject
{
    Q_OBJECT

public:
    enum class Phase : std::uint8_t {
        Idle,        ///< no call, or nobody looks
        Reading,     ///< their messages are being looked for
        NothingKept, ///< a live session keeps none of what it receives
        Found        ///< all that there are at the moment
    };

    /// Both outlive this.
    EventFeed(session::Session &session, events::EventWindow &window, QObject *parent = nullptr);

    void setCalls(std::vector<calls::Call> calls);
    void setFilter(const events::EventFilter &filter);
    /// Whether anybody looks; else nothing is read, and no file is open.
    void setActive(bool isActive);

    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] bool isFiltered() const { return !m_filter.isEmpty(); }

signals:
    void phaseChanged();

private:
    void setPhase(Phase phase);
    void begin();
    void want();
    void ask();
    void onTold(const events::EventSourcePtr &source);
    void onFinished();
    [[nodiscard]] bool haveEnded() const;
    [[nodiscard]] bool mayGoOn() const;

    session::Session &m_session;
    events::EventWindow &m_window;
    std::vector<calls::Call> m_calls;
    events::EventFilter m_filter;
    Phase m_phase = Phase::Idle;
    QTimer m_pause;         ///< until more is looked for
    QElapsedTimer m_search; ///< since the last search began
    QElapsedTimer m_end;    ///< since the calls were first seen to have ended
    bool m_isActive = false;
    bool m_isAsked = false;  ///< where the messages are
    bool m_isWanted = false; ///< something has changed since that was asked
    bool m_isShown = false;  ///< the window has the calls
};

} // namespace cacofonisk::ui
