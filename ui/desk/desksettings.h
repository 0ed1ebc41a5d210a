// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/calls/call.h"
#include "core/contacts/columnsample.h"
#include "ui/calls/callmodel.h"

#include <QStringList>

#include <optional>

class QSettings;

namespace cacofonisk::ui {

/// The user's choice of how the program behaves on the desktop. NotificationRules says which calls
/// to notify of.
struct DeskSettings
{
    bool showsTrayIcon = true;
    bool closesToTray = true; ///< only while the icon is shown
    bool startsMinimised = false;
    bool isQuietAsDesktop = true; ///< while the desktop's own do-not-disturb is on
    std::chrono::minutes endedStay =
        CallModel::usualEndedStay; ///< in the table, after a call's end
    std::optional<Moment> quietUntil;
    QStringList contactFiles;
    contacts::ColumnChoices columns; ///< of contact files whose headings tell too little
    QString country;                 ///< ISO 3166, `NL`; empty: none

    bool operator==(const DeskSettings &) const = default;

    void save(QSettings &settings) const;
    [[nodiscard]] static DeskSettings load(const QSettings &settings);
};

/// Changes settings from a preferences page: saved at once, and independent of other changes.
template<class Change>
void changeDeskSettings(QSettings &settings, const Change &change)
{
    DeskSettings desk = DeskSettings::load(settings);
    change(desk);
    desk.save(settings);
}

} // namespace cacofonisk::ui
