// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/ami/connectionerror.h"

#include "core/ami/text.h"

#include <algorithm>

namespace cacofonisk::ami {

namespace {

Error closedError(const ServerAddress &address, ClientState state)
{
    const char *text = QT_TRANSLATE_NOOP("Error", "The server at %1 closed the connection.");
    switch (state) {
    case ClientState::Securing:
        text = QT_TRANSLATE_NOOP(
            "Error",
            "The server at %1 closed the connection before TLS was established. Check that this is "
            "the port of tlsbindaddr in manager.conf, or connect with tcp://.");
        break;
    case ClientState::AwaitingBanner:
        text = QT_TRANSLATE_NOOP(
            "Error",
            "The server at %1 closed the connection without a reply. It may be starting or "
            "stopping, or have too many logins in progress (authlimit in manager.conf).");
        break;
    case ClientState::LoggingIn:
        text = QT_TRANSLATE_NOOP("Error",
                                 "The server at %1 closed the connection during the login. Check "
                                 "that permit and deny in manager.conf let this computer in.");
        break;
    case ClientState::Idle:
    case ClientState::Connecting:
    case ClientState::LoggedIn:
    case ClientState::Waiting:
        break;
    }
    return Error(text, {address.place()});
}

} // namespace

Error connectionError(const ServerAddress &address, ClientState state,
                      QAbstractSocket::SocketError error, const QString &words)
{
    switch (error) {
    case QAbstractSocket::RemoteHostClosedError:
        return closedError(address, state);
    case QAbstractSocket::ConnectionRefusedError:
        return Error(QT_TRANSLATE_NOOP(
                         "Error", "Nothing is listening at %1. Check that Asterisk is running, and "
                                  "check enabled, bindaddr and port in manager.conf."),
                     {address.place()});
    case QAbstractSocket::HostNotFoundError:
        return Error(
            QT_TRANSLATE_NOOP("Error",
                              "The host %1 was not found. Check its spelling, and the network."),
            {address.host});
    case QAbstractSocket::NetworkError:
        return Error(QT_TRANSLATE_NOOP("Error", "The server at %1 cannot be reached: %2. Check the "
                                                "network."),
                     {address.place(), words});
    case QAbstractSocket::SocketTimeoutError:
        return timeoutError(address, state);
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
        if (state != ClientState::Securing && state != ClientState::Connecting) {
            return closedError(address, state); // without TLS having been ended
        }
        return Error(QT_TRANSLATE_NOOP(
                         "Error",
                         "TLS could not be established with the server at %1: %2. Check that this "
                         "is the port of tlsbindaddr in manager.conf, or connect with tcp://."),
                     {address.place(), words});
    case QAbstractSocket::SslInvalidUserDataError:
        return Error(
            QT_TRANSLATE_NOOP(
                "Error",
                "%2 contains no certificate to check the server at %1 against. Choose a PEM file."),
            {address.place(), words});
    default: // the rest of Qt's list is all alike to a person
        return Error(QT_TRANSLATE_NOOP("Error", "The connection to %1 was lost: %2."),
                     {address.place(), words});
    }
}

Error timeoutError(const ServerAddress &address, ClientState state)
{
    const char *text = QT_TRANSLATE_NOOP(
        "Error", "The server at %1 does not answer. Check the host, the port, and any firewalls.");
    switch (state) {
    case ClientState::Securing:
        text = QT_TRANSLATE_NOOP("Error", "The server at %1 does not respond to TLS. Check that "
                                          "this is the port of tlsbindaddr in manager.conf.");
        break;
    case ClientState::AwaitingBanner:
        text =
            QT_TRANSLATE_NOOP("Error", "The server at %1 does not send Asterisk's greeting. Check "
                                       "the port; if it is the TLS port, connect with tls://.");
        break;
    case ClientState::LoggingIn:
        text = QT_TRANSLATE_NOOP(
            "Error",
            "The server at %1 does not answer the login. Check that Asterisk is not overloaded.");
        break;
    case ClientState::LoggedIn:
        text = QT_TRANSLATE_NOOP("Error", "The server at %1 has stopped responding. Check the "
                                          "network, and that Asterisk is not stuck.");
        break;
    case ClientState::Idle:
    case ClientState::Connecting:
    case ClientState::Waiting:
        break;
    }
    return Error(text, {address.place()});
}

Error greetingError(const ServerAddress &address, std::string_view received)
{
    constexpr std::size_t mostShown = 40;
    const std::string_view line = received.substr(0, received.find_first_of("\r\n"));
    std::string shown(line.substr(0, mostShown));
    std::erase_if(shown, [](char c) { return c < ' ' || c > '~'; });
    constexpr char tlsAlert = '\x15'; // RFC 8446, 5.1
    if (shown.empty() || received.front() == tlsAlert) {
        return Error(QT_TRANSLATE_NOOP(
                         "Error", "The service at %1 is not Asterisk's manager interface. Check "
                                  "the port; if it is the TLS port, connect with tls://."),
                     {address.place()});
    }
    return Error(QT_TRANSLATE_NOOP("Error", "The service at %1 is not Asterisk's manager "
                                            "interface: it sends “%2”. Check the port."),
                 {address.place(), displayText(shown)});
}

} // namespace cacofonisk::ami
