// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/calls/call.h"
#include "ui/calls/callmodel.h"

#include <QVariant>

namespace cacofonisk::ui {

/// What the calls table shows for a call, by role.
[[nodiscard]] QVariant callData(const calls::Call &call, CallModel::Column column, Moment now,
                                int role);

/// The state column of a call whose server is not connected, so that its state is known only as of
/// `at`.
[[nodiscard]] QVariant lostStateData(const calls::Call &call, Moment asOf, int role);

/// The number of rows under a call: its dial targets, then each transfer followed by its targets.
[[nodiscard]] int childCountOf(const calls::Call &call);
[[nodiscard]] QVariant childData(const calls::Call &call, int row, Moment now, int role);

/// Whether rows under a call show a time that is still running.
[[nodiscard]] bool isRinging(const calls::Call &call);

/// What a column header shows.
[[nodiscard]] QVariant columnData(CallModel::Column column, int role);

} // namespace cacofonisk::ui
