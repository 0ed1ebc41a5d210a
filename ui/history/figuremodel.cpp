// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/history/figuremodel.h"

#include "core/calls/filterpieces.h"
#include "ui/formatting/privacy.h"
#include "ui/formatting/times.h"
#include "ui/formatting/words.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <utility>

namespace cacofonisk::ui {

using history::Figure;
using history::FigureGroup;
using history::Figures;
using history::Grouping;

namespace {

struct GroupTexts
{
    Q_DECLARE_TR_FUNCTIONS(GroupTexts)
};

QDate dateOf(const std::string &key)
{
    return QDate::fromString(QString::fromStdString(key), Qt::ISODate);
}

QString weekdayText(const std::string &key, QLocale::FormatType format)
{
    return QLocale().standaloneDayName(QString::fromStdString(key.substr(0, 1)).toInt(), format);
}

/// `09:00`
QString hourText(const std::string &key)
{
    return QTime(QString::fromStdString(key.substr(key.size() - 2)).toInt(), 0)
        .toString(QStringLiteral("HH:mm"));
}

QString directionText(const std::string &key)
{
    return key == "in"         ? GroupTexts::tr("From outside")
           : key == "out"      ? GroupTexts::tr("To outside")
           : key == "internal" ? GroupTexts::tr("Internal")
                               : GroupTexts::tr("Not known");
}

QString reasonText(const std::string &key)
{
    for (int end = 0; end <= static_cast<int>(calls::End::Lost); ++end) {
        if (nameOf(static_cast<calls::End>(end)) == key) {
            return endText(static_cast<calls::End>(end));
        }
    }
    return text(key);
}

QString term(const char *key, const std::string &value)
{
    return QLatin1String(key) + QLatin1Char(':') + text(calls::quoted(value));
}

/// All calls of a span of days, from the one until the other.
QString daysFilter(QDate from, QDate to)
{
    return from.isValid() ? QStringLiteral("after:%1 before:%2")
                                .arg(from.toString(Qt::ISODate), to.toString(Qt::ISODate))
                          : QString();
}

/// The Monday of `2026-W48`.
QDate mondayOf(const std::string &key)
{
    const QString week = QString::fromStdString(key);
    const QDate first(week.section(u'-', 0, 0).toInt(), 1, 4); // is always in week 1
    return first.addDays(1 - first.dayOfWeek() + 7 * (week.section(u'W', 1).toInt() - 1));
}

} // namespace

QString titleOf(Grouping grouping)
{
    switch (grouping) {
    case Grouping::HourOfDay:
        return GroupTexts::tr("Hour of the day");
    case Grouping::Day:
        return GroupTexts::tr("Day");
    case Grouping::Week:
        return GroupTexts::tr("Week");
    case Grouping::Month:
        return GroupTexts::tr("Month");
    case Grouping::Weekday:
        return GroupTexts::tr("Day of the week");
    case Grouping::WeekHour:
        return GroupTexts::tr("Hours of the week");
    case Grouping::Extension:
        return GroupTexts::tr("Extension");
    case Grouping::Queue:
        return GroupTexts::tr("Queue");
    case Grouping::Direction:
        return GroupTexts::tr("Direction");
    case Grouping::Trunk:
        return GroupTexts::tr("Trunk");
    case Grouping::Reason:
        return GroupTexts::tr("How it ended");
    }
    return {};
}

QString groupText(Grouping grouping, const std::string &key, bool isPrivate)
{
    switch (grouping) {
    case Grouping::HourOfDay:
        return hourText(key);
    case Grouping::Day:
        return QLocale().toString(dateOf(key), QLocale::LongFormat);
    case Grouping::Week:
        return GroupTexts::tr("Week %1 of %2")
            .arg(QString::fromStdString(key).section(u'W', 1).toInt())
            .arg(QString::fromStdString(key).section(u'-', 0, 0));
    case Grouping::Month:
        return QLocale().toString(dateOf(key + "-01"), QStringLiteral("MMMM yyyy"));
    case Grouping::Weekday:
        return weekdayText(key, QLocale::LongFormat);
    case Grouping::WeekHour:
        return weekdayText(key, QLocale::LongFormat) + QLatin1Char(' ') + hourText(key);
    case Grouping::Extension:
        return text(isPrivate ? masked(key) : key);
    case Grouping::Queue:
        return key.empty() ? GroupTexts::tr("No queue") : text(key);
    case Grouping::Direction:
        return directionText(key);
    case Grouping::Trunk:
        return key.empty() ? GroupTexts::tr("No trunk") : text(key);
    case Grouping::Reason:
        return reasonText(key);
    }
    return {};
}

QString shortGroupText(Grouping grouping, const std::string &key, bool isPrivate)
{
    switch (grouping) {
    case Grouping::Day:
        return QLocale().toString(dateOf(key), QStringLiteral("d MMM"));
    case Grouping::Week:
        return QString::fromStdString(key).section(u'W', 1);
    case Grouping::Month:
        return QLocale().toString(dateOf(key + "-01"), QStringLiteral("MMM"));
    case Grouping::Weekday:
        return weekdayText(key, QLocale::ShortFormat);
    case Grouping::HourOfDay:
    case Grouping::WeekHour:
        return QString::number(QString::fromStdString(key.substr(key.size() - 2)).toInt());
    case Grouping::Extension:
    case Grouping::Queue:
    case Grouping::Direction:
    case Grouping::Trunk:
    case Grouping::Reason:
        break;
    }
    return groupText(grouping, key, isPrivate);
}

QString filterOf(Grouping grouping, const std::string &key)
{
    switch (grouping) {
    case Grouping::HourOfDay: {
        const QTime from(QString::fromStdString(key).toInt(), 0);
        const auto begin = QStringLiteral("after:") + from.toString(QStringLiteral("HH:mm"));
        return from.hour() == 23 ? begin
                                 : begin + QStringLiteral(" before:") +
                                       from.addSecs(3600).toString(QStringLiteral("HH:mm"));
    }
    case Grouping::Day:
        return daysFilter(dateOf(key), dateOf(key).addDays(1));
    case Grouping::Week:
        return daysFilter(mondayOf(key), mondayOf(key).addDays(7));
    case Grouping::Month:
        return daysFilter(dateOf(key + "-01"), dateOf(key + "-01").addMonths(1));
    case Grouping::Extension:
        return term("ext", key);
    case Grouping::Queue:
        return key.empty() ? QString() : term("queue", key);
    case Grouping::Direction:
        return key.empty() ? QString() : term("direction", key);
    case Grouping::Trunk:
        return key.empty() ? QString() : term("trunk", key);
    case Grouping::Reason:
        return term("reason", key);
    case Grouping::Weekday:
    case Grouping::WeekHour:
        break;
    }
    return {};
}

std::optional<double> numberOf(const Figures &figures, Figure figure)
{
    const auto seconds = [](const history::Durations &of, calls::Duration duration) {
        return of.count > 0 ? std::optional(std::chrono::duration<double>(duration).count())
                            : std::nullopt;
    };
    const auto peak = [](const std::optional<history::Peak> &of) {
        return of ? std::optional(double(of->calls)) : std::nullopt;
    };
    switch (figure) {
    case Figure::Calls:
        return double(figures.calls);
    case Figure::Answered:
        return double(figures.answered);
    case Figure::Missed:
        return double(figures.missed);
    case Figure::Abandoned:
        return double(figures.abandoned);
    case Figure::ServiceLevel:
        return figures.serviceLevel();
    case Figure::AverageWait:
        return seconds(figures.wait, figures.wait.average);
    case Figure::MedianWait:
        return seconds(figures.wait, figures.wait.median);
    case Figure::LongestWait:
        return seconds(figures.wait, figures.wait.longest);
    case Figure::AverageTalk:
        return seconds(figures.talk, figures.talk.average);
    case Figure::MedianTalk:
        return seconds(figures.talk, figures.talk.median);
    case Figure::LongestTalk:
        return seconds(figures.talk, figures.talk.longest);
    case Figure::BusiestHour:
        return peak(figures.busiestHour);
    case Figure::MostAtOnce:
        return peak(figures.mostAtOnce);
    }
    return {};
}

PlotUnit unitOf(Figure figure)
{
    switch (figure) {
    case Figure::Calls:
    case Figure::Answered:
    case Figure::Missed:
    case Figure::Abandoned:
    case Figure::BusiestHour:
    case Figure::MostAtOnce:
        return PlotUnit::Count;
    case Figure::ServiceLevel:
        return PlotUnit::Percent;
    case Figure::AverageWait:
    case Figure::MedianWait:
    case Figure::LongestWait:
    case Figure::AverageTalk:
    case Figure::MedianTalk:
    case Figure::LongestTalk:
        return PlotUnit::Seconds;
    }
    return PlotUnit::Count;
}

QString figureText(const Figures &figures, Figure figure)
{
    const auto number = numberOf(figures, figure);
    if (!number) {
        return {};
    }
    const QString shown = valueText(*number, unitOf(figure));
    return figure == Figure::BusiestHour
               ? GroupTexts::tr("%1 (%2)", "a moment, and how many calls began then")
                     .arg(dayAndClockText(figures.busiestHour->at), shown)
               : shown;
}

PlotData plotOf(Grouping grouping, Figure figure, const std::vector<FigureGroup> &groups,
                bool isPrivate)
{
    PlotData plot;
    plot.kind = grouping == Grouping::WeekHour                            ? PlotKind::HeatMap
                : grouping == Grouping::Day || grouping == Grouping::Week ? PlotKind::Line
                                                                          : PlotKind::Bars;
    plot.unit = unitOf(figure);
    plot.title = history::titleOf(figure);
    for (const FigureGroup &group : groups) {
        const auto number = numberOf(group.figures, figure);
        plot.parts.push_back({shortGroupText(grouping, group.key, isPrivate),
                              groupText(grouping, group.key, isPrivate), number});
    }
    if (plot.kind == PlotKind::HeatMap) {
        for (const char day : {'1', '2', '3', '4', '5', '6', '7'}) {
            plot.rows.append(weekdayText(std::string(1, day), QLocale::ShortFormat));
        }
        for (int hour = 0; hour < 24; ++hour) {
            plot.columns.append(QString::number(hour));
        }
    }
    return plot;
}

FigureModel::FigureModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void FigureModel::setGroups(Grouping grouping, std::vector<FigureGroup> groups)
{
    beginResetModel();
    m_grouping = grouping;
    m_groups = std::move(groups);
    endResetModel();
}

void FigureModel::setPrivate(bool isPrivate)
{
    if (std::exchange(m_isPrivate, isPrivate) != isPrivate && !m_groups.empty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::DisplayRole});
    }
}

int FigureModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_groups.size());
}

int FigureModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + history::figureCount;
}

QVariant FigureModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const FigureGroup &group = m_groups[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole && index.column() > 0) {
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    return index.column() == 0 ? groupText(m_grouping, group.key, m_isPrivate)
                               : figureText(group.figures, static_cast<Figure>(index.column() - 1));
}

QVariant FigureModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    if (role == Qt::DisplayRole) {
        return section == 0 ? titleOf(m_grouping)
                            : history::titleOf(static_cast<Figure>(section - 1));
    }
    if (role == Qt::ToolTipRole && section > 0) {
        return history::meaningOf(static_cast<Figure>(section - 1));
    }
    return {};
}

} // namespace cacofonisk::ui
