// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/reports/reportcopier.h"

namespace cacofonisk::reports {

namespace {

Report copyOf(Report::Kind kind, const Occasion &occasion, const Channel *caller)
{
    Report report;
    report.kind = kind;
    report.server = occasion.server;
    report.timestamp = occasion.timestamp;
    if (caller) {
        report.caller = *caller;
    }
    return report;
}

Report copyOf(Report::Kind kind, const Occasion &occasion, const Channel &caller,
              const Channel *transferer, Channels targets)
{
    Report report = copyOf(kind, occasion, &caller);
    if (transferer) {
        report.transferer = *transferer;
    }
    report.targets = std::move(targets);
    return report;
}

} // namespace

void ReportCopier::bDial(const Occasion &occasion, const Channel &caller, const Channels &targets)
{
    if (isWanted()) {
        take(copyOf(Report::Kind::BDial, occasion, caller, nullptr, targets));
    }
}

void ReportCopier::bDialEnd(const Occasion &occasion, const Channel &caller,
                            const Channels &targets, std::string_view reason)
{
    if (isWanted()) {
        Report report = copyOf(Report::Kind::BDialEnd, occasion, caller, nullptr, targets);
        report.dialStatus = reason;
        take(std::move(report));
    }
}

void ReportCopier::up(const Occasion &occasion, const Channel &caller, const Channel &target)
{
    if (isWanted()) {
        take(copyOf(Report::Kind::Up, occasion, caller, nullptr, {target}));
    }
}

void ReportCopier::attendedTransfer(const Occasion &occasion, const Channel &caller,
                                    const Channel &transferer, const Channel &target)
{
    if (isWanted()) {
        take(copyOf(Report::Kind::AttendedTransfer, occasion, caller, &transferer, {target}));
    }
}

void ReportCopier::blindTransfer(const Occasion &occasion, const Channel &caller,
                                 const Channel &transferer, const Channels &targets)
{
    if (isWanted()) {
        take(copyOf(Report::Kind::BlindTransfer, occasion, caller, &transferer, targets));
    }
}

void ReportCopier::blondeTransfer(const Occasion &occasion, const Channel &caller,
                                  const Channel &transferer, const Channels &targets)
{
    if (isWanted()) {
        take(copyOf(Report::Kind::BlondeTransfer, occasion, caller, &transferer, targets));
    }
}

void ReportCopier::hangup(const Occasion &occasion, const Channel &caller, HangupReason reason)
{
    if (isWanted()) {
        Report report = copyOf(Report::Kind::Hangup, occasion, &caller);
        report.hangupReason = reason;
        take(std::move(report));
    }
}

void ReportCopier::queueCallerAbandon(const Occasion &occasion, const Channel &caller)
{
    if (isWanted()) {
        take(copyOf(Report::Kind::QueueCallerAbandon, occasion, &caller));
    }
}

void ReportCopier::userEvent(const Occasion &occasion, const Channel *caller,
                             const tracking::UserEvent &event)
{
    if (isWanted()) {
        Report report = copyOf(Report::Kind::UserEvent, occasion, caller);
        report.fields = event.fields;
        take(std::move(report));
    }
}

void ReportCopier::service(const Occasion &occasion, const Service &service)
{
    if (isWanted()) {
        Report report = copyOf(Report::Kind::Service, occasion, &service.caller);
        if (service.target) {
            report.targets.push_back(*service.target);
        }
        report.service = service.kind;
        report.place = service.place;
        report.number = service.number;
        take(std::move(report));
    }
}

} // namespace cacofonisk::reports
