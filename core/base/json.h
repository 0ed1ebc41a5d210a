// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <string>
#include <string_view>

namespace cacofonisk {

/// Appends `text` to `json` as a JSON string, including quotes; always UTF-8. Text that is not
/// UTF-8 is read as ISO 8859-1.
void appendJson(std::string &json, std::string_view text);

} // namespace cacofonisk
