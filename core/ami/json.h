// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <string>
#include <string_view>

namespace cacofonisk::ami {

/// Appends `text` (UTF-8) to `json` as a JSON string, quotes included.
void appendJson(std::string &json, std::string_view text);

} // namespace cacofonisk::ami
