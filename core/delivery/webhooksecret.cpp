// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/delivery/webhooksecret.h"

#include <QMessageAuthenticationCode>

namespace cacofonisk::delivery {

Result<WebhookSecret> WebhookSecret::parse(const QByteArray &text)
{
    constexpr qsizetype leastBytes = 24;
    constexpr qsizetype mostBytes = 64;
    const QByteArray prefix = QByteArrayLiteral("whsec_");
    QByteArray base64 = text.trimmed();
    if (base64.startsWith(prefix)) {
        base64.remove(0, prefix.size());
    }
    const auto key =
        QByteArray::fromBase64Encoding(base64, QByteArray::AbortOnBase64DecodingErrors);
    if (!key || (*key).size() < leastBytes || (*key).size() > mostBytes) {
        return tl::unexpected(Error(QT_TRANSLATE_NOOP(
            "Error", "The secret of a webhook is “whsec_” and base64 of 24 to 64 bytes. Make one "
                     "with: echo whsec_$(openssl rand -base64 32)")));
    }
    return WebhookSecret(*key);
}

QByteArray WebhookSecret::sign(const QByteArray &id, qint64 timestamp, const QByteArray &body) const
{
    const QByteArray text = id + '.' + QByteArray::number(timestamp) + '.' + body;
    return "v1," +
           QMessageAuthenticationCode::hash(text, m_key, QCryptographicHash::Sha256).toBase64();
}

QByteArray signatures(const QList<WebhookSecret> &secrets, const QByteArray &id, qint64 timestamp,
                      const QByteArray &body)
{
    QByteArrayList list;
    for (const WebhookSecret &secret : secrets) {
        list.append(secret.sign(id, timestamp, body));
    }
    return list.join(' ');
}

} // namespace cacofonisk::delivery
