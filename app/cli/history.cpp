// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "app/cli/history.h"

#include "app/cli/console.h"
#include "app/cli/interrupt.h"
#include "app/cli/namedtrunks.h"
#include "core/base/csv.h"
#include "core/history/archive.h"
#include "core/history/figuresreport.h"
#include "core/history/store.h"
#include "core/recording/reading/aheadreader.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>

namespace cacofonisk::cli {

namespace {

constexpr std::size_t keptAtOnce = 500;

/// The members of a call that fit into a line of cells.
QStringList headings()
{
    return {QStringLiteral("call"),         QStringLiteral("server"),
            QStringLiteral("started"),      QStringLiteral("answered"),
            QStringLiteral("ended"),        QStringLiteral("direction"),
            QStringLiteral("trunk"),        QStringLiteral("caller"),
            QStringLiteral("caller_name"),  QStringLiteral("dialled"),
            QStringLiteral("answered_by"),  QStringLiteral("queue"),
            QStringLiteral("application"),  QStringLiteral("ring_seconds"),
            QStringLiteral("talk_seconds"), QStringLiteral("end"),
            QStringLiteral("ended_by")};
}

/// A text or a number; of a party its number, of a queue its name.
QString cellOf(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    return value.isObject()
               ? object[QStringLiteral("num")].toString(object[QStringLiteral("name")].toString())
           : value.isDouble() ? QString::number(value.toDouble())
                              : value.toString();
}

QByteArray csvOfCall(const QByteArray &json)
{
    const QJsonObject call = QJsonDocument::fromJson(json).object();
    QStringList cells;
    for (const QString &heading : headings()) {
        cells.append(heading == QLatin1String("caller_name")
                         ? call[QStringLiteral("caller")][QStringLiteral("name")].toString()
                         : cellOf(call[heading]));
    }
    return csvLine(cells);
}

Result<void> writeCalls(const history::Archive &archive, const HistoryOptions &options,
                        QFile &output, const Interrupt &interrupt)
{
    if (options.isCsv) {
        output.write(csvLine(headings()));
    }
    return archive.whole(options.only, [&](const history::KeptCall &call) {
        output.write(options.isCsv ? csvOfCall(call.json) : call.json + '\n');
        return !interrupt.isAsked() && output.error() == QFileDevice::NoError;
    });
}

Result<void> writeFigures(const history::Archive &archive, const HistoryOptions &options,
                          QFile &output, const Interrupt &interrupt)
{
    const history::ServiceLevels levels;
    const history::LocalOffsets offsets;
    history::FiguresReport report(levels, offsets);
    const auto read = archive.summaries(options.only, true, [&](const history::CallSummary &call) {
        report.add(call);
        return !interrupt.isAsked();
    });
    if (read && !interrupt.isAsked()) {
        output.write(options.isCsv ? report.csv() : report.json());
    }
    return read;
}

/// Takes in one recording; false where it could not be read to its end, or not be kept.
bool importFile(history::Store &store, const QString &file, const ReplayOptions &options,
                const Interrupt &interrupt, NamedTrunks &trunks)
{
    ami::Problems problems;
    const auto opened = recording::AheadReader::open(file, problems);
    if (!opened) {
        say(opened.error().message());
        return false;
    }
    recording::AheadReader &reader = **opened;
    session::Pipeline pipeline(serverOf(file), problems);
    if (!options.codePage.isEmpty()) {
        (void)pipeline.tracker().setCodePage(options.codePage);
    }
    calls::CallBook &book = pipeline.callBook();
    book.setTrunks(options.trunks);
    trunks.follow(pipeline.tracker());
    std::vector<calls::SharedCall> ended;
    QObject::connect(&book, &calls::CallBook::callEnded, &book,
                     [&](const calls::SharedCall &call) { ended.push_back(call); });
    Result<int> kept = 0;
    int added = 0;
    const auto keep = [&] {
        kept = store.keep(ended);
        added += kept.value_or(0);
        ended.clear();
        (void)book.takeMerged();
    };
    Moment first{};
    Progress progress(file);
    ami::Message message;
    while (!interrupt.isAsked() && kept && reader.next(message)) {
        pipeline.handle(message, reader.readAhead());
        first = first == Moment() ? book.history().now : first;
        if (ended.size() >= keptAtOnce) {
            keep();
        }
        if (progress.isDue()) {
            progress.show(reader.progress());
        }
    }
    book.settle();
    if (kept) {
        keep();
    }
    if (kept && calls::isTimed(first)) {
        const auto watch = store.addWatch(serverOf(file), first, book.history().now, false);
        kept = watch ? kept : tl::unexpected(watch.error());
    }
    if (!reader.isRefused()) {
        say(file, problems);
    }
    if (reader.error()) {
        say(reader.error()->message());
    } else if (!kept) {
        say(kept.error().message());
    } else {
        say(QStringLiteral("%1: %2 calls are new in the history").arg(file).arg(added));
    }
    return !reader.error() && kept;
}

int importFiles(const ReplayOptions &options, const Interrupt &interrupt)
{
    auto store = history::Store::open(history::standardPath());
    if (!store) {
        say(store.error().message());
        return Failed;
    }
    bool wentWell = true;
    NamedTrunks trunks(options.trunks);
    for (const QString &file : options.files) {
        wentWell = importFile(**store, file, options, interrupt, trunks) && wentWell;
    }
    if (!interrupt.isAsked() && wentWell) {
        wentWell = trunks.areSeen();
    }
    return wentWell ? Done : Failed;
}

} // namespace

int tellHistory(const HistoryOptions &options)
{
    const Interrupt interrupt;
    if (options.what == HistoryOptions::What::Import) {
        return importFiles(options.import, interrupt);
    }
    const auto archive = history::Archive::open(history::standardPath());
    if (!archive) {
        say(archive.error().message());
        return Failed;
    }
    QFile output;
    (void)output.open(stdout, QIODevice::WriteOnly);
    const auto written = options.what == HistoryOptions::What::Figures
                             ? writeFigures(**archive, options, output, interrupt)
                             : writeCalls(**archive, options, output, interrupt);
    if (!written) {
        say(written.error().message());
    }
    const bool isFlushed = flush(output);
    return written && isFlushed ? Done : Failed;
}

} // namespace cacofonisk::cli
