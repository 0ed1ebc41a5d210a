// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/desk/applicationservice.h"

#include "ui/frame/applicationid.h"

#include <QUrl>

namespace cacofonisk::ui {

namespace {

/// The id as a path of objects, as the specification says.
QString objectPath()
{
    return u'/' + QString(applicationId).replace(u'.', u'/').replace(u'-', u'_');
}

/// Has Qt show the desktop that it was the user who asked for the next window.
void takeUpActivation(const QVariantMap &platformData)
{
    const QByteArray token = platformData[QStringLiteral("activation-token")].toByteArray();
    if (!token.isEmpty()) {
        qputenv("XDG_ACTIVATION_TOKEN", token);
    }
}

} // namespace

ApplicationService::ApplicationService(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
{}

ApplicationService::~ApplicationService()
{
    if (m_isPublished) {
        m_bus.unregisterService(applicationId);
        m_bus.unregisterObject(objectPath());
    }
}

bool ApplicationService::publish()
{
    // First the object: whoever sees the name may call at once.
    m_isPublished =
        m_bus.registerObject(objectPath(), this, QDBusConnection::ExportScriptableSlots);
    if (m_isPublished && !m_bus.registerService(applicationId)) {
        m_bus.unregisterObject(objectPath());
        m_isPublished = false;
    }
    return m_isPublished;
}

void ApplicationService::Activate(const QVariantMap &platformData)
{
    takeUpActivation(platformData);
    emit requested({});
}

void ApplicationService::Open(const QStringList &uris, const QVariantMap &platformData)
{
    takeUpActivation(platformData);
    StartRequest request;
    for (const QString &uri : uris.mid(0, mostFiles)) {
        const QUrl url(uri, QUrl::StrictMode);
        if (const QString file = url.isLocalFile() ? url.toLocalFile() : QString();
            !file.isEmpty() && !file.contains(QChar(0))) {
            request.files.append(file);
        }
    }
    emit requested(request);
}

void ApplicationService::ActivateAction(const QString &action, const QVariantList & /*parameters*/,
                                        const QVariantMap &platformData)
{
    takeUpActivation(platformData);
    StartRequest request;
    request.isDemo = action == QLatin1String("demo");
    request.asksForRecordings = action == QLatin1String("open");
    emit requested(request);
}

} // namespace cacofonisk::ui
