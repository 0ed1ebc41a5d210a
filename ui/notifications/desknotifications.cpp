// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/notifications/desknotifications.h"

#include "ui/notifications/notificationtext.h"

namespace cacofonisk::ui {

using namespace std::chrono;

DeskNotifications::DeskNotifications(Notifier &notifier, notices::MissedCalls &missed, Clock clock,
                                     int session, QObject *parent)
    : QObject(parent)
    , m_notifier(notifier)
    , m_missed(missed)
    , m_clock(std::move(clock))
    , m_session(session)
    , m_book(std::make_shared<const contacts::ContactBook>())
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &DeskNotifications::wake);
}

void DeskNotifications::setShown(bool isShown)
{
    m_isShown = isShown;
    if (!isShown) {
        for (const auto &[id, notice] : std::exchange(m_shown, {})) {
            m_notifier.close({.notice = id, .session = m_session});
        }
    }
}

void DeskNotifications::setRules(const notices::NotificationRules &rules)
{
    tell(m_feed.setReader(notices::CallReader(rules, m_book->plan()), sessionTime()));
}

void DeskNotifications::setContacts(const contacts::ContactBookPtr &book)
{
    m_book = book;
    setRules(notices::NotificationRules(m_feed.reader().rules()));
}

void DeskNotifications::setQuietUntil(std::optional<Moment> until)
{
    notices::QuietTime time = m_gate.time();
    time.until = until;
    m_gate.setTime(time);
    tell({});
}

void DeskNotifications::setInhibited(bool isInhibited)
{
    notices::QuietTime time = m_gate.time();
    time.isByDesktop = isInhibited;
    m_gate.setTime(time);
    tell({});
}

void DeskNotifications::apply(const session::SessionUpdate &update)
{
    m_isLive = update.isLive;
    m_position = update.position;
    const Moment now = sessionTime();
    notices::NoticeChanges changes;
    const auto append = [&changes](const notices::NoticeChanges &more) {
        changes.insert(changes.end(), more.begin(), more.end());
    };
    for (const calls::Call &call : update.known) {
        m_missed.markReturned(call, m_feed.reader());
        append(m_feed.update(call, now));
    }
    for (const calls::MergedGroup &merged : update.merged) {
        append(m_feed.merge(merged.number, now));
    }
    append(m_feed.tick(now));
    tell(changes);
    openPops();
}

/// What is opened while a phone rings disturbs; who answers has been disturbed already.
void DeskNotifications::openPops()
{
    for (const notices::DuePop &due : m_feed.takePops()) {
        const notices::ScreenPop &pop = due.cause.second;
        if (m_isLive && m_isShown && !(pop.when == notices::PopMoment::Ringing && isQuiet())) {
            emit popDue({pop, notices::valuesOf(due.notice, *m_book)});
        }
    }
}

void DeskNotifications::clear()
{
    const notices::CallReader reader = m_feed.reader();
    tell(m_feed.setReader({}, sessionTime()));
    m_feed = notices::NoticeFeed(reader);
}

void DeskNotifications::tell(const notices::NoticeChanges &changes)
{
    const Moment now = m_clock();
    for (const notices::NoticeChange &change : changes) {
        if (change.action != notices::NoticeChange::Action::Close &&
            change.notice.kind == notices::NoticeKind::Missed) {
            m_missed.add(change.notice, sessionTime());
        }
    }
    if (!m_isShown) {
        return;
    }
    const notices::QuietGate::Passed passed = m_gate.pass(changes, now);
    for (const notices::NoticeChange &change : passed.changes) {
        show(change);
    }
    if (passed.digest) {
        m_notifier.show(textOf(*passed.digest, *m_book));
    }
    const bool quiet = m_gate.time().isQuiet(now);
    if (std::exchange(m_wasQuiet, quiet) != quiet) {
        emit quietChanged(quiet);
    }
    schedule();
}

void DeskNotifications::show(const notices::NoticeChange &change)
{
    const notices::Notice &notice = change.notice;
    const auto shown = m_shown.find(notice.id);
    const bool stands = shown != m_shown.end();
    if (change.action == notices::NoticeChange::Action::Close) {
        m_notifier.close({.notice = notice.id, .session = m_session});
        m_shown.erase(notice.id);
        return;
    }
    if (!m_isLive && !stands && isFinal(notice.kind)) {
        return; // a recording that is played fast is no reason for a heap of notifications
    }
    NotificationText text = textOf(notice, *m_book);
    text.id.session = m_session;
    if (!m_isLive) {
        text.pop.reset();
        text.body += (text.body.isEmpty() ? QString() : QStringLiteral("\n")) +
                     tr("In the recording being played");
    }
    const bool isHeard =
        stands && shown->second.kind == notice.kind && shown->second.rings == notice.rings;
    text.sounds = text.sounds && !isHeard;
    m_notifier.show(text);
    if (isFinal(notice.kind)) {
        m_shown.erase(notice.id);
    } else {
        m_shown[notice.id] = notice;
    }
}

void DeskNotifications::wake()
{
    tell(m_isLive ? m_feed.tick(m_clock()) : notices::NoticeChanges());
}

void DeskNotifications::schedule()
{
    const Moment now = m_clock();
    std::optional<Moment> due = m_isLive ? m_feed.due() : std::nullopt;
    if (const auto &until = m_gate.time().until) {
        due = std::min(due.value_or(*until), *until);
    }
    if (!due) {
        m_timer.stop();
        return;
    }
    const auto wait = ceil<milliseconds>(std::max(*due - now, microseconds(0)));
    m_timer.start(std::min<milliseconds>(wait, hours(24)));
}

} // namespace cacofonisk::ui
