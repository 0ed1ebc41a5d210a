// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/switchboard/switchboard.h"
#include "core/tracking/state.h"

#include <QStringList>

#include <string>

namespace cacofonisk::test {

/// What Asterisk would list at this moment, as a script: channels and their bridges, queues,
/// hints, devices, parked calls and conferences.
[[nodiscard]] std::string listsOf(const tracking::State &state, const switchboard::Board &board);

/// The cards as lines, without what no list tells: names, who rings with whom, and which devices
/// are phones where no hint names them.
[[nodiscard]] QStringList bareLines(const switchboard::Switchboard &board);

} // namespace cacofonisk::test
