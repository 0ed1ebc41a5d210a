// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "app/cli/callchoice.h"
#include "app/cli/collect.h"
#include "app/cli/commands.h"
#include "app/cli/convert.h"
#include "app/cli/excerpt.h"
#include "app/cli/history.h"
#include "app/cli/ladder.h"
#include "app/cli/replay.h"
#include "app/cli/watch.h"
#include "core/base/error.h"

#include <QCommandLineOption>
#include <QCommandLineParser>

#include <string>
#include <vector>

namespace cacofonisk::cli {

/// The options of the command line, and what they say to each command.
class Options
{
public:
    Options();

    /// An error where the words are not as the options want them.
    [[nodiscard]] Result<void> parse(const QStringList &words);

    [[nodiscard]] bool wantsHelp() const { return m_parser.isSet(m_help); }
    [[nodiscard]] bool wantsVersion() const { return m_parser.isSet(m_version); }

    /// The command, which is the first word that is no option. An error where it is none, or an
    /// option is set that means nothing to it.
    [[nodiscard]] Result<Command> command() const;

    /// Those that mean something to it.
    [[nodiscard]] QList<QCommandLineOption> optionsOf(Command command) const;

    /// Of the command; where there is none, of all.
    [[nodiscard]] QString helpText() const;

    // Each gives an error in words where something is wrong:
    [[nodiscard]] Result<ReplayOptions> forReplay() const;
    [[nodiscard]] Result<WatchOptions> forWatch() const;
    [[nodiscard]] Result<WatchOptions> forRecord() const;
    [[nodiscard]] Result<ConvertOptions> forConvert() const;
    [[nodiscard]] Result<LadderOptions> forLadder() const;
    [[nodiscard]] Result<ExcerptOptions> forExcerpt() const;
    [[nodiscard]] Result<HistoryOptions> forHistory() const;
    [[nodiscard]] Result<CollectOptions> forCollect() const;
    [[nodiscard]] Result<DeliveriesOptions> forDeliveries() const;

private:
    [[nodiscard]] QString commandName() const { return m_parser.positionalArguments().value(0); }
    [[nodiscard]] QStringList subjects() const { return m_parser.positionalArguments().mid(1); }
    [[nodiscard]] Result<ReportOptions> report() const;
    [[nodiscard]] Result<calls::CallFilter> filter(const QCommandLineOption &option) const;
    [[nodiscard]] Result<calls::CallFilter> historyFilter() const;
    [[nodiscard]] Result<HistoryOptions> forImport() const;
    [[nodiscard]] Result<CallChoice> choice() const;
    [[nodiscard]] Result<QByteArray> codePage() const;
    [[nodiscard]] Result<std::vector<std::string>> trunks() const;
    [[nodiscard]] static Result<std::pair<recording::Format, bool>> formatOf(const QString &output);
    [[nodiscard]] bool isCodePageIdle(recording::Format format) const;
    [[nodiscard]] Result<std::string> secret() const;
    [[nodiscard]] Result<session::ServerSettings> server(const QString &uri) const;
    [[nodiscard]] Result<std::uint64_t> number(const QCommandLineOption &option) const;

    QCommandLineOption m_report;
    QCommandLineOption m_mine;
    QCommandLineOption m_only;
    QCommandLineOption m_since;
    QCommandLineOption m_until;
    QCommandLineOption m_call;
    QCommandLineOption m_find;
    QCommandLineOption m_format;
    QCommandLineOption m_times;
    QCommandLineOption m_width;
    QCommandLineOption m_together;
    QCommandLineOption m_apart;
    QCommandLineOption m_speed;
    QCommandLineOption m_codePage;
    QCommandLineOption m_trunk;
    QCommandLineOption m_output;
    QCommandLineOption m_secretFile;
    QCommandLineOption m_fingerprint;
    QCommandLineOption m_authorities;
    QCommandLineOption m_tellSecret;
    QCommandLineOption m_wait;
    QCommandLineOption m_mask;
    QCommandLineOption m_rollSize;
    QCommandLineOption m_rollAge;
    QCommandLineOption m_keep;
    QCommandLineOption m_config;
    QCommandLineOption m_check;
    QCommandLineOption m_try;
    QCommandLineOption m_replay;
    QCommandLineOption m_retry;
    QCommandLineOption m_help;
    QCommandLineOption m_version;
    QCommandLineParser m_parser;
};

} // namespace cacofonisk::cli
