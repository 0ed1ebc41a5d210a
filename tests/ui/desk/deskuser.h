// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/desk/deskcalls.h"

#include <QCoreApplication>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>

namespace cacofonisk::test {

/// Somebody in the Netherlands whose phone is 1002, with settings of his own. As there is no bus,
/// notifications are windows of ours. The base of tests.
class DeskUser : public QObject
{
protected:
    void begin()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus");
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder.path()));
        QCoreApplication::setOrganizationName(QStringLiteral("Cacofonisk"));
        QCoreApplication::setApplicationName(QString::fromLatin1(metaObject()->className()));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    }

    static void renewSettings()
    {
        QSettings settings;
        settings.clear();
        notices::NotificationRule rule;
        rule.value = "1002";
        notices::NotificationRules{{rule}}.save(settings);
        ui::changeDeskSettings(settings,
                               [](ui::DeskSettings &desk) { desk.country = QStringLiteral("NL"); });
    }

    /// Of the notifications that are shown.
    [[nodiscard]] static QStringList titlesOf(ui::DeskCalls &desk)
    {
        QStringList titles;
        const auto *const popups =
            qobject_cast<const ui::PopupNotifier *>(&desk.notifier().chosen());
        for (const ui::NotificationPopup *const popup : popups->popups()) {
            titles << popup->text().title;
        }
        return titles;
    }

    QTemporaryDir m_folder;
};

} // namespace cacofonisk::test
