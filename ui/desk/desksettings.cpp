// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/desk/desksettings.h"

#include "core/contacts/numberplan.h"
#include "ui/formatting/words.h"

#include <QLocale>
#include <QSettings>

#include <algorithm>
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
constexpr auto quietKey = "desk/quietUntil";     ///< milliseconds since 1970
constexpr auto endedStayKey = "calls/endedStay"; ///< minutes
constexpr auto filesKey = "contacts/files";
constexpr auto countryKey = "contacts/country";
constexpr auto columnsKey = "contacts/columns"; ///< with a key for each choice

/// As ColumnRole has them.
constexpr std::array<std::string_view, 7> roleWords{
    "ignored", "name", "first-name", "middle-name", "last-name", "company", "number"};

void saveColumns(QSettings &settings, const contacts::ColumnChoices &choices)
{
    settings.remove(QLatin1String(columnsKey));
    for (const auto &[key, roles] : choices) {
        QStringList words;
        for (const contacts::ColumnRole role : roles) {
            words.append(text(roleWords[static_cast<std::size_t>(role)]));
        }
        settings.setValue(QLatin1String(columnsKey) + u'/' + key, words);
    }
}

/// A choice with a word that is not known is none.
contacts::ColumnChoices loadColumns(const QSettings &settings)
{
    contacts::ColumnChoices choices;
    const QString folder = QLatin1String(columnsKey) + QLatin1Char('/');
    for (const QString &key : settings.allKeys()) {
        const QStringList words =
            key.startsWith(folder) ? settings.value(key).toStringList() : QStringList();
        contacts::ColumnRoles roles;
        for (const QString &word : words) {
            const auto role = std::find(roleWords.begin(), roleWords.end(), word.toStdString());
            if (role != roleWords.end()) {
                roles.push_back(static_cast<contacts::ColumnRole>(role - roleWords.begin()));
            }
        }
        if (!words.isEmpty() && roles.size() == static_cast<std::size_t>(words.size())) {
            choices.emplace(key.sliced(folder.size()), roles);
        }
    }
    return choices;
}

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
    settings.setValue(QLatin1String(endedStayKey), static_cast<int>(endedStay.count()));
    settings.setValue(QLatin1String(filesKey), contactFiles);
    settings.setValue(QLatin1String(countryKey), country);
    saveColumns(settings, columns);
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
    const int stay = settings.value(QLatin1String(endedStayKey)).toInt();
    desk.endedStay = stay > 0 ? std::chrono::minutes(stay) : desk.endedStay;
    desk.contactFiles = settings.value(QLatin1String(filesKey)).toStringList();
    desk.country = settings.value(QLatin1String(countryKey), ownCountry()).toString();
    desk.columns = loadColumns(settings);
    return desk;
}

} // namespace cacofonisk::ui
