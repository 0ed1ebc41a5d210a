// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/contacts/contact.h"

#include <string_view>

namespace cacofonisk::contacts {

/// The contacts of comma-separated values, a contact a line; `text` is UTF-8. What the columns
/// hold is told by their names, else guessed: see CsvColumns.
[[nodiscard]] ContactList contactsOfCsv(std::string_view text);

} // namespace cacofonisk::contacts
