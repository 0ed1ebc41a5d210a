// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

#include <string>
#include <string_view>

namespace cacofonisk::contacts {

/// The text of a file in UTF-8: of UTF-8 or UTF-16 with or without a byte order mark, else of
/// Windows-1252, which ISO 8859-1 is part of.
[[nodiscard]] std::string textOf(const QByteArray &content);

/// The text of bytes in the character set of that name; as textOf() where nothing is known of it.
[[nodiscard]] std::string textOf(const QByteArray &bytes, std::string_view charset);

/// Without spaces at both ends, be they no-break spaces.
[[nodiscard]] std::string_view trimmed(std::string_view text);

/// Small letters, where they are ASCII.
[[nodiscard]] std::string lowered(std::string_view text);

} // namespace cacofonisk::contacts
