// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/delivery/eventrule.h"
#include "core/delivery/eventtemplate.h"
#include "core/delivery/webhooksecret.h"

#include <QList>
#include <QNetworkRequest>
#include <QPair>
#include <QString>

#include <chrono>

namespace cacofonisk::delivery {

/// An endpoint of webhooks.
struct WebhookSettings
{
    QString name;          ///< of the way out; one at a time
    EventTemplate address; ///< http or https; values are escaped for a URL
    QByteArray method = QByteArrayLiteral("POST");
    QList<QPair<QByteArray, EventTemplate>> headers; ///< beside those of the specification
    QByteArray contentType = QByteArrayLiteral("application/json");
    EventTemplate body;           ///< empty: see bodyOf()
    QList<WebhookSecret> secrets; ///< the first is the current one; none: nothing is signed
    EventRule rule;
    QString authorityFile;                   ///< PEM: authorities to trust beside the system's
    std::chrono::milliseconds limit{15'000}; ///< for a whole request
    int atOnce = 6;                          ///< requests
};

/// What is sent for one event.
struct WebhookRequest
{
    static constexpr qsizetype mostBytes = 20'000; ///< of a body

    QNetworkRequest request;
    QByteArray method;
    QByteArray body;
};

/// `now` is the time of the attempt by our clock. The error says why nothing can be sent for this
/// event: its address is none, or its body is too large.
[[nodiscard]] Result<WebhookRequest> requestOf(const WebhookSettings &settings, const Event &event,
                                               Moment now);

} // namespace cacofonisk::delivery
