// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/session/eventrights.h"

namespace cacofonisk::session {

using namespace std::chrono_literals;

EventRights::EventRights(ami::Client &client, std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_patience(this)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &EventRights::judge);
}

void EventRights::begin()
{
    m_begun = std::chrono::steady_clock::now();
    m_hearsCalls = false;
    m_patience.start();
}

void EventRights::stop()
{
    m_patience.stop();
    m_hearsSystem = false;
}

void EventRights::hear(const ami::Message &event)
{
    if (m_hearsSystem && m_hearsCalls) {
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
    }
}

QStringList EventRights::blind() const
{
    QStringList sentences;
    if (m_isDeafToCalls) {
        sentences.append(
            Error(QT_TRANSLATE_NOOP("Error", "Nothing is heard of calls as they come and go. Add "
                                             "to the user in manager.conf: read = call"))
                .message());
    }
    if (m_isDeafToSystem) {
        sentences.append(
            Error(QT_TRANSLATE_NOOP("Error",
                                    "Nothing is heard of a restart of Asterisk: calls that it ends "
                                    "are told as lost. Add to the user in manager.conf: "
                                    "read = system"))
                .message());
    }
    return sentences;
}

void EventRights::judge()
{
    // FullyBooted greets whoever may hear it.
    setDeaf(m_isDeafToSystem, !m_hearsSystem);
    if (m_hearsCalls || m_isDeafToCalls) {
        return;
    }
    ami::AnswerHandlers handlers;
    handlers.received = [this](const ami::Message &message) { judgeCall(message); };
    (void)m_client.send(ami::Action("CoreShowChannels"), std::move(handlers));
    m_patience.start();
}

/// A channel that came after we did should have been heard of.
void EventRights::judgeCall(const ami::Message &listed)
{
    // Events may be under way, and durations are cut off to seconds.
    const auto margin = m_patience.intervalAsDuration() / 10;
    const auto age = ami::durationOf(listed[ami::Field::Duration]);
    const auto listening = std::chrono::steady_clock::now() - m_begun;
    if (!m_hearsCalls && age && *age + margin < listening) {
        setDeaf(m_isDeafToCalls, true);
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
