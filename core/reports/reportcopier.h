// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/reports/report.h"

namespace cacofonisk::reports {

/// Makes a value of each report, if somebody wants it.
class ReportCopier : public Reporter
{
public:
    void bDial(const Occasion &occasion, const Channel &caller, const Channels &targets) final;
    void bDialEnd(const Occasion &occasion, const Channel &caller, const Channels &targets,
                  std::string_view reason) final;
    void up(const Occasion &occasion, const Channel &caller, const Channel &target) final;
    void attendedTransfer(const Occasion &occasion, const Channel &caller,
                          const Channel &transferer, const Channel &target) final;
    void blindTransfer(const Occasion &occasion, const Channel &caller, const Channel &transferer,
                       const Channels &targets) final;
    void blondeTransfer(const Occasion &occasion, const Channel &caller, const Channel &transferer,
                        const Channels &targets) final;
    void hangup(const Occasion &occasion, const Channel &caller, HangupReason reason) final;
    void queueCallerAbandon(const Occasion &occasion, const Channel &caller) final;
    void userEvent(const Occasion &occasion, const Channel *caller,
                   const tracking::UserEvent &event) final;
    void service(const Occasion &occasion, const Service &service) final;

private:
    [[nodiscard]] virtual bool isWanted() const = 0;
    virtual void take(Report report) = 0;
};

} // namespace cacofonisk::reports
