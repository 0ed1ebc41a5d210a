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
    void judge();
    void ask(const char *action, std::function<void(const ami::Message &)> received);
    void judge(std::optional<std::chrono::seconds> age, bool hears, bool &isDeaf);
    void setDeaf(bool &to, bool isDeaf);

    ami::Client &m_client;
    QTimer m_patience;
    std::chrono::steady_clock::time_point m_begun;
    bool m_hearsSystem = false;
    bool m_hearsCalls = false;
    bool m_hearsAgents = false;
    bool m_isDeafToSystem = false;
    bool m_isDeafToCalls = false;
    bool m_isDeafToAgents = false;
};

} // namespace cacofonisk::session
