// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/delivery/webhook.h"

#include "core/delivery/log.h"
#include "core/delivery/retryschedule.h"

#include <QDateTime>
#include <QLocale>
#include <QNetworkReply>
#include <QRandomGenerator>
#include <QSslConfiguration>

#include <algorithm>

namespace cacofonisk::delivery {

using namespace std::chrono_literals;

namespace {

constexpr int mostHeld = 512; // events
constexpr int failuresToHold = 3;
constexpr auto longestSleep = 1min; // a clock may be set

/// Seconds, or a date. (RFC 9110, 10.2.3)
std::optional<std::chrono::seconds> retryAfterOf(const QByteArray &header, Moment now)
{
    constexpr std::chrono::seconds most = 24h;
    bool isNumber = false;
    qint64 seconds = header.toLongLong(&isNumber);
    if (!isNumber) {
        QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(header),
                                                 QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
        date.setTimeSpec(Qt::UTC);
        if (!date.isValid()) {
            return std::nullopt;
        }
        seconds = date.toSecsSinceEpoch() -
                  std::chrono::floor<std::chrono::seconds>(now).time_since_epoch().count();
    }
    return std::chrono::seconds(std::clamp<qint64>(seconds, 0, most.count()));
}

/// Says that the endpoint as a whole wants less for a while.
bool asksForPatience(int status)
{
    constexpr int tooMany = 429;
    constexpr int badGateway = 502;
    constexpr int gatewayTimeout = 504;
    return status == tooMany || (status >= badGateway && status <= gatewayTimeout);
}

} // namespace

Webhook::Webhook(WebhookSettings settings, Surroundings surroundings, QObject *parent)
    : WayOut(settings.name, parent)
    , m_settings(std::move(settings))
    , m_surroundings(std::move(surroundings))
    , m_network(this)
    , m_tls(QSslConfiguration::defaultConfiguration())
    , m_timer(this)
{
    if (!m_settings.authorityFile.isEmpty()) {
        m_tls.addCaCertificates(m_settings.authorityFile);
    }
    m_network.setTransferTimeout(0); // ours counts for the whole
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Webhook::tick);
}

Webhook::~Webhook() = default;

double Webhook::jitter() const
{
    return m_surroundings.jitter ? m_surroundings.jitter()
                                 : QRandomGenerator::global()->generateDouble();
}

void Webhook::start(const WayState &state)
{
    m_state = state;
    m_isHeld = state.failingSince.has_value();
    m_room = mostHeld;
    if (!state.isDisabled) {
        ask();
    }
    tick();
}

void Webhook::ask()
{
    if (const int room = std::exchange(m_room, 0); room > 0) {
        emit asked(room);
    }
}

void Webhook::take(const Entries &entries)
{
    for (const Entry &entry : entries) {
        m_queues.add(entry);
    }
    tick();
}

void Webhook::stop()
{
    m_isStopped = true;
    m_timer.stop();
}

void Webhook::retry()
{
    setState({});
    m_isHeld = false;
    m_failuresInRow = 0;
    m_queues.hurry();
    ask();
    tick();
}

/// Where the endpoint fails, one event shows whether it still does.
bool Webhook::isHeld() const
{
    const bool isEarly = m_state.nextAttempt && *m_state.nextAttempt > m_surroundings.clock();
    return m_isHeld && (isEarly || m_sending > 0);
}

void Webhook::tick()
{
    while (!m_isStopped && !m_state.isDisabled && !isHeld() && m_sending < m_settings.atOnce) {
        if (m_isHeld) {
            m_queues.hurry();
        }
        const auto entry = m_queues.take(m_surroundings.clock());
        if (!entry) {
            break;
        }
        send(*entry);
    }
    std::optional<Moment> due = m_queues.nextDue();
    if (m_isHeld && m_state.nextAttempt) {
        due = m_state.nextAttempt;
    }
    if (due && !m_isStopped && !m_state.isDisabled) {
        const auto wait =
            std::chrono::ceil<std::chrono::milliseconds>(*due - m_surroundings.clock());
        m_timer.start(std::clamp<std::chrono::milliseconds>(wait, 1ms, longestSleep));
    }
}

