// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

#include <string>
#include <string_view>

namespace cacofonisk::contacts {

/// The content of a file as UTF-8: from UTF-8 or UTF-16 with or without a byte order mark,
/// otherwise from Windows-1252, which includes ISO 8859-1.
[[nodiscard]] std::string textOf(const QByteArray &content);

/// The text of bytes in the character set of that name; as textOf() if it is unknown.
[[nodiscard]] std::string textOf(const QByteArray &bytes, std::string_view charset);

/// Without white space at both ends, including no-break spaces.
[[nodiscard]] std::string_view trimmed(std::string_view text);

/// ASCII letters in lower case.
[[nodiscard]] std::string lowered(std::string_view text);

} // namespace cacofonisk::contacts
