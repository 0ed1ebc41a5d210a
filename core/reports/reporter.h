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
    std::string_view server;         ///< its SystemName, otherwise the name used for it here
    std::optional<Moment> timestamp; ///< nothing in a recording without times
};

/// Is notified of what happens to calls: override the functions you need. Channels are as they were
/// at that moment; references and views are valid during the call only. Texts are UTF-8.
///
/// A session::Monitor calls it in the thread that was asked for, and catches what it throws.
/// Reports calls it in the tracking thread, between two events: there it returns soon, and throws
/// nothing.
class Reporter
{
public:
    Reporter() = default;
    virtual ~Reporter() = default;
    Reporter(const Reporter &) = delete;
    Reporter &operator=(const Reporter &) = delete;

    /// Phones ring for `caller`; not called if one was answered without ringing.
    virtual void bDial(const Occasion &occasion, const Channel &caller, const Channels &targets);

    /// A phone that was reported as ringing stopped; `reason` is Asterisk's dial status in lower
    /// case.
    virtual void bDialEnd(const Occasion &occasion, const Channel &caller, const Channels &targets,
                          std::string_view reason);

    /// The two are talking.
    virtual void up(const Occasion &occasion, const Channel &caller, const Channel &target);

    /// `transferer`, after talking with `target`, connected `caller` to it.
    virtual void attendedTransfer(const Occasion &occasion, const Channel &caller,
                                  const Channel &transferer, const Channel &target);

    /// `transferer` sent `caller` to an extension where `targets` are ringing.
    virtual void blindTransfer(const Occasion &occasion, const Channel &caller,
                               const Channel &transferer, const Channels &targets);

    /// `transferer` left `caller` to `targets` while they were ringing.
    virtual void blondeTransfer(const Occasion &occasion, const Channel &caller,
                                const Channel &transferer, const Channels &targets);

    virtual void hangup(const Occasion &occasion, const Channel &caller, HangupReason reason);

    /// The caller left a queue without being answered.
    virtual void queueCallerAbandon(const Occasion &occasion, const Channel &caller);

    /// `caller` is null if the event names no channel, or an unknown one.
    virtual void userEvent(const Occasion &occasion, const Channel *caller,
                           const tracking::UserEvent &event);

    /// Hold, parking, pickup, queues, conferences, recording and so on.
    virtual void service(const Occasion &occasion, const Service &service);
};

} // namespace cacofonisk::reports
