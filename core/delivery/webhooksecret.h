// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QList>

namespace cacofonisk::delivery {

/// A key to sign with, as Standard Webhooks writes it: `whsec_` and base64 of 24 to 64 bytes.
/// (standard-webhooks 1.0.0, Signature scheme)
class WebhookSecret
{
public:
    /// The text with or without `whsec_`. No error repeats it.
    [[nodiscard]] static Result<WebhookSecret> parse(const QByteArray &text);

    /// `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body`; `timestamp` in seconds.
    [[nodiscard]] QByteArray sign(const QByteArray &id, qint64 timestamp,
                                  const QByteArray &body) const;

    bool operator==(const WebhookSecret &) const = default;

private:
    explicit WebhookSecret(QByteArray key)
        : m_key(std::move(key))
    {}

    QByteArray m_key;
};

/// The value of `webhook-signature`: one of each secret, in their order, while they change.
[[nodiscard]] QByteArray signatures(const QList<WebhookSecret> &secrets, const QByteArray &id,
                                    qint64 timestamp, const QByteArray &body);

} // namespace cacofonisk::delivery
