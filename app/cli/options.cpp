// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "app/cli/options.h"

#include "app/cli/console.h"
#include "app/commandline/speed.h"

#include <QFile>
#include <QStringDecoder>

namespace cacofonisk::cli {

namespace {

/// The command line speaks English.
QString text(const char *english)
{
    return QString::fromUtf8(english);
}

QCommandLineOption valued(const char *name, const char *value, const char *help,
                          const char *otherwise = "")
{
    return {text(name), text(help), text(value), text(otherwise)};
}

QCommandLineOption plain(const char *name, const char *help)
{
    return {text(name), text(help)};
}

tl::unexpected<Error> wrong(const char *sentence, QStringList words = {})
{
    return tl::unexpected(Error(sentence, std::move(words)));
}

} // namespace

Options::Options()
    : m_report(valued("report", "KIND",
                      "what to tell: log (a line a report; the default), jsonl (an object a "
                      "report), calls (an object a call), none",
                      "log"))
    , m_speed(
          valued("speed", "N|max", "how many times as fast as it was, or max (the default)", "max"))
    , m_codePage(valued("code-page", "NAME",
                        "takes what is not UTF-8 for text in this code page, say windows-1252 "
                        "(ISO-8859-1 is the default)"))
    , m_output(valued("output", "FILE", "the file to write"))
    , m_secretFile(valued("secret-file", "FILE",
                          "the secret of the AMI user is the first line of this file; else it is "
                          "in the environment variable CACOFONISK_SECRET"))
    , m_fingerprint(valued("fingerprint", "SHA256",
                           "the one certificate that is accepted, whoever signed it"))
    , m_authorities(
          valued("ca-file", "FILE", "trusts these authorities (PEM) in the place of the system's"))
    , m_tellSecret(plain("allow-plain-secret",
                         "sends the secret itself where MD5 is refused, though there is no TLS"))
    , m_wait(plain("wait", "goes on trying servers that cannot be reached at the begin"))
    , m_mask(plain("mask", "replaces numbers and names in the recording, each always by the same"))
    , m_rollSize(valued("roll-size", "MIB", "begins another file when one has so many MiB", "0"))
    , m_rollAge(valued("roll-age", "MINUTES", "or was begun so many minutes ago", "0"))
    , m_keep(valued("keep", "N", "keeps so many of these files; the oldest go", "0"))
    , m_help({QStringLiteral("h"), QStringLiteral("help")}, text("prints this"))
    , m_version(plain("version", "prints the version"))
{
    m_parser.addOptions({m_report, m_speed, m_codePage, m_output, m_secretFile, m_fingerprint,
                         m_authorities, m_tellSecret, m_wait, m_mask, m_rollSize, m_rollAge, m_keep,
                         m_help, m_version});
}

Result<void> Options::parse(const QStringList &words)
{
    if (!m_parser.parse(words)) {
        return wrong("%1", {m_parser.errorText()});
    }
    return {};
}

QString Options::helpText() const
{
    const QString help = m_parser.helpText();
    const qsizetype list = help.indexOf(QLatin1String("Options:"));
    return help.mid(help.indexOf(QLatin1Char('\n'), list) + 1);
}

Result<ReportKind> Options::report() const
{
    const QString word = m_parser.value(m_report);
    if (const auto kind = reportKindOf(word)) {
        return *kind;
    }
    return wrong("--report takes log, jsonl, calls or none, not “%1”", {word});
}

Result<QByteArray> Options::codePage() const
{
    const QByteArray name = m_parser.value(m_codePage).toUtf8();
    if (!name.isEmpty() && !QStringDecoder(name.constData()).isValid()) {
        return wrong("“%1” is no code page that is known here", {m_parser.value(m_codePage)});
    }
    return name;
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
        say(text("The secret stands in the URI, where other users of this machine can read it: "
                 "better are --secret-file and CACOFONISK_SECRET."));
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

Result<ReplayOptions> Options::forReplay(const QStringList &files) const
{
    const auto kind = report();
    const auto speed = commandline::speedOf(m_parser.value(m_speed));
    const auto page = codePage();
    if (!kind) {
        return tl::unexpected(kind.error());
    }
    if (!speed) {
        return tl::unexpected(speed.error());
    }
    if (!page) {
        return tl::unexpected(page.error());
    }
    if (files.isEmpty()) {
        return wrong("replay needs at least one recording");
    }
    return ReplayOptions{files, *kind, *speed, *page};
}

Result<WatchOptions> Options::forWatch(const QStringList &uris) const
{
    const auto kind = report();
    if (!kind) {
        return tl::unexpected(kind.error());
    }
    if (uris.isEmpty()) {
        return wrong("say which server to follow: tcp://user@host or tls://user@host");
    }
    WatchOptions options;
    options.report = *kind;
    options.waits = m_parser.isSet(m_wait);
    for (const QString &uri : uris) {
        auto settings = server(uri);
        if (!settings) {
            return tl::unexpected(settings.error());
        }
        options.servers.append(std::move(*settings));
    }
    return options;
}

Result<WatchOptions> Options::forRecord(const QStringList &uris) const
{
    auto options = forWatch(uris);
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
    if (output().isEmpty()) {
        return wrong("record needs --output, the file to write");
    }
    options->report = ReportKind::None;
    options->recording = output();
    options->recorder.fileBytes = *size << 20;
    options->recorder.fileAge = std::chrono::minutes(*age);
    options->recorder.mostFiles = *keep;
    if (m_parser.isSet(m_mask)) {
        options->recorder.maskedBy = recording::Masker::randomKey();
    }
    return options;
}

} // namespace cacofonisk::cli
