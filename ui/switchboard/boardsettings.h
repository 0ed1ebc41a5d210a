// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/switchboard/extensiongroups.h"
#include "ui/switchboard/favourites.h"
#include "ui/switchboard/queuethresholds.h"

namespace cacofonisk::ui {

/// What the user has set of the switchboard: for all windows.
struct BoardSettings
{
    Favourites favourites;
    ExtensionGroups groups;
    QueueThresholds thresholds;
};

} // namespace cacofonisk::ui
