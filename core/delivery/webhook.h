// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/delivery/callqueues.h"
#include "core/delivery/webhooksettings.h"

#include <QNetworkAccessManager>
#include <QTimer>

#include <functional>

class QNetworkReply;

namespace cacofonisk::delivery {

/// Sends events to an endpoint as the Standard Webhooks specification says.
///
/// An event that fails is tried again after the delays of RetrySchedule, while those of other calls
/// go on. Where several fail in a row, or the endpoint asks for patience, it is tried with one
/// event at a time until it answers again. After RetrySchedule::patience without a success, or with
/// 410, it is disabled; what waits for it stays in the outbox.
class Webhook final : public WayOut
{
    Q_OBJECT

public:
    struct Surroundings
    {
        std::function<Moment()> clock = timeOfDay;
        std::function<double()> jitter; ///< from 0 to 1; none: random
    };

    explicit Webhook(WebhookSettings settings, QObject *parent = nullptr)
        : Webhook(std::move(settings), Surroundings(), parent)
    {}
    Webhook(WebhookSettings settings, Surroundings surroundings, QObject *parent = nullptr);
    ~Webhook() override;

    [[nodiscard]] bool wants(const Event &event) const override
    {
        return m_settings.rule.accepts(event);
    }

    [[nodiscard]] const WayState &state() const { return m_state; }

public slots:
    void start(const cacofonisk::delivery::WayState &state) override;
    void take(const cacofonisk::delivery::Entries &entries) override;
    void stop() override;
    void retry() override;
    /// Begins what is due by the clock; happens by itself as time goes by.
    void tick();

private:
    /// What came of an attempt.
    struct Answer
    {
        int status = 0; ///< of HTTP; 0: there was none
        QString reason; ///< why it is no success: a sentence
        std::optional<std::chrono::seconds> retryAfter;

        [[nodiscard]] bool isSuccess() const { return status >= 200 && status < 300; }
    };

    void send(const Entry &entry);
    void onFinished(QNetworkReply *reply, const Entry &entry);
    [[nodiscard]] Answer answerOf(QNetworkReply *reply) const;
    void onSuccess(const Entry &entry);
    void onFailure(const Entry &entry, const Answer &answer);
    void giveUp(const Entry &entry, const QString &reason);
    void settle(const Entry &entry);
    void disable(const QString &reason);
    void setState(WayState state);
    void ask();
    [[nodiscard]] bool isHeld() const;
    [[nodiscard]] double jitter() const;

    WebhookSettings m_settings;
    Surroundings m_surroundings;
    QNetworkAccessManager m_network;
    QSslConfiguration m_tls;
    QTimer m_timer;
    CallQueues m_queues;
    WayState m_state;
    int m_sending = 0;
    int m_failuresInRow = 0;
    int m_room = 0;        ///< settled, and not asked for anew
    bool m_isHeld = false; ///< the endpoint as a whole is failing
    bool m_isStopped = false;
};

} // namespace cacofonisk::delivery
