// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/eventrights.h"
#include "core/session/heldmessages.h"
#include "core/session/inquirer.h"
#include "core/session/listrefresher.h"
#include "core/session/pipeline.h"
#include "core/session/server.h"
#include "core/session/statereader.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace cacofonisk::session {

/// Follows one Asterisk: reads its state after each connection, processes its events as they
/// arrive, asks for what they do not say, and continues with what is known after an interruption.
///
/// Lives in a thread with an event loop, where all functions are called and all signals are
/// emitted.
class LiveServer final : public Server
{
    Q_OBJECT

public:
    /// The number in `settings` distinguishes the ids of its calls from those of other servers.
    explicit LiveServer(const ServerSettings &settings, QObject *parent = nullptr);

    void start() override;
    void stop() override;
    void retry() override { m_client.start(); }

    [[nodiscard]] int number() const override { return m_status.server; }

    [[nodiscard]] std::chrono::microseconds clockOffset() const override
    {
        using Offset = std::chrono::microseconds;
        return m_settings.isByOurClock ? Offset(0)
                                       : m_client.traffic().clockOffset.value_or(Offset(0));
    }

    /// Distinguishes it from other servers in a recording.
    [[nodiscard]] std::string name() const override { return m_status.name.toStdString(); }

    [[nodiscard]] Pipeline &pipeline() { return m_pipeline; }
    [[nodiscard]] ServerStatus status() const override;

    /// With its messages, so far.
    [[nodiscard]] const ami::Problems &problems() const { return m_problems; }

    [[nodiscard]] std::vector<calls::SharedCall> takeChanged() override;
    [[nodiscard]] std::vector<calls::MergedGroup> takeMerged() override;
    [[nodiscard]] std::vector<calls::SharedCall> calls() const override;
    [[nodiscard]] bool isBusy() const override;
    [[nodiscard]] bool hasSwitchboard() const override { return m_settings.showsSwitchboard; }
    [[nodiscard]] std::vector<SwitchboardUpdate> takeSwitchboards(bool isWhole) override;

signals:
    /// The pipeline has processed the message: an event, a list item or a banner. Valid during the
    /// signal: connect directly.
    void messageTaken(const cacofonisk::ami::Message &message);

private:
    void onStateChanged(ami::ClientState state);
    void onMessage(const ami::Message &message);
    void onStateRead();
    void readState();
    void stopInquiries();
    void handle(const ami::Message &message);
    void passCalls();
    void measureRate();
    void onPonged(const ami::Traffic &traffic);

    ServerSettings m_settings;
    ami::Problems m_problems;
    Pipeline m_pipeline;
    ami::Client m_client;
    StateReader m_stateReader;
    EventRights m_eventRights;
    Inquirer m_inquirer;
    std::unique_ptr<ListRefresher> m_listRefresher; ///< if there is a switchboard
    HeldMessages m_held;
    ServerStatus m_status;
    QTimer m_settleTimer; ///< what an ended call is waiting for may never come
    std::chrono::steady_clock::time_point m_measured;
    std::uint64_t m_measuredMessages = 0;
};

} // namespace cacofonisk::session
