// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/calls/sharedcall.h"
#include "core/contacts/contactbook.h"

namespace cacofonisk::ui {

/// The call with its parties named by the contacts, where these have their numbers, instead of by
/// the PBX: the same call if nothing differs.
[[nodiscard]] calls::SharedCall named(const calls::SharedCall &call,
                                      const contacts::ContactBook &book);

} // namespace cacofonisk::ui
