// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/calls/callfilter.h"
#include "core/calls/callwriter.h"
#include "core/history/callsummary.h"
#include "core/notices/noticefeed.h"
#include "core/notices/noticewriter.h"
#include "core/reports/jsonlinesreporter.h"
#include "core/reports/logreporter.h"
#include "core/session/brokerserver.h"
#include "core/session/pipeline.h"
#include "core/switchboard/switchboardwriter.h"

#include <QFile>
#include <QObject>
#include <QString>

#include <optional>
#include <vector>

namespace cacofonisk::cli {

enum class ReportKind { Log, JsonLines, Calls, Notices, Switchboard, Figures, None };

/// By its word: `log`, `jsonl`, `calls`, `notices`, `switchboard`, `figures`, `none`.
[[nodiscard]] std::optional<ReportKind> reportKindOf(const QString &word);

struct ReportOptions
{
    ReportKind kind = ReportKind::Log;
    notices::NotificationRules mine; ///< whose notices are told
    calls::CallFilter only;          ///< of which calls; of all if it is empty
};

/// Writes what is told of servers, in one of the ways that there are.
class ReportWriter final : public QObject
{
    Q_OBJECT

public:
    /// `output` outlives this, and the pipelines that it is given.
    ReportWriter(const ReportOptions &options, QFile &output);

    /// What the pipelines have to make of messages.
    [[nodiscard]] session::Output output() const;

    void follow(session::Pipeline &pipeline);
    /// What a broker tells is written alike; `server` outlives this.
    void follow(session::BrokerServer &server);

    /// The pipeline took a message. What a list says is written when it is over: see
    /// writeChanges().
    void onTaken(session::Pipeline &pipeline, const ami::Message &message)
    {
        if (m_kind == ReportKind::Notices) {
            writeNotices(pipeline.callBook());
        } else if (m_kind == ReportKind::Switchboard && message[ami::Field::ActionID].empty()) {
            writeChanges(pipeline);
        }
    }

    /// Writes what has changed on the switchboard and is not written yet.
    void writeChanges(session::Pipeline &pipeline);

    /// Time has passed, though nothing came.
    void tick(Moment now);

    /// Writes the calls that are still open.
    void finish(session::Pipeline &pipeline);
    void finish(session::BrokerServer &server);

    /// What figures are to be made of, if they are wanted.
    [[nodiscard]] const std::vector<history::CallSummary> &summaries() const { return m_summaries; }

private:
    void onChanged(session::BrokerServer &server);
    void onReport(const QByteArray &json);
    void writeCall(const calls::Call &call, Moment now);
    void writeNotices(calls::CallBook &book);
    void updateNotices(const calls::Call &call, Moment now);
    void write(const notices::NoticeChanges &changes, Moment now);

    QFile &m_output;
    ReportKind m_kind;
    calls::CallFilter m_only;
    reports::LogReporter m_log;
    reports::JsonLinesReporter m_jsonLines;
    calls::CallWriter m_calls;
    notices::NoticeFeed m_feed;
    notices::NoticeWriter m_notices;
    switchboard::SwitchboardWriter m_switchboard;
    std::vector<history::CallSummary> m_summaries;
};

} // namespace cacofonisk::cli
