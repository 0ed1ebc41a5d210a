// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/switchboard/cards.h"
#include "ui/formatting/colours.h"
#include "ui/switchboard/boardcontext.h"
#include "ui/switchboard/queuethresholds.h"

#include <QIcon>
#include <QString>

namespace cacofonisk::ui {

[[nodiscard]] QString stateText(switchboard::Availability availability);
[[nodiscard]] QIcon stateSymbol(switchboard::Availability availability);

[[nodiscard]] QIcon levelSymbol(QueueThresholds::Level level);

/// `← Alice 0201234567`: whom somebody is with; the arrow says who called.
[[nodiscard]] QString lineText(const switchboard::Line &line, const BoardContext &context);
/// All of them, with commas between.
[[nodiscard]] QString linesText(const std::vector<switchboard::Line> &lines,
                                const BoardContext &context);

/// `Away: back at two`; empty if nothing is told.
[[nodiscard]] QString presenceText(const switchboard::Presence &presence);

/// `paused for 02:10 (lunch)`; empty if the member is not.
[[nodiscard]] QString pauseText(const switchboard::MemberCard &member, int server,
                                const BoardContext &context);

/// `muted, talking`: what is to be said of somebody in a conference.
[[nodiscard]] QString traitsText(const switchboard::ConferenceMemberCard &member);

} // namespace cacofonisk::ui
