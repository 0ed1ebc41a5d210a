// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ami/certificateproblem.h"
#include "core/session/serversettings.h"
#include "core/session/serverstatus.h"
#include "core/session/sessionupdate.h"

#include <QObject>

#include <memory>
#include <string>
#include <vector>

namespace cacofonisk::session {

/// What is followed live: an Asterisk (LiveServer), or what a collector tells a broker of one
/// (BrokerServer). Who follows it does not need to know which.
///
/// Lives in a thread with an event loop, where all functions are called and all signals are
/// emitted.
class Server : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void start() = 0;
    virtual void stop() = 0;
    /// Tries at once if it is waiting for the next attempt.
    virtual void retry() = 0;

    [[nodiscard]] virtual int number() const = 0;
    /// Distinguishes it from other servers.
    [[nodiscard]] virtual std::string name() const = 0;
    /// The status at this moment.
    [[nodiscard]] virtual ServerStatus status() const = 0;

    /// Calls in progress that changed since the last time, in the order in which they began.
    [[nodiscard]] virtual std::vector<calls::SharedCall> takeChanged() = 0;
    /// Calls that are no calls of their own any more.
    [[nodiscard]] virtual std::vector<calls::MergedGroup> takeMerged() = 0;
    /// All calls in progress.
    [[nodiscard]] virtual std::vector<calls::SharedCall> calls() const = 0;
    /// Whether anything goes on, so that durations tick.
    [[nodiscard]] virtual bool isBusy() const = 0;

    [[nodiscard]] virtual bool hasSwitchboard() const = 0;
    /// What has changed on its switchboard since the last time; `isWhole`: everything, as a begin
    /// from which the next ones go on.
    [[nodiscard]] virtual std::vector<SwitchboardUpdate> takeSwitchboards(bool isWhole) = 0;
    /// The numbers under which it told of switchboards.
    [[nodiscard]] virtual std::vector<int> switchboardNumbers() const { return {number()}; }

    /// How much later the times of its calls are than those of receipt.
    [[nodiscard]] virtual std::chrono::microseconds clockOffset() const { return {}; }

signals:
    /// The phase changed, or something else that a person should know at once.
    void statusChanged();
    /// Something came that may have changed calls or the switchboard.
    void changed();
    void callEnded(const cacofonisk::calls::SharedCall &call);
    /// See ami::Client.
    void certificateRefused(const cacofonisk::ami::CertificateProblem &problem);
};

/// The one that `settings` are of.
[[nodiscard]] std::unique_ptr<Server> makeServer(const ServerSettings &settings);

} // namespace cacofonisk::session
