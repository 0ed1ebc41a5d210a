// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/reports/reporter.h"

#include <QMetaType>

#include <memory>
#include <string>
#include <utility>

namespace cacofonisk::reports {

/// One report as a value: to be kept, or handed to another thread. Channels are as they were at
/// that moment. Members that are not of its kind are empty.
struct Report
{
    /// A function of Reporter each.
    enum class Kind : std::uint8_t {
        BDial,
        BDialEnd,
        Up,
        AttendedTransfer,
        BlindTransfer,
        BlondeTransfer,
        Hangup,
        QueueCallerAbandon,
        UserEvent,
        Service
    };

    Kind kind = Kind::Hangup;
    std::string server;              ///< as Occasion
    std::optional<Moment> timestamp; ///< likewise
    std::optional<Channel> caller;   ///< nothing only if Reporter::userEvent() is given none
    std::optional<Channel> transferer;
    Channels targets;       ///< of Up and AttendedTransfer one; of Service one or none
    std::string dialStatus; ///< of BDialEnd, in lower case
    HangupReason hangupReason = HangupReason::Completed;
    std::vector<std::pair<std::string, std::string>> fields; ///< of UserEvent, as on the wire
    Service::Kind service = Service::Kind::Hold;
    std::string place;                  ///< as Service
    std::optional<std::int64_t> number; ///< likewise

    bool operator==(const Report &) const = default;

    /// Calls the function of `reporter` that it is.
    void tell(Reporter &reporter) const;
};

/// Shared by all who are given it, in whichever thread; never changes.
using SharedReport = std::shared_ptr<const Report>;

} // namespace cacofonisk::reports

Q_DECLARE_METATYPE(cacofonisk::reports::SharedReport)
