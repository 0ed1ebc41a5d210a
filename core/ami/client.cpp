// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/ami/client.h"

#include "core/ami/connectionerror.h"
#include "core/ami/problems.h"
#include "core/ami/text.h"
#include "core/ami/transport.h"

#include <QRandomGenerator>

#include <algorithm>
#include <memory>
#include <utility>

namespace cacofonisk::ami {

namespace {

using Clock = std::chrono::steady_clock;

/// Not what another client would choose, whose actions may show in events.
std::string actionPrefix()
{
    const QString number = QString::number(QRandomGenerator::global()->generate(), 16);
    return "cacofonisk-" + number.toStdString() + '-';
}

Login::Settings loginSettings(const ClientSettings &settings)
{
    return {settings.address.place().toStdString(), settings.address.user.toStdString(),
            settings.secret, settings.events, settings.address.usesTls || settings.mayTellSecret};
}

} // namespace

Client::Client(ClientSettings settings, Problems &problems, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_problems(problems)
    , m_parser(problems)
    , m_policy(m_settings.reconnect)
    , m_pending(actionPrefix(), m_settings.answerLimit)
    , m_heartbeat(m_settings.heartbeat, Clock::now())
    , m_login(loginSettings(m_settings))
    , m_step(this)
    , m_alarm(this)
{
    m_step.setSingleShot(true);
    m_alarm.setSingleShot(true);
    connect(&m_step, &QTimer::timeout, this, &Client::onStepOver);
    connect(&m_alarm, &QTimer::timeout, this, &Client::onAlarm);
}

Client::~Client()
{
    const QSignalBlocker blocker(this);
    m_pending.clear();
    stop();
}

void Client::start()
{
    if (m_state == ClientState::Idle) {
        m_policy = ReconnectPolicy(m_settings.reconnect);
        m_traffic = {};
        open();
    } else if (m_state == ClientState::Waiting) {
        open();
    }
}

void Client::stop()
{
    if (m_state == ClientState::Idle) {
        return;
    }
    if (m_state == ClientState::LoggedIn) {
        m_transport->write(Action("Logoff").encode("logoff").value_or(std::string()));
    }
    if (leave(ClientState::Idle)) {
        emit stateChanged(m_state);
    }
}

Result<void> Client::send(const Action &action, AnswerHandlers handlers)
{
    if (m_state != ClientState::LoggedIn) {
        return tl::unexpected(Error(
            QT_TRANSLATE_NOOP(
                "Error", "There is no connection to Asterisk at %1. Try again when it is back."),
            {m_settings.address.place()}));
    }
    const Clock::time_point now = Clock::now();
    return m_pending.add(action, std::move(handlers), now).map([this](const std::string &bytes) {
        m_transport->write(bytes);
        setAlarm();
    });
}

void Client::open()
{
    ++m_epoch;
    m_parser.reset();
    m_buffer.clear();
    m_login = Login(loginSettings(m_settings));
    m_transport = new Transport(m_settings, this);
    connect(m_transport, &Transport::connected, this, &Client::onConnected);
    connect(m_transport, &Transport::ready, this, &Client::onReady);
    connect(m_transport, &Transport::arrived, this, &Client::onArrived);
    connect(m_transport, &Transport::broken, this, &Client::onBroken);
    connect(m_transport, &Transport::certificateRefused, this, &Client::onCertificateRefused);
    QMetaObject::invokeMethod(m_transport, &Transport::open, Qt::QueuedConnection);
    enter(ClientState::Connecting);
}

/// To be called last: handlers may do anything.
void Client::enter(ClientState state)
{
    m_state = state;
    setStep();
    emit stateChanged(state);
}

void Client::setStep()
{
    switch (m_state) {
    case ClientState::Idle:
    case ClientState::LoggedIn:
        m_step.stop();
        break;
    case ClientState::Connecting:
    case ClientState::Securing:
    case ClientState::AwaitingBanner:
    case ClientState::LoggingIn:
        m_step.start(m_settings.stepLimit);
        break;
    case ClientState::Waiting:
        m_step.start(m_delay);
        break;
    }
}

void Client::onConnected()
{
    if (m_settings.address.usesTls) {
        enter(ClientState::Securing);
    }
}

void Client::onReady()
{
    enter(ClientState::AwaitingBanner);
}

void Client::onStepOver()
{
    if (m_state == ClientState::Waiting) {
        open();
    } else {
        lose(timeoutError(m_settings.address, m_state));
    }
}

void Client::onArrived()
{
    const std::uint64_t epoch = m_epoch;
    std::string buffer = std::exchange(m_buffer, {});
    const std::size_t before = buffer.size();
    m_transport->readInto(buffer);
    m_heartbeat.hear(Clock::now());
    const Moment received = timeOfDay();
    m_traffic.noteRead(buffer.size() - before, received);

    std::string_view rest = buffer;
    Message message;
    while (m_epoch == epoch && isGreeting(rest) && m_parser.next(rest, message)) {
        message.setReceived(received);
        ++m_traffic.messages;
        handle(message);
    }
    if (m_epoch == epoch) {
        buffer.erase(0, buffer.size() - rest.size());
        m_buffer = std::move(buffer);
    }
}

/// Whether what was received may be Asterisk's; else the connection is at its end.
bool Client::isGreeting(std::string_view received)
{
    if (m_state != ClientState::AwaitingBanner) {
        return true;
    }
    if (greetingOf(received) == Greeting::Other) {
        lose(greetingError(m_settings.address, received));
        return false;
    }
    return true;
}

void Client::onBroken(QAbstractSocket::SocketError error, const QString &words)
{
    const std::uint64_t epoch = m_epoch;
    onArrived();
    if (m_epoch == epoch) {
        lose(connectionError(m_settings.address, m_state, error, words));
    }
}

void Client::onCertificateRefused(const CertificateProblem &problem)
{
    const std::uint64_t epoch = m_epoch;
    emit certificateRefused(problem);
    if (m_epoch == epoch) {
        fail(errorOf(problem, m_settings.address.place()));
    }
}

void Client::handle(const Message &message)
{
    switch (m_state) {
    case ClientState::AwaitingBanner:
        onBanner(message);
        break;
    case ClientState::LoggingIn:
        noteAnswer(message);
        follow(m_login.handle(message));
        break;
    case ClientState::LoggedIn:
        noteAnswer(message);
        onMessage(message);
        break;
    case ClientState::Idle:
    case ClientState::Connecting:
    case ClientState::Securing:
    case ClientState::Waiting:
        break;
    }
}

/// Every action has an ActionID: what answers without one answers nothing that can be told.
void Client::noteAnswer(const Message &message)
{
    if (message.type() == EventType::Response && message[Field::ActionID].empty()) {
        m_problems.count(Problem::NoActionId);
    }
}

void Client::onBanner(const Message &message)
{
    const std::uint64_t epoch = m_epoch;
    m_welcome = {bannerOf(message.lines().front().value()), {}};
    enter(ClientState::LoggingIn);
    if (m_epoch == epoch) {
        follow(m_login.begin(m_welcome.banner));
    }
}

void Client::follow(const Login::Step &step)
{
    if (const auto *send = std::get_if<Login::Send>(&step)) {
        m_transport->write(send->bytes);
    } else if (const auto *accepted = std::get_if<Login::Accepted>(&step)) {
        onLoggedIn(accepted->message);
    } else if (const auto *refused = std::get_if<Login::Refused>(&step)) {
        refused->isPassing ? lose(refused->error) : fail(refused->error);
    }
}

void Client::onLoggedIn(const std::string &words)
{
    const std::uint64_t epoch = m_epoch;
    m_welcome.message = words;
    m_loggedInAt = Clock::now();
    m_heartbeat = Heartbeat(m_settings.heartbeat, m_loggedInAt);
    setAlarm();
    enter(ClientState::LoggedIn);
    if (m_epoch == epoch) {
        emit loggedIn(m_welcome);
    }
    if (m_epoch == epoch) {
        handOnBanner();
    }
}

void Client::handOnBanner()
{
    const Line line(m_welcome.banner.text);
    const auto hints = std::make_unique<FieldHints>();
    Message banner(std::span(&line, 1), *hints);
    banner.setReceived(timeOfDay());
    emit messageReceived(banner);
}

void Client::onMessage(const Message &message)
{
    const bool isAnswer = m_pending.handle(message, Clock::now());
    const bool isEvent =
        message.type() != EventType::Response && message.type() != EventType::Banner;
    if (!isAnswer && isEvent) {
        emit messageReceived(message);
    }
}

void Client::ping()
{
    const auto received = [this, sent = timeOfDay()](const Message &message) {
        onPong(message, sent);
    };
    (void)send(Action("Ping"), {received, {}});
}

void Client::onPong(const Message &pong, Moment sent)
{
    m_traffic.notePong(pong, sent, timeOfDay());
    emit ponged(m_traffic);
}

void Client::setAlarm()
{
    Clock::time_point next = m_heartbeat.nextCheck();
    next = std::min(next, m_pending.nextTimeout().value_or(next));
    const auto delay = std::chrono::ceil<std::chrono::milliseconds>(next - Clock::now());
    m_alarm.start(std::max(delay, std::chrono::milliseconds::zero()));
}

void Client::onAlarm()
{
    const std::uint64_t epoch = m_epoch;
    m_pending.checkTimeouts(Clock::now());
    if (m_epoch != epoch) {
        return;
    }
    switch (m_heartbeat.check(Clock::now())) {
    case Heartbeat::Due::Lost:
        lose(timeoutError(m_settings.address, m_state));
        return;
    case Heartbeat::Due::Ping:
        ping();
        break;
    case Heartbeat::Due::Nothing:
        break;
    }
    setAlarm();
}

/// Ends the connection, and the actions with it. Whether no handler began anything else.
bool Client::leave(ClientState next)
{
    m_alarm.stop();
    if (Transport *const transport = std::exchange(m_transport, nullptr)) {
        next == ClientState::Idle ? transport->close() : transport->abort();
    }
    m_state = next;
    setStep();
    const std::uint64_t epoch = ++m_epoch;
    m_pending.loseConnection();
    return m_epoch == epoch;
}

void Client::lose(const Error &error)
{
    const auto held =
        m_state == ClientState::LoggedIn ? Clock::now() - m_loggedInAt : Clock::duration::zero();
    m_policy.noteEnd(std::chrono::duration_cast<std::chrono::milliseconds>(held));
    m_delay = m_policy.nextDelay(QRandomGenerator::global()->generateDouble());
    if (!leave(ClientState::Waiting)) {
        return;
    }
    const std::uint64_t epoch = m_epoch;
    emit lost(error);
    if (m_epoch == epoch) {
        emit stateChanged(m_state);
    }
    if (m_epoch == epoch) {
        emit retryScheduled(m_delay);
    }
}

void Client::fail(const Error &error)
{
    if (!leave(ClientState::Idle)) {
        return;
    }
    const std::uint64_t epoch = m_epoch;
    emit stateChanged(m_state);
    if (m_epoch == epoch) {
        emit failed(error);
    }
}

} // namespace cacofonisk::ami
