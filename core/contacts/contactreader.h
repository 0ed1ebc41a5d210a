// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/contacts/contact.h"

namespace cacofonisk::contacts {

/// Reads a contact file: as vCards if it begins with one, otherwise as comma-separated values with
/// these choices (contactsOfCsv()). An error if it cannot be read or is larger than 256 MiB.
[[nodiscard]] Result<ContactList> readContacts(const QString &path,
                                               const ColumnChoices &choices = {});

} // namespace cacofonisk::contacts
