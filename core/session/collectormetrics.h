// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/delivery/metricswriter.h"
#include "core/delivery/outbox.h"
#include "core/session/liveserver.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace cacofonisk::session {

/// What a collector knows as figures for a monitoring system. Used once.
class CollectorMetrics
{
public:
    using EndedCalls = std::map<std::pair<std::string, std::string>, std::uint64_t>;

    /// `connections`: how often it was live; `lag`: how much later than it happened its last event
    /// was handled.
    void add(LiveServer &server, std::uint64_t connections, std::chrono::microseconds lag);
    /// By server and how they ended.
    void setEnded(EndedCalls ended) { m_ended = std::move(ended); }
    void setWays(delivery::WaysFigures ways) { m_ways = std::move(ways); }

    [[nodiscard]] delivery::MetricsWriter written() const;

private:
    struct Server
    {
        QString name;
        ServerStatus status;
        std::uint64_t connections = 0;
        std::chrono::microseconds lag{0};
        std::uint64_t unknownEvents = 0;
        Moment now; ///< by its clock
        std::vector<calls::SharedCall> calls;
        std::vector<switchboard::QueueCard> queues;
    };

    void writeServers(delivery::MetricsWriter &writer) const;
    void writeCalls(delivery::MetricsWriter &writer) const;
    void writeQueues(delivery::MetricsWriter &writer) const;
    void writeWays(delivery::MetricsWriter &writer) const;

    std::vector<Server> m_servers;
    EndedCalls m_ended;
    delivery::WaysFigures m_ways;
};

} // namespace cacofonisk::session
