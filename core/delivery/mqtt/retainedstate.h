// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/jsonvalue.h"
#include "core/delivery/event.h"
#include "core/delivery/mqtt/message.h"

#include <QStringList>

#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace cacofonisk::mqtt {

/// Whether an event is a change of what a broker retains of a server: of a call or the switchboard.
[[nodiscard]] bool isChange(const delivery::Event &event);

/// The object that tells of it: its data, with all of its call, and with `rev`, `epoch`, `seq`.
/// `prev` is the seq of the change before it; 0: none is known.
[[nodiscard]] std::string changeOf(const delivery::Event &event, std::uint64_t prev);

/// Everything that goes on at one server, as the messages that a broker retains: calls and
/// extensions in chunks, each queue, parking and conferences. Calls that ended are retained for a
/// while, for desks that were away then. A message stays below `mostBytes`: a
/// chunk that does not is written in parts, `…/3`, `…/3/1`, `…/3/2`, each with how many there are
/// in its property `parts`.
class RetainedState
{
public:
    static constexpr std::size_t mostBytes = 64'000;

    /// `topic` is that of the server. `isEach`: beside the chunks, a topic for each call and
    /// extension.
    RetainedState(std::string topic, bool isEach);

    /// Every event, in the order of their seq: of changes, it becomes part of the state.
    void take(const delivery::Event &event);

    /// The messages that are to be written now: of what has changed since the last time. `asOf` is
    /// the time by the server's clock, if it is known.
    [[nodiscard]] std::vector<Message> takeChanged(std::optional<Moment> asOf);
    [[nodiscard]] bool hasChanged() const { return !m_changed.empty() || !m_single.empty(); }
    /// All of it is to be written: the broker may have lost it.
    void renew();

    [[nodiscard]] std::size_t calls() const { return m_calls; }
    [[nodiscard]] std::size_t extensions() const { return m_extensions; }
    [[nodiscard]] std::size_t queues() const { return m_queues.size(); }
    [[nodiscard]] std::uint64_t seq() const { return m_seq; } ///< of the last change
    [[nodiscard]] std::uint64_t epoch() const { return m_epoch; }

    /// What is too large to be told, by name.
    [[nodiscard]] const QStringList &oversized() const { return m_oversized; }

private:
    /// Objects by what they are of, which are written together.
    using Group = std::map<std::string, std::string, std::less<>>;

    void put(const std::string &topic, const std::string &key, std::string json, bool isLast);
    void putQueue(const delivery::Event &event, std::string json);
    void keepEnded(const delivery::Event &event, const std::string &key, std::string json);
    [[nodiscard]] std::string withAbandoned(const std::string &name, std::string json);
    void writeParts(const std::string &topic, const Group &group, std::vector<Message> &messages);
    [[nodiscard]] Message messageOf(std::string topic, std::string payload) const;

    std::string m_topic;
    bool m_isEach;
    std::map<std::string, Group, std::less<>> m_groups;      ///< by topic
    Group m_queues;                                          ///< by topic
    Group m_single;                                          ///< topics of their own that changed
    Group m_each;                                            ///< all of those that are
    std::set<std::string> m_changed;                         ///< topics
    std::map<std::string, std::size_t> m_parts;              ///< that are written, by topic
    std::map<std::string, std::string> m_abandoned;          ///< calls of queues, as JSON
    std::deque<std::pair<Moment, std::string>> m_endedCalls; ///< when, and what; the latest last
    JsonDocument m_document;
    std::size_t m_calls = 0;
    std::size_t m_extensions = 0;
    std::uint64_t m_seq = 0;
    std::uint64_t m_epoch = 0;
    std::optional<Moment> m_asOf;
    QStringList m_oversized;
};

} // namespace cacofonisk::mqtt
