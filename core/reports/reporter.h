// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/moment.h"
#include "core/reports/hangupreason.h"
#include "core/reports/service.h"
#include "core/tracking/channel.h"
#include "core/tracking/facts.h"

#include <optional>
#include <string_view>
#include <vector>

namespace cacofonisk::reports {

using Channel = tracking::Channel;
using Channels = std::vector<Channel>;

/// Where and when a report happened.
struct Occasion
{
    std::string_view server;         ///< its SystemName, else the name that it goes by here
    std::optional<Moment> timestamp; ///< nothing in a recording that tells no times
};

/// Is told what happens to calls: override what you want to know. Channels are as they were at
/// that moment; what comes by reference or view is valid during the call.
///
/// Called in the thread that tracks, between two events: return soon.
class Reporter
{
public:
    Reporter() = default;
    virtual ~Reporter() = default;
    Reporter(const Reporter &) = delete;
    Reporter &operator=(const Reporter &) = delete;

    /// Phones ring for `caller`; none where one was answered without ringing.
    virtual void bDial(const Occasion &occasion, const Channel &caller, const Channels &targets);

    /// A phone that was told stopped ringing; `reason` is Asterisk's dial status in lower case.
    virtual void bDialEnd(const Occasion &occasion, const Channel &caller, const Channels &targets,
                          std::string_view reason);

    /// The two talk.
    virtual void up(const Occasion &occasion, const Channel &caller, const Channel &target);

    /// `transferer`, who had talked with `target`, connected `caller` to it.
    virtual void attendedTransfer(const Occasion &occasion, const Channel &caller,
                                  const Channel &transferer, const Channel &target);

    /// `transferer` sent `caller` to where `targets` ring.
    virtual void blindTransfer(const Occasion &occasion, const Channel &caller,
                               const Channel &transferer, const Channels &targets);

    /// `transferer` left `caller` to `targets` while they rang.
    virtual void blondeTransfer(const Occasion &occasion, const Channel &caller,
                                const Channel &transferer, const Channels &targets);

    virtual void hangup(const Occasion &occasion, const Channel &caller, HangupReason reason);

    /// Left a queue unanswered.
    virtual void queueCallerAbandon(const Occasion &occasion, const Channel &caller);

    /// `caller` is null where the event names no channel, or none that is known.
    virtual void userEvent(const Occasion &occasion, const Channel *caller,
                           const tracking::UserEvent &event);

    /// Hold, parking, pickup, queues, conferences, recording and so on.
    virtual void service(const Occasion &occasion, const Service &service);
};

} // namespace cacofonisk::reports
