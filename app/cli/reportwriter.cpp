// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "app/cli/reportwriter.h"

#include <QHash>

namespace cacofonisk::cli {

std::optional<ReportKind> reportKindOf(const QString &word)
{
    static const QHash<QString, ReportKind> kinds{{QStringLiteral("log"), ReportKind::Log},
                                                  {QStringLiteral("jsonl"), ReportKind::JsonLines},
                                                  {QStringLiteral("calls"), ReportKind::Calls},
                                                  {QStringLiteral("none"), ReportKind::None}};
    const auto kind = kinds.find(word);
    return kind == kinds.end() ? std::nullopt : std::optional(*kind);
}

ReportWriter::ReportWriter(ReportKind kind, QFile &output)
    : m_kind(kind)
    , m_log(output)
    , m_jsonLines(output)
    , m_calls(output)
{}

session::Output ReportWriter::output() const
{
    return m_kind == ReportKind::Calls ? session::Output::ReportsAndCalls
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
                    m_calls.write(call, pipeline.callBook().history().now);
                    pipeline.callBook().takeMerged(); // is of no interest, and would pile up
                });
        break;
    case ReportKind::None:
        break;
    }
}

void ReportWriter::finish(session::Pipeline &pipeline)
{
    if (m_kind != ReportKind::Calls) {
        return;
    }
    calls::CallBook &book = pipeline.callBook();
    book.settle();
    for (const calls::Call &call : book.calls()) {
        m_calls.write(call, book.history().now);
    }
}

} // namespace cacofonisk::cli
