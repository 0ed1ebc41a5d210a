// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "app/cli/console.h"
#include "app/cli/options.h"
#include "app/cli/wrong.h"
#include "app/commandline/speed.h"
#include "core/contacts/numberplan.h"
#include "core/recording/writing/writer.h"

namespace cacofonisk::cli {

namespace {

constexpr const char *idleCodePage =
    "--code-page does not apply to %1: raw AMI text is written as received";

} // namespace

/// Whether one is told, though what is written needs none.
bool Options::isCodePageIdle(recording::Format format) const
{
    return m_parser.isSet(m_codePage) && format == recording::Format::Wire;
}

Result<ReplayOptions> Options::forReplay() const
{
    const QStringList files = subjects();
    const auto kind = report();
    const auto speed = commandline::speedOf(m_parser.value(m_speed));
    const auto page = codePage();
    auto names = trunks();
    if (!kind) {
        return tl::unexpected(kind.error());
    }
    if (!speed) {
        return tl::unexpected(speed.error());
    }
    if (!page) {
        return tl::unexpected(page.error());
    }
    if (!names) {
        return tl::unexpected(names.error());
    }
    if (files.isEmpty()) {
        return wrong("replay needs at least one recording");
    }
    return ReplayOptions{files, *kind, *speed, *page, std::move(*names)};
}

Result<WatchOptions> Options::forWatch() const
{
    const QStringList uris = subjects();
    const auto kind = report();
    const auto names = trunks();
    if (!kind) {
        return tl::unexpected(kind.error());
    }
    if (!names) {
        return tl::unexpected(names.error());
    }
    if (kind->kind == ReportKind::Figures) {
        return wrong("--report figures applies only to replay and history");
    }
    if (uris.isEmpty()) {
        return wrong("the server to connect to is missing: tcp://user@host or tls://user@host");
    }
    WatchOptions options;
    options.report = *kind;
    options.waits = m_parser.isSet(m_wait);
    for (const QString &uri : uris) {
        auto settings = server(uri);
        if (!settings) {
            return tl::unexpected(settings.error());
        }
        settings->trunks = *names;
        options.servers.append(std::move(*settings));
    }
    return options;
}

Result<WatchOptions> Options::forRecord() const
{
    auto options = forWatch();
    const auto size = number(m_rollSize);
    const auto age = number(m_rollAge);
    const auto keep = number(m_keep);
    for (const auto *value : {&size, &age, &keep}) {
        if (options && !*value) {
            return tl::unexpected(value->error());
        }
    }
    if (!options) {
        return options;
    }
    if (m_parser.value(m_output).isEmpty()) {
        return wrong("record needs --output, the file to write");
    }
    for (const session::ServerSettings &server : options->servers) {
        if (server.connection.address.isBroker()) {
            return wrong("a broker tells of calls, not of the messages that record writes: name "
                         "the Asterisk itself, with tcp:// or tls://, instead of %1",
                         {server.connection.address.uri()});
        }
    }
    options->report.kind = ReportKind::None;
    options->recording = m_parser.value(m_output);
    options->recorder.codePage = options->servers.front().codePage;
    const auto format = recording::Writer::formatOfName(options->recording);
    if (format && isCodePageIdle(format->first)) {
        return wrong(idleCodePage, {options->recording});
    }
    options->recorder.fileBytes = *size << 20;
    options->recorder.fileAge = std::chrono::minutes(*age);
    options->recorder.mostFiles = *keep;
    if (m_parser.isSet(m_mask)) {
        options->recorder.maskedBy = recording::Masker::randomKey();
    }
    return options;
}

Result<ConvertOptions> Options::forConvert() const
{
    const QStringList files = subjects();
    const QString output = m_parser.value(m_output);
    const auto page = codePage();
    if (!page) {
        return tl::unexpected(page.error());
    }
    if (files.size() != 1 || output.isEmpty()) {
        return wrong("convert needs exactly one recording, and --output");
    }
    const auto format = formatOf(output);
    if (!format) {
        return tl::unexpected(format.error());
    }
    if (isCodePageIdle(format->first)) {
        return wrong(idleCodePage, {output});
    }
    ConvertOptions options{files.front(), output, format->first, format->second, *page, {}};
    if (m_parser.isSet(m_mask)) {
        options.maskedBy = recording::Masker::randomKey();
    }
    return options;
}

Result<LadderOptions> Options::forLadder() const
{
    const QStringList files = subjects();
    auto calls = choice();
    if (!calls) {
        return tl::unexpected(calls.error());
    }
    if (files.size() != 1) {
        return wrong("ladder needs exactly one recording");
    }
    const auto format = ladderFormatOf(m_parser.value(m_format));
    if (!format) {
        return wrong("--format takes text, mermaid, svg or html, not “%1”",
                     {m_parser.value(m_format)});
    }
    const auto times = timeScaleOf(m_parser.value(m_times));
    if (!times) {
        return wrong("--times takes clock, begin or before, not “%1”", {m_parser.value(m_times)});
    }
    LadderOptions options;
    options.file = files.front();
    options.choice = std::move(*calls);
    options.format = *format;
    options.times = *times;
    options.areTogether = m_parser.isSet(m_together);
    if (m_parser.isSet(m_apart)) {
        options.lines = ladder::Lines::Channels;
    }
    if (m_parser.isSet(m_width)) {
        const auto width = number(m_width);
        constexpr std::uint64_t most = 10'000;
        if (!width) {
            return tl::unexpected(width.error());
        }
        if (*format != LadderFormat::Text) {
            return wrong("--width applies only to --format text");
        }
        if (*width < ladder::leastTextWidth || *width > most) {
            return wrong("--width takes a number from %1 to %2",
                         {QString::number(ladder::leastTextWidth), QString::number(most)});
        }
        options.width = static_cast<int>(*width);
    }
    if (m_parser.isSet(m_mask)) {
        options.maskedBy = recording::Masker::randomKey();
    }
    return options;
}

Result<ExcerptOptions> Options::forExcerpt() const
{
    const QStringList files = subjects();
    const QString output = m_parser.value(m_output);
    if (files.size() != 1 || output.isEmpty()) {
        return wrong("excerpt needs exactly one recording, and --output");
    }
    auto chosen = choice();
    if (!chosen) {
        return tl::unexpected(chosen.error());
    }
    const auto format = formatOf(output);
    if (!format) {
        return tl::unexpected(format.error());
    }
    ExcerptOptions options{files.front(), std::move(*chosen), output,
                           format->first, format->second,     {}};
    if (m_parser.isSet(m_mask)) {
        options.maskedBy = recording::Masker::randomKey();
    }
    return options;
}

/// What --only, --since and --until ask, as words of one search.
Result<calls::CallFilter> Options::historyFilter() const
{
    calls::FilterWords words;
    words.setNumberWays(
        [](std::string_view number) { return contacts::NumberPlan().waysToWrite(number); });
    QString text = m_parser.value(m_only);
    for (const auto &[option, key] :
         {std::pair(&m_since, "after"), std::pair(&m_until, "before")}) {
        if (m_parser.isSet(*option)) {
            const QString term =
                QStringLiteral("%1:%2").arg(QLatin1String(key), m_parser.value(*option));
            if (calls::CallFilter(term.toStdString()).mistake()) {
                return wrong("--%1 takes a time such as 2026-11-23 or 2026-11-23T14:00, not “%2”",
                             {option->names().front(), m_parser.value(*option)});
            }
            text += QLatin1Char(' ') + term;
        }
    }
    calls::CallFilter filter(text.toStdString(), words);
    if (const Error *const mistake = filter.mistake()) {
        return wrong("--only: %1", {mistake->message()});
    }
    return filter;
}

Result<HistoryOptions> Options::forHistory() const
{
    const QStringList words = subjects();
    if (words.value(0) == QLatin1String("import")) {
        return forImport();
    }
    if (!words.isEmpty()) {
        return wrong("history takes no “%1”: to take in a recording, say history import FILE",
                     {words.front()});
    }
    for (const QCommandLineOption *const option : {&m_codePage, &m_trunk}) {
        if (m_parser.isSet(*option)) {
            return wrong("--%1 applies only to history import", {option->names().front()});
        }
    }
    HistoryOptions options;
    const auto kind = reportKindOf(m_parser.value(m_report));
    if (m_parser.isSet(m_report) && kind != ReportKind::Calls && kind != ReportKind::Figures) {
        return wrong("--report of history takes calls or figures, not “%1”",
                     {m_parser.value(m_report)});
    }
    options.what =
        kind == ReportKind::Figures ? HistoryOptions::What::Figures : HistoryOptions::What::Calls;
    const QString format =
        m_parser.isSet(m_format) ? m_parser.value(m_format) : QStringLiteral("jsonl");
    if (format != QLatin1String("jsonl") && format != QLatin1String("csv")) {
        return wrong("--format of history takes jsonl or csv, not “%1”", {format});
    }
    options.isCsv = format == QLatin1String("csv");
    auto only = historyFilter();
    if (!only) {
        return tl::unexpected(only.error());
    }
    options.only = std::move(*only);
    return options;
}

Result<HistoryOptions> Options::forImport() const
{
    for (const QCommandLineOption *const option :
         {&m_report, &m_only, &m_since, &m_until, &m_format}) {
        if (m_parser.isSet(*option)) {
            return wrong("--%1 does not apply to history import", {option->names().front()});
        }
    }
    HistoryOptions options;
    options.what = HistoryOptions::What::Import;
    options.import.files = subjects().mid(1);
    const auto page = codePage();
    if (!page) {
        return tl::unexpected(page.error());
    }
    options.import.codePage = *page;
    for (const QString &name : m_parser.values(m_trunk)) {
        options.import.trunks.push_back(name.toStdString());
    }
    if (options.import.files.isEmpty()) {
        return wrong("history import needs at least one recording");
    }
    return options;
}

Result<CollectOptions> Options::forCollect() const
{
    if (!subjects().isEmpty() || m_parser.value(m_config).isEmpty()) {
        return wrong("collect needs --config, its configuration file, and nothing else");
    }
    if (m_parser.isSet(m_check) + m_parser.isSet(m_try) + m_parser.isSet(m_replay) > 1) {
        return wrong("collect takes one of --check, --try and --replay");
    }
    return CollectOptions{m_parser.value(m_config), m_parser.isSet(m_check), m_parser.value(m_try),
                          m_parser.value(m_replay)};
}

Result<DeliveriesOptions> Options::forDeliveries() const
{
    if (!subjects().isEmpty() || m_parser.value(m_config).isEmpty()) {
        return wrong("deliveries needs --config, the configuration file of the collector");
    }
    const QString retried = m_parser.value(m_retry);
    return DeliveriesOptions{m_parser.value(m_config), m_parser.isSet(m_retry),
                             retried == u"all" ? QString() : retried};
}

/// By the name of a file to be written.
Result<std::pair<recording::Format, bool>> Options::formatOf(const QString &output)
{
    const auto format = recording::Writer::formatOfName(output);
    if (!format) {
        return wrong("“%1” does not say the format: end the name in .json, .jsonl or .ami, with or "
                     "without .gz",
                     {output});
    }
    return *format;
}

} // namespace cacofonisk::cli
