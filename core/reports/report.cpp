// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/reports/report.h"

namespace cacofonisk::reports {

void Report::tell(Reporter &reporter) const
{
    const Occasion occasion{server, timestamp};
    const Channel *const target = targets.empty() ? nullptr : &targets.front();
    switch (kind) {
    case Kind::BDial:
        reporter.bDial(occasion, *caller, targets);
        return;
    case Kind::BDialEnd:
        reporter.bDialEnd(occasion, *caller, targets, dialStatus);
        return;
    case Kind::Up:
        reporter.up(occasion, *caller, *target);
        return;
    case Kind::AttendedTransfer:
        reporter.attendedTransfer(occasion, *caller, *transferer, *target);
        return;
    case Kind::BlindTransfer:
        reporter.blindTransfer(occasion, *caller, *transferer, targets);
        return;
    case Kind::BlondeTransfer:
        reporter.blondeTransfer(occasion, *caller, *transferer, targets);
        return;
    case Kind::Hangup:
        reporter.hangup(occasion, *caller, hangupReason);
        return;
    case Kind::QueueCallerAbandon:
        reporter.queueCallerAbandon(occasion, *caller);
        return;
    case Kind::UserEvent: {
        const Channel *const channel = caller ? &*caller : nullptr;
        reporter.userEvent(occasion, channel, {channel, fields});
        return;
    }
    case Kind::Service:
        reporter.service(occasion, {service, *caller, target, place, number});
        return;
    }
}

} // namespace cacofonisk::reports
