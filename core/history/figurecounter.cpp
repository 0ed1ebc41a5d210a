// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/history/figurecounter.h"

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>

namespace cacofonisk::history {

using namespace calls;
using namespace std::chrono;

namespace {

std::uint32_t millisecondsOf(Duration duration)
{
    constexpr std::int64_t most = std::numeric_limits<std::uint32_t>::max();
    return static_cast<std::uint32_t>(
        std::clamp<std::int64_t>(round<milliseconds>(duration).count(), 0, most));
}

Durations durationsOf(std::vector<std::uint32_t> all)
{
    Durations durations;
    durations.count = static_cast<std::int64_t>(all.size());
    if (all.empty()) {
        return durations;
    }
    const auto middle = all.begin() + static_cast<std::ptrdiff_t>((all.size() - 1) / 2);
    std::nth_element(all.begin(), middle, all.end());
    const std::int64_t sum = std::accumulate(all.begin(), all.end(), std::int64_t(0));
    durations.average = milliseconds(sum / durations.count);
    durations.median = milliseconds(*middle);
    durations.longest = milliseconds(*std::max_element(all.begin(), all.end()));
    return durations;
}

std::string twoDigits(unsigned number)
{
    return {static_cast<char>('0' + number / 10), static_cast<char>('0' + number % 10)};
}

std::string monthText(year_month_day date)
{
    return std::to_string(static_cast<int>(date.year())) + '-' +
           twoDigits(static_cast<unsigned>(date.month()));
}

std::string dayText(sys_days day)
{
    const year_month_day date(day);
    return monthText(date) + '-' + twoDigits(static_cast<unsigned>(date.day()));
}

/// ISO 8601: a week belongs to the year of its Thursday.
std::string weekText(sys_days day)
{
    const unsigned ofWeek = weekday(day).iso_encoding();
    const sys_days thursday = day + days(4 - static_cast<int>(ofWeek));
    const year_month_day date(thursday);
    const auto number = (thursday - sys_days(date.year() / January / 1)).count() / 7 + 1;
    return std::to_string(static_cast<int>(date.year())) + "-W" +
           twoDigits(static_cast<unsigned>(number));
}

/// The group of a local time, of a grouping by time.
std::string timeKey(Grouping grouping, Moment local)
{
    const sys_days day = floor<days>(local);
    const auto hour = static_cast<unsigned>(floor<hours>(local - day).count());
    switch (grouping) {
    case Grouping::HourOfDay:
        return twoDigits(hour);
    case Grouping::Day:
        return dayText(day);
    case Grouping::Week:
        return weekText(day);
    case Grouping::Month:
        return monthText(day);
    case Grouping::Weekday:
        return std::to_string(weekday(day).iso_encoding());
    case Grouping::WeekHour:
        return std::to_string(weekday(day).iso_encoding()) + ' ' + twoDigits(hour);
    case Grouping::Extension:
    case Grouping::Queue:
    case Grouping::Direction:
    case Grouping::Trunk:
    case Grouping::Reason:
        break;
    }
    return {};
}

bool isByTime(Grouping grouping)
{
    return grouping < Grouping::Extension;
}

bool isByName(Grouping grouping)
{
    return grouping == Grouping::Extension || grouping == Grouping::Queue ||
           grouping == Grouping::Trunk;
}

} // namespace

void FigureCounter::add(const CallSummary &call)
{
    ++m_figures.calls;
    m_figures.answered += call.isAnswered ? 1 : 0;
    m_figures.missed += call.isMissed ? 1 : 0;
    addToQueue(call);
    if (call.wait) {
        m_waits.push_back(millisecondsOf(*call.wait));
    }
    if (call.talk) {
        m_talks.push_back(millisecondsOf(*call.talk));
    }
    if (isTimed(call.started)) {
        addToHours(call);
    }
}

void FigureCounter::addToQueue(const CallSummary &call)
{
    if (!call.queueOutcome) {
        return;
    }
    ++m_figures.queued;
    m_figures.abandoned += call.queueOutcome == QueueOutcome::Abandoned ? 1 : 0;
    const bool isInTime = call.queueOutcome == QueueOutcome::Answered && call.wait &&
                          *call.wait <= m_levels->of(call.queue);
    m_figures.withinServiceLevel += isInTime ? 1 : 0;
}

void FigureCounter::addToHours(const CallSummary &call)
{
    const seconds offset = m_offsets->at(call.started);
    const Moment hour = floor<hours>(call.started + offset) - offset;
    m_inHour = hour == m_hour ? m_inHour + 1 : 1;
    m_hour = hour;
    if (!m_figures.busiestHour || m_inHour > m_figures.busiestHour->calls) {
        m_figures.busiestHour = Peak{hour, m_inHour};
    }
    while (!m_ends.empty() && m_ends.top() <= call.started) {
        m_ends.pop();
    }
    m_ends.push(call.ended);
    const auto atOnce = static_cast<std::int64_t>(m_ends.size());
    if (!m_figures.mostAtOnce || atOnce > m_figures.mostAtOnce->calls) {
        m_figures.mostAtOnce = Peak{call.started, atOnce};
    }
}

Figures FigureCounter::figures() const
{
    Figures figures = m_figures;
    figures.wait = durationsOf(m_waits);
    figures.talk = durationsOf(m_talks);
    return figures;
}

std::string_view nameOf(Grouping grouping)
{
    static constexpr std::array<std::string_view, 11> names{
        "hour",      "day",   "week",      "month", "weekday", "week-hour",
        "extension", "queue", "direction", "trunk", "reason"};
    return names[static_cast<std::size_t>(grouping)];
}

void GroupCounter::addTo(const std::string &key, const CallSummary &call)
{
    m_counters.try_emplace(key, *m_levels, *m_offsets).first->second.add(call);
}

void GroupCounter::add(const CallSummary &call)
{
    switch (m_grouping) {
    case Grouping::Extension:
        for (const std::string &extension : call.extensions) {
            addTo(extension, call);
        }
        return;
    case Grouping::Queue:
        addTo(call.queue, call);
        return;
    case Grouping::Direction:
        addTo(std::string(call.direction ? nameOf(*call.direction) : std::string_view()), call);
        return;
    case Grouping::Trunk:
        addTo(call.trunk, call);
        return;
    case Grouping::Reason:
        addTo(std::string(nameOf(call.end)), call);
        return;
    case Grouping::HourOfDay:
    case Grouping::Day:
    case Grouping::Week:
    case Grouping::Month:
    case Grouping::Weekday:
    case Grouping::WeekHour:
        break;
    }
    if (!isTimed(call.started)) {
        return;
    }
    const Moment local = m_offsets->local(call.started);
    if (local < m_keyFrom || local >= m_keyTo) { // calls come by time: mostly it is the same hour
        m_keyFrom = floor<hours>(local);
        m_keyTo = m_keyFrom + hours(1);
        m_key = timeKey(m_grouping, local);
    }
    m_first = m_first == Moment() ? local : std::min(m_first, local);
    m_last = std::max(m_last, local);
    addTo(m_key, call);
}

/// All groups by time that there are from the first call to the last; of the day, all hours.
std::vector<std::string> GroupCounter::keysBetween() const
{
    std::vector<std::string> keys;
    if (!isByTime(m_grouping) || m_counters.empty()) {
        return keys;
    }
    const bool isCyclic = m_grouping == Grouping::HourOfDay || m_grouping == Grouping::Weekday ||
                          m_grouping == Grouping::WeekHour;
    constexpr sys_days monday = year(2024) / January / 1;
    const Moment from = isCyclic ? Moment(monday) : m_first;
    const Moment to = isCyclic ? Moment(monday + days(7)) - hours(1) : m_last;
    const hours step = m_grouping == Grouping::HourOfDay || m_grouping == Grouping::WeekHour
                           ? hours(1)
                           : hours(24);
    for (Moment at = floor<hours>(from); floor<days>(at) <= floor<days>(to); at += step) {
        std::string key = timeKey(m_grouping, at);
        if (keys.empty() || keys.back() != key) {
            keys.push_back(std::move(key));
        }
    }
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    return keys;
}

std::vector<FigureGroup> GroupCounter::groups() const
{
    std::vector<FigureGroup> groups;
    for (const auto &[key, counter] : m_counters) {
        groups.push_back({key, counter.figures()});
    }
    for (std::string &key : keysBetween()) {
        if (!m_counters.contains(key)) {
            groups.push_back({std::move(key), {}});
        }
    }
    const bool isByCount = isByName(m_grouping);
    std::sort(groups.begin(), groups.end(), [&](const FigureGroup &a, const FigureGroup &b) {
        return isByCount && a.figures.calls != b.figures.calls ? a.figures.calls > b.figures.calls
                                                               : a.key < b.key;
    });
    return groups;
}

} // namespace cacofonisk::history