void Webhook::send(const Entry &entry)
{
    auto made = requestOf(m_settings, *entry.event, m_surroundings.clock());
    if (!made) {
        ++m_sending;
        giveUp(entry, made.error().message());
        return;
    }
    made->request.setSslConfiguration(m_tls);
    QNetworkReply *const reply =
        m_network.sendCustomRequest(made->request, made->method, made->body);
    ++m_sending;
    auto *const limit = new QTimer(reply);
    limit->setSingleShot(true);
    connect(limit, &QTimer::timeout, reply, &QNetworkReply::abort);
    limit->start(m_settings.limit);
    // What it answers is of no use but for its status.
    connect(reply, &QNetworkReply::readyRead, reply, [reply] { reply->readAll(); });
    connect(reply, &QNetworkReply::finished, this,
            [this, reply, entry] { onFinished(reply, entry); });
}

void Webhook::onFinished(QNetworkReply *reply, const Entry &entry)
{
    reply->deleteLater();
    const Answer answer = answerOf(reply);
    if (answer.isSuccess()) {
        onSuccess(entry);
    } else {
        onFailure(entry, answer);
    }
    tick();
}

Webhook::Answer Webhook::answerOf(QNetworkReply *reply) const
{
    Answer answer;
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (answer.status > 0) {
        answer.reason = QStringLiteral("it answered %1").arg(answer.status);
        answer.retryAfter = retryAfterOf(reply->rawHeader("Retry-After"), m_surroundings.clock());
    } else if (reply->error() == QNetworkReply::OperationCanceledError) {
        answer.reason = QStringLiteral("no answer within %1 s")
                            .arg(std::chrono::duration<double>(m_settings.limit).count());
    } else {
        answer.reason = reply->errorString();
    }
    return answer;
}

void Webhook::onSuccess(const Entry &entry)
{
    m_failuresInRow = 0;
    if (m_state.failingSince) {
        if (std::exchange(m_isHeld, false)) {
            m_queues.hurry();
        }
        setState({});
    }
    emit delivered({entry.number});
    settle(entry);
}

void Webhook::onFailure(const Entry &entry, const Answer &answer)
{
    constexpr int gone = 410;
    const Moment now = m_surroundings.clock();
    const int attempts = entry.attempts + 1;
    std::chrono::milliseconds wait = RetrySchedule::delay(attempts, jitter());
    if (answer.retryAfter) {
        wait = std::max<std::chrono::milliseconds>(wait, *answer.retryAfter);
    }
    ++m_failuresInRow;
    m_isHeld = m_isHeld || m_failuresInRow >= failuresToHold || asksForPatience(answer.status);
    if (attempts > RetrySchedule::most && !m_isHeld) {
        giveUp(entry, answer.reason);
        return;
    }
    --m_sending;
    m_queues.postpone(entry, attempts, now + wait);
    emit postponed(entry.number, attempts, now + wait);
    WayState state = m_state;
    state.failingSince = state.failingSince.value_or(now);
    state.reason = answer.reason;
    if (m_isHeld) {
        ++state.attempts;
        wait = RetrySchedule::delay(state.attempts, jitter());
        wait = std::max<std::chrono::milliseconds>(wait, answer.retryAfter.value_or(0s));
        state.nextAttempt = now + wait;
    }
    setState(state);
    if (answer.status == gone) {
        disable(QStringLiteral("it answered 410: it wants no more events"));
    } else if (now - *state.failingSince >= RetrySchedule::patience) {
        disable(QStringLiteral("nothing could be delivered for five days: %1").arg(answer.reason));
    }
}

void Webhook::giveUp(const Entry &entry, const QString &reason)
{
    emit gaveUp({entry.number}, reason);
    settle(entry);
}

void Webhook::settle(const Entry &entry)
{
    --m_sending;
    ++m_room;
    m_queues.settle(entry);
    ask();
}

void Webhook::disable(const QString &reason)
{
    WayState state = m_state;
    state.isDisabled = true;
    state.nextAttempt = {};
    state.reason = reason;
    setState(state);
}

void Webhook::setState(WayState state)
{
    if (state == m_state) {
        return;
    }
    const auto words = [&](const char *english) {
        return QString::fromLatin1(english).arg(name());
    };
    if (state.isDisabled && !m_state.isDisabled) {
        qCCritical(deliveryLog).noquote() << words("%1 is disabled:") << state.reason;
    } else if (state.failingSince && !m_state.failingSince) {
        qCWarning(deliveryLog).noquote() << words("%1 fails:") << state.reason;
    } else if (!state.failingSince && m_state.failingSince) {
        qCInfo(deliveryLog).noquote() << words("%1 is tried again, or goes on");
    }
    m_state = std::move(state);
    emit stateChanged(m_state);
}

} // namespace cacofonisk::delivery
