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

/// Finds out which classes of events a server keeps from its user, which AMI says to nobody: by
/// what is heard, and by the calls and waiting callers that are listed while nothing is.
/// (Asterisk: main/manager.c)
///
/// Of the class `user` silence says nothing.
class EventRights final : public QObject
{
    Q_OBJECT

public:
    /// Silence means something after `patience`. `client` outlives this.
    explicit EventRights(ami::Client &client,
                         std::chrono::milliseconds patience = std::chrono::seconds(30),
                         QObject *parent = nullptr);

    /// Listens, from nothing heard: there is a connection, and events would come.
    void begin();
    void stop();
    void hear(const ami::Message &event);

    /// What is not known for want of events, and what would mend it, a sentence each.
    [[nodiscard]] QStringList blind() const;

signals:
    /// What blind() says.
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
