// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/reports/reporter.h"

#include <QStringList>

#include <utility>

namespace cacofonisk::test {

/// Writes down the reports, a line each, channels by name and extension:
/// `b_dial SIP/a:1002 > SIP/b SIP/c`.
class ReportLog final : public reports::Reporter
{
public:
    using Channel = reports::Channel;
    using Channels = reports::Channels;
    using Occasion = reports::Occasion;

    /// Those since the last call.
    [[nodiscard]] QStringList take() { return std::exchange(m_lines, {}); }

    void bDial(const Occasion &occasion, const Channel &caller, const Channels &targets) override;
    void bDialEnd(const Occasion &occasion, const Channel &caller, const Channels &targets,
                  std::string_view reason) override;
    void up(const Occasion &occasion, const Channel &caller, const Channel &target) override;
    void attendedTransfer(const Occasion &occasion, const Channel &caller,
                          const Channel &transferer, const Channel &target) override;
    void blindTransfer(const Occasion &occasion, const Channel &caller, const Channel &transferer,
                       const Channels &targets) override;
    void blondeTransfer(const Occasion &occasion, const Channel &caller, const Channel &transferer,
                        const Channels &targets) override;
    void hangup(const Occasion &occasion, const Channel &caller,
                reports::HangupReason reason) override;
    void queueCallerAbandon(const Occasion &occasion, const Channel &caller) override;
    void userEvent(const Occasion &occasion, const Channel *caller,
                   const tracking::UserEvent &event) override;
    void service(const reports::Occasion &occasion, const reports::Service &service) override;

private:
    void note(const char *report, const QStringList &words);

    QStringList m_lines;
};

} // namespace cacofonisk::test
