// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/contacts/contact.h"

namespace cacofonisk::contacts {

/// Appends a contact to a file of vCards, or makes the file. What is in it stays as it is, also
/// when this fails: if the file holds anything else, is not UTF-8, or cannot be written.
[[nodiscard]] Result<void> appendContact(const QString &path, const Contact &contact);

/// The contact as a vCard (RFC 2426), with its line ends.
[[nodiscard]] std::string vCardOf(const Contact &contact);

} // namespace cacofonisk::contacts
