// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "app/cli/replay.h"

#include "app/cli/console.h"
#include "app/cli/interrupt.h"
#include "app/cli/namedtrunks.h"
#include "core/history/figuresreport.h"
#include "core/recording/playing/eventclock.h"
#include "core/recording/reading/aheadreader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cstdio>

namespace cacofonisk::cli {

namespace {

using Clock = std::chrono::steady_clock;

/// Holds messages back so that they come as they did, `speed` times as fast.
class Pace
{
public:
    Pace(double speed, const Interrupt &interrupt, QFile &output)
        : m_speed(speed)
        , m_interrupt(interrupt)
        , m_output(output)
    {}

    void wait(const ami::Message &message)
    {
        const Moment at = m_clock.at(message);
        if (m_first == Moment()) {
            m_first = at;
            m_begin = Clock::now();
        }
        const std::chrono::duration<double> due = (at - m_first) / m_speed;
        const auto deadline = m_begin + std::chrono::duration_cast<Clock::duration>(due);
        if (deadline > Clock::now()) {
            m_output.flush();
            m_interrupt.waitUntil(deadline);
        }
    }

private:
    double m_speed;
    const Interrupt &m_interrupt;
    QFile &m_output;
    recording::EventClock m_clock;
    Moment m_first{};
    Clock::time_point m_begin;
};

/// Replays one recording; false where it could not be read to its end.
bool replayFile(const QString &file, const ReplayOptions &options, QFile &output,
                const Interrupt &interrupt, NamedTrunks &trunks,
                std::vector<history::CallSummary> &summaries)
{
    ami::Problems problems;
    const auto opened = recording::AheadReader::open(file, problems);
    if (!opened) {
        say(opened.error().message());
        return false;
    }
    recording::AheadReader &reader = **opened;
    ReportWriter writer(options.report, output);
    session::Pipeline pipeline(serverOf(file), problems, 0, writer.output());
    if (!options.codePage.isEmpty()) {
        (void)pipeline.tracker().setCodePage(options.codePage);
    }
    if (session::hasCalls(writer.output())) {
        pipeline.callBook().setTrunks(options.trunks);
    }
    if (session::hasSwitchboard(writer.output())) {
        pipeline.switchboard().setTrunks(options.trunks);
    }
    writer.follow(pipeline);
    trunks.follow(pipeline.tracker());
    Pace pace(options.speed, interrupt, output);
    Progress progress(file);
    ami::Message message;
    while (!interrupt.isAsked() && output.error() == QFileDevice::NoError && reader.next(message)) {
        if (options.speed > 0) {
            pace.wait(message);
        }
        pipeline.handle(message, reader.readAhead());
        writer.onTaken(pipeline, message);
        if (progress.isDue()) {
            progress.show(reader.progress());
        }
    }
    writer.finish(pipeline);
    summaries.insert(summaries.end(), writer.summaries().begin(), writer.summaries().end());
    if (!reader.isRefused()) {
        say(file, problems);
    }
    if (reader.error()) {
        say(reader.error()->message());
    }
    return !reader.error();
}

/// Of calls in the order of their ends.
QByteArray figuresOf(std::vector<history::CallSummary> summaries)
{
    std::stable_sort(summaries.begin(), summaries.end(),
                     [](const history::CallSummary &a, const history::CallSummary &b) {
                         return a.started < b.started;
                     });
    const history::ServiceLevels levels;
    const history::LocalOffsets offsets;
    history::FiguresReport report(levels, offsets);
    for (const history::CallSummary &call : summaries) {
        report.add(call);
    }
    return report.json();
}

} // namespace

std::string serverOf(const QString &file)
{
    return file == QLatin1String("-") ? std::string("-") : QFileInfo(file).baseName().toStdString();
}

int replay(const ReplayOptions &options)
{
    QFile output;
    (void)output.open(stdout, QIODevice::WriteOnly);
    const Interrupt interrupt;
    bool wentWell = true;
    NamedTrunks trunks(options.trunks);
    std::vector<history::CallSummary> summaries;
    for (const QString &file : options.files) {
        wentWell = replayFile(file, options, output, interrupt, trunks, summaries) && wentWell;
    }
    if (options.report.kind == ReportKind::Figures) {
        output.write(figuresOf(std::move(summaries)));
    }
    if (!interrupt.isAsked() && wentWell) {
        wentWell = trunks.areSeen();
    }
    wentWell = flush(output) && wentWell;
    return wentWell ? Done : Failed;
}

} // namespace cacofonisk::cli
