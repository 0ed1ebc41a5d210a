// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/delivery/mqtt/connection.h"

// In place of connection.cpp where libmosquitto is missing: says so.

struct mosquitto
{};

namespace cacofonisk::mqtt {

bool isAvailable()
{
    return false;
}

Connection::Connection(ConnectionSettings settings, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_policy(m_settings.reconnect)
{
    qRegisterMetaType<Message>();
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, [this] {
        const Error error(QT_TRANSLATE_NOOP("Error", "This program was built without libmosquitto: "
                                                     "it cannot connect to a broker."));
        emit lost(error);
        emit failed(error);
    });
}

Connection::~Connection() = default;

void Connection::start()
{
    m_retry.start(0);
}

void Connection::stop()
{
    m_retry.stop();
}

std::optional<int> Connection::publish(const Message &)
{
    return {};
}

bool Connection::subscribe(const std::string &)
{
    return false;
}

bool Connection::unsubscribe(const std::string &)
{
    return false;
}

} // namespace cacofonisk::mqtt
