// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/desk/playedcalls.h"

#include "ui/calls/callmodel.h"
#include "ui/desk/deskcalls.h"

#include <QSettings>

namespace cacofonisk::ui {

PlayedCalls::PlayedCalls(CallModel &calls, DeskCalls &desk, int session, QObject *parent)
    : QObject(parent)
    , m_calls(calls)
    , m_desk(desk)
    , m_playhead(calls.entries())
    , m_notifications(desk.notifier(), m_missed, timeOfDay, session)
{
    m_notifications.setShown(false);
    m_fillTimer.setSingleShot(true);
    connect(&m_fillTimer, &QTimer::timeout, this, &PlayedCalls::fillOn);
    connect(&desk, &DeskCalls::settingsChanged, this, &PlayedCalls::readSettings);
    connect(&desk, &DeskCalls::quietChanged, this, &PlayedCalls::readSettings);
    connect(&desk.contacts(), &contacts::ContactFiles::bookChanged, this,
            &PlayedCalls::setContacts);
    setContacts(desk.contacts().book());
    readSettings();
}

PlayedCalls::~PlayedCalls()
{
    m_notifications.clear();
}

void PlayedCalls::readSettings()
{
    m_notifications.setRules(notices::NotificationRules::load(QSettings()));
    m_notifications.setQuietUntil(m_desk.settings().quietUntil);
    m_notifications.setInhibited(m_desk.isInhibited());
    fillMissed();
}

void PlayedCalls::setContacts(const contacts::ContactBookPtr &book)
{
    m_calls.setContacts(book);
    m_missedModel.setContacts(book);
    m_notifications.setContacts(book);
    fillMissed();
}

void PlayedCalls::clear()
{
    m_notifications.clear();
    m_playhead.clear();
    m_missed.setStore(nullptr);
    m_over.clear();
}

void PlayedCalls::apply(const session::SessionUpdate &update)
{
    if (m_playhead.apply(update)) {
        m_notifications.clear();
        fillMissed();
    }
    if (!m_playhead.told().known.empty()) {
        finishFilling();
    }
    m_notifications.apply(m_playhead.told());
}

/// What was missed before the playhead. Of a whole day that takes longer than a window may be deaf.
void PlayedCalls::fillMissed()
{
    m_missed.setStore(nullptr);
    m_over = m_playhead.over();
    m_filled = 0;
    fillOn();
}

void PlayedCalls::fillOn()
{
    constexpr int most = 10'000; // calls compared: some milliseconds
    for (int compared = 0; m_filled < m_over.size() && compared < most; ++m_filled) {
        compared += 1 + m_missed.size();
        fill(m_over[m_filled]);
    }
    if (m_filled < m_over.size()) {
        m_fillTimer.start();
    } else {
        m_over.clear();
    }
}

void PlayedCalls::fill(const calls::Call &call)
{
    m_missed.markReturned(call, m_notifications.reader());
    const auto reading = m_notifications.reader().read(call, *call.ended);
    if (reading && reading->notice.kind == notices::NoticeKind::Missed) {
        m_missed.add(reading->notice, *call.ended);
    }
}

/// What is told now comes after all that was over.
void PlayedCalls::finishFilling()
{
    while (!m_over.empty()) {
        fillOn();
    }
}

} // namespace cacofonisk::ui
