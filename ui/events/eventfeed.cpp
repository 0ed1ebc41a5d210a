// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/events/eventfeed.h"

#include <algorithm>

namespace cacofonisk::ui {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds shortestPause = 1s;
constexpr std::chrono::milliseconds longestPause = 60s;
constexpr int pausePerSearch = 10; ///< of its time, so that searching takes a small part of a core
constexpr auto told = 10s;         ///< for so long there may be more of a call that has ended

} // namespace

EventFeed::EventFeed(session::Session &session, events::EventWindow &window, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_window(window)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &EventFeed::ask);
    using session::Session;
    connect(&session, &Session::eventsTold, this, &EventFeed::onTold);
    connect(&session, &Session::readingFinished, this, [this] {
        m_isAsked = false; // nothing was there to be told
        want();
    });
    connect(&session, &Session::cleared, this, [this] {
        m_isAsked = false;
        setCalls({});
    });
    connect(&window, &events::EventWindow::finished, this, &EventFeed::onFinished);
    connect(&window, &events::EventWindow::failed, this, &EventFeed::onFinished);
}

void EventFeed::setPhase(Phase phase)
{
    if (phase != m_phase) {
        m_phase = phase;
        emit phaseChanged();
    }
}

void EventFeed::setCalls(std::vector<calls::Call> calls)
{
    const bool areOther =
        !std::equal(calls.begin(), calls.end(), m_calls.begin(), m_calls.end(),
                    [](const auto &call, const auto &before) { return call.id == before.id; });
    const bool hadEnded = haveEnded();
    m_calls = std::move(calls);
    if (haveEnded() && (areOther || !hadEnded)) {
        m_end.start();
    }
    areOther ? begin() : want();
}

bool EventFeed::haveEnded() const
{
    return std::all_of(m_calls.begin(), m_calls.end(),
                       [](const calls::Call &call) { return call.ended.has_value(); });
}

void EventFeed::setFilter(const events::EventFilter &filter)
{
    m_filter = filter;
    if (m_isShown) {
        m_search.start();
        setPhase(Phase::Reading);
        m_window.setFilter(filter);
    }
}

void EventFeed::setActive(bool isActive)
{
    if (isActive != m_isActive) {
        m_isActive = isActive;
        begin();
    }
}

void EventFeed::begin()
{
    m_pause.stop();
    m_isWanted = false;
    if (std::exchange(m_isShown, false)) {
        m_window.clear();
    }
    const bool isLooking = m_isActive && !m_calls.empty();
    setPhase(isLooking ? Phase::Reading : Phase::Idle);
    if (isLooking) {
        ask();
    }
}

/// Not while it searches, nor too soon after that.
void EventFeed::want()
{
    m_isWanted = true;
    const bool isBusy = m_isAsked || m_pause.isActive() || m_window.isSearching();
    if (m_isActive && !m_calls.empty() && !isBusy) {
        ask();
    }
}

void EventFeed::ask()
{
    m_isWanted = false;
    m_isAsked = true;
    m_session.tellEvents();
}

void EventFeed::onTold(const events::EventSourcePtr &source)
{
    if (!std::exchange(m_isAsked, false) || !m_isActive || m_calls.empty()) {
        return;
    }
    if (source->parts.empty()) {
        setPhase(Phase::NothingKept);
        m_pause.start(shortestPause);
        return;
    }
    events::EventQuery query = events::queryOf(m_calls, *source);
    query.filter = m_filter;
    m_search.start();
    if (std::exchange(m_isShown, true)) {
        m_window.update(source, query);
        return;
    }
    setPhase(Phase::Reading);
    m_window.show(source, query);
}

void EventFeed::onFinished()
{
    if (!m_isShown) {
        return;
    }
    setPhase(Phase::Found);
    const std::chrono::milliseconds taken(m_search.elapsed());
    if (m_isWanted || mayGoOn()) {
        m_pause.start(std::clamp(taken * pausePerSearch, shortestPause, longestPause));
    }
}

/// Messages of which the calls show nothing.
bool EventFeed::mayGoOn() const
{
    return m_session.isLive() &&
           (!haveEnded() || !m_end.hasExpired(std::chrono::milliseconds(told).count()));
}

} // namespace cacofonisk::ui
