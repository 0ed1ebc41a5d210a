// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/formatting/symbols.h"
#include "ui/formatting/times.h"
#include "ui/formatting/words.h"
#include "ui/switchboard/boardwords.h"
#include "ui/switchboard/queuecounts.h"

#include <QLocale>

// What the rows of queues say.

namespace cacofonisk::ui {

using switchboard::Availability;
using switchboard::MemberCard;

namespace {

QString countText(int count)
{
    return QLocale().toString(count);
}

} // namespace

QString QueueModel::textOf(const QModelIndex &index, Column column) const
{
    const Entry &entry = entryOf(index);
    const Child *const child = childOf(index);
    if (!child) {
        return queueText(entry, column);
    }
    const auto *const member = std::get_if<MemberCard>(child);
    return member ? memberText(entry, *member, column)
                  : callerText(entry, std::get<QueuePlace>(*child), column);
}

QVariant QueueModel::symbolAt(const QModelIndex &index) const
{
    if (index.column() != static_cast<int>(Column::State)) {
        return {};
    }
    const Entry &entry = entryOf(index);
    const Child *const child = childOf(index);
    if (!child) {
        const auto first = countsOf(entry).first;
        return first ? levelSymbol(levelOf(entry, first)) : QVariant();
    }
    if (const auto *const place = std::get_if<QueuePlace>(child)) {
        return levelSymbol(levelOf(entry, place->caller.since));
    }
    const auto &member = std::get<MemberCard>(*child);
    return member.isPaused && isIdle(member) ? symbol(QStringLiteral("member-paused"), Hue::Purple)
                                             : stateSymbol(member.state);
}

/// `2 free, 1 busy, 1 paused`; of those that are there.
QString QueueModel::membersText(const Entry &entry) const
{
    const QueueCounts counts = countsOf(entry);
    if (counts.members() == 0) {
        return tr("no members");
    }
    QStringList parts{tr("%n free", "members of a queue", counts.free)};
    const auto add = [&parts](int count, const QString &words) {
        if (count > 0) {
            parts.append(words);
        }
    };
    const int busy = counts.ringing + counts.talking;
    add(busy, tr("%n busy", "members of a queue", busy));
    add(counts.paused, tr("%n paused", "members of a queue", counts.paused));
    add(counts.absent, tr("%n unavailable", "members of a queue", counts.absent));
    return parts.join(QStringLiteral(", "));
}

QString QueueModel::queueText(const Entry &entry, Column column) const
{
    const switchboard::Figures &today = entry.card.today;
    const QueueCounts counts = countsOf(entry);
    switch (column) {
    case Column::Name:
        return context().withServer(text(entry.card.name), entry.server);
    case Column::State:
        return counts.waiting == 0 ? tr("nobody waits")
                                   : tr("%n waiting", "callers", counts.waiting);
    case Column::Time:
        return context().durationSince(counts.first, entry.server);
    case Column::With:
        return membersText(entry);
    case Column::Answered:
        return countText(today.answered);
    case Column::Abandoned:
        return countText(today.abandoned);
    case Column::Average:
        return today.answered > 0 ? durationText(today.waited / today.answered) : QString();
    case Column::Longest:
        return today.answered + today.abandoned > 0 ? durationText(today.longestWait) : QString();
    case Column::InTime:
        return entry.card.serviceLevel && today.answered > 0
                   ? tr("%1 % in %2", "within 20 s")
                         .arg(100 * today.withinServiceLevel / today.answered)
                         .arg(spanText(*entry.card.serviceLevel))
                   : QString();
    case Column::LastCall:
    case Column::Penalty:
    case Column::Count:
        break;
    }
    return {};
}

QString QueueModel::callerText(const Entry &entry, const QueuePlace &place, Column column) const
{
    switch (column) {
    case Column::Name:
        return context().partyText(place.caller.caller);
    case Column::State:
        switch (levelOf(entry, place.caller.since)) {
        case Level::Fine:
            return tr("%1: waiting", "place in a queue").arg(place.position);
        case Level::Warn:
            return tr("%1: waiting long", "place in a queue").arg(place.position);
        case Level::Alarm:
            return tr("%1: waiting too long", "place in a queue").arg(place.position);
        }
        break;
    case Column::Time:
        return context().durationSince(place.caller.since, entry.server);
    case Column::With:
    case Column::Answered:
    case Column::Abandoned:
    case Column::Average:
    case Column::Longest:
    case Column::InTime:
    case Column::LastCall:
    case Column::Penalty:
    case Column::Count:
        break;
    }
    return {};
}

QString QueueModel::memberText(const Entry &entry, const MemberCard &member, Column column) const
{
    switch (column) {
    case Column::Name:
        return member.exten.empty() && member.name.empty()
                   ? context().numberText(member.interface)
                   : context().partyText({member.exten, member.name, {}});
    case Column::State:
        return member.isPaused && isIdle(member) ? tr("Paused", "a member of a queue")
                                                 : stateText(member.state);
    case Column::Time:
        return context().durationSince(
            member.isPaused && isIdle(member) ? member.pausedSince : member.since, entry.server);
    case Column::With: {
        QStringList parts;
        for (const QString &part :
             {linesText(member.with, context()), pauseText(member, entry.server, context())}) {
            if (!part.isEmpty()) {
                parts.append(part);
            }
        }
        return parts.join(QStringLiteral(", "));
    }
    case Column::Answered:
        return countText(member.callsTaken);
    case Column::LastCall:
        return member.lastCall && calls::isTimed(*member.lastCall) ? clockText(*member.lastCall)
                                                                   : QString();
    case Column::Penalty:
        return countText(member.penalty);
    case Column::Abandoned:
    case Column::Average:
    case Column::Longest:
    case Column::InTime:
    case Column::Count:
        break;
    }
    return {};
}

/// All that is in the row, and what Asterisk has counted.
QStringList QueueModel::sentenceAt(const QModelIndex &index) const
{
    QStringList parts;
    for (int column = 0; column < static_cast<int>(Column::Count); ++column) {
        const QString words = textOf(index, static_cast<Column>(column));
        if (words.isEmpty()) {
            continue;
        }
        parts.append(column <= static_cast<int>(Column::With)
                         ? words
                         : QStringLiteral("%1: %2").arg(titleOf(column), words));
    }
    const Entry &entry = entryOf(index);
    if (!childOf(index) && entry.card.asterisk) {
        const switchboard::AsteriskFigures &figures = *entry.card.asterisk;
        const QString answered = countText(figures.answered);
        const QString abandoned = countText(figures.abandoned);
        parts.append(calls::isTimed(figures.at)
                         ? tr("by Asterisk's own count at %1: %2 answered, %3 abandoned", "time")
                               .arg(clockText(figures.at), answered, abandoned)
                         : tr("by Asterisk's own count: %1 answered, %2 abandoned")
                               .arg(answered, abandoned));
    }
    return parts;
}

} // namespace cacofonisk::ui
