// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ami/problems.h"
#include "core/calls/callbook.h"
#include "core/reports/reports.h"
#include "core/switchboard/switchboard.h"
#include "core/tracking/tracker.h"

#include <QByteArray>

#include <memory>
#include <span>
#include <string>

namespace cacofonisk::session {

/// What to make of messages.
enum class Output : std::uint8_t {
    Reports,
    ReportsAndCalls,
    ReportsAndSwitchboard,
    Everything,
};

[[nodiscard]] constexpr bool hasCalls(Output output)
{
    return output == Output::ReportsAndCalls || output == Output::Everything;
}

[[nodiscard]] constexpr bool hasSwitchboard(Output output)
{
    return output == Output::ReportsAndSwitchboard || output == Output::Everything;
}

/// Everything made of one server's messages: its state, the reports and, if wanted, the calls and
/// the switchboard.
///
/// Not thread-safe: everything happens in the thread that calls handle().
class Pipeline
{
public:
    /// `problems` outlives this. `server` is the name to use if events give no SystemName.
    Pipeline(const std::string &server, ami::Problems &problems, std::uint64_t lastCallId = 0,
             Output output = Output::ReportsAndCalls)
        : m_tracker(problems)
        , m_reports(m_tracker, server)
    {
        if (hasSwitchboard(output)) {
            m_switchboard = std::make_unique<switchboard::Switchboard>(m_tracker, server);
        }
        if (hasCalls(output)) {
            m_callBook = std::make_unique<calls::CallBook>(m_tracker, server, lastCallId);
            QObject::connect(m_callBook.get(), &calls::CallBook::channelUntold, &problems,
                             [&problems](std::string_view name) {
                                 problems.count(ami::Problem::UntoldChannel, name);
                             });
        }
    }

    /// As Tracker::handle().
    void handle(const ami::Message &message, std::span<const ami::Message> messages = {})
    {
        m_tracker.handle(message, messages);
    }

    [[nodiscard]] tracking::Tracker &tracker() { return m_tracker; }
    [[nodiscard]] const tracking::Tracker &tracker() const { return m_tracker; }
    [[nodiscard]] reports::Reports &reports() { return m_reports; }

    /// Only if hasCalls().
    [[nodiscard]] calls::CallBook &callBook() { return *m_callBook; }
    [[nodiscard]] const calls::CallBook &callBook() const { return *m_callBook; }

    /// Only if hasSwitchboard().
    [[nodiscard]] switchboard::Switchboard &switchboard() { return *m_switchboard; }

    /// Devices that are trunks, whatever they do: see calls::Devices::setTrunks().
    void setTrunks(const std::vector<std::string> &names);

    /// The current state, to be compressed, kept and restored by a pipeline with the same output.
    [[nodiscard]] QByteArray pack() const;
    /// About 600 bytes per call in progress, less than a tenth of the uncompressed size. May run in
    /// any thread, as it takes somewhat longer than pack(). Keeps no reference to `packed`.
    [[nodiscard]] static QByteArray compress(QByteArray packed);
    void restore(const QByteArray &compressed);

private:
    tracking::Tracker m_tracker;
    reports::Reports m_reports;
    std::unique_ptr<calls::CallBook> m_callBook;             ///< if calls are wanted
    std::unique_ptr<switchboard::Switchboard> m_switchboard; ///< if it is wanted
};

} // namespace cacofonisk::session
