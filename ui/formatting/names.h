// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/calls/toldcall.h"
#include "core/contacts/contactbook.h"

namespace cacofonisk::ui {

/// A call whose parties have the names of their numbers' contacts, where there are such, in the
/// place of what the PBX calls them: the same call where nothing is other.
[[nodiscard]] calls::ToldCall named(const calls::ToldCall &call, const contacts::ContactBook &book);

} // namespace cacofonisk::ui
