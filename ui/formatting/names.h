// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/calls/call.h"
#include "core/contacts/contactbook.h"

#include <string>
#include <vector>

namespace cacofonisk::ui {

/// The names of a call's parties as the PBX tells them, in the order of the parties.
using ToldNames = std::vector<std::string>;

/// Gives each party of a call the name of its number's contact, where there is one, in the place
/// of what the PBX calls it. Returns what it was called; empty where nothing is other.
[[nodiscard]] ToldNames giveNames(calls::Call &call, const contacts::ContactBook &book);

/// Undoes giveNames().
void takeNames(calls::Call &call, ToldNames told);

} // namespace cacofonisk::ui
