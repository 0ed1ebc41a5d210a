// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/desk/desksettings.h"

#include "core/contacts/numberplan.h"

#include <QLocale>
#include <QSettings>

#include <array>

namespace cacofonisk::ui {

namespace {

struct Switch
{
    bool DeskSettings::*isOn;
    const char *key;
};

constexpr std::array switches{
    Switch{&DeskSettings::showsTrayIcon, "desk/trayIcon"},
    Switch{&DeskSettings::closesToTray, "desk/closeToTray"},
    Switch{&DeskSettings::startsMinimised, "desk/startMinimised"},
    Switch{&DeskSettings::isQuietAsDesktop, "desk/quietAsDesktop"},
};
constexpr auto quietKey = "desk/quietUntil"; ///< milliseconds since 1970
constexpr auto filesKey = "contacts/files";
constexpr auto countryKey = "contacts/country";

/// Where the desktop is, if its numbers are known.
QString ownCountry()
{
    const QString code = QLocale::territoryToCode(QLocale().territory());
    return contacts::numberPlanOf(code.toStdString()) ? code : QString();
}

} // namespace

void DeskSettings::save(QSettings &settings) const
{
    for (const Switch &known : switches) {
        settings.setValue(QLatin1String(known.key), this->*known.isOn);
    }
    if (quietUntil) {
        settings.setValue(
            QLatin1String(quietKey),
            static_cast<qint64>(quietUntil->time_since_epoch() / std::chrono::milliseconds(1)));
    } else {
        settings.remove(QLatin1String(quietKey));
    }
    settings.setValue(QLatin1String(filesKey), contactFiles);
    settings.setValue(QLatin1String(countryKey), country);
}

DeskSettings DeskSettings::load(const QSettings &settings)
{
    DeskSettings desk;
    for (const Switch &known : switches) {
        desk.*known.isOn = settings.value(QLatin1String(known.key), desk.*known.isOn).toBool();
    }
    if (const qint64 until = settings.value(QLatin1String(quietKey)).toLongLong(); until > 0) {
        desk.quietUntil = Moment(std::chrono::milliseconds(until));
    }
    desk.contactFiles = settings.value(QLatin1String(filesKey)).toStringList();
    desk.country = settings.value(QLatin1String(countryKey), ownCountry()).toString();
    return desk;
}

} // namespace cacofonisk::ui
