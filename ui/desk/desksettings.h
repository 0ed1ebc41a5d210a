// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/calls/call.h"

#include <QStringList>

#include <optional>

class QSettings;

namespace cacofonisk::ui {

/// How the program behaves on the desktop, as a person chose it. What to tell of calls is in
/// NotificationRules.
struct DeskSettings
{
    bool showsTrayIcon = true;
    bool closesToTray = true; ///< as long as the icon is there
    bool startsMinimised = false;
    bool isQuietAsDesktop = true; ///< while the desktop wants nobody to be disturbed
    std::optional<Moment> quietUntil;
    QStringList contactFiles;
    QString country; ///< by its code of ISO 3166, `NL`; empty: none

    bool operator==(const DeskSettings &) const = default;

    void save(QSettings &settings) const;
    [[nodiscard]] static DeskSettings load(const QSettings &settings);
};

/// What a preferences page changes of them: saved at once, whatever else changes them.
template<class Change>
void changeDeskSettings(QSettings &settings, const Change &change)
{
    DeskSettings desk = DeskSettings::load(settings);
    change(desk);
    desk.save(settings);
}

} // namespace cacofonisk::ui
