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

/// The window's part for live sessions: the connection actions, the servers in the status bar with
/// their details, marks on calls that are out of date, and recording.
class LiveController final : public QObject
{
    Q_OBJECT

public:
    /// Parts of the window that this works on; they outlive it, or belong to the window.
    struct Parts
    {
        session::Session &session;
        const Actions &actions;
        CallModel &calls;
        CallTree &tree;
        MessageBar &messages;
    };

    LiveController(const Parts &parts, std::unique_ptr<Keyring> keyring, QMainWindow *window);

    /// Called when the program starts; does nothing if there is no server.
    void start(const QList<ami::ServerUri> &more);

    /// The program ends, or nobody is to follow the servers any more.
    void stop();

    /// Opens the preferences as a dialog of the window `over`.
    void showPreferences(QWidget *over);

    [[nodiscard]] bool isRecording() const;
    /// The name of the file that is recorded to.
    [[nodiscard]] QString recordingName() const;

    [[nodiscard]] QStringList serverNames() const;
    [[nodiscard]] const Connections &connections() const { return *m_connections; }

    /// What the calls table says while it is empty.
    [[nodiscard]] QString emptyText() const;

signals:
    /// The calls of the servers are to be shown.
    void opened();
    /// Other pages can be added to the dialog.
    void preferencesOpening(PreferencesDialog &dialog);

private:
    void connectActions();
    void connectConnections();
    void connectOrAdd();
    void addServer();
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
    bool m_isStarted = false;
};

} // namespace cacofonisk::ui
