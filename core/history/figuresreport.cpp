// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/history/figuresreport.h"

#include "core/base/csv.h"
#include "core/base/jsonwriter.h"

#include <algorithm>

namespace cacofonisk::history {

namespace {

constexpr std::array reported{
    Grouping::HourOfDay, Grouping::Day,   Grouping::Week,      Grouping::Month, Grouping::Weekday,
    Grouping::Extension, Grouping::Queue, Grouping::Direction, Grouping::Trunk, Grouping::Reason};

std::optional<std::string> timeText(Moment moment)
{
    return calls::isTimed(moment) ? std::optional(isoText(moment)) : std::nullopt;
}

void write(JsonWriter &json, std::string_view name, const Durations &durations)
{
    const auto known = [&](calls::Duration duration) {
        return durations.count > 0 ? std::optional(duration) : std::nullopt;
    };
    json.key(name);
    json.beginObject();
    json.member("calls", durations.count);
    json.member("average", known(durations.average));
    json.member("median", known(durations.median));
    json.member("longest", known(durations.longest));
    json.endObject();
}

void write(JsonWriter &json, std::string_view name, std::string_view time,
           const std::optional<Peak> &peak)
{
    json.key(name);
    if (!peak) {
        json.null();
        return;
    }
    json.beginObject();
    json.member(time, timeText(peak->at));
    json.member("calls", peak->calls);
    json.endObject();
}

void writeMembers(JsonWriter &json, const Figures &figures)
{
    json.member("calls", figures.calls);
    json.member("answered", figures.answered);
    json.member("missed", figures.missed);
    json.member("abandoned", figures.abandoned);
    json.member("queued", figures.queued);
    json.member("within_service_level", figures.withinServiceLevel);
    write(json, "wait_seconds", figures.wait);
    write(json, "talk_seconds", figures.talk);
    write(json, "busiest_hour", "from", figures.busiestHour);
    write(json, "most_at_once", "at", figures.mostAtOnce);
}

QString secondsText(const Durations &of, calls::Duration duration)
{
    using Seconds = std::chrono::duration<double>;
    return of.count > 0 ? QString::number(Seconds(duration).count(), 'f', 1) : QString();
}

QString peakText(const std::optional<Peak> &peak)
{
    return peak ? QString::fromStdString(isoText(peak->at)) : QString();
}

} // namespace

FiguresReport::FiguresReport(const ServiceLevels &levels, const LocalOffsets &offsets)
    : m_levels(levels)
    , m_all(levels, offsets)
{
    for (const Grouping grouping : reported) {
        m_groups.push_back({grouping, GroupCounter(grouping, levels, offsets)});
    }
}

void FiguresReport::add(const CallSummary &call)
{
    m_all.add(call);
    for (Counted &groups : m_groups) {
        groups.counter.add(call);
    }
    if (calls::isTimed(call.started)) {
        m_first = m_first == Moment() ? call.started : m_first;
        m_last = std::max(m_last, call.ended);
    }
}

QByteArray FiguresReport::json() const
{
    std::string text;
    JsonWriter json(text);
    json.beginObject();
    json.member("since", timeText(m_first));
    json.member("until", timeText(m_last));
    json.member("service_level_seconds", m_levels.usual);
    writeMembers(json, m_all.figures());
    json.key("by");
    json.beginObject();
    for (const Counted &groups : m_groups) {
        json.key(nameOf(groups.grouping));
        json.beginArray();
        for (const FigureGroup &group : groups.counter.groups()) {
            json.beginObject();
            json.member("key", group.key.empty() ? std::nullopt : std::optional(group.key));
            writeMembers(json, group.figures);
            json.endObject();
        }
        json.endArray();
    }
    json.endObject();
    json.endObject();
    text += '\n';
    return QByteArray::fromStdString(text);
}

QStringList cellsOf(const Figures &figures)
{
    const auto level = figures.serviceLevel();
    return {QString::number(figures.calls),
            QString::number(figures.answered),
            QString::number(figures.missed),
            QString::number(figures.abandoned),
            level ? QString::number(*level, 'f', 1) : QString(),
            secondsText(figures.wait, figures.wait.average),
            secondsText(figures.wait, figures.wait.median),
            secondsText(figures.wait, figures.wait.longest),
            secondsText(figures.talk, figures.talk.average),
            secondsText(figures.talk, figures.talk.median),
            secondsText(figures.talk, figures.talk.longest),
            peakText(figures.busiestHour),
            figures.mostAtOnce ? QString::number(figures.mostAtOnce->calls) : QString()};
}

QByteArray csvOf(const QString &heading, std::span<const FigureGroup> groups)
{
    QStringList headings{heading};
    for (int i = 0; i < figureCount; ++i) {
        headings.append(titleOf(static_cast<Figure>(i)));
    }
    QByteArray csv = csvLine(headings);
    for (const FigureGroup &group : groups) {
        csv += csvLine(QStringList{QString::fromStdString(group.key)} + cellsOf(group.figures));
    }
    return csv;
}

QByteArray FiguresReport::csv() const
{
    QStringList headings{QStringLiteral("by"), QStringLiteral("key")};
    for (int i = 0; i < figureCount; ++i) {
        const std::string_view name = nameOf(static_cast<Figure>(i));
        headings.append(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
    }
    QByteArray csv = csvLine(headings);
    csv += csvLine(QStringList{QStringLiteral("all"), QString()} + cellsOf(m_all.figures()));
    for (const Counted &groups : m_groups) {
        const std::string_view name = nameOf(groups.grouping);
        const QString by = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
        for (const FigureGroup &group : groups.counter.groups()) {
            csv += csvLine(QStringList{by, QString::fromStdString(group.key)} +
                           cellsOf(group.figures));
        }
    }
    return csv;
}

} // namespace cacofonisk::history
