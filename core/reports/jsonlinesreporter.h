// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/jsonwriter.h"
#include "core/reports/reporter.h"

#include <string>

class QIODevice;

namespace cacofonisk::reports {

/// Writes a JSON object, on a line of its own, for each report in order.
class JsonLinesReporter final : public Reporter
{
public:
    /// `device` is open for writing, stays the caller's and outlives this; it reports errors of
    /// writing.
    explicit JsonLinesReporter(QIODevice &device);

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
    void hangup(const Occasion &occasion, const Channel &caller, HangupReason reason) override;
    void queueCallerAbandon(const Occasion &occasion, const Channel &caller) override;
    void userEvent(const Occasion &occasion, const Channel *caller,
                   const tracking::UserEvent &event) override;
    void service(const Occasion &occasion, const Service &service) override;

private:
    void begin(std::string_view report, const Occasion &occasion, const Channel *caller);
    void end();

    void member(std::string_view key, const Channel &channel);
    void member(std::string_view key, const Channels &channels);
    void write(const Channel &channel);
    void write(const tracking::UserEvent &event);

    QIODevice &m_device;
    std::string m_line;
    JsonWriter m_json{m_line};
};

} // namespace cacofonisk::reports
