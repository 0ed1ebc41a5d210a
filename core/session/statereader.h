// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ami/client.h"

#include <QObject>
#include <QStringList>

namespace cacofonisk::session {

/// Asks a server for everything in progress there, one list after the other.
class StateReader final : public QObject
{
    Q_OBJECT

public:
    /// `client` outlives this.
    explicit StateReader(ami::Client &client, QObject *parent = nullptr);

    /// Starts again; a reading in progress is abandoned.
    void start();
    void stop();

    /// What could not be read for lack of permission and how to fix it, one sentence each.
    [[nodiscard]] const QStringList &blind() const { return m_blind; }

    /// Whether all calls in progress were listed.
    [[nodiscard]] bool knowsCalls() const { return m_knowsCalls; }

    /// Whether the account may ask for the Status of channels.
    [[nodiscard]] bool mayAskForChannels() const { return m_mayAskForChannels; }

signals:
    /// A list item, or the end of a list. Valid during the signal: connect directly.
    void messageReceived(const cacofonisk::ami::Message &message);
    void finished();

private:
    void ask(std::size_t query);
    void onAnswered(std::size_t query, const ami::Answer &answer);

    ami::Client &m_client;
    QStringList m_blind;
    bool m_knowsCalls = false;
    bool m_mayAskForChannels = true;
    int m_run = 0; ///< answers to an earlier run are ignored
};

} // namespace cacofonisk::session
