// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/history/callsummary.h"

#include <QString>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace cacofonisk::history {

/// How long people wait, or talk.
struct Durations
{
    std::int64_t count = 0; ///< of calls that have such a time; 0: the others say nothing
    calls::Duration average{0};
    calls::Duration median{0}; ///< of an even number, the lower of the two in the middle
    calls::Duration longest{0};

    bool operator==(const Durations &) const = default;
};

/// A moment, or an hour that begins then, and how many calls it is about.
struct Peak
{
    Moment at;
    std::int64_t calls = 0;

    bool operator==(const Peak &) const = default;
};

/// What calls were like. What each figure counts is told by meaningOf(), in words; the code is in
/// FigureCounter.
struct Figures
{
    std::int64_t calls = 0;
    std::int64_t answered = 0;
    std::int64_t missed = 0;
    std::int64_t abandoned = 0;
    std::int64_t queued = 0; ///< that waited in a queue; of these:
    std::int64_t withinServiceLevel = 0;
    Durations wait;
    Durations talk;
    std::optional<Peak>
        busiestHour;                ///< of local time, in which most calls began; the first of them
    std::optional<Peak> mostAtOnce; ///< when most calls were in progress, for the first time

    /// Of those that waited in a queue, in hundredths; nothing if none did.
    [[nodiscard]] std::optional<double> serviceLevel() const
    {
        return queued == 0 ? std::nullopt
                           : std::optional(100.0 * double(withinServiceLevel) / double(queued));
    }

    bool operator==(const Figures &) const = default;
};

/// A figure, where there is one column or plot for each.
enum class Figure : std::uint8_t {
    Calls,
    Answered,
    Missed,
    Abandoned,
    ServiceLevel,
    AverageWait,
    MedianWait,
    LongestWait,
    AverageTalk,
    MedianTalk,
    LongestTalk,
    BusiestHour,
    MostAtOnce
};
inline constexpr int figureCount = static_cast<int>(Figure::MostAtOnce) + 1;

/// How a figure is called, and what it counts, in the language of the application.
[[nodiscard]] QString titleOf(Figure figure);
[[nodiscard]] QString meaningOf(Figure figure);

/// The words of the command line: `average-wait`.
[[nodiscard]] std::string_view nameOf(Figure figure);

/// How quickly callers in a queue are to be answered.
struct ServiceLevels
{
    calls::Duration usual = std::chrono::seconds(20);
    std::map<std::string, calls::Duration, std::less<>> ofQueue; ///< by name, where it is another

    [[nodiscard]] calls::Duration of(const std::string &queue) const
    {
        const auto own = ofQueue.find(queue);
        return own == ofQueue.end() ? usual : own->second;
    }

    bool operator==(const ServiceLevels &) const = default;
};

} // namespace cacofonisk::history
