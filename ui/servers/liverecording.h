// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/session.h"
#include "ui/servers/connections.h"

class QAction;
class QLabel;

namespace cacofonisk::ui {

class MessageBar;

/// Records what the servers send, as the user asks, and shows where to.
class LiveRecording final : public QObject
{
    Q_OBJECT

public:
    /// All outlive this except `window`, which is its parent.
    LiveRecording(session::Session &session, const Connections &connections, QAction &action,
                  MessageBar &messages, QWidget *window);

    /// For the status bar.
    [[nodiscard]] QWidget *indicator() const;

    void start(const QString &path, const recording::RecorderOptions &options);

    /// Being recorded to; empty: nothing is recorded.
    [[nodiscard]] QString path() const { return m_path; }

private:
    void onTriggered(bool wanted);
    void onRecordingChanged(const QString &path);
    void onCleared();
    void onOpened(bool isAgain);
    void show(const QString &path);

    session::Session &m_session;
    QAction &m_action;
    MessageBar &m_messages;
    QWidget *m_window;
    QWidget *m_indicator;
    QLabel *m_text;
    QString m_path;     ///< being recorded to; empty: none
    QString m_lastPath; ///< before the session was cleared
    recording::RecorderOptions m_options;
};

} // namespace cacofonisk::ui
