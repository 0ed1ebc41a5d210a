// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/contacts/contact.h"

namespace cacofonisk::contacts {

/// What a file of contacts holds: vCards where it begins with one, else comma-separated values.
/// An error where it cannot be read, or is larger than 256 MiB.
[[nodiscard]] Result<ContactList> readContacts(const QString &path);

} // namespace cacofonisk::contacts
