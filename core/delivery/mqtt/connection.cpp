// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/delivery/mqtt/connection.h"

#include "core/delivery/mqtt/properties.h"
#include "core/delivery/mqtt/reasons.h"

#include <QRandomGenerator>

#include <algorithm>

namespace cacofonisk::mqtt {

using namespace std::chrono_literals;

namespace {

constexpr int quality = 1;
constexpr int keepAlive = 30; // seconds
constexpr std::uint32_t willDelay = 5;
constexpr int mostOnTheWay = 1'000; // of what the broker may send before we have said that it came

/// Begins and ends libmosquitto's work in this process.
struct Library
{
    Library() { mosquitto_lib_init(); }
    ~Library() { mosquitto_lib_cleanup(); }
};

/// It may be what just told something.
void drop(std::unique_ptr<QSocketNotifier> &notifier)
{
    if (notifier) {
        notifier->setEnabled(false);
        notifier.release()->deleteLater();
    }
}

} // namespace

bool isAvailable()
{
    return true;
}

/// What libmosquitto tells: kept until it has returned, as who hears it may stop the connection.
struct Connection::Callbacks
{
    static Connection &of(void *connection) { return *static_cast<Connection *>(connection); }

    static void onConnect(mosquitto *, void *object, int reason, int flags,
                          const mosquitto_property *)
    {
        Connection &self = of(object);
        self.m_heard = true;
        self.later([&self, reason, flags] { self.onGreeted(reason, (flags & 1) != 0); });
    }

    static void onDisconnect(mosquitto *, void *object, int reason, const mosquitto_property *)
    {
        Connection &self = of(object);
        constexpr int firstOfMqtt = 0x80; // below are libmosquitto's own
        self.later([&self, reason] { self.onEnded(reason >= firstOfMqtt ? reason : 0); });
    }

    static void onMessage(mosquitto *, void *object, const mosquitto_message *message,
                          const mosquitto_property *properties)
    {
        Connection &self = of(object);
        self.m_heard = true;
        ++self.m_received;
        const auto size = static_cast<std::size_t>(std::max(message->payloadlen, 0));
        if (size > mostReceived) {
            return;
        }
        Message received;
        received.topic = message->topic;
        received.payload.assign(static_cast<const char *>(message->payload), size);
        received.isRetained = message->retain;
        received.properties = userPropertiesOf(properties);
        self.later([&self, received] { emit self.received(received); });
    }

    static void onPublish(mosquitto *, void *object, int token, int reason,
                          const mosquitto_property *)
    {
        Connection &self = of(object);
        self.m_heard = true;
        self.later([&self, token, reason] {
            const auto topic = std::find_if(self.m_topics.begin(), self.m_topics.end(),
                                            [token](const auto &of) { return of.first == token; });
            const QString name = topic == self.m_topics.end() ? QString() : topic->second;
            if (topic != self.m_topics.end()) {
                self.m_topics.erase(topic);
            }
            if (reason < 0x80) {
                emit self.published(token);
            } else {
                const QString user = self.m_settings.address.user;
                emit self.refused(token, publishError(self.place(), user, name, reason));
            }
        });
    }

    static void onSubscribe(mosquitto *, void *object, int token, int count, const int *granted,
                            const mosquitto_property *)
    {
        Connection &self = of(object);
        self.m_heard = true;
        const bool isGranted = count > 0 && granted[0] < 0x80;
        self.later([&self, token, isGranted] {
            const auto asked = std::find_if(self.m_asked.begin(), self.m_asked.end(),
                                            [token](const auto &of) { return of.first == token; });
            if (asked != self.m_asked.end()) {
                const std::string filter = asked->second;
                self.m_asked.erase(asked);
                emit self.subscribed(filter, isGranted);
            }
        });
    }

