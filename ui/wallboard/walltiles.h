// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/switchboard/extensiongroups.h"
#include "ui/switchboard/extensionmodel.h"
#include "ui/switchboard/queuemodel.h"
#include "ui/wallboard/wallboard.h"
#include "ui/wallboard/walltile.h"

namespace cacofonisk::ui {

/// What a wall shows a part of. They outlive who has this.
struct WallSources
{
    const BoardContext &context;
    const QueueModel &queues;
    const ExtensionModel &extensions;
    const ExtensionGroups &groups;
};

/// The queues, then the extensions. What is chosen by its name and not known has a tile that says
/// so.
[[nodiscard]] std::vector<WallTile> wallTiles(const Wallboard &wallboard,
                                              const WallSources &sources);

} // namespace cacofonisk::ui
