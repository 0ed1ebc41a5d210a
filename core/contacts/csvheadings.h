// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/contacts/columnsample.h"

namespace cacofonisk::contacts {

/// What the columns with these headings contain, by the words of Outlook, Excel lists, Google,
/// Thunderbird, Nextcloud and FRITZ!Box in Dutch, English, French, German, Italian, Polish,
/// Portuguese and Spanish; Ignored where a heading is none of them.
[[nodiscard]] ColumnRoles rolesOfHeadings(const std::vector<std::string> &headings);

} // namespace cacofonisk::contacts