    static void onLog(mosquitto *, void *object, int level, const char *words)
    {
        if (level == MOSQ_LOG_ERR || level == MOSQ_LOG_WARNING) {
            of(object).m_words += QString::fromUtf8(words) + u'\n';
        }
    }
};

Connection::Connection(ConnectionSettings settings, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_policy(m_settings.reconnect)
{
    static const Library library;
    qRegisterMetaType<Message>();
    m_limit.setSingleShot(true);
    m_retry.setSingleShot(true);
    m_ticks.setInterval(1s);
    connect(&m_ticks, &QTimer::timeout, this, &Connection::tend);
    connect(&m_retry, &QTimer::timeout, this, &Connection::reach);
    connect(&m_limit, &QTimer::timeout, this,
            [this] { breakOff(reachError(place(), QAbstractSocket::SocketTimeoutError, {})); });
}

Connection::~Connection()
{
    close();
}

void Connection::start()
{
    if (m_state == State::Idle || m_state == State::Waiting) {
        m_retry.stop();
        reach();
    }
}

void Connection::stop()
{
    if (isConnected()) {
        mosquitto_disconnect_v5(m_client, 0, nullptr);
        for (int more = 0; more < 100 && mosquitto_want_write(m_client); ++more) {
            if (mosquitto_loop_write(m_client, 1) != MOSQ_ERR_SUCCESS) {
                break;
            }
        }
    }
    m_retry.stop();
    close();
    setState(State::Idle);
}

/// libmosquitto connects without blocking only where it is given no properties of MQTT 5, of which
/// the session needs some: so it is let at it once the port has answered.
void Connection::reach()
{
    setState(State::Reaching);
    m_probe = std::make_unique<QTcpSocket>();
    connect(m_probe.get(), &QTcpSocket::connected, this, &Connection::onReached,
            Qt::QueuedConnection);
    connect(
        m_probe.get(), &QTcpSocket::errorOccurred, this,
        [this](QAbstractSocket::SocketError error) {
            if (m_probe) {
                breakOff(reachError(place(), error, m_probe->errorString()));
            }
        },
        Qt::QueuedConnection);
    m_limit.start(m_settings.stepLimit);
    m_probe->connectToHost(m_settings.address.host, m_settings.address.port);
}

void Connection::onReached()
{
    if (m_probe && m_state == State::Reaching) {
        m_probe.reset();
        open();
    }
}

void Connection::open()
{
    m_words.clear();
    setState(State::Connecting);
    m_limit.start(m_settings.stepLimit);
    if (!prepare()) {
        breakOff(tlsError(place(), m_words));
        return;
    }
    Properties properties;
    properties.add(MQTT_PROP_SESSION_EXPIRY_INTERVAL,
                   static_cast<std::uint32_t>(m_settings.keepsSession.count()));
    properties.add(MQTT_PROP_MAXIMUM_PACKET_SIZE, 2 * mostReceived);
    const QByteArray host = m_settings.address.host.toUtf8();
    const int done = mosquitto_connect_bind_v5(m_client, host.constData(), m_settings.address.port,
                                               keepAlive, nullptr, properties.list());
    if (done != MOSQ_ERR_SUCCESS) {
        breakOff(done == MOSQ_ERR_TLS || !m_words.isEmpty()
                     ? tlsError(place(), m_words)
                     : reachError(place(), QAbstractSocket::NetworkError,
                                  QString::fromUtf8(mosquitto_strerror(done))));
        return;
    }
    watch();
    m_ticks.start();
    tell();
}

/// False if it cannot be as the settings want it.
bool Connection::prepare()
{
    m_client = mosquitto_new(m_settings.clientId.c_str(), false, this);
    if (!m_client) {
        return false;
    }
    mosquitto_int_option(m_client, MOSQ_OPT_PROTOCOL_VERSION, MQTT_PROTOCOL_V5);
    mosquitto_int_option(m_client, MOSQ_OPT_TCP_NODELAY, 1);
    mosquitto_int_option(m_client, MOSQ_OPT_RECEIVE_MAXIMUM, mostOnTheWay);
    mosquitto_connect_v5_callback_set(m_client, Callbacks::onConnect);
    mosquitto_disconnect_v5_callback_set(m_client, Callbacks::onDisconnect);
    mosquitto_message_v5_callback_set(m_client, Callbacks::onMessage);
    mosquitto_publish_v5_callback_set(m_client, Callbacks::onPublish);
    mosquitto_subscribe_v5_callback_set(m_client, Callbacks::onSubscribe);
    mosquitto_log_callback_set(m_client, Callbacks::onLog);
    const QByteArray user = m_settings.address.user.toUtf8();
    if (!user.isEmpty()) {
        mosquitto_username_pw_set(m_client, user.constData(), m_settings.secret.c_str());
    }
    if (const auto &will = m_settings.will) {
        Properties properties(*will);
        properties.add(MQTT_PROP_WILL_DELAY_INTERVAL, willDelay);
        mosquitto_will_set_v5(m_client, will->topic.c_str(), static_cast<int>(will->payload.size()),
                              will->payload.data(), quality, will->isRetained,
                              properties.release());
    }
    if (!m_settings.address.usesTls) {
        return true;
    }
    if (m_settings.authorityFile.isEmpty()) {
        return mosquitto_int_option(m_client, MOSQ_OPT_TLS_USE_OS_CERTS, 1) == MOSQ_ERR_SUCCESS;
    }
    return mosquitto_tls_set(m_client, m_settings.authorityFile.toLocal8Bit().constData(), nullptr,
                             nullptr, nullptr, nullptr) == MOSQ_ERR_SUCCESS;
}

void Connection::watch()
{
    const int socket = mosquitto_socket(m_client);
    m_readable = std::make_unique<QSocketNotifier>(socket, QSocketNotifier::Read);
    m_writable = std::make_unique<QSocketNotifier>(socket, QSocketNotifier::Write);
    connect(m_readable.get(), &QSocketNotifier::activated, this,
            [this] { turn(mosquitto_loop_read); });
    connect(m_writable.get(), &QSocketNotifier::activated, this,
            [this] { turn(mosquitto_loop_write); });
}

/// Lets libmosquitto read or write, and tells what came of it. TLS may hold more than the socket
/// shows: it reads on until nothing comes.
void Connection::turn(int (*step)(mosquitto *, int))
{
    if (!m_client) {
        return;
    }
    constexpr int atOnce = 200; // then others have their turn
    int done = MOSQ_ERR_SUCCESS;
    int turns = 0;
    do {
        m_heard = false;
        done = step(m_client, 1);
    } while (m_heard && done == MOSQ_ERR_SUCCESS && ++turns < atOnce);
    if (m_heard) {
        QMetaObject::invokeMethod(
            this, [this] { turn(mosquitto_loop_read); }, Qt::QueuedConnection);
    }
    const bool isBroken = done != MOSQ_ERR_SUCCESS && done != MOSQ_ERR_CONN_PENDING;
    tell();
    if (!m_client) {
        return;
    }
    if (isBroken) {
        onEnded(0);
        return;
    }
    m_writable->setEnabled(mosquitto_want_write(m_client));
}

void Connection::tend()
{
    turn([](mosquitto *client, int) { return mosquitto_loop_misc(client); });
    turn(mosquitto_loop_read);
}

void Connection::tell()
{
    const mosquitto *const client = m_client;
    for (const auto &tell : std::exchange(m_told, {})) {
        if (client != m_client) {
            return; // it was stopped
        }
        tell();
    }
}

std::optional<int> Connection::publish(const Message &message)
{
    if (!isConnected()) {
        return {};
    }
    int token = 0;
    const Properties properties(message);
    const int done = mosquitto_publish_v5(
        m_client, &token, message.topic.c_str(), static_cast<int>(message.payload.size()),
        message.payload.data(), quality, message.isRetained, properties.list());
    m_writable->setEnabled(mosquitto_want_write(m_client));
    if (done != MOSQ_ERR_SUCCESS) {
        return {}; // if it is the connection, reading from it says so, too
    }
    m_topics.emplace_back(token, QString::fromStdString(message.topic));
    return token;
}

bool Connection::subscribe(const std::string &filter)
{
    int token = 0;
    const int options = MQTT_SUB_OPT_SEND_RETAIN_ALWAYS;
    if (!isConnected() || mosquitto_subscribe_v5(m_client, &token, filter.c_str(), quality, options,
                                                 nullptr) != MOSQ_ERR_SUCCESS) {
        return false;
    }
    m_asked.emplace_back(token, filter);
    m_writable->setEnabled(mosquitto_want_write(m_client));
    return true;
}

bool Connection::unsubscribe(const std::string &filter)
{
    if (!isConnected() ||
        mosquitto_unsubscribe(m_client, nullptr, filter.c_str()) != MOSQ_ERR_SUCCESS) {
        return false;
    }
    m_writable->setEnabled(mosquitto_want_write(m_client));
    return true;
}

void Connection::onGreeted(int reason, bool isResumed)
{
    if (reason != 0) {
        constexpr int ofThree = 6; // MQTT 3's own reasons
        constexpr int unsupported = 0x84;
        breakOff(refusalError(place(), m_settings.address.user,
                              reason < ofThree ? unsupported : reason));
        return;
    }
    m_limit.stop();
    m_connectedAt = std::chrono::steady_clock::now();
    setState(State::Connected);
    emit connected(isResumed);
}

void Connection::onEnded(int reason)
{
    if (reason == sessionTakenOver) {
        const Error error = endError(place(), reason);
        close();
        setState(State::Idle);
        emit lost(error);
        emit failed(error);
        return;
    }
    breakOff(m_state == State::Connecting && m_settings.address.usesTls
                 ? tlsError(place(), m_words)
                 : endError(place(), reason));
}

void Connection::breakOff(const Error &error)
{
    const auto lived = isConnected() ? std::chrono::ceil<std::chrono::milliseconds>(
                                           std::chrono::steady_clock::now() - m_connectedAt)
                                     : 0ms;
    close();
    m_policy.noteEnd(lived);
    const auto delay = m_policy.nextDelay(QRandomGenerator::global()->generateDouble());
    setState(State::Waiting);
    emit lost(error);
    if (m_state == State::Waiting) { // who hears it may stop it
        m_retry.start(delay);
        emit retryScheduled(delay);
    }
}

void Connection::close()
{
    m_limit.stop();
    m_ticks.stop();
    m_probe.reset();
    drop(m_readable);
    drop(m_writable);
    m_told.clear();
    m_asked.clear();
    m_topics.clear();
    if (m_client) {
        mosquitto_destroy(m_client);
        m_client = nullptr;
    }
}

void Connection::setState(State state)
{
    if (std::exchange(m_state, state) != state) {
        emit stateChanged();
    }
}

} // namespace cacofonisk::mqtt
