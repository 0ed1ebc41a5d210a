// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/contacts/contact.h"

#include <QStringList>

namespace cacofonisk::test {

/// Contacts, a line each: `Alice Archer (Archers): +31201234567 work, 1002`.
[[nodiscard]] QStringList linesOf(const std::vector<contacts::Contact> &contacts);

/// What was wrong, a line each.
[[nodiscard]] QStringList faultsOf(const contacts::ContactList &list);

} // namespace cacofonisk::test
