// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/contacts/contact.h"

#include <string_view>

namespace cacofonisk::contacts {

/// The contacts in comma-separated values, one per line; `text` is UTF-8. What the columns contain
/// is taken from `choices`, else from the headings (csvheadings.h), else, in a list that begins
/// with a number and so has no headings, from their content. Where all this tells too little
/// nothing is read, and the list asks: ContactList::isAsking.
[[nodiscard]] ContactList contactsOfCsv(std::string_view text, const ColumnChoices &choices = {});

} // namespace cacofonisk::contacts
