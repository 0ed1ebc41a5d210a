// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/delivery/mqtt/reasons.h"

namespace cacofonisk::mqtt {

namespace {

QString hexText(int reason)
{
    return QStringLiteral("0x%1").arg(reason, 2, 16, QLatin1Char('0'));
}

} // namespace

Error reachError(const QString &place, QAbstractSocket::SocketError error, const QString &words)
{
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
        return Error(QT_TRANSLATE_NOOP("Error",
                                       "No broker is listening at %1. Check that it is running, "
                                       "and the port of its listener."),
                     {place});
    case QAbstractSocket::HostNotFoundError:
        return Error(
            QT_TRANSLATE_NOOP(
                "Error",
                "The broker's host in %1 was not found. Check its spelling, and the network."),
            {place});
    case QAbstractSocket::SocketTimeoutError:
        return Error(QT_TRANSLATE_NOOP("Error", "The broker at %1 does not answer. Check the "
                                                "network, and firewalls on the way."),
                     {place});
    default: // the rest of Qt's list is all alike to a person
        return Error(QT_TRANSLATE_NOOP(
                         "Error", "The broker at %1 cannot be reached: %2. Check the network."),
                     {place, words});
    }
}

Error refusalError(const QString &place, const QString &user, int reason)
{
    switch (reason) {
    case 0x84:
        return Error(QT_TRANSLATE_NOOP("Error", "The broker at %1 does not speak MQTT 5."),
                     {place});
    case 0x85:
        return Error(QT_TRANSLATE_NOOP("Error", "The broker at %1 does not accept the client id."),
                     {place});
    case 0x86:
    case 0x87:
        if (user.isEmpty()) {
            return Error(QT_TRANSLATE_NOOP("Error", "The broker at %1 wants a user and a password: "
                                                    "write user@ in front of its host."),
                         {place});
        }
        return Error(QT_TRANSLATE_NOOP("Error", "The broker at %1 refused the login of %2. Check "
                                                "the user, and its password."),
                     {place, user});
    case 0x88:
    case 0x89:
    case 0x97:
        return Error(QT_TRANSLATE_NOOP("Error", "The broker at %1 is too busy for another client."),
                     {place});
    case 0x8a:
        return Error(QT_TRANSLATE_NOOP("Error", "The broker at %1 has banned this client."),
                     {place});
    default:
        return Error(
            QT_TRANSLATE_NOOP("Error",
                              "The broker at %1 refused the connection, with reason %2 of MQTT."),
            {place, hexText(reason)});
    }
}

Error endError(const QString &place, int reason)
{
    switch (reason) {
    case 0x8b:
        return Error(QT_TRANSLATE_NOOP("Error", "The broker at %1 is shutting down."), {place});
    case 0x8d:
        return Error(QT_TRANSLATE_NOOP("Error", "The broker at %1 has stopped responding."),
                     {place});
    case sessionTakenOver:
        return Error(QT_TRANSLATE_NOOP("Error",
                                       "Another program with the same name has logged in at the "
                                       "broker at %1: two collectors are set up for one server. "
                                       "This one stops; end one of them, and start it again."),
                     {place});
    case 0x87:
    case 0x98:
        return Error(QT_TRANSLATE_NOOP("Error",
                                       "The broker at %1 ended the connection: its administrator "
                                       "does not allow it any more."),
                     {place});
    case 0x95:
        return Error(QT_TRANSLATE_NOOP("Error", "The broker at %1 ended the connection: a message "
                                                "was too large for it (max_packet_size)."),
                     {place});
    case 0:
        return Error(QT_TRANSLATE_NOOP("Error", "The connection to the broker at %1 was lost."),
                     {place});
    default:
        return Error(QT_TRANSLATE_NOOP(
                         "Error", "The broker at %1 ended the connection, with reason %2 of MQTT."),
                     {place, hexText(reason)});
    }
}

Error tlsError(const QString &place, const QString &words)
{
    if (words.contains(QLatin1String("certificate verify failed"))) {
        return Error(
            QT_TRANSLATE_NOOP("Error",
                              "The certificate of the broker at %1 is not trusted. Name the PEM "
                              "file of its authority, or have the certificate renewed."),
            {place});
    }
    if (words.contains(QLatin1String("host name verification failed"))) {
        return Error(QT_TRANSLATE_NOOP("Error", "The certificate of the broker at %1 was issued "
                                                "for another host name or address."),
                     {place});
    }
    return Error(QT_TRANSLATE_NOOP("Error",
                                   "TLS could not be established with the broker at %1. Check that "
                                   "this is the port of a listener with TLS, or connect with "
                                   "mqtt:// where nobody can listen in."),
                 {place});
}

Error publishError(const QString &place, const QString &user, const QString &topic, int reason)
{
    if (reason == 0x87) {
        return Error(QT_TRANSLATE_NOOP("Error", "The broker at %1 does not let %2 publish to %3. "
                                                "Check the broker's ACL file."),
                     {place, user.isEmpty() ? QStringLiteral("anonymous") : user, topic});
    }
    return Error(QT_TRANSLATE_NOOP("Error", "The broker at %1 does not take messages for %2, with "
                                            "reason %3 of MQTT."),
                 {place, topic, hexText(reason)});
}

} // namespace cacofonisk::mqtt
