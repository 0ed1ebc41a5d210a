// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/delivery/configuration.h"

#include "core/delivery/tomlsection.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QStringDecoder>
#include <QUrl>

#include <algorithm>

namespace cacofonisk::delivery {

namespace {

/// systemd sets the folder where the unit has StateDirectory=.
QString defaultOutbox()
{
    const QString folders = qEnvironmentVariable("STATE_DIRECTORY");
    return QDir(folders.isEmpty() ? QStringLiteral("/var/lib/cacofonisk")
                                  : folders.section(u':', 0, 0))
        .filePath(QStringLiteral("outbox.sqlite"));
}

/// Reads one file.
class Reading
{
public:
    explicit Reading(const QString &path)
        : m_path(path)
        , m_folder(QFileInfo(path).absoluteDir())
    {}

    enum class Part { All, Outbox };

    void read(Part part);

    Configuration configuration;
    ConfigurationMistakes mistakes;

private:
    void readAll(const toml::table &table);
    void readOutbox(const toml::table &table);
    void readServer(const toml::table &table);
    void readWebhook(const toml::table &table);
    void readCommand(const toml::table &table);
    void readBroker(const toml::table &table);

    [[nodiscard]] QString pathOf(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QByteArray secret(TomlSection &section, const toml::node &node);
    [[nodiscard]] QByteArray secretIn(TomlSection &section, const toml::node &at,
                                      const QString &path);
    [[nodiscard]] EventRule rule(TomlSection &section);
    [[nodiscard]] EventTemplate filled(TomlSection &section, const char *key, const QString &text,
                                       Escape escape);
    [[nodiscard]] QString existing(TomlSection &section, const char *key);
    void takeName(TomlSection &section, QString &name, const QString &otherwise);

    QString m_path;
    QDir m_folder;
    QSet<QString> m_names; ///< of ways out
};

void Reading::read(Part part)
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly)) {
        mistakes.append(
            {0, 0, Error(QT_TRANSLATE_NOOP("Error", "cannot be read: %1"), {file.errorString()})});
        return;
    }
    const QByteArray text = file.readAll();
    const toml::parse_result parsed =
        toml::parse(std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
    if (!parsed) {
        const toml::parse_error &error = parsed.error();
        const std::string_view why = error.description();
        mistakes.append(
            {static_cast<int>(error.source().begin.line),
             static_cast<int>(error.source().begin.column),
             Error(QT_TRANSLATE_NOOP("Error", "is not TOML: %1"),
                   {QString::fromUtf8(why.data(), static_cast<qsizetype>(why.size()))})});
        return;
    }
    configuration.outbox.path = defaultOutbox();
    if (part == Part::All) {
        readAll(parsed.table());
    } else if (const toml::table *const outbox = parsed.table()["outbox"].as_table()) {
        readOutbox(*outbox);
    }
    std::stable_sort(mistakes.begin(), mistakes.end(),
                     [](const ConfigurationMistake &a, const ConfigurationMistake &b) {
                         return std::pair(a.line, a.column) < std::pair(b.line, b.column);
                     });
}

void Reading::readAll(const toml::table &table)
{
    TomlSection all(table, m_path, mistakes);
    all.forEach("server", [this](const toml::table &of) { readServer(of); });
    all.forEach("webhook", [this](const toml::table &of) { readWebhook(of); });
    all.forEach("command", [this](const toml::table &of) { readCommand(of); });
    if (const toml::table *const of = all.table("mqtt")) {
        readBroker(*of);
    }
    if (const toml::table *const of = all.table("outbox")) {
        readOutbox(*of);
    }
    if (const toml::table *const of = all.table("metrics")) {
        TomlSection section(*of, QStringLiteral("[metrics]"), mistakes);
        configuration.metricsFile = pathOf(section.requiredText("file"));
        section.finish();
    }
    all.finish();
}

void Reading::readOutbox(const toml::table &table)
{
    TomlSection section(table, QStringLiteral("[outbox]"), mistakes);
    constexpr qint64 mostMebibytes = 1'000'000;
    constexpr qint64 mostDays = 365;
    OutboxOptions &options = configuration.outbox;
    if (const auto file = section.text("file")) {
        options.path = pathOf(*file);
    }
    if (const auto size = section.number("max_mib", 1, mostMebibytes)) {
        options.mostBytes = *size << 20;
    }
    if (const auto days = section.number("max_days", 1, mostDays)) {
        options.mostAge = std::chrono::hours(24 * *days);
    }
    section.finish();
}

void Reading::readServer(const toml::table &table)
{
    TomlSection section(table, QStringLiteral("[[server]]"), mistakes);
    CollectedServer server;
    server.name = section.text("name").value_or(QString());
    const QString uri = section.requiredText("uri");
    if (const auto parsed = ami::parseServerUri(uri); !uri.isEmpty() && !parsed) {
        section.refuse("uri", parsed.error());
    } else if (parsed && parsed->secret) {
        section.refuse("uri",
                       Error(QT_TRANSLATE_NOOP(
                           "Error", "A secret has no place in the address: give it with "
                                    "secret = { file = \"…\" } or { credential = \"…\" }.")));
    } else if (parsed) {
        server.connection.address = parsed->address;
    }
    if (const toml::node *const node = section.node("secret")) {
        server.connection.secret = secret(section, *node).toStdString();
    } else {
        section.refuse(table, Error(QT_TRANSLATE_NOOP("Error", "%1 needs “%2”."),
                                    {QStringLiteral("[[server]]"), QStringLiteral("secret")}));
    }
    server.connection.authorityFile = existing(section, "ca_file");
    server.connection.pinnedFingerprint = section.text("fingerprint").value_or(QString());
    server.connection.mayTellSecret = section.truth("allow_plain_secret");
    server.isByOurClock = section.truth("our_clock");
    server.codePage = section.text("code_page").value_or(QString()).toUtf8();
    if (!server.codePage.isEmpty() && !QStringDecoder(server.codePage.constData()).isValid()) {
        section.refuse("code_page",
                       Error(QT_TRANSLATE_NOOP("Error", "“%1” is not a known code page"),
                             {QString::fromUtf8(server.codePage)}));
    }
    for (const QString &trunk : section.texts("trunks")) {
        server.trunks.push_back(trunk.toStdString());
    }
    section.finish();
    configuration.servers.append(std::move(server));
}

void Reading::readWebhook(const toml::table &table)
{
    TomlSection section(table, QStringLiteral("[[webhook]]"), mistakes);
    WebhookSettings webhook;
    const QString address = section.requiredText("url");
    // What stands in fields may be anything that an address may have there.
    QString probe = address;
    probe.replace(QRegularExpression(QStringLiteral("\\{\\{.*?\\}\\}\\}?")), QStringLiteral("x"));
    const QUrl url(probe, QUrl::StrictMode);
    const bool isHttp = url.scheme() == u"https" || url.scheme() == u"http";
    if (!address.isEmpty() && (!url.isValid() || !isHttp || url.host().isEmpty())) {
        section.refuse("url", Error(QT_TRANSLATE_NOOP("Error", "“%1” is no address of a webhook: "
                                                               "https://host/path"),
                                    {address}));
    }
    webhook.address = filled(section, "url", address, Escape::Url);
    takeName(section, webhook.name, address);
    webhook.rule = rule(section);
    const toml::node *const secrets = section.node("secret");
    const toml::array *const several = secrets ? secrets->as_array() : nullptr;
    const auto addSecret = [&](const toml::node &node) {
        const QByteArray text = secret(section, node);
        if (const auto parsed = WebhookSecret::parse(text); parsed) {
            webhook.secrets.append(*parsed);
        } else if (!text.isEmpty()) {
            section.refuse(node, parsed.error());
        }
    };
    if (several) {
        std::for_each(several->begin(), several->end(), addSecret);
    } else if (secrets) {
        addSecret(*secrets);
    }
    webhook.method = section.text("method").value_or(QStringLiteral("POST")).toUtf8();
    webhook.body = filled(section, "body", section.text("body").value_or(QString()), Escape::Json);
    webhook.contentType =
        section.text("content_type").value_or(QStringLiteral("application/json")).toUtf8();
    if (const toml::table *const headers = section.table("headers")) {
        TomlSection of(*headers, QStringLiteral("headers"), mistakes);
        for (const auto &[key, value] : *headers) {
            const std::string name(key.str());
            webhook.headers.append(
                {QByteArray::fromStdString(name),
                 filled(of, name.c_str(), of.requiredText(name.c_str()), Escape::Line)});
        }
    }
    webhook.authorityFile = existing(section, "ca_file");
    constexpr qint64 mostSeconds = 60;
    constexpr qint64 mostAtOnce = 6; // more than that Qt does not do
    if (const auto seconds = section.number("timeout", 1, mostSeconds)) {
        webhook.limit = std::chrono::seconds(*seconds);
    }
    if (const auto atOnce = section.number("parallel", 1, mostAtOnce)) {
        webhook.atOnce = static_cast<int>(*atOnce);
    }
    section.finish();
    configuration.webhooks.append(std::move(webhook));
}

void Reading::readCommand(const toml::table &table)
{
    TomlSection section(table, QStringLiteral("[[command]]"), mistakes);
    CommandSettings command;
    const QString program = section.requiredText("program");
    command.program = program.contains(u'/') ? pathOf(program) : program;
    if (program.contains(u'/') && !QFileInfo(command.program).isExecutable()) {
        section.refuse("program", Error(QT_TRANSLATE_NOOP("Error", "%1 is no program that can be "
                                                                   "started."),
                                        {command.program}));
    }
    command.arguments = section.texts("arguments");
    takeName(section, command.name, program);
    command.rule = rule(section);
    constexpr qint64 mostSeconds = 3600;
    constexpr qint64 mostAtOnce = 64;
    if (const auto seconds = section.number("timeout", 1, mostSeconds)) {
        command.limit = std::chrono::seconds(*seconds);
    }
    if (const auto atOnce = section.number("parallel", 1, mostAtOnce)) {
        command.atOnce = static_cast<int>(*atOnce);
    }
    section.finish();
    configuration.commands.append(std::move(command));
}

void Reading::readBroker(const toml::table &table)
{
    TomlSection section(table, QStringLiteral("[mqtt]"), mistakes);
    BrokerSettings broker;
    const QString address = section.requiredText("broker");
    const QString site = section.requiredText("site");
    const QUrl url(address, QUrl::StrictMode);
    const bool isMqtt = url.scheme() == u"mqtt" || url.scheme() == u"mqtts";
    if (!address.isEmpty() && (!isMqtt || url.path().size() > 1 || !url.password().isEmpty())) {
        section.refuse("broker", Error(QT_TRANSLATE_NOOP("Error", "“%1” is no address of a broker: "
                                                                  "mqtts://user@host"),
                                       {url.toString(QUrl::RemovePassword)}));
    } else if (!address.isEmpty() && !site.isEmpty()) {
        const auto uri =
            ami::parseServerUri(url.adjusted(QUrl::RemovePath).toString(QUrl::FullyEncoded) + u'/' +
                                QString::fromLatin1(QUrl::toPercentEncoding(site)));
        if (uri) {
            broker.address = uri->address;
        } else {
            section.refuse("broker", uri.error());
        }
    }
    if (const toml::node *const node = section.node("secret")) {
        broker.secret = secret(section, *node).toStdString();
    }
    broker.authorityFile = existing(section, "ca_file");
    const QString topics = section.text("topics").value_or(QStringLiteral("chunks"));
    if (topics != u"chunks" && topics != u"each") {
        section.refuse("topics",
                       Error(QT_TRANSLATE_NOOP("Error", "“topics” is to be chunks or each, "
                                                        "not “%1”."),
                             {topics}));
    }
    broker.hasTopicEach = topics == u"each";
    section.finish();
    configuration.broker = std::move(broker);
}

/// `{ file = "…" }` or `{ credential = "…" }`.
QByteArray Reading::secret(TomlSection &section, const toml::node &node)
{
    const toml::table *const table = node.as_table();
    if (!table) {
        section.refuse(node,
                       Error(QT_TRANSLATE_NOOP("Error", "A secret stands in a file of its own: "
                                                        "secret = { file = \"…\" } or "
                                                        "{ credential = \"…\" }.")));
        return {};
    }
    TomlSection of(*table, QStringLiteral("secret"), mistakes);
    const auto file = of.text("file");
    const auto credential = of.text("credential");
    of.finish();
    if (file.has_value() == credential.has_value()) {
        section.refuse(node, Error(QT_TRANSLATE_NOOP("Error", "A secret needs either “file” or "
                                                              "“credential”.")));
        return {};
    }
    if (file) {
        return secretIn(section, node, pathOf(*file));
    }
    const QString folder = qEnvironmentVariable("CREDENTIALS_DIRECTORY");
    if (folder.isEmpty()) {
        section.refuse(node, Error(QT_TRANSLATE_NOOP("Error", "There are no credentials here: "
                                                              "CREDENTIALS_DIRECTORY is not set. "
                                                              "systemd sets it where the unit has "
                                                              "LoadCredential=%1:…"),
                                   {*credential}));
        return {};
    }
    return secretIn(section, node, QDir(folder).filePath(*credential));
}

QByteArray Reading::secretIn(TomlSection &section, const toml::node &at, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        section.refuse(at, Error(QT_TRANSLATE_NOOP("Error", "The secret in %1 cannot be read: %2"),
                                 {path, file.errorString()}));
        return {};
    }
    if (file.permissions().testFlag(QFileDevice::ReadOther)) {
        section.refuse(at, Error(QT_TRANSLATE_NOOP("Error", "Everybody can read the secret in %1: "
                                                            "chmod o-rwx %1"),
                                 {path}));
    }
    constexpr qint64 most = 1024;
    const QByteArray text = file.readLine(most).trimmed();
    if (text.isEmpty()) {
        section.refuse(at, Error(QT_TRANSLATE_NOOP("Error", "There is no secret in %1."), {path}));
    }
    return text;
}

