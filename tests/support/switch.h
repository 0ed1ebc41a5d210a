// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/reports/reports.h"
#include "core/tracking/tracker.h"
#include "tests/support/factlog.h"
#include "tests/support/reportlog.h"
#include "tests/support/script.h"

#include <stdexcept>

namespace cacofonisk::test {

/// A tracker with what it finds wrong and what it says.
struct TrackedSwitch
{
    ami::Problems problems;
    tracking::Tracker tracker{problems};
    FactLog facts{tracker};

    /// Gives it the messages of a script; the facts that come of them.
    QStringList tell(std::string_view script)
    {
        play(tracker, script);
        return facts.take();
    }

    [[nodiscard]] const tracking::State &state() const { return tracker.state(); }

    /// The channel must be there.
    [[nodiscard]] const tracking::Channel &channel(std::string_view uniqueid) const
    {
        const tracking::Channel *const channel = state().channels.find(uniqueid);
        return channel ? *channel : throw std::out_of_range(std::string(uniqueid));
    }

    [[nodiscard]] std::string_view nameOf(tracking::ChannelId id) const
    {
        return id ? std::string_view(state().channels[id].name) : std::string_view("nobody");
    }

    /// The names of channels, in their order, with a space between.
    template<class Ids>
    [[nodiscard]] QString namesOf(const Ids &ids) const
    {
        QStringList names;
        for (const tracking::ChannelId id : ids) {
            names.append(text(nameOf(id)));
        }
        return names.join(u' ');
    }
};

/// A tracker with the reports that come of what it says.
struct ReportedSwitch
{
    ami::Problems problems;
    tracking::Tracker tracker{problems};
    reports::Reports reports{tracker, "pbx"};
    ReportLog log;

    ReportedSwitch() { reports.addReporter(log); }

    /// Gives it the messages of a script; the reports that come of them.
    QStringList tell(std::string_view script)
    {
        play(tracker, script);
        return log.take();
    }
};

} // namespace cacofonisk::test
