// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/calls/calldata.h"

#include "core/calls/calltimes.h"
#include "core/ladder/servicewords.h"
#include "ui/calls/callchildren.h"
#include "ui/calls/rowparties.h"
#include "ui/formatting/symbols.h"
#include "ui/formatting/times.h"
#include "ui/formatting/words.h"

#include <QApplication>
#include <QPalette>

#include <algorithm>

namespace cacofonisk::ui {

using namespace calls;
using Column = CallModel::Column;

namespace {

struct CallTexts
{
    Q_DECLARE_TR_FUNCTIONS(CallTexts)
};

/// Who is with the caller, or rings for him; of a call that is over who answered.
QString withText(const Call &call)
{
    const auto fetched = [&call](const QString &parties) {
        return call.isRetrieval ? CallTexts::tr("from parking: %1", "who was fetched").arg(parties)
                                : parties;
    };
    if (!call.with.empty()) {
        return fetched(partiesText(call.with));
    }
    if (const auto ringing = ringingParties(call); !ringing.empty()) {
        return CallTexts::tr("%1 ring(s)", "parties; how many", static_cast<int>(ringing.size()))
            .arg(partiesText(ringing));
    }
    for (const Parking &parking : call.parked) {
        if (!parking.to) {
            return CallTexts::tr("parked on %1").arg(text(parking.space));
        }
    }
    if (call.conference) {
        return CallTexts::tr("conference %1").arg(text(call.conference->name));
    }
    if (const auto parties = partiesWith(call); !parties.empty()) {
        return fetched(partiesText(parties));
    }
    return ladder::serviceText(call.application);
}

Duration waitingOf(const Call &call, Moment now)
{
    const Moment end = call.answered.value_or(call.ended.value_or(now));
    if (call.queue && call.queue->from) {
        return call.queue->to.value_or(now) - *call.queue->from;
    }
    return call.firstRang ? std::max(end, *call.firstRang) - *call.firstRang : Duration(0);
}

QString displayText(const Call &call, Column column, Moment now)
{
    switch (column) {
    case Column::State:
        return call.state == CallState::Ended ? endText(call.end) : stateText(call.state);
    case Column::Caller:
        return partyText(call.caller);
    case Column::Dialled:
        return call.dialled ? text(*call.dialled) : QString();
    case Column::With:
        return withText(call);
    case Column::Queue:
        return call.queue ? text(call.queue->name) : QString();
    case Column::Direction:
        return call.direction ? directionText(*call.direction) : QString();
    case Column::Trunk:
        return text(call.trunk);
    case Column::Duration:
        return durationText(durationOf(call, now));
    case Column::Waiting:
        return call.firstRang || call.queue ? durationText(waitingOf(call, now)) : QString();
    case Column::Server:
        return text(call.server);
    case Column::Started:
        return dayAndClockText(call.started);
    case Column::End:
        return call.ended ? endStory(call) : QString();
    case Column::Count:
        break;
    }
    return {};
}

QVariant sortValue(const Call &call, Column column, Moment now)
{
    switch (column) {
    case Column::State:
        return static_cast<int>(call.state) * 100 + (call.ended ? static_cast<int>(call.end) : 0);
    case Column::Duration:
        return static_cast<qlonglong>(durationOf(call, now).count());
    case Column::Waiting:
        return static_cast<qlonglong>(waitingOf(call, now).count());
    case Column::Started:
        return static_cast<qlonglong>(call.started.time_since_epoch().count());
    case Column::Caller:
    case Column::Dialled:
    case Column::With:
    case Column::Queue:
    case Column::Direction:
    case Column::Trunk:
    case Column::Server:
    case Column::End:
    case Column::Count:
        break;
    }
    return displayText(call, column, now);
}

bool isNumber(Column column)
{
    return column == Column::Duration || column == Column::Waiting;
}

QString childText(const CallChild &child, Moment now)
{
    if (const auto *const transfer = std::get_if<const Transfer *>(&child)) {
        return transferText(**transfer);
    }
    const DialTarget &target = *std::get<const DialTarget *>(child);
    return QStringLiteral("%1 %2").arg(partyText(target.party), targetText(target, now));
}

QIcon childSymbol(const CallChild &child)
{
    if (const auto *const transfer = std::get_if<const Transfer *>(&child)) {
        return transferSymbol(**transfer);
    }
    return outcomeSymbol(std::get<const DialTarget *>(child)->outcome);
}

QVariant fadedText()
{
    const QPalette palette = QApplication::palette();
    return faded(palette.color(QPalette::Text), palette.color(QPalette::Base));
}

} // namespace

QVariant callData(const Call &call, Column column, Moment now, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return displayText(call, column, now);
    case Qt::DecorationRole:
        return column == Column::State ? QVariant(stateSymbol(call)) : QVariant();
    case Qt::ForegroundRole:
        return call.ended ? fadedText() : QVariant();
    case Qt::TextAlignmentRole:
        return isNumber(column) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::ToolTipRole:
        return column == Column::Started
                   ? QLocale().toString(localTime(call.started), QLocale::LongFormat)
                   : plainToolTip(displayText(call, column, now));
    case CallModel::SortRole:
        return sortValue(call, column, now);
    default:
        return {};
    }
}

