// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/tracking/bridgetracker.h"
#include "core/tracking/channeltracker.h"
#include "core/tracking/devicetracker.h"
#include "core/tracking/dialtracker.h"
#include "core/tracking/facts.h"
#include "core/tracking/mediatracker.h"
#include "core/tracking/prefetcher.h"
#include "core/tracking/queuetracker.h"
#include "core/tracking/servicetracker.h"
#include "core/tracking/synchronizer.h"
#include "core/tracking/transfertracker.h"

#include <QByteArray>

#include <span>

namespace cacofonisk::tracking {

/// Knows one switch as it is, from the messages of one source, and says what happened to it: see
/// Facts for the signals. Any order, loss and repetition of messages is survived; when the last
/// channel is gone, the state is empty.
///
/// Not thread-safe: everything happens in the thread that calls handle().
class Tracker final : public Facts
{
    Q_OBJECT

public:
    /// `problems` outlives the tracker.
    explicit Tracker(ami::Problems &problems, QObject *parent = nullptr);

    /// Where those that come after it are known, `messages` begin with it, and stay as and where
    /// they are until they were handled: with many channels it takes less time. See Prefetcher.
    void handle(const ami::Message &message, std::span<const ami::Message> messages = {});

    [[nodiscard]] const State &state() const { return m_state; }

    /// Asterisk does not list its channels to us: those known before a break are given up.
    void endMissing() { m_synchronizer.endMissing(); }

    /// Goes on from a state that was kept; says nothing.
    void restore(State state)
    {
        m_state = std::move(state);
        m_prefetcher.reset();
    }

    /// Times are those of our clock from here on, as far as messages say when they were received:
    /// the switch's may be wrong. Without it an event's own `Timestamp` counts first.
    void tellTimesByReceipt() { m_state.isByReceipt = true; }

    /// False where Qt knows no such code page: see ami::TextDecoder.
    [[nodiscard]] bool setCodePage(const QByteArray &name) { return m_text.setCodePage(name); }

private:
    struct Dispatch;

    void stop(const ami::Message &message);

    State m_state;
    Prefetcher m_prefetcher{m_state};
    ami::Problems &m_problems;
    ami::TextDecoder m_text;
    ChannelTracker m_channels;
    DialTracker m_dials;
    BridgeTracker m_bridges;
    TransferTracker m_transfers;
    QueueTracker m_queues;
    MediaTracker m_media;
    DeviceTracker m_devices;
    ServiceTracker m_services;
    Synchronizer m_synchronizer;
};

} // namespace cacofonisk::tracking
