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
    m_hearsCalls = m_hearsAgents = false;
    m_patience.start();
}

void EventRights::stop()
{
    m_patience.stop();
    m_hearsSystem = false;
}

void EventRights::hear(const ami::Message &event)
{
    if (m_hearsSystem && m_hearsCalls && m_hearsAgents) {
        return;
    }
    const std::string_view privilege = event.value("Privilege"); // `call,all`
    const std::string_view kind = privilege.substr(0, privilege.find(','));
    if (kind == "system") {
        m_hearsSystem = true;
        setDeaf(m_isDeafToSystem, false);
    } else if (kind == "call") {
        m_hearsCalls = true;
        setDeaf(m_isDeafToCalls, false);
        if (!m_patience.isActive() && !m_isDeafToAgents) {
            m_patience.start(); // there may be queues
        }
    } else if (kind == "agent") {
        m_hearsAgents = true;
        setDeaf(m_isDeafToAgents, false);
    }
}

QStringList EventRights::blind() const
{
    QStringList sentences;
    if (m_isDeafToCalls) {
        sentences.append(
            Error(QT_TRANSLATE_NOOP(
                      "Error",
                      "No events about calls arrive. Add to the user in manager.conf: read = call"))
                .message());
    }
    if (m_isDeafToAgents) {
        sentences.append(
            Error(QT_TRANSLATE_NOOP("Error", "No events about callers in queues arrive. Add to the "
                                             "user in manager.conf: read = agent"))
                .message());
    }
    if (m_isDeafToSystem) {
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
    setDeaf(m_isDeafToSystem, !m_hearsSystem);
    if (!m_hearsCalls && !m_isDeafToCalls) {
        ask("CoreShowChannels", [this](const ami::Message &listed) {
            judge(durationOf(listed[ami::Field::Duration]), m_hearsCalls, m_isDeafToCalls);
        });
    } else if (m_hearsCalls && !m_hearsAgents && !m_isDeafToAgents) {
        ask("QueueStatus", [this](const ami::Message &listed) {
            if (listed.type() == ami::EventType::QueueEntry) {
                const std::string_view wait = listed.value("Wait");
                int seconds = 0;
                std::from_chars(wait.data(), wait.data() + wait.size(), seconds);
                judge(std::chrono::seconds(seconds), m_hearsAgents, m_isDeafToAgents);
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
void EventRights::judge(std::optional<std::chrono::seconds> age, bool hears, bool &isDeaf)
{
    // Events may be under way, and ages are cut off to seconds.
    const auto margin = m_patience.intervalAsDuration() / 10;
    const auto listening = std::chrono::steady_clock::now() - m_begun;
    if (!hears && age && *age + margin < listening) {
        setDeaf(isDeaf, true);
    }
}

void EventRights::setDeaf(bool &to, bool isDeaf)
{
    if (to != isDeaf) {
        to = isDeaf;
        emit changed();
    }
}

} // namespace cacofonisk::session
