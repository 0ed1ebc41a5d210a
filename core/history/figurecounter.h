// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/history/figures.h"
#include "core/history/timezone.h"

#include <map>
#include <queue>
#include <string>
#include <unordered_map>
#include <vector>

namespace cacofonisk::history {

/// Counts calls into figures. They are added in the order in which they began. A call without times
/// (calls::isTimed) counts, but not among hours, waits and talks.
class FigureCounter
{
public:
    /// Both outlive this.
    FigureCounter(const ServiceLevels &levels, const LocalOffsets &offsets)
        : m_levels(&levels)
        , m_offsets(&offsets)
    {}

    void add(const CallSummary &call);

    [[nodiscard]] Figures figures() const;

private:
    void addToQueue(const CallSummary &call);
    void addToHours(const CallSummary &call);

    const ServiceLevels *m_levels;
    const LocalOffsets *m_offsets;
    Figures m_figures;
    std::vector<std::uint32_t> m_waits; ///< in milliseconds
    std::vector<std::uint32_t> m_talks;
    Moment m_hour{}; ///< the latest, and how many calls began in it
    std::int64_t m_inHour = 0;
    std::priority_queue<Moment, std::vector<Moment>, std::greater<>> m_ends; ///< in progress
};

/// What calls are told apart by.
enum class Grouping : std::uint8_t {
    HourOfDay, ///< 0 to 23, local
    Day,       ///< `2026-11-23`, local
    Week,      ///< `2026-W48` (ISO 8601)
    Month,     ///< `2026-11`
    Weekday,   ///< 1 (Monday) to 7
    WeekHour,  ///< the two: `1 09`
    Extension, ///< a call with several counts for each
    Queue,
    Direction,
    Trunk,
    Reason, ///< how it ended
};

/// The words of the command line: `hour`, `day`.
[[nodiscard]] std::string_view nameOf(Grouping grouping);

struct FigureGroup
{
    std::string key; ///< empty: calls that have none, in no queue say
    Figures figures;

    bool operator==(const FigureGroup &) const = default;
};

/// The same for each group; of times, also those in between without a call.
class GroupCounter
{
public:
    GroupCounter(Grouping grouping, const ServiceLevels &levels, const LocalOffsets &offsets)
        : m_grouping(grouping)
        , m_levels(&levels)
        , m_offsets(&offsets)
    {}

    void add(const CallSummary &call);

    /// By time, or by name; of extensions, queues and trunks those with most calls first.
    [[nodiscard]] std::vector<FigureGroup> groups() const;

private:
    void addTo(const std::string &key, const CallSummary &call);
    [[nodiscard]] std::vector<std::string> keysBetween() const;

    Grouping m_grouping;
    const ServiceLevels *m_levels;
    const LocalOffsets *m_offsets;
    std::unordered_map<std::string, FigureCounter> m_counters;
    Moment m_first{}; ///< local, of calls with times
    Moment m_last{};
    Moment m_keyFrom{}; ///< between these all times have m_key
    Moment m_keyTo{};
    std::string m_key;
};

} // namespace cacofonisk::history
