// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/session/collectormetrics.h"

#include <algorithm>

namespace cacofonisk::session {

using delivery::MetricsWriter;

namespace {

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

double secondsOf(std::chrono::microseconds duration)
{
    return std::chrono::duration<double>(duration).count();
}

/// One family with a sample for each item.
template<class Items, class Sample>
void write(MetricsWriter &writer, std::string_view name, std::string_view type,
           std::string_view help, const Items &items, Sample sample)
{
    writer.family(name, type, help);
    for (const auto &item : items) {
        sample(item);
    }
}

} // namespace

void CollectorMetrics::add(LiveServer &live, std::uint64_t connections,
                           std::chrono::microseconds lag)
{
    Server server;
    server.name = textOf(live.name());
    server.status = live.status();
    server.connections = connections;
    server.lag = lag;
    for (const ami::Problems::Entry &entry : live.problems().entries()) {
        server.unknownEvents += entry.problem == ami::Problem::UnknownEvent ? entry.count : 0;
    }
    server.now = timeOfDay() + live.clockOffset();
    server.calls = live.pipeline().callBook().calls();
    server.queues = live.pipeline().switchboard().all().queues;
    m_servers.push_back(std::move(server));
}

MetricsWriter CollectorMetrics::written() const
{
    MetricsWriter writer;
    writeServers(writer);
    writeCalls(writer);
    writeQueues(writer);
    writeWays(writer);
    return writer;
}

void CollectorMetrics::writeServers(MetricsWriter &writer) const
{
    const auto each = [&](std::string_view name, std::string_view type, std::string_view help,
                          auto value) {
        write(writer, name, type, help, m_servers, [&](const Server &server) {
            writer.sample({{"server", server.name}}, value(server));
        });
    };
    each("cacofonisk_server_live", "gauge", "1 while what is known of the server is up to date.",
         [](const Server &server) { return server.status.isLive() ? 1.0 : 0.0; });
    each("cacofonisk_server_reconnects_total", "counter", "Connections after the first.",
         [](const Server &server) {
             return static_cast<double>(server.connections > 0 ? server.connections - 1 : 0);
         });
    each("cacofonisk_events_per_second", "gauge", "Messages received, over ten seconds or so.",
         [](const Server &server) { return server.status.eventsPerSecond; });
    each("cacofonisk_event_lag_seconds", "gauge",
         "How much later than it happened the last event was handled.",
         [](const Server &server) { return secondsOf(server.lag); });
    each("cacofonisk_unknown_events_total", "counter", "Events with an unknown name.",
         [](const Server &server) { return static_cast<double>(server.unknownEvents); });
}

void CollectorMetrics::writeCalls(MetricsWriter &writer) const
{
    writer.family("cacofonisk_calls", "gauge", "Calls in progress by state and direction.");
    for (const Server &server : m_servers) {
        std::map<std::pair<std::string_view, std::string_view>, int> counts;
        for (const calls::SharedCall &call : server.calls) {
            ++counts[{nameOf(call->state), call->direction ? nameOf(*call->direction) : "unknown"}];
        }
        for (const auto &[key, count] : counts) {
            writer.sample({{"server", server.name},
                           {"state", textOf(key.first)},
                           {"direction", textOf(key.second)}},
                          count);
        }
    }
    writer.family("cacofonisk_calls_ended_total", "counter", "Calls that ended, by how.");
    for (const auto &[key, count] : m_ended) {
        writer.sample({{"server", textOf(key.first)}, {"end", textOf(key.second)}},
                      static_cast<double>(count));
    }
}

void CollectorMetrics::writeQueues(MetricsWriter &writer) const
{
    const auto each = [&](std::string_view name, std::string_view help, auto value) {
        writer.family(name, "gauge", help);
        for (const Server &server : m_servers) {
            for (const switchboard::QueueCard &queue : server.queues) {
                writer.sample({{"server", server.name}, {"queue", textOf(queue.name)}},
                              value(server, queue));
            }
        }
    };
    using Queue = switchboard::QueueCard;
    each("cacofonisk_queue_waiting", "Callers who wait.", [](const Server &, const Queue &queue) {
        return static_cast<double>(queue.waiting.size());
    });
    each("cacofonisk_queue_longest_wait_seconds", "How long the first of them has waited.",
         [](const Server &server, const Queue &queue) {
             const bool isKnown =
                 !queue.waiting.empty() && calls::isTimed(queue.waiting.front().since);
             return isKnown ? std::max(0.0, secondsOf(server.now - queue.waiting.front().since))
                            : 0.0;
         });
    each("cacofonisk_queue_answered_today", "Callers answered since midnight.",
         [](const Server &, const Queue &queue) {
             return static_cast<double>(queue.today.answered);
         });
    each("cacofonisk_queue_abandoned_today", "Callers who hung up since midnight.",
         [](const Server &, const Queue &queue) {
             return static_cast<double>(queue.today.abandoned);
         });
    each("cacofonisk_queue_within_service_level_today",
         "Callers answered within the service level since midnight.",
         [](const Server &, const Queue &queue) {
             return static_cast<double>(queue.today.withinServiceLevel);
         });
    writer.family("cacofonisk_queue_members", "gauge", "Members of a queue by state.");
    for (const Server &server : m_servers) {
        for (const Queue &queue : server.queues) {
            std::map<std::string_view, int> counts;
            for (const switchboard::MemberCard &member : queue.members) {
                ++counts[member.isPaused ? "paused" : nameOf(member.state)];
            }
            for (const auto &[state, count] : counts) {
                writer.sample({{"server", server.name},
                               {"queue", textOf(queue.name)},
                               {"state", textOf(state)}},
                              count);
            }
        }
    }
}

void CollectorMetrics::writeWays(MetricsWriter &writer) const
{
    const auto each = [&](std::string_view name, std::string_view type, std::string_view help,
                          auto value) {
        write(writer, name, type, help, m_ways, [&](const delivery::WayFigures &way) {
            writer.sample({{"way", way.name}}, static_cast<double>(value(way)));
        });
    };
    using Way = delivery::WayFigures;
    each("cacofonisk_outbox_waiting", "gauge", "Events that wait for a way out.",
         [](const Way &way) { return way.waiting; });
    each("cacofonisk_delivered_total", "counter", "Events that went out.",
         [](const Way &way) { return way.delivered; });
    each("cacofonisk_dropped_total", "counter", "Events that were dropped.",
         [](const Way &way) { return way.dropped; });
    each("cacofonisk_way_disabled", "gauge", "1 if a way out was given up.",
         [](const Way &way) { return way.state.isDisabled ? 1 : 0; });
}

} // namespace cacofonisk::session
