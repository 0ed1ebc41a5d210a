// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <QMetaType>
#include <QString>
#include <QStringList>

namespace cacofonisk::ui {

/// What stands on a wall: which queues, which extensions, and on which screen.
struct Wallboard
{
    QString name;
    bool hasAllQueues = true;
    QStringList queues = {}; ///< their names, where not all are shown
    bool hasFavourites = false;
    QStringList groups = {};     ///< of extensions: by hand, or contexts of the dialplan
    QStringList extensions = {}; ///< their numbers
    QString screen = {};         ///< its name; empty: that of the window

    [[nodiscard]] bool isEmpty() const
    {
        return !hasAllQueues && queues.isEmpty() && !hasFavourites && groups.isEmpty() &&
               extensions.isEmpty();
    }

    bool operator==(const Wallboard &) const = default;
};

} // namespace cacofonisk::ui

Q_DECLARE_METATYPE(cacofonisk::ui::Wallboard)