QVariant lostStateData(const Call &call, Moment asOf, int role)
{
    const QString when = clockText(asOf);
    switch (role) {
    case Qt::DisplayRole:
        return CallTexts::tr("%1, as of %2", "state of a call").arg(stateText(call.state), when);
    case Qt::ToolTipRole:
        return plainToolTip(
            CallTexts::tr("The connection to %1 is lost. This was the state of the call at %2.")
                .arg(text(call.server), when));
    case Qt::ForegroundRole:
        return fadedText();
    default:
        return callData(call, Column::State, asOf, role);
    }
}

int childCountOf(const Call &call)
{
    std::size_t count = call.rang.size() + call.transfers.size();
    for (const Transfer &transfer : call.transfers) {
        count += transfer.rang.size();
    }
    return static_cast<int>(count);
}

QVariant childData(const Call &call, int row, Moment now, int role)
{
    const std::vector<CallChild> children = childrenOf(call);
    if (row >= static_cast<int>(children.size())) {
        return {};
    }
    const CallChild &child = children[static_cast<std::size_t>(row)];
    switch (role) {
    case Qt::DisplayRole:
        return childText(child, now);
    case Qt::ToolTipRole:
        return plainToolTip(childText(child, now));
    case Qt::DecorationRole:
        return childSymbol(child);
    case Qt::ForegroundRole:
        return call.ended ? fadedText() : QVariant();
    case CallModel::SortRole:
        return row;
    default:
        return {};
    }
}

bool isRinging(const Call &call)
{
    const auto rings = [](const std::vector<DialTarget> &targets) {
        return std::any_of(targets.begin(), targets.end(),
                           [](const DialTarget &target) { return !target.ended; });
    };
    return rings(call.rang) ||
           std::any_of(call.transfers.begin(), call.transfers.end(),
                       [&rings](const Transfer &transfer) { return rings(transfer.rang); });
}

QVariant columnData(Column column, int role)
{
    if (role == Qt::TextAlignmentRole) {
        return isNumber(column) ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (column) {
    case Column::State:
        return CallTexts::tr("State");
    case Column::Caller:
        return CallTexts::tr("Caller");
    case Column::Dialled:
        return CallTexts::tr("Dialled");
    case Column::With:
        return CallTexts::tr("With");
    case Column::Queue:
        return CallTexts::tr("Queue");
    case Column::Direction:
        return CallTexts::tr("Direction");
    case Column::Trunk:
        return CallTexts::tr("Trunk");
    case Column::Duration:
        return CallTexts::tr("Duration");
    case Column::Waiting:
        return CallTexts::tr("Waited");
    case Column::Server:
        return CallTexts::tr("Server");
    case Column::Started:
        return CallTexts::tr("Started");
    case Column::End:
        return CallTexts::tr("How it ended");
    case Column::Count:
        break;
    }
    return {};
}

} // namespace cacofonisk::ui
