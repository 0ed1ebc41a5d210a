// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/contacts/contact.h"

#include <string_view>

namespace cacofonisk::contacts {

/// The contacts in comma-separated values, one per line; `text` is UTF-8. The meaning of the
/// columns is taken from their names, otherwise guessed: see CsvColumns.
[[nodiscard]] ContactList contactsOfCsv(std::string_view text);

} // namespace cacofonisk::contacts
