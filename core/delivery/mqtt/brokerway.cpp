// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/delivery/mqtt/brokerway.h"

namespace cacofonisk::mqtt {

namespace {

constexpr int mostEntries = 512; // that are asked for at a time

} // namespace

BrokerWay::BrokerWay(QString name, const PublisherSettings &settings,
                     const std::vector<std::string> &servers, QObject *parent)
    : WayOut(std::move(name), parent)
    , m_settings(settings)
    , m_servers(servers)
{}

void BrokerWay::add(const std::string &server)
{
    PublisherSettings settings = m_settings;
    settings.server = server;
    auto publisher = std::make_unique<Publisher>(settings);
    connect(publisher.get(), &Publisher::connected, this, [this] {
        if (m_state.failingSince) {
            m_state = {};
            emit stateChanged(m_state);
        }
        publish();
    });
    connect(publisher.get(), &Publisher::published, this, &BrokerWay::settle);
    connect(publisher.get(), &Publisher::refused, this, [this](qint64 number, const Error &error) {
        m_entries.erase(number);
        m_onTheWay.remove(number);
        emit gaveUp({number}, error.message());
        emit asked(1);
        publish();
    });
    connect(publisher.get(), &Publisher::stateRefused, this, &BrokerWay::troubled);
    connect(publisher.get(), &Publisher::lost, this,
            [this, server](const Error &error) { onLost(server, error); });
    connect(publisher.get(), &Publisher::failed, this, &BrokerWay::troubled);
    if (m_isStarted) {
        publisher->start();
    }
    m_publishers[server] = std::move(publisher);
}

Publisher &BrokerWay::publisherOf(const std::string &server)
{
    if (!m_publishers.contains(server)) {
        add(server);
    }
    return *m_publishers[server];
}

bool BrokerWay::wants(const delivery::Event &event) const
{
    return !event.server.empty();
}

void BrokerWay::start(const delivery::WayState &)
{
    for (const std::string &server : m_servers) {
        (void)publisherOf(server); // in the thread where it lives now
    }
    m_isStarted = true;
    for (const auto &[server, publisher] : m_publishers) {
        publisher->start();
    }
    emit asked(mostEntries);
}

void BrokerWay::stop()
{
    m_isStarted = false;
    for (const auto &[server, publisher] : m_publishers) {
        publisher->stop();
    }
    m_onTheWay.clear();
}

void BrokerWay::note(const delivery::EventPtr &event)
{
    if (wants(*event)) {
        publisherOf(event->server).take(event);
    }
}

void BrokerWay::take(const delivery::Entries &entries)
{
    for (const delivery::Entry &entry : entries) {
        m_entries[entry.number] = entry;
    }
    publish();
}

/// What a server's publisher has no room for waits, with all that comes later of that server.
void BrokerWay::publish()
{
    if (std::exchange(m_isPublishing, true)) {
        return;
    }
    QSet<const Publisher *> full;
    for (const auto &[number, entry] : m_entries) {
        Publisher &publisher = publisherOf(entry.event->server);
        if (m_onTheWay.contains(number) || full.contains(&publisher)) {
            continue;
        }
        if (publisher.publish(number, *entry.event)) {
            m_onTheWay.insert(number);
        } else {
            full.insert(&publisher);
        }
    }
    m_isPublishing = false;
}

void BrokerWay::settle(qint64 number)
{
    m_onTheWay.remove(number);
    if (m_entries.erase(number) > 0) {
        emit delivered({number});
        emit asked(1);
    }
    publish();
}

void BrokerWay::onLost(const std::string &server, const Error &error)
{
    for (const auto &[number, entry] : m_entries) {
        if (entry.event->server == server) {
            m_onTheWay.remove(number);
        }
    }
    if (!m_state.failingSince) {
        m_state.failingSince = timeOfDay();
    }
    ++m_state.attempts;
    m_state.reason = error.message();
    emit stateChanged(m_state);
}

} // namespace cacofonisk::mqtt
