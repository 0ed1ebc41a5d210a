// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/contacts/contact.h"

#include <string_view>

namespace cacofonisk::contacts {

/// The contacts of vCards 2.1 (versit), 3.0 (RFC 2426) and 4.0 (RFC 6350); `text` is UTF-8.
[[nodiscard]] ContactList contactsOfVCards(std::string_view text);

/// Whether a text begins with a vCard.
[[nodiscard]] bool beginsWithVCard(std::string_view text);

} // namespace cacofonisk::contacts