EventRule Reading::rule(TomlSection &section)
{
    const QStringList types = section.texts("events");
    const QString words = section.text("only").value_or(QString());
    const auto typed = EventRule::parse(types, {});
    if (!typed) {
        section.refuse("events", typed.error());
        return {};
    }
    auto whole = EventRule::parse(types, words);
    if (!whole) {
        section.refuse("only", whole.error());
        return *typed;
    }
    return std::move(*whole);
}

EventTemplate Reading::filled(TomlSection &section, const char *key, const QString &text,
                              Escape escape)
{
    auto parsed = EventTemplate::parse(text, escape);
    if (!parsed) {
        section.refuse(key, parsed.error());
        return {};
    }
    return std::move(*parsed);
}

QString Reading::existing(TomlSection &section, const char *key)
{
    const auto name = section.text(key);
    if (!name) {
        return {};
    }
    const QString path = pathOf(*name);
    if (!QFileInfo(path).isReadable()) {
        section.refuse(key, Error(QT_TRANSLATE_NOOP("Error", "%1 cannot be read."), {path}));
    }
    return path;
}

void Reading::takeName(TomlSection &section, QString &name, const QString &otherwise)
{
    name = section.text("name").value_or(otherwise);
    if (!name.isEmpty() && m_names.contains(name)) {
        section.refuse("name",
                       Error(QT_TRANSLATE_NOOP("Error", "Two ways out are called “%1”: give "
                                                        "one another name."),
                             {name}));
    }
    m_names.insert(name);
}

} // namespace

tl::expected<Configuration, ConfigurationMistakes> readConfiguration(const QString &path)
{
    Reading reading(path);
    reading.read(Reading::Part::All);
    if (!reading.mistakes.isEmpty()) {
        return tl::unexpected(reading.mistakes);
    }
    return std::move(reading.configuration);
}

tl::expected<OutboxOptions, ConfigurationMistakes> readOutboxOptions(const QString &path)
{
    Reading reading(path);
    reading.read(Reading::Part::Outbox);
    if (!reading.mistakes.isEmpty()) {
        return tl::unexpected(reading.mistakes);
    }
    return reading.configuration.outbox;
}

QString describe(const QString &path, const ConfigurationMistake &mistake)
{
    return mistake.line == 0 ? QStringLiteral("%1: %2").arg(path, mistake.error.message())
                             : QStringLiteral("%1:%2:%3: %4")
                                   .arg(path)
                                   .arg(mistake.line)
                                   .arg(mistake.column)
                                   .arg(mistake.error.message());
}

} // namespace cacofonisk::delivery
