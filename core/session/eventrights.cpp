// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/session/eventrights.h"

#include <charconv>
#include <utility>

namespace cacofonisk::session {

using namespace std::chrono_literals;

EventRights::EventRights(ami::Client &client, std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_patience(this)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] { judge(); });
}

void EventRights::begin()
{
    m_begun = std::chrono::steady_clock::now();
    forget(m_calls);
    forget(m_agents);
    m_patience.start();
}

void EventRights::stop()
{
    m_patience.stop();
    forget(m_system);
}

void EventRights::hear(const ami::Message &event)
{
    if (m_system == Hearing::Heard && m_calls == Hearing::Heard && m_agents == Hearing::Heard) {
        return;
    }
    const std::string_view privilege = event.value("Privilege"); // `call,all`
    const std::string_view kind = privilege.substr(0, privilege.find(','));
    if (kind == "system") {
        set(m_system, Hearing::Heard);
    } else if (kind == "call") {
        set(m_calls, Hearing::Heard);
        if (!m_patience.isActive() && m_agents != Hearing::Withheld) {
            m_patience.start(); // there may be queues
        }
    } else if (kind == "agent") {
        set(m_agents, Hearing::Heard);
    }
}

QStringList EventRights::blind() const
{
    QStringList sentences;
    if (m_calls == Hearing::Withheld) {
        sentences.append(
            Error(QT_TRANSLATE_NOOP(
                      "Error",
                      "No events about calls arrive. Add to the user in manager.conf: read = call"))
                .message());
    }
    if (m_agents == Hearing::Withheld) {
        sentences.append(
            Error(QT_TRANSLATE_NOOP("Error", "No events about callers in queues arrive. Add to the "
                                             "user in manager.conf: read = agent"))
                .message());
    }
    if (m_system == Hearing::Withheld) {
        sentences.append(
            Error(QT_TRANSLATE_NOOP(
                      "Error", "A restart of Asterisk goes unnoticed: calls that it ends are shown "
                               "as lost. Add to the user in manager.conf: read = system"))
                .message());
    }
    return sentences;
}

void EventRights::judge()
{
    // FullyBooted greets whoever may hear it.
    if (m_system == Hearing::Unknown) {
        set(m_system, Hearing::Withheld);
    }
    if (m_calls == Hearing::Unknown) {
        ask("CoreShowChannels", [this](const ami::Message &listed) {
            judge(durationOf(listed[ami::Field::Duration]), m_calls);
        });
    } else if (m_calls == Hearing::Heard && m_agents == Hearing::Unknown) {
        ask("QueueStatus", [this](const ami::Message &listed) {
            if (listed.type() == ami::EventType::QueueEntry) {
                const std::string_view wait = listed.value("Wait");
                int seconds = 0;
                std::from_chars(wait.data(), wait.data() + wait.size(), seconds);
                judge(std::chrono::seconds(seconds), m_agents);
            }
        });
    }
}

void EventRights::ask(const char *action, std::function<void(const ami::Message &)> received)
{
    ami::AnswerHandlers handlers;
    handlers.received = std::move(received);
    (void)m_client.send(ami::Action(action), std::move(handlers));
    m_patience.start();
}

/// A channel, or a caller in a queue, that came after we did should have been heard of.
void EventRights::judge(std::optional<std::chrono::seconds> age, Hearing &hearing)
{
    // Events may be under way, and ages are cut off to seconds.
    const auto margin = m_patience.intervalAsDuration() / 10;
    const auto listening = std::chrono::steady_clock::now() - m_begun;
    if (hearing == Hearing::Unknown && age && *age + margin < listening) {
        set(hearing, Hearing::Withheld);
    }
}

void EventRights::set(Hearing &to, Hearing hearing)
{
    const Hearing before = std::exchange(to, hearing);
    if ((before == Hearing::Withheld) != (hearing == Hearing::Withheld)) {
        emit changed();
    }
}

void EventRights::forget(Hearing &hearing)
{
    if (hearing == Hearing::Heard) {
        hearing = Hearing::Unknown;
    }
}

} // namespace cacofonisk::session
