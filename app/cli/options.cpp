// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "app/cli/options.h"

#include "app/cli/console.h"
#include "app/cli/wrong.h"
#include "core/contacts/numberplan.h"

#include <QFile>
#include <QStringDecoder>

#include <algorithm>

namespace cacofonisk::cli {

namespace {

QCommandLineOption valued(const char *name, const char *value, const char *help,
                          const char *otherwise = "")
{
    return {text(name), text(help), text(value), text(otherwise)};
}

QCommandLineOption plain(const char *name, const char *help)
{
    return {text(name), text(help)};
}

} // namespace

Options::Options()
    : m_report(valued("report", "KIND",
                      "what to write: log (a line per report; the default), jsonl (an object per "
                      "report), calls (an object per call), notices (an object per change of a "
                      "notification; needs --mine), switchboard (an object per change of an "
                      "extension, queue, conference or parking space), figures (an object of the "
                      "figures of all), none; of history, calls (the default) or figures",
                      "log"))
    , m_mine(valued("mine", "LIST",
                    "whose notifications to write: extensions and queues, such as "
                    "1002,queue:support; also group:EXTENSION, number:NUMBER (calls to it), "
                    "caller:NUMBER (calls from it), and phone:EXTENSION for one's own phone, whose "
                    "calls to the others are not "
                    "notified of"))
    , m_only(valued(
          "only", "WORDS",
          "only the calls that the search of the window would show, and only with "
          "--report calls, notices or figures: text, and terms such as state:busy, ext:1002, "
          "queue:support, server:pbx1, reason:no-answer, longer:60s, transfer:blind, "
          "problem:slow-answer, after:14:00, -ext:1004"))
    , m_since(valued("since", "TIME",
                     "only the calls that began then or later: 2026-11-23 or 2026-11-23T14:00, in "
                     "local time"))
    , m_until(valued("until", "TIME", "only the calls that began before then"))
    , m_call(valued("call", "ID",
                    "the call with this linkedid, or with a channel of this uniqueid or name"))
    , m_find(valued("find", "WORDS",
                    "the calls that the search of the window would find: text, and terms such as "
                    "state:busy, ext:1002 or transfer:blind"))
    , m_format(
          valued("format", "KIND",
                 "how to write a ladder: text (the default), mermaid, svg, html; history: jsonl "
                 "(the default), csv",
                 "text"))
    , m_times(valued("times", "KIND",
                     "how a ladder tells time: clock, begin (since the call began; the default) or "
                     "before (since the line before)",
                     "begin"))
    , m_width(valued("width", "N",
                     "the width of a ladder as text, in characters, at least 40 (default: that of "
                     "the terminal, or 100)"))
    , m_together(plain("together", "writes all calls that are found as one ladder"))
    , m_apart(plain("apart", "gives each channel of a ladder its own line, not each person"))
    , m_speed(valued("speed", "N|max",
                     "playback speed as a multiple of real time, or max (the default)", "max"))
    , m_codePage(valued("code-page", "NAME",
                        "reads text that is not UTF-8 in this code page, such as windows-1252 "
                        "(default: ISO-8859-1)"))
    , m_trunk(valued("trunk", "NAME",
                     "a device that is a trunk, whatever it does, such as provider1 or "
                     "PJSIP/provider1; may be given several times"))
    , m_output(valued("output", "FILE", "the file to write"))
    , m_secretFile(valued("secret-file", "FILE",
                          "reads the secret of the AMI user from the first line of this file "
                          "instead of the environment variable CACOFONISK_SECRET"))
    , m_fingerprint(valued("fingerprint", "SHA256",
                           "accepts only the certificate with this fingerprint, whoever signed it"))
    , m_authorities(valued("ca-file", "FILE",
                           "trusts these certificate authorities (PEM) instead of the system's"))
    , m_tellSecret(plain("allow-plain-secret",
                         "sends the secret itself if the server refuses MD5, even without TLS"))
    , m_wait(plain("wait", "keeps trying servers that cannot be reached at the start"))
    , m_mask(
          plain("mask",
                "replaces numbers and names in the recording, each always by the same substitute"))
    , m_rollSize(
          valued("roll-size", "MIB", "starts a new file when one reaches this many MiB", "0"))
    , m_rollAge(
          valued("roll-age", "MINUTES", "starts a new file when one is this many minutes old", "0"))
    , m_keep(valued("keep", "N", "keeps this many of these files and deletes the oldest", "0"))
    , m_config(valued("config", "FILE", "the configuration file of the collector (TOML)"))
    , m_check(plain("check", "only says whether the configuration file is right"))
    , m_try(valued("try", "RECORDING",
                   "prints what would be sent for this recording, and sends nothing"))
    , m_replay(valued("replay", "RECORDING",
                      "collects from this recording instead of servers, and ends when everything "
                      "has gone out"))
    , m_retry(valued("retry", "NAME",
                     "tries this way out anew, now and from where it stopped; all: every one"))
    , m_help({QStringLiteral("h"), QStringLiteral("help")}, text("prints this help"))
    , m_version(plain("version", "prints the version"))
{
    m_parser.addOptions(
        {m_report, m_mine,     m_only,       m_since,       m_until,       m_call,       m_find,
         m_format, m_times,    m_width,      m_together,    m_apart,       m_speed,      m_codePage,
         m_trunk,  m_output,   m_secretFile, m_fingerprint, m_authorities, m_tellSecret, m_wait,
         m_mask,   m_rollSize, m_rollAge,    m_keep,        m_config,      m_check,      m_try,
         m_replay, m_retry,    m_help,       m_version});
}

Result<void> Options::parse(const QStringList &words)
{
    if (!m_parser.parse(words)) {
        return wrong("%1", {m_parser.errorText()});
    }
    return {};
}

Result<Command> Options::command() const
{
    const QString name = commandName();
    const CommandWords *const words = wordsOf(name);
    if (!words) {
        return name.isEmpty() ? wrong("the command is missing: replay, watch, record, convert, "
                                      "ladder, excerpt, history, collect or deliveries")
                              : wrong("“%1” is not a command: use replay, watch, record, convert, "
                                      "ladder, excerpt, history, collect or deliveries",
                                      {name});
    }
    const QList<QCommandLineOption> options = optionsOf(words->command);
    for (const QString &set : m_parser.optionNames()) {
        const auto isIt = [&set](const QCommandLineOption &option) {
            return option.names().contains(set);
        };
        if (std::none_of(options.begin(), options.end(), isIt)) {
            return wrong("--%1 does not apply to %2", {set, name});
        }
    }
    return words->command;
}

QList<QCommandLineOption> Options::optionsOf(Command command) const
{
    const QList<QCommandLineOption> ofServers{m_secretFile, m_fingerprint, m_authorities,
                                              m_tellSecret, m_wait};
    const QList<QCommandLineOption> all{m_help, m_version};
    switch (command) {
    case Command::Replay:
        return QList{m_report, m_mine, m_only, m_speed, m_codePage, m_trunk} + all;
    case Command::Watch:
        return QList{m_report, m_mine, m_only, m_codePage, m_trunk} + ofServers + all;
    case Command::Record:
        return QList{m_output, m_mask, m_codePage, m_rollSize, m_rollAge, m_keep} + ofServers + all;
    case Command::Convert:
        return QList{m_output, m_mask, m_codePage} + all;
    case Command::Ladder:
        return QList{m_call,     m_find,  m_only, m_format,   m_times, m_width,
                     m_together, m_apart, m_mask, m_codePage, m_trunk} +
               all;
    case Command::Excerpt:
        return QList{m_call, m_find, m_output, m_mask, m_codePage, m_trunk} + all;
    case Command::History:
        return QList{m_report, m_only, m_since, m_until, m_format, m_codePage, m_trunk} + all;
    case Command::Collect:
        return QList{m_config, m_check, m_try, m_replay} + all;
    case Command::Deliveries:
        return QList{m_config, m_retry} + all;
    }
    return all;
}

QString Options::helpText() const
{
    if (const CommandWords *const words = wordsOf(commandName())) {
        QCommandLineParser parser;
        parser.addOptions(optionsOf(words->command));
        return helpOf(*words, parser);
    }
    return helpOfAll(m_parser);
}

Result<ReportOptions> Options::report() const
{
    ReportOptions options;
    const QString word = m_parser.value(m_report);
    const auto kind = reportKindOf(word);
    if (!kind) {
        return wrong(
            "--report takes log, jsonl, calls, notices, switchboard, figures or none, not “%1”",
            {word});
    }
    options.kind = *kind;
    const bool isOfNotices = *kind == ReportKind::Notices;
    if (isOfNotices != m_parser.isSet(m_mine)) {
        return isOfNotices
                   ? wrong("--report notices needs --mine, such as --mine 1002,queue:support")
                   : wrong("--mine applies only to --report notices");
    }
    if (isOfNotices) {
        auto mine = notices::NotificationRules::parse(m_parser.value(m_mine));
        if (!mine) {
            return tl::unexpected(mine.error());
        }
        options.mine = std::move(*mine);
    }
    if (m_parser.isSet(m_only)) {
        if (!isOfNotices && *kind != ReportKind::Calls && *kind != ReportKind::Figures) {
            return wrong("--only applies only to --report calls, notices and figures");
        }
        auto only = filter(m_only);
        if (!only) {
            return tl::unexpected(only.error());
        }
        options.only = std::move(*only);
    }
    return options;
}

Result<calls::CallFilter> Options::filter(const QCommandLineOption &option) const
{
    const QString name = option.names().front();
    calls::FilterWords words;
    words.setNumberWays(
        [](std::string_view number) { return contacts::NumberPlan().waysToWrite(number); });
    calls::CallFilter filter(m_parser.value(option).toStdString(), words);
    if (const Error *const mistake = filter.mistake()) {
        return wrong("--%1: %2", {name, mistake->message()});
    }
    if (filter.isEmpty()) {
        return wrong("--%1 needs what to search for, such as --%1 \"queue:support alice\"", {name});
    }
    return filter;
}

Result<CallChoice> Options::choice() const
{
    CallChoice choice;
    choice.id = m_parser.value(m_call).toStdString();
    choice.findWords = m_parser.value(m_find);
    if (m_parser.isSet(m_call) == m_parser.isSet(m_find)) {
        return wrong("%1 needs either --call ID or --find WORDS: which call of the recording",
                     {commandName()});
    }
    if (m_parser.isSet(m_call) && choice.id.empty()) {
        return wrong("--call needs the linkedid, or the uniqueid or name of a channel");
    }
    for (const auto &[option, of] : {std::pair(&m_find, &choice.find), {&m_only, &choice.only}}) {
        if (m_parser.isSet(*option)) {
            auto read = filter(*option);
            if (!read) {
                return tl::unexpected(read.error());
            }
            *of = std::move(*read);
        }
    }
    auto page = codePage();
    auto names = trunks();
    if (!page) {
        return tl::unexpected(page.error());
    }
    if (!names) {
        return tl::unexpected(names.error());
    }
    choice.codePage = std::move(*page);
    choice.trunks = std::move(*names);
    return choice;
}

Result<QByteArray> Options::codePage() const
{
    const QByteArray name = m_parser.value(m_codePage).toUtf8();
    if (!name.isEmpty() && !QStringDecoder(name.constData()).isValid()) {
        return wrong("“%1” is not a known code page", {m_parser.value(m_codePage)});
    }
    return name;
}

Result<std::vector<std::string>> Options::trunks() const
{
    const bool writesReports = !m_parser.isSet(m_call) && !m_parser.isSet(m_find);
    const auto kind = reportKindOf(m_parser.value(m_report));
    if (m_parser.isSet(m_trunk) && writesReports && kind != ReportKind::Calls &&
        kind != ReportKind::Switchboard && kind != ReportKind::Figures) {
        return wrong("--trunk applies only to --report calls, switchboard and figures");
    }
    std::vector<std::string> names;
    for (const QString &name : m_parser.values(m_trunk)) {
        names.push_back(name.toStdString());
    }
    return names;
}

Result<std::uint64_t> Options::number(const QCommandLineOption &option) const
{
    bool isNumber = false;
    const std::uint64_t number = m_parser.value(option).toULongLong(&isNumber);
    if (!isNumber) {
        return wrong("--%1 takes a number, not “%2”",
                     {option.names().front(), m_parser.value(option)});
    }
    return number;
}

Result<std::string> Options::secret() const
{
    const QString path = m_parser.value(m_secretFile);
    if (path.isEmpty()) {
        return qEnvironmentVariable("CACOFONISK_SECRET").toStdString();
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return wrong("the secret cannot be read from %1: %2", {path, file.errorString()});
    }
    constexpr qint64 most = 1024;
    QByteArray line = file.readLine(most);
    while (line.endsWith('\n') || line.endsWith('\r')) {
        line.chop(1);
    }
    return line.toStdString();
}

Result<session::ServerSettings> Options::server(const QString &uri) const
{
    const auto parsed = ami::parseServerUri(uri);
    if (!parsed) {
        return tl::unexpected(parsed.error());
    }
    session::ServerSettings settings;
    settings.connection.address = parsed->address;
    if (parsed->secret) {
        say(text("The secret is in the URI, where other users of this machine can read it. Use "
                 "--secret-file or CACOFONISK_SECRET instead."));
        settings.connection.secret = parsed->secret->toStdString();
    } else if (auto known = secret()) {
        settings.connection.secret = std::move(*known);
    } else {
        return tl::unexpected(known.error());
    }
    const auto page = codePage();
    if (!page) {
        return tl::unexpected(page.error());
    }
    settings.codePage = *page;
    settings.connection.mayTellSecret = m_parser.isSet(m_tellSecret);
    settings.connection.authorityFile = m_parser.value(m_authorities);
    settings.connection.pinnedFingerprint = m_parser.value(m_fingerprint);
    return settings;
}

} // namespace cacofonisk::cli
