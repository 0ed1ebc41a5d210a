// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/jsonwriter.h"
#include "core/reports/reporter.h"

#include <string>

namespace cacofonisk::reports {

/// A report as JSON. Refers to what the reporter was given.
struct WrittenReport
{
    std::string_view name; ///< `b_dial`
    const Occasion &occasion;
    const Channel *caller = nullptr; ///< null if it is of no channel
    std::string &json;               ///< one object, in the format that the command line documents
                                     ///< for `--report jsonl`; may be added to
};

/// Writes each report as JSON, for who derives from it.
class JsonReporter : public Reporter
{
public:
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

protected:
    /// Called for each report in order.
    virtual void onWritten(const WrittenReport &report) = 0;

private:
    void begin(std::string_view report, const Occasion &occasion, const Channel *caller);
    void end();
    void member(std::string_view key, const Channel &channel);
    void member(std::string_view key, const Channels &channels);
    void write(const Channel &channel);
    void write(const tracking::UserEvent &event);

    std::string_view m_report; ///< that is being written, with its occasion and caller
    const Occasion *m_occasion = nullptr;
    const Channel *m_caller = nullptr;
    std::string m_text;
    JsonWriter m_json{m_text};
};

} // namespace cacofonisk::reports
