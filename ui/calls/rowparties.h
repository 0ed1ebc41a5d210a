// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/calls/call.h"
#include "ui/calls/callmodel.h"

namespace cacofonisk::ui {

/// Who has or had to do with the call's caller, as the column With shows it: connected now, else
/// ringing, else the last who talked.
[[nodiscard]] std::vector<calls::Party> partiesWith(const calls::Call &call);

/// Whose phones ring now.
[[nodiscard]] std::vector<calls::Party> ringingParties(const calls::Call &call);

/// Whom a row of the table names, first those in the column; a number that was dialled is a party
/// without a name. Those without a number are left out, and of a number the first is taken.
[[nodiscard]] std::vector<calls::Party> partiesIn(const calls::Call &call,
                                                  CallModel::Column column);

/// The same of a row under a call: see childData().
[[nodiscard]] std::vector<calls::Party> partiesInChild(const calls::Call &call, int row);

} // namespace cacofonisk::ui
