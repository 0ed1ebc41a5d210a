// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/calls/call.h"
#include "ui/calls/callmodel.h"

#include <QVariant>

namespace cacofonisk::ui {

/// What the calls table shows of a call, for each role.
[[nodiscard]] QVariant callData(const calls::Call &call, CallModel::Column column, Moment now,
                                int role);

/// Of the state of a call that is known as of a moment only: its server is not connected.
[[nodiscard]] QVariant lostStateData(const calls::Call &call, Moment asOf, int role);

/// Rows under a call: its dial targets, then each transfer followed by its targets.
[[nodiscard]] int childCountOf(const calls::Call &call);
[[nodiscard]] QVariant childData(const calls::Call &call, int row, Moment now, int role);

/// Whether what rows under a call say goes on with the time.
[[nodiscard]] bool isRinging(const calls::Call &call);

/// Of the header.
[[nodiscard]] QVariant columnData(CallModel::Column column, int role);

} // namespace cacofonisk::ui
