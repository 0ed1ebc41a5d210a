// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ami/client.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

namespace cacofonisk::session {

/// Finds out which event classes a server withholds from its user, which AMI does not report: from
/// the events received, and from calls and waiting callers that are listed although no events about
/// them arrived. (Asterisk: main/manager.c)
///
/// For the class `user`, silence proves nothing.
class EventRights final : public QObject
{
    Q_OBJECT

public:
    /// Silence is taken as proof after `patience`. `client` outlives this.
    explicit EventRights(ami::Client &client,
                         std::chrono::milliseconds patience = std::chrono::seconds(30),
                         QObject *parent = nullptr);

    /// Starts listening from scratch: the connection is up, and events would arrive.
    void begin();
    void stop();
    void hear(const ami::Message &event);

    /// What is unknown for lack of events and how to fix it, one sentence each.
    [[nodiscard]] QStringList blind() const;

signals:
    /// blind() has changed.
    void changed();

private:
    /// What is known of a class of events. Heard is forgotten with the connection, Withheld until
    /// an event proves the contrary.
    enum class Hearing : std::uint8_t { Unknown, Heard, Withheld };

    void judge();
    void ask(const char *action, std::function<void(const ami::Message &)> received);
    void judge(std::optional<std::chrono::seconds> age, Hearing &hearing);
    void set(Hearing &to, Hearing hearing);
    static void forget(Hearing &hearing);

    ami::Client &m_client;
    QTimer m_patience;
    std::chrono::steady_clock::time_point m_begun;
    Hearing m_system = Hearing::Unknown;
    Hearing m_calls = Hearing::Unknown;
    Hearing m_agents = Hearing::Unknown;
};

} // namespace cacofonisk::session
