// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/eventrights.h"
#include "core/session/heldmessages.h"
#include "core/session/inquirer.h"
#include "core/session/pipeline.h"
#include "core/session/serversettings.h"
#include "core/session/serverstatus.h"
#include "core/session/statereader.h"

#include <QObject>
#include <QTimer>

namespace cacofonisk::session {

/// Follows one Asterisk: reads its state whenever it connects, then takes its events as they come,
/// asks for what they do not tell, and goes on with what is known after a break.
///
/// Lives in a thread with an event loop, where all is called and all signals come.
class LiveServer final : public QObject
{
    Q_OBJECT

public:
    /// The number of `settings` tells its calls' ids apart from those of other servers.
    explicit LiveServer(const ServerSettings &settings, QObject *parent = nullptr);

    void start();
    void stop();

    /// Tries at once, where the next attempt is to come.
    void retry() { m_client.start(); }

    [[nodiscard]] int number() const { return m_status.server; }

    /// By which it is told apart from others in a recording.
    [[nodiscard]] std::string name() const { return m_status.name.toStdString(); }

    [[nodiscard]] Pipeline &pipeline() { return m_pipeline; }

    /// As of now.
    [[nodiscard]] ServerStatus status() const;

signals:
    /// Another phase, or what else a person should know at once.
    void statusChanged();
    /// The message was taken into the pipeline: an event, an item of a list or a banner. Valid
    /// during the signal: connect directly.
    void messageTaken(const cacofonisk::ami::Message &message);
    /// See ami::Client.
    void certificateRefused(const cacofonisk::ami::CertificateProblem &problem);

private:
    void onStateChanged(ami::ClientState state);
    void onMessage(const ami::Message &message);
    void onStateRead();
    void readState();
    void handle(const ami::Message &message);
    void passCalls();
    void measureRate();

    ServerSettings m_settings;
    ami::Problems m_problems;
    Pipeline m_pipeline;
    ami::Client m_client;
    StateReader m_stateReader;
    EventRights m_eventRights;
    Inquirer m_inquirer;
    HeldMessages m_held;
    ServerStatus m_status;
    QTimer m_settleTimer; ///< what a call that is over waits for may not come any more
    std::chrono::steady_clock::time_point m_measured;
    std::uint64_t m_measuredMessages = 0;
};

} // namespace cacofonisk::session
