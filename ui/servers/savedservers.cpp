// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/servers/savedservers.h"

#include <QSettings>
#include <QUrl>
#include <QUuid>

namespace cacofonisk::ui {

namespace {

constexpr QLatin1String group("servers");

QString pinKey(const ami::ServerAddress &address)
{
    return QStringLiteral("certificates/%1")
        .arg(QString::fromLatin1(QUrl::toPercentEncoding(address.place())));
}

SavedServer read(const QSettings &from)
{
    const auto text = [&from](const char *key) {
        return from.value(QLatin1String(key)).toString();
    };
    SavedServer server;
    server.id = text("id");
    server.settings.name = text("name");
    server.settings.codePage = text("codePage").toLatin1();
    ami::ClientSettings &connection = server.settings.connection;
    connection.address.host = text("host");
    connection.address.usesTls = from.value(QStringLiteral("tls")).toBool();
    connection.address.port =
        static_cast<std::uint16_t>(from.value(QStringLiteral("port")).toUInt());
    connection.address.user = text("user");
    connection.address.site = text("site");
    connection.pinnedFingerprint = text("fingerprint");
    const QString events = text("events");
    if (!events.isEmpty()) {
        connection.events = events.toStdString();
    }
    connection.authorityFile = text("authorityFile");
    connection.mayTellSecret = from.value(QStringLiteral("mayTellSecret")).toBool();
    return server;
}

void write(QSettings &to, const SavedServer &server)
{
    const ami::ClientSettings &connection = server.settings.connection;
    to.setValue(QStringLiteral("id"), server.id);
    to.setValue(QStringLiteral("name"), server.settings.name);
    to.setValue(QStringLiteral("host"), connection.address.host);
    to.setValue(QStringLiteral("port"), connection.address.port);
    to.setValue(QStringLiteral("tls"), connection.address.usesTls);
    to.setValue(QStringLiteral("user"), connection.address.user);
    to.setValue(QStringLiteral("site"), connection.address.site);
    to.setValue(QStringLiteral("fingerprint"), connection.pinnedFingerprint);
    to.setValue(QStringLiteral("events"), QString::fromStdString(connection.events));
    to.setValue(QStringLiteral("authorityFile"), connection.authorityFile);
    to.setValue(QStringLiteral("codePage"), QString::fromLatin1(server.settings.codePage));
    to.setValue(QStringLiteral("mayTellSecret"), connection.mayTellSecret);
}

} // namespace

QString SavedServer::title() const
{
    const QString place = settings.connection.address.place();
    return settings.name.isEmpty() ? place : QStringLiteral("%1 (%2)").arg(settings.name, place);
}

SavedServer newServer()
{
    SavedServer server;
    server.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return server;
}

QList<SavedServer> loadServers()
{
    QSettings settings;
    QList<SavedServer> servers;
    const int count = settings.beginReadArray(group);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        if (SavedServer server = read(settings);
            !server.id.isEmpty() && !server.settings.connection.address.host.isEmpty()) {
            servers.append(server);
        }
    }
    settings.endArray();
    return servers;
}

QStringList savedServerNames()
{
    QStringList names;
    for (const SavedServer &server : loadServers()) {
        names.append(server.settings.displayName());
    }
    return names;
}

void saveServers(const QList<SavedServer> &servers)
{
    QSettings settings;
    settings.remove(group);
    settings.beginWriteArray(group, static_cast<int>(servers.size()));
    for (int i = 0; i < servers.size(); ++i) {
        settings.setArrayIndex(i);
        write(settings, servers[i]);
    }
    settings.endArray();
}

SavedServer passingServer(const ami::ServerAddress &address)
{
    SavedServer server;
    server.id = address.uri();
    server.settings.connection.address = address;
    server.settings.connection.pinnedFingerprint = QSettings().value(pinKey(address)).toString();
    return server;
}

void savePassingPin(const SavedServer &server)
{
    const ami::ClientSettings &connection = server.settings.connection;
    QSettings().setValue(pinKey(connection.address), connection.pinnedFingerprint);
}

} // namespace cacofonisk::ui
