// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/calls/callexport.h"

#include "core/base/csv.h"
#include "core/calls/calltimes.h"
#include "core/calls/callwriter.h"
#include "ui/calls/calldata.h"
#include "ui/formatting/times.h"
#include "ui/formatting/words.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace cacofonisk::ui {

using calls::Call;
using calls::Duration;
using calls::Party;

namespace {

struct ExportTexts
{
    Q_DECLARE_TR_FUNCTIONS(ExportTexts)
};

/// As spreadsheets of any language understand it.
QString dateText(std::optional<Moment> moment)
{
    return moment && calls::isTimed(*moment)
               ? localTime(*moment).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"))
               : QString();
}

QString secondsText(Duration duration)
{
    return QString::number(std::chrono::round<std::chrono::seconds>(duration).count());
}

QStringList headings()
{
    return {ExportTexts::tr("State"),
            ExportTexts::tr("Caller's number"),
            ExportTexts::tr("Caller's name"),
            ExportTexts::tr("Dialled"),
            ExportTexts::tr("Answered by"),
            ExportTexts::tr("Name", "of who answered"),
            ExportTexts::tr("Application"),
            ExportTexts::tr("Queue"),
            ExportTexts::tr("Direction"),
            ExportTexts::tr("Trunk"),
            ExportTexts::tr("Started"),
            ExportTexts::tr("Answered"),
            ExportTexts::tr("Ended"),
            ExportTexts::tr("Duration (s)"),
            ExportTexts::tr("Waited (s)"),
            ExportTexts::tr("Talked (s)"),
            ExportTexts::tr("How it ended"),
            ExportTexts::tr("Server"),
            ExportTexts::tr("Caller's channel"),
            ExportTexts::tr("Channel", "of who answered"),
            ExportTexts::tr("Linkedid"),
            ExportTexts::tr("As of", "when the connection was lost that told of a call")};
}

QStringList cellsOf(const Call &call, Moment now, std::optional<Moment> lostSince)
{
    const Party answerer = call.answeredBy.value_or(Party());
    const auto shown = [&](CallModel::Column column) {
        return callData(call, column, now, Qt::DisplayRole).toString();
    };
    const auto seconds = [&](CallModel::Column column) {
        return shown(column).isEmpty()
                   ? QString()
                   : secondsText(
                         Duration(callData(call, column, now, CallModel::SortRole).toLongLong()));
    };
    using Column = CallModel::Column;
    return {shown(Column::State),      text(call.caller.num),
            text(call.caller.name),    shown(Column::Dialled),
            text(answerer.num),        text(answerer.name),
            text(call.application),    shown(Column::Queue),
            shown(Column::Direction),  shown(Column::Trunk),
            dateText(call.started),    dateText(call.answered),
            dateText(call.ended),      seconds(Column::Duration),
            seconds(Column::Waiting),  secondsText(talkTimeOf(call, now)),
            shown(Column::End),        text(call.server),
            text(call.caller.channel), text(answerer.channel),
            text(call.linkedid),       dateText(lostSince)};
}

void writeCsv(const CallProxyModel &calls, QIODevice &file)
{
    file.write("\xef\xbb\xbf"); // by which spreadsheets know that it is UTF-8
    file.write(csvLine(headings()));
    for (int row = 0; row < calls.rowCount(); ++row) {
        const Call &call = *calls.callAt(calls.index(row, 0));
        file.write(csvLine(cellsOf(calls.shown(call), calls.nowOf(call), calls.lostSince(call))));
    }
}

void writeJson(const CallProxyModel &calls, QIODevice &file)
{
    calls::CallWriter writer(file);
    for (int row = 0; row < calls.rowCount(); ++row) {
        const Call &call = *calls.callAt(calls.index(row, 0));
        writer.write(calls.shown(call), calls.nowOf(call));
    }
}

} // namespace

Result<void> exportCalls(const CallProxyModel &calls, ExportFormat format, const QString &path)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        format == ExportFormat::Csv ? writeCsv(calls, file) : writeJson(calls, file);
    }
    if (!file.commit()) {
        return tl::unexpected(Error(QT_TRANSLATE_NOOP("Error", "%1 cannot be written: %2."),
                                    {path, file.errorString()}));
    }
    return {};
}

} // namespace cacofonisk::ui
