// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/calls/callwriter.h"
#include "core/reports/jsonlinesreporter.h"
#include "core/reports/logreporter.h"
#include "core/session/pipeline.h"

#include <QFile>
#include <QObject>
#include <QString>

#include <optional>

namespace cacofonisk::cli {

enum class ReportKind { Log, JsonLines, Calls, None };

/// By its word: `log`, `jsonl`, `calls`, `none`.
[[nodiscard]] std::optional<ReportKind> reportKindOf(const QString &word);

/// Writes what is told of servers, in one of the ways that there are.
class ReportWriter final : public QObject
{
    Q_OBJECT

public:
    /// `output` outlives this, and the pipelines that it is given.
    ReportWriter(ReportKind kind, QFile &output);

    /// What the pipelines have to make of messages.
    [[nodiscard]] session::Output output() const;

    void follow(session::Pipeline &pipeline);

    /// Writes the calls that are still open.
    void finish(session::Pipeline &pipeline);

private:
    ReportKind m_kind;
    reports::LogReporter m_log;
    reports::JsonLinesReporter m_jsonLines;
    calls::CallWriter m_calls;
};

} // namespace cacofonisk::cli
