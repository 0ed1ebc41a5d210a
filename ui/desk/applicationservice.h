// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/desk/startrequest.h"

#include <QDBusConnection>
#include <QObject>
#include <QVariantMap>

namespace cacofonisk::ui {

/// The program on the session bus, so that desktops start it, open recordings with it and run the
/// actions of its desktop entry whether or not it is running.
/// Source: Desktop Entry Specification 1.5, "D-Bus Activation".
class ApplicationService final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")

public:
    /// More files than this are not opened at once.
    static constexpr qsizetype mostFiles = 64;

    explicit ApplicationService(const QDBusConnection &bus = QDBusConnection::sessionBus(),
                                QObject *parent = nullptr);
    ~ApplicationService() override;

    /// Offers the program under its id. Returns whether that is possible: there is a session bus,
    /// and no other program has the id.
    [[nodiscard]] bool publish();

public slots: // their names are those of the interface
    Q_SCRIPTABLE void Activate(const QVariantMap &platformData);
    Q_SCRIPTABLE void Open(const QStringList &uris, const QVariantMap &platformData);
    Q_SCRIPTABLE void ActivateAction(const QString &action, const QVariantList &parameters,
                                     const QVariantMap &platformData);

signals:
    void requested(const cacofonisk::ui::StartRequest &request);

private:
    QDBusConnection m_bus;
    bool m_isPublished = false;
};

} // namespace cacofonisk::ui
