// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/delivery/webhooksettings.h"

namespace cacofonisk::delivery {

Result<WebhookRequest> requestOf(const WebhookSettings &settings, const Event &event, Moment now)
{
    const QUrl url = QUrl::fromEncoded(settings.address.fill(event), QUrl::StrictMode);
    const bool isHttp = url.scheme() == u"https" || url.scheme() == u"http";
    if (!url.isValid() || !isHttp || url.host().isEmpty()) {
        return tl::unexpected(
            Error(QT_TRANSLATE_NOOP("Error", "The address is none for this event: %1"),
                  {QString::fromUtf8(settings.address.fill(event))}));
    }
    WebhookRequest made;
    made.method = settings.method;
    made.body = settings.body.isEmpty() ? bodyOf(event) : settings.body.fill(event);
    if (made.body.size() > WebhookRequest::mostBytes) {
        if (!settings.body.isEmpty()) {
            return tl::unexpected(Error(
                QT_TRANSLATE_NOOP("Error", "The body has %1 bytes; at most %2 are sent."),
                {QString::number(made.body.size()), QString::number(WebhookRequest::mostBytes)}));
        }
        made.body = shortBodyOf(event);
    }
    QNetworkRequest &request = made.request;
    request.setUrl(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setHeader(QNetworkRequest::ContentTypeHeader, settings.contentType);
    request.setHeader(QNetworkRequest::ContentLengthHeader, made.body.size());
    request.setHeader(QNetworkRequest::UserAgentHeader,
                      QByteArrayLiteral("cacofonisk/" CACOFONISK_VERSION));
    for (const auto &[name, value] : settings.headers) {
        request.setRawHeader(name, value.fill(event));
    }
    const QByteArray id = QByteArray::fromStdString(event.id);
    const qint64 seconds = std::chrono::floor<std::chrono::seconds>(now).time_since_epoch().count();
    request.setRawHeader("webhook-id", id);
    request.setRawHeader("webhook-timestamp", QByteArray::number(seconds));
    if (!settings.secrets.isEmpty()) {
        request.setRawHeader("webhook-signature",
                             signatures(settings.secrets, id, seconds, made.body));
    }
    return made;
}

} // namespace cacofonisk::delivery
