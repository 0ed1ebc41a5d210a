// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/reports/reporter.h"

namespace cacofonisk::reports {

void Reporter::bDial(const Occasion &, const Channel &, const Channels &) {}

void Reporter::bDialEnd(const Occasion &, const Channel &, const Channels &, std::string_view) {}

void Reporter::up(const Occasion &, const Channel &, const Channel &) {}

void Reporter::attendedTransfer(const Occasion &, const Channel &, const Channel &, const Channel &)
{}

void Reporter::blindTransfer(const Occasion &, const Channel &, const Channel &, const Channels &)
{}

void Reporter::blondeTransfer(const Occasion &, const Channel &, const Channel &, const Channels &)
{}

void Reporter::hangup(const Occasion &, const Channel &, HangupReason) {}

void Reporter::queueCallerAbandon(const Occasion &, const Channel &) {}

void Reporter::userEvent(const Occasion &, const Channel *, const tracking::UserEvent &) {}

void Reporter::service(const Occasion &, const Service &) {}

} // namespace cacofonisk::reports
