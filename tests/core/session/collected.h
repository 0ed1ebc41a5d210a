// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/calls/callwriter.h"
#include "core/delivery/eventteller.h"
#include "core/delivery/mqtt/publisher.h"
#include "core/session/brokerserver.h"
#include "core/session/pipeline.h"
#include "tests/support/broker.h"
#include "tests/support/recordings.h"

#include <QSet>

#include <map>

namespace cacofonisk::test {

/// A collector in short: what happens on a server is told to a broker. What the broker has not
/// taken is kept in memory, as the outbox would.
class Collected final : public QObject
{
    Q_OBJECT

public:
    Collected(const ami::ServerAddress &broker, std::string server, std::uint64_t epoch = 1,
              const std::string &secret = {})
        : m_pipeline(server, m_problems, 0, session::Output::Everything)
        , m_server(server)
        , m_epoch(epoch)
        , publisher(settingsOf(broker, std::move(server), secret))
    {
        connect(&m_pipeline.callBook(), &calls::CallBook::callEnded, this,
                [this](const calls::SharedCall &call) { ended.push_back(call); });
        connect(&m_teller, &delivery::EventTeller::told, this,
                [this](const delivery::EventPtr &event) { pass(*event); });
        connect(&publisher, &mqtt::Publisher::published, this, [this](qint64 number) {
            m_waiting.erase(number);
            m_onTheWay.remove(number);
            send();
        });
        connect(&publisher, &mqtt::Publisher::connected, this, &Collected::send);
        connect(&publisher, &mqtt::Publisher::lost, this, [this] { m_onTheWay.clear(); });
    }

    static mqtt::PublisherSettings settingsOf(const ami::ServerAddress &broker, std::string server,
                                              const std::string &secret = {})
    {
        mqtt::PublisherSettings settings;
        settings.broker = broker;
        settings.server = std::move(server);
        settings.secret = secret;
        settings.reconnect = {std::chrono::milliseconds(50), std::chrono::milliseconds(100),
                              std::chrono::milliseconds(200), std::chrono::milliseconds(100)};
        return settings;
    }

    void live() { tell({"server"}, "server.live", "{}", false, {}); }

    void take(const ami::Message &message)
    {
        m_pipeline.handle(message);
        m_teller.onTaken(message);
    }

    void finish()
    {
        m_pipeline.callBook().settle();
        m_teller.tellChanges();
    }

    void tell(std::vector<std::string> subject, std::string type, std::string data, bool isLast,
              const calls::SharedCall &call)
    {
        delivery::Event event;
        event.type = std::move(type);
        event.server = m_server;
        event.time = timeOfDay();
        event.subject = std::move(subject);
        event.data = std::move(data);
        event.isLast = isLast;
        event.call = call;
        pass(std::move(event));
    }

    [[nodiscard]] bool isSettled() const { return m_waiting.empty(); }
    [[nodiscard]] session::Pipeline &pipeline() { return m_pipeline; }

    std::vector<calls::SharedCall> ended;

private:
    void pass(delivery::Event event)
    {
        event.epoch = m_epoch;
        event.seq = ++m_seq;
        event.id = m_server + '-' + std::to_string(m_epoch) + '-' + std::to_string(m_seq);
        const auto shared = std::make_shared<const delivery::Event>(std::move(event));
        publisher.take(shared);
        m_waiting[static_cast<qint64>(m_epoch * 1'000'000 + m_seq)] = shared;
        send();
    }

    void send()
    {
        for (const auto &[number, event] : m_waiting) {
            if (m_onTheWay.contains(number)) {
                continue;
            }
            if (!publisher.publish(number, *event)) {
                return;
            }
            m_onTheWay.insert(number);
        }
    }

    ami::Problems m_problems;
    session::Pipeline m_pipeline;
    std::string m_server;
    std::uint64_t m_epoch;
    std::uint64_t m_seq = 0;
    std::map<qint64, delivery::EventPtr> m_waiting;
    QSet<qint64> m_onTheWay;
    delivery::EventTeller m_teller{{m_pipeline.tracker(), m_pipeline.reports(),
                                    m_pipeline.callBook(), m_pipeline.switchboard()},
                                   m_server,
                                   m_epoch};

public:
    mqtt::Publisher publisher;
};

/// A desk in short.
class Desk final : public QObject
{
    Q_OBJECT

public:
    explicit Desk(const ami::ServerAddress &broker, const std::string &secret = {},
                  const QString &authority = {})
        : server(settingsOf(broker, secret, authority))
    {
        connect(&server, &session::Server::callEnded, this,
                [this](const calls::SharedCall &call) { ended.push_back(call); });
        connect(&server, &session::Server::statusChanged, this, [this] {
            if (server.status().phase == session::ServerStatus::Phase::Waiting) {
                errors.append(server.status().error.message());
            }
        });
    }

    static session::ServerSettings settingsOf(const ami::ServerAddress &broker,
                                              const std::string &secret, const QString &authority)
    {
        session::ServerSettings settings;
        settings.connection.address = broker;
        settings.connection.secret = secret;
        settings.connection.authorityFile = authority;
        settings.connection.reconnect = {
            std::chrono::milliseconds(50), std::chrono::milliseconds(100),
            std::chrono::milliseconds(200), std::chrono::milliseconds(100)};
        settings.showsSwitchboard = true;
        return settings;
    }

    [[nodiscard]] bool isLive() const { return server.status().isLive(); }

    session::BrokerServer server;
    std::vector<calls::SharedCall> ended;
    QStringList errors;
};

/// As written whole, but for the id, which each desk gives anew; sorted.
inline QStringList linesOf(const std::vector<calls::SharedCall> &calls)
{
    QStringList lines;
    for (calls::Call call : calls) {
        std::string json;
        call.id = 0;
        JsonWriter writer(json);
        calls::write(writer, call, call.ended.value_or(call.started), calls::CallDetail::Whole);
        lines.append(QString::fromStdString(json));
    }
    lines.sort();
    return lines;
}

} // namespace cacofonisk::test
