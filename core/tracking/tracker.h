// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/tracking/bridgetracker.h"
#include "core/tracking/channeltracker.h"
#include "core/tracking/conferencetracker.h"
#include "core/tracking/devicetracker.h"
#include "core/tracking/dialtracker.h"
#include "core/tracking/facts.h"
#include "core/tracking/mediatracker.h"
#include "core/tracking/prefetcher.h"
#include "core/tracking/presencetracker.h"
#include "core/tracking/queuemembertracker.h"
#include "core/tracking/queuetracker.h"
#include "core/tracking/servicetracker.h"
#include "core/tracking/synchronizer.h"
#include "core/tracking/transfertracker.h"

#include <QByteArray>

#include <span>

namespace cacofonisk::tracking {

/// Follows one PBX from the messages of one source, and reports what happened: see Facts for the
/// signals. Messages may come in any order, be lost or repeated; when the last channel is gone, the
/// state is empty.
///
/// Not thread-safe: everything happens in the thread that calls handle().
class Tracker final : public Facts
{
    Q_OBJECT

public:
    /// `problems` outlives the tracker.
    explicit Tracker(ami::Problems &problems, QObject *parent = nullptr);

    /// If later messages are already known, pass them in `messages`, beginning with `message`,
    /// unchanged and in place until they are processed: with many channels this is faster. See
    /// Prefetcher.
    void handle(const ami::Message &message, std::span<const ami::Message> messages = {});

    [[nodiscard]] const State &state() const { return m_state; }

    /// Asterisk does not list its channels for us: those known before the interruption are given
    /// up.
    void endMissing() { m_synchronizer.endMissing(); }

    /// Continues from a saved state without emitting signals.
    void restore(State state)
    {
        m_state = std::move(state);
        m_prefetcher.reset();
    }

    /// From now on, also report what only a switchboard needs: see Facts. Until then the events
    /// about it cost nothing.
    void tellSwitchboard() { m_tellsSwitchboard = true; }

    /// From now on, use the time of receipt by our clock where messages have one, as the server's
    /// clock may be wrong. Otherwise an event's own `Timestamp` takes precedence.
    void tellTimesByReceipt() { m_state.isByReceipt = true; }

    /// How far the server's clock is ahead of the one that times are told by, as was measured. A
    /// measurement that differs little is no other: times would jitter.
    void setClockOffset(std::chrono::microseconds offset)
    {
        constexpr std::chrono::milliseconds little(250);
        if (std::chrono::abs(offset - m_state.clockOffset) > little) {
            m_state.clockOffset = offset;
        }
    }

    /// The server is called so from now on, whatever it calls itself. Called before any message.
    void setServerName(std::string name)
    {
        m_state.systemName = std::move(name);
        m_state.isNamed = true;
    }

    /// False if Qt does not know the code page: see ami::TextDecoder.
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
    QueueMemberTracker m_queueMembers;
    ConferenceTracker m_conferences;
    PresenceTracker m_presences;
    Synchronizer m_synchronizer;
    bool m_tellsSwitchboard = false;
};

} // namespace cacofonisk::tracking
