// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <algorithm>

namespace cacofonisk::calls {

[[nodiscard]] bool contains(const auto &list, const auto &value)
{
    return std::find(list.begin(), list.end(), value) != list.end();
}

} // namespace cacofonisk::calls
