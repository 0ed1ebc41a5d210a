// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ami/client.h"

#include <QObject>
#include <QStringList>

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace cacofonisk::session {

/// Asks a server for everything in progress there, one list after the other.
class StateReader final : public QObject
{
    Q_OBJECT

public:
    /// `client` outlives this. For a switchboard, more lists are read, and only those that the
    /// account may ask for: AMI's ListCommands names these.
    explicit StateReader(ami::Client &client, bool readsSwitchboard = false,
                         QObject *parent = nullptr);

    /// Starts again; a reading in progress is abandoned.
    void start();
    void stop();

    /// What could not be read for lack of permission and how to fix it, one sentence each.
    [[nodiscard]] const QStringList &blind() const { return m_blind; }

    /// Whether all calls in progress were listed.
    [[nodiscard]] bool knowsCalls() const { return m_knowsCalls; }

    /// Whether the account may ask for the Status of channels.
    [[nodiscard]] bool mayAskForChannels() const { return m_mayAskForChannels; }

    /// Whether the account may use the action, as far as is known.
    [[nodiscard]] bool mayAsk(std::string_view action) const;

signals:
    /// A list item, or the end of a list. Valid during the signal: connect directly.
    void messageReceived(const cacofonisk::ami::Message &message);
    void finished();

private:
    void ask(std::size_t query);
    void askForCommands();
    void noteCommands(const ami::Message &message);
    void askForRoom();
    /// False if AMI cannot carry the action: then no answer will come.
    [[nodiscard]] bool send(const ami::Action &action,
                            std::function<void(const ami::Answer &)> answered);
    void onAnswered(std::size_t query, const ami::Answer &answer);
    void noteDenied(std::size_t query);

    ami::Client &m_client;
    bool m_readsSwitchboard;
    std::vector<std::string> m_commands; ///< that the account may use; empty: unknown
    std::vector<std::string> m_rooms;    ///< conferences whose members are still to be read
    QStringList m_blind;
    bool m_knowsCalls = false;
    bool m_mayAskForChannels = true;
    int m_run = 0; ///< answers to an earlier run are ignored
};

} // namespace cacofonisk::session
