// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/ami/serveraddress.h"

#include <QDebug>
#include <QHostAddress>
#include <QUrl>

#include <algorithm>

namespace cacofonisk::ami {

namespace {

tl::unexpected<Error> fault(const char *text, QStringList arguments = {})
{
    return tl::unexpected(Error(text, std::move(arguments)));
}

bool isHex(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c.toLower() >= u'a' && c.toLower() <= u'f');
}

/// What the escapes of `text` stand for; nothing where one is none, or stands for a control
/// character or for bytes that are not UTF-8.
std::optional<QString> unescaped(const QString &text)
{
    for (qsizetype at = text.indexOf(u'%'); at >= 0; at = text.indexOf(u'%', at + 1)) {
        if (at + 2 >= text.size() || !isHex(text[at + 1]) || !isHex(text[at + 2])) {
            return {};
        }
    }
    const QString plain = QString::fromUtf8(QByteArray::fromPercentEncoding(text.toUtf8()));
    const bool isText = std::none_of(plain.begin(), plain.end(), [](QChar c) {
        return c.category() == QChar::Other_Control || c == QChar::ReplacementCharacter;
    });
    return isText ? std::optional(plain) : std::nullopt;
}

/// Takes the path off the end of a broker's `uri`, whose host begins at `begin`; empty if it has
/// none, or names nothing.
QString takeSite(QString &uri, qsizetype begin)
{
    const qsizetype slash =
        uri.indexOf(u'/', uri.indexOf(u'@', begin) < 0 ? begin : uri.lastIndexOf(u'@'));
    if (slash < 0) {
        return {};
    }
    const QString path = unescaped(uri.mid(slash)).value_or(QString());
    uri.truncate(slash);
    return path.split(u'/', Qt::SkipEmptyParts).join(u'/');
}

/// Takes `tcp://` and the like off the front of `uri`.
Result<ServerAddress> takeScheme(QString &uri)
{
    const qsizetype end = uri.indexOf(QLatin1String("://"));
    const QString scheme = uri.left(std::max<qsizetype>(end, 0)).toLower();
    ServerAddress address;
    if (scheme == u"tls" || scheme == u"ssl") {
        address.usesTls = true;
    } else if (scheme == u"mqtt" || scheme == u"mqtts") {
        address.usesTls = scheme == u"mqtts";
        address.site = takeSite(uri, end + 3);
        if (address.site.isEmpty()) {
            return fault(QT_TRANSLATE_NOOP("Error",
                                           "The address of a broker ends with the site that its "
                                           "collectors tell of, as in "
                                           "mqtts://user@broker.example/amsterdam."));
        }
    } else if (scheme != u"tcp") {
        return fault(QT_TRANSLATE_NOOP(
            "Error", "A server address begins with tcp:// or tls://, as in tls://user@pbx.example; "
                     "that of a broker with mqtts:// or mqtt://."));
    }
    address.port = address.usualPort();
    uri.remove(0, end + 3);
    return address;
}

/// Takes `user@` or `user:secret@` off the front of `rest`.
Result<void> takeUser(QString &rest, ServerUri &server)
{
    const qsizetype at = rest.lastIndexOf(u'@');
    const QString userInfo = rest.left(std::max<qsizetype>(at, 0));
    rest.remove(0, at + 1);
    const qsizetype colon = userInfo.indexOf(u':');
    const auto user = unescaped(colon < 0 ? userInfo : userInfo.left(colon));
    const auto secret = unescaped(colon < 0 ? QString() : userInfo.mid(colon + 1));
    if (!user || !secret) {
        return fault(QT_TRANSLATE_NOOP(
            "Error", "The user or secret in the server address contains a % that is not part of an "
                     "escape sequence. Write a literal % as %25."));
    }
    if (user->isEmpty() && !server.address.isBroker()) {
        return fault(QT_TRANSLATE_NOOP("Error", "The server address must name a user from "
                                                "manager.conf: write user@ in front of “%1”."),
                     {rest});
    }
    server.address.user = *user;
    if (colon >= 0) {
        server.secret = *secret;
    }
    return {};
}

/// Takes the host off the front of `rest`, and leaves a port with its colon, or nothing.
Result<QString> takeHost(QString &rest)
{
    const bool hasBracket = rest.startsWith(u'[');
    const qsizetype end = rest.indexOf(hasBracket ? u']' : u':');
    const QString text = end < 0 ? rest : rest.sliced(hasBracket, end - hasBracket);
    const QString host = unescaped(text).value_or(QString());
    const QString whole = rest;
    rest = end < 0 ? QString() : rest.mid(end + hasBracket);
    const bool isIp6 = QHostAddress(host).protocol() == QAbstractSocket::IPv6Protocol;
    if (hasBracket && (end < 0 || !isIp6)) {
        return fault(
            QT_TRANSLATE_NOOP("Error",
                              "“%1” is not an IPv6 address in brackets, such as [2001:db8::1]."),
            {whole});
    }
    if (rest.count(u':') > 1) {
        return fault(QT_TRANSLATE_NOOP("Error", "Write an IPv6 address in brackets: [%1]."),
                     {whole});
    }
    const QUrl url = [&] {
        QUrl made;
        made.setHost(host);
        return made;
    }();
    if (host.isEmpty() || (!hasBracket && url.host().isEmpty())) {
        return fault(QT_TRANSLATE_NOOP("Error", "“%1” does not name a host: write the server "
                                                "address as in tls://user@pbx.example:5039."),
                     {whole});
    }
    return host;
}

} // namespace

QString ServerAddress::place() const
{
    const QString name = host.contains(u':') ? u'[' + host + u']' : host;
    return name + u':' + QString::number(port);
}

QString ServerAddress::uri() const
{
    const QString escaped = QString::fromLatin1(QUrl::toPercentEncoding(user));
    if (!isBroker()) {
        return QLatin1String(usesTls ? "tls://" : "tcp://") + escaped + u'@' + place();
    }
    return QLatin1String(usesTls ? "mqtts://" : "mqtt://") +
           (user.isEmpty() ? QString() : escaped + u'@') + place() + u'/' +
           QString::fromLatin1(QUrl::toPercentEncoding(site, "/"));
}

bool ServerAddress::isLoopback() const
{
    return host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0 ||
           QHostAddress(host).isLoopback();
}

QDebug operator<<(QDebug debug, const ServerAddress &address)
{
    const QDebugStateSaver saver(debug);
    return debug.nospace().noquote() << address.uri();
}

Result<ServerUri> parseServerUri(const QString &uri)
{
    QString rest = uri.trimmed();
    const auto scheme = takeScheme(rest);
    if (!scheme) {
        return tl::unexpected(scheme.error());
    }
    ServerUri server{*scheme, {}};
    if (rest.endsWith(u'/')) {
        rest.chop(1);
    }
    if (const auto done = takeUser(rest, server); !done) {
        return tl::unexpected(done.error());
    }
    const auto host = takeHost(rest);
    if (!host) {
        return tl::unexpected(host.error());
    }
    server.address.host = *host;
    if (!rest.isEmpty()) {
        bool isNumber = false;
        server.address.port = rest.mid(1).toUShort(&isNumber);
        if (!isNumber || server.address.port == 0 || !rest.startsWith(u':')) {
            return fault(QT_TRANSLATE_NOOP("Error", "“%1” after the host %2 is not a port: write a "
                                                    "number from 1 to 65535, as in :5038."),
                         {rest, *host});
        }
    }
    return server;
}

} // namespace cacofonisk::ami
