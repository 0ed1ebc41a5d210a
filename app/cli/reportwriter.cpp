// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "app/cli/reportwriter.h"

#include "core/base/jsonvalue.h"
#include "core/reports/reportreader.h"

#include <QHash>

namespace cacofonisk::cli {

std::optional<ReportKind> reportKindOf(const QString &word)
{
    static const QHash<QString, ReportKind> kinds{
        {QStringLiteral("log"), ReportKind::Log},
        {QStringLiteral("jsonl"), ReportKind::JsonLines},
        {QStringLiteral("calls"), ReportKind::Calls},
        {QStringLiteral("notices"), ReportKind::Notices},
        {QStringLiteral("switchboard"), ReportKind::Switchboard},
        {QStringLiteral("figures"), ReportKind::Figures},
        {QStringLiteral("none"), ReportKind::None},
    };
    const auto kind = kinds.find(word);
    return kind == kinds.end() ? std::nullopt : std::optional(*kind);
}

ReportWriter::ReportWriter(const ReportOptions &options, QFile &output)
    : m_output(output)
    , m_kind(options.kind)
    , m_only(options.only)
    , m_log(output)
    , m_jsonLines(output)
    , m_calls(output)
    , m_feed(notices::CallReader(options.mine, {}))
    , m_notices(output)
    , m_switchboard(output)
{}

session::Output ReportWriter::output() const
{
    return m_kind == ReportKind::Calls || m_kind == ReportKind::Notices ||
                   m_kind == ReportKind::Figures
               ? session::Output::ReportsAndCalls
           : m_kind == ReportKind::Switchboard ? session::Output::ReportsAndSwitchboard
                                               : session::Output::Reports;
}

void ReportWriter::follow(session::Pipeline &pipeline)
{
    switch (m_kind) {
    case ReportKind::Log:
        pipeline.reports().addReporter(m_log);
        break;
    case ReportKind::JsonLines:
        pipeline.reports().addReporter(m_jsonLines);
        break;
    case ReportKind::Calls:
        connect(&pipeline.callBook(), &calls::CallBook::callEnded, this,
                [this, &pipeline](const calls::Call &call) {
                    writeCall(call, pipeline.callBook().history().now);
                    pipeline.callBook().takeMerged(); // is of no interest, and would pile up
                });
        break;
    case ReportKind::Notices:
        connect(&pipeline.callBook(), &calls::CallBook::callEnded, this,
                [this, &pipeline](const calls::Call &call) {
                    updateNotices(call, pipeline.callBook().history().now);
                });
        break;
    case ReportKind::Figures:
        connect(&pipeline.callBook(), &calls::CallBook::callEnded, this,
                [this, &pipeline](const calls::Call &call) {
                    if (m_only.accepts(call, pipeline.callBook().history().now)) {
                        m_summaries.push_back(history::summaryOf(call));
                    }
                    pipeline.callBook().takeMerged(); // is of no interest, and would pile up
                });
        break;
    case ReportKind::Switchboard: // asks when a message was taken
    case ReportKind::None:
        break;
    }
}

void ReportWriter::follow(session::BrokerServer &server)
{
    using session::BrokerServer;
    if (m_kind == ReportKind::Log || m_kind == ReportKind::JsonLines) {
        server.tellReports();
        connect(&server, &BrokerServer::reportTaken, this, &ReportWriter::onReport);
    }
    connect(&server, &BrokerServer::callEnded, this, [this, &server](const calls::Call &call) {
        if (m_kind == ReportKind::Calls) {
            writeCall(call, server.now());
        } else if (m_kind == ReportKind::Notices) {
            updateNotices(call, server.now());
        }
    });
    connect(&server, &BrokerServer::changed, this, [this, &server] { onChanged(server); });
}

void ReportWriter::onReport(const QByteArray &json)
{
    JsonDocument document;
    if (m_kind == ReportKind::JsonLines) {
        const JsonValue report = document.read(json.toStdString());
        m_output.write(report.isObject() ? QByteArray::fromStdString(report.json()) + '\n'
                                         : QByteArray());
    } else {
        readReport(document.read(json.toStdString()), m_log);
    }
}

void ReportWriter::onChanged(session::BrokerServer &server)
{
    const std::vector<calls::SharedCall> changed = server.takeChanged();
    const std::vector<calls::MergedGroup> merged = server.takeMerged();
    if (m_kind == ReportKind::Notices) {
        for (const calls::Call &call : changed) {
            updateNotices(call, server.now());
        }
        for (const calls::MergedGroup &group : merged) {
            write(m_feed.merge(group.number, server.now()), server.now());
        }
        tick(server.now());
    } else if (m_kind == ReportKind::Switchboard && server.status().isLive()) {
        for (const session::SwitchboardUpdate &update : server.takeSwitchboards(false)) {
            m_switchboard.write(update.cards, update.name, server.now());
        }
    }
}

void ReportWriter::finish(session::BrokerServer &server)
{
    onChanged(server);
    if (m_kind == ReportKind::Calls) {
        for (const calls::Call &call : server.calls()) {
            writeCall(call, server.now());
        }
    }
}

void ReportWriter::finish(session::Pipeline &pipeline)
{
    if (m_kind == ReportKind::Switchboard) {
        writeChanges(pipeline);
    }
    if (!session::hasCalls(output())) {
        return;
    }
    calls::CallBook &book = pipeline.callBook();
    book.settle();
    if (m_kind == ReportKind::Figures) {
        return;
    }
    if (m_kind == ReportKind::Notices) {
        writeNotices(book);
        return;
    }
    for (const calls::Call &call : book.calls()) {
        writeCall(call, book.history().now);
    }
}

void ReportWriter::writeChanges(session::Pipeline &pipeline)
{
    if (m_kind == ReportKind::Switchboard && pipeline.switchboard().hasChanged()) {
        switchboard::Switchboard &board = pipeline.switchboard();
        m_switchboard.write(board.takeChanges(), board.server(), board.now());
    }
}

void ReportWriter::writeCall(const calls::Call &call, Moment now)
{
    if (m_only.accepts(call, now)) {
        m_calls.write(call, now);
    }
}

/// A call that is not wanted, or not any more, has no notices: that it had is closed.
void ReportWriter::updateNotices(const calls::Call &call, Moment now)
{
    write(m_only.accepts(call, now) ? m_feed.update(call, now) : m_feed.merge(call.id, now), now);
}

void ReportWriter::writeNotices(calls::CallBook &book)
{
    const Moment now = book.history().now;
    for (const calls::Call &call : book.takeChanged()) {
        updateNotices(call, now);
    }
    for (const calls::MergedGroup &merged : book.takeMerged()) {
        write(m_feed.merge(merged.number, now), now);
    }
    tick(now);
}

void ReportWriter::tick(Moment now)
{
    if (const auto due = m_feed.due(); due && *due <= now) {
        write(m_feed.tick(now), now);
    }
}

void ReportWriter::write(const notices::NoticeChanges &changes, Moment now)
{
    for (const notices::NoticeChange &change : changes) {
        m_notices.write(change, now);
    }
}

} // namespace cacofonisk::cli
