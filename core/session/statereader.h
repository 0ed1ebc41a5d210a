// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ami/client.h"

#include <QObject>
#include <QStringList>

namespace cacofonisk::session {

/// Asks a server for all that is going on there: one list after the other.
class StateReader final : public QObject
{
    Q_OBJECT

public:
    /// `client` outlives this.
    explicit StateReader(ami::Client &client, QObject *parent = nullptr);

    /// Begins anew; a reading in progress is given up.
    void start();
    void stop();

    /// What could not be read for want of permission, and what would mend it, a sentence each.
    [[nodiscard]] const QStringList &blind() const { return m_blind; }

    /// Whether the calls in progress were listed, to the last.
    [[nodiscard]] bool knowsCalls() const { return m_knowsCalls; }

    /// Whether the account may ask for the Status of channels.
    [[nodiscard]] bool mayAskForChannels() const { return m_mayAskForChannels; }

signals:
    /// An item of a list, or its end. Valid during the signal: connect directly.
    void messageReceived(const cacofonisk::ami::Message &message);
    void finished();

private:
    void ask(std::size_t query);
    void onAnswered(std::size_t query, const ami::Answer &answer);

    ami::Client &m_client;
    QStringList m_blind;
    bool m_knowsCalls = false;
    bool m_mayAskForChannels = true;
    int m_run = 0; ///< answers to the one before are of no more interest
};

} // namespace cacofonisk::session
