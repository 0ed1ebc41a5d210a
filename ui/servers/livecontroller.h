// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/servers/connections.h"

class QMainWindow;

namespace cacofonisk::ui {

struct Actions;
class CallModel;
class CallTree;
class HealthPanel;
class LiveRecording;
class MessageBar;
class PreferencesDialog;
class ServerBar;

/// What the window has for live sessions: the connection actions, the servers in the status bar
/// with what is behind them, marks on calls that are out of date, and recording.
class LiveController final : public QObject
{
    Q_OBJECT

public:
    /// Parts of the window that it works on; they outlive it, or belong to the window.
    struct Parts
    {
        session::Session &session;
        const Actions &actions;
        CallModel &calls;
        CallTree &tree;
        MessageBar &messages;
    };

    LiveController(const Parts &parts, std::unique_ptr<Keyring> keyring, QMainWindow *window);

    /// At the start of the program: nothing happens where there is no server.
    void start(const QList<ami::ServerUri> &more);

    [[nodiscard]] QStringList serverNames() const;
    [[nodiscard]] const Connections &connections() const { return *m_connections; }

    /// What stands in the place of calls where there are none.
    [[nodiscard]] QString emptyText() const;

signals:
    /// The servers' calls are to be shown.
    void opened();
    /// What else is to be set there can be added.
    void preferencesOpening(PreferencesDialog &dialog);

private:
    void connectActions();
    void connectConnections();
    void connectOrAdd();
    void addServer();
    void showPreferences();
    void onServersChanged();
    void onOpened(bool isAgain);
    void onStatus();
    void enableActions();

    Parts m_parts;
    QMainWindow *m_window;
    Connections *m_connections;
    LiveRecording *m_recording;
    HealthPanel *m_health;
    ServerBar *m_servers;
};

} // namespace cacofonisk::ui
