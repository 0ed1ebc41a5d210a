// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/delivery/mqtt/publisher.h"

#include "core/base/jsonwriter.h"
#include "core/delivery/mqtt/reasons.h"
#include "core/delivery/mqtt/topics.h"

namespace cacofonisk::mqtt {

using namespace std::chrono_literals;

namespace {

constexpr auto checkLimit = 1s; // for the broker to say what it retains
constexpr auto pause = 1s;      // between two times of writing what is retained
constexpr std::uint32_t statusExpiry = 3'600;

std::string serverTopic(const PublisherSettings &settings)
{
    return topicBelow(siteTopic(settings.broker.site), {settings.server});
}

/// Below the topic of the server: what it is about, and of a queue what happened to it.
std::string topicOf(const std::string &server, const delivery::Event &event)
{
    std::string topic = server;
    for (const std::string &part : event.subject) {
        topic = topicBelow(topic, {part});
    }
    const bool isOfQueue = !event.subject.empty() && event.subject.front() == "queue";
    return isOfQueue ? topicBelow(topic, {event.type.substr(event.type.find('.') + 1)}) : topic;
}

/// As CloudEvents' binding to MQTT has it, in the words of DELIVERY.
void addIdentity(Message &message, const delivery::Event &event, const std::string &source)
{
    message.properties = {{"specversion", "1.0"},
                          {"id", event.id},
                          {"source", source},
                          {"type", event.type},
                          {"time", isoText(event.time, 6)},
                          {"epoch", std::to_string(event.epoch)},
                          {"seq", std::to_string(event.seq)}};
    if (event.isLast) {
        message.properties.emplace_back("last", "true");
    }
}

} // namespace

ConnectionSettings Publisher::settingsOf(const PublisherSettings &settings)
{
    ConnectionSettings connection;
    connection.address = settings.broker;
    connection.secret = settings.secret;
    connection.authorityFile = settings.authorityFile;
    connection.clientId = serverTopic(settings);
    connection.reconnect = settings.reconnect;
    return connection;
}

Publisher::Publisher(const PublisherSettings &settings, QObject *parent)
    : QObject(parent)
    , m_topic(serverTopic(settings))
    , m_place(settings.broker.place())
    , m_state(m_topic, settings.isEach)
    , m_connection(settingsOf(settings))
{
    m_check.setSingleShot(true);
    m_check.setInterval(checkLimit);
    m_writes.setSingleShot(true);
    m_renewals.setInterval(std::chrono::seconds(statusExpiry) / 3);
    m_signs.setInterval(10s);
    connect(&m_check, &QTimer::timeout, this, &Publisher::begin);
    connect(&m_connection, &Connection::received, this, &Publisher::onReceived);
    connect(&m_writes, &QTimer::timeout, this, &Publisher::write);
    connect(&m_signs, &QTimer::timeout, this, [this] {
        m_status.clear();
        want();
    });
    connect(&m_renewals, &QTimer::timeout, this, [this] {
        m_state.renew();
        m_status.clear();
        want();
    });
    connect(&m_connection, &Connection::connected, this, &Publisher::onConnected);
    connect(&m_connection, &Connection::published, this, &Publisher::onPublished);
    connect(&m_connection, &Connection::refused, this, &Publisher::onRefused);
    connect(&m_connection, &Connection::lost, this, [this](const Error &error) {
        m_changes.clear();
        m_stateTokens.clear();
        m_check.stop();
        m_writes.stop();
        m_connection.setWill(status("lost", false, serverTime()));
        emit lost(error);
    });
    connect(&m_connection, &Connection::failed, this, &Publisher::failed);
}

void Publisher::start()
{
    m_connection.setWill(status("lost", false, serverTime()));
    m_connection.start();
    m_renewals.start();
    m_signs.start();
}

void Publisher::stop()
{
    if (m_connection.isConnected()) {
        (void)m_connection.publish(status("stopped", true, serverTime()));
    }
    m_check.stop();
    m_writes.stop();
    m_renewals.stop();
    m_signs.stop();
    m_changes.clear();
    m_stateTokens.clear();
    m_connection.stop();
}

void Publisher::take(const delivery::EventPtr &event)
{
    if (event->type == "server.live" || event->type == "server.lost") { // by our clock
        m_told = event->type.substr(event->type.find('.') + 1);
        m_since = event->time + m_offset.value_or(Moment::duration(0));
    } else {
        const auto offset = event->time - timeOfDay();
        if (!m_offset || offset > *m_offset || offset < *m_offset - 30s) {
            m_offset = offset; // what comes late says nothing; a clock that was set back does
        }
    }
    m_state.take(*event);
    want();
}

std::optional<Moment> Publisher::serverTime() const
{
    return m_offset ? std::optional(timeOfDay() + *m_offset) : std::nullopt;
}

bool Publisher::publish(qint64 number, const delivery::Event &event)
{
    if (room() == 0) {
        return false;
    }
    const bool isOfState = isChange(event);
    const std::uint64_t prev =
        isOfState && m_lastEpoch == event.epoch && event.seq > m_lastChange ? m_lastChange : 0;
    Message message;
    message.topic = topicOf(m_topic, event);
    message.payload = isOfState ? changeOf(event, prev) : event.data;
    addIdentity(message, event, '/' + m_topic);
    const auto token = m_connection.publish(message);
    if (!token) {
        return false;
    }
    if (isOfState) {
        m_lastChange = event.seq;
        m_lastEpoch = event.epoch;
    }
    m_changes.insert(*token, number);
    return true;
}

int Publisher::room() const
{
    return m_connection.isConnected() && !m_check.isActive()
               ? mostOnTheWay - static_cast<int>(m_changes.size())
               : 0;
}

/// A broker may not say why it ended a connection (Mosquitto 2.0.11 does not): if another collector
/// has written the status meanwhile, there are two.
void Publisher::onConnected()
{
    if (std::exchange(m_wasConnected, true) &&
        m_connection.subscribe(topicBelow(m_topic, {"status"}))) {
        m_check.start();
    } else {
        begin();
    }
}

void Publisher::onReceived(const Message &message)
{
    if (!m_check.isActive() || message.topic != topicBelow(m_topic, {"status"})) {
        return;
    }
    m_check.stop();
    m_connection.unsubscribe(message.topic);
    const std::string_view epoch = message.property("epoch");
    if (epoch.empty() || epoch == "0" || epoch == std::to_string(m_state.epoch())) {
        begin();
        return;
    }
    m_connection.stop(); // without a word: the other one goes on
    m_renewals.stop();
    m_signs.stop();
    const Error error = endError(m_place, sessionTakenOver);
    emit lost(error);
    emit failed(error);
}

void Publisher::begin()
{
    m_isRefused = false;
    m_state.renew();
    m_status.clear();
    m_written = {};
    want();
    emit connected();
}

void Publisher::onPublished(int token)
{
    if (m_stateTokens.remove(token)) {
        if (m_stateTokens.isEmpty()) {
            want();
        }
    } else if (m_changes.contains(token)) {
        emit published(m_changes.take(token));
    }
}

void Publisher::onRefused(int token, const Error &error)
{
    if (m_stateTokens.remove(token)) {
        if (!std::exchange(m_isRefused, true)) {
            emit stateRefused(error);
        }
    } else if (m_changes.contains(token)) {
        emit refused(m_changes.take(token), error);
    }
}

/// Not before what was written the last time has arrived: a slow broker is not overrun.
void Publisher::want()
{
    if (m_connection.isConnected() && !m_check.isActive() && !m_writes.isActive() &&
        m_stateTokens.isEmpty()) {
        const auto left = m_written + pause - std::chrono::steady_clock::now();
        m_writes.start(std::max(std::chrono::ceil<std::chrono::milliseconds>(left), 0ms));
    }
}

void Publisher::write()
{
    m_written = std::chrono::steady_clock::now();
    for (const Message &message : m_state.takeChanged(serverTime())) {
        send(message);
    }
    const std::string without = status(m_told, true, {}).payload; // the time, which always changes
    if (std::exchange(m_status, without) != without) {
        send(status(m_told, true, serverTime()));
    }
}

void Publisher::send(const Message &message)
{
    if (const auto token = m_connection.publish(message)) {
        m_stateTokens.insert(*token);
    }
}

Message Publisher::status(std::string_view state, bool hasCounts, std::optional<Moment> asOf) const
{
    std::string payload;
    JsonWriter json(payload);
    json.beginObject();
    json.member("state", state);
    json.member("epoch", m_state.epoch());
    json.member("seq", m_state.seq());
    json.member("since", m_since ? std::optional(isoText(*m_since)) : std::nullopt);
    json.member("asOf", asOf ? std::optional(isoText(*asOf)) : std::nullopt);
    json.member("version", CACOFONISK_VERSION);
    if (hasCounts) {
        json.member("calls", m_state.calls());
        json.member("extensions", m_state.extensions());
        json.member("queues", m_state.queues());
    }
    json.endObject();
    Message message{topicBelow(m_topic, {"status"}), std::move(payload), true, statusExpiry, {}};
    message.properties = {{"epoch", std::to_string(m_state.epoch())},
                          {"seq", std::to_string(m_state.seq())}};
    if (asOf) {
        message.properties.emplace_back("time", isoText(*asOf, 6));
    }
    return message;
}

} // namespace cacofonisk::mqtt
