// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/ami/line.h"

namespace cacofonisk::ami {

bool Line::sameIgnoringCase(const char *key, std::string_view name)
{
    for (std::size_t i = 0; i < name.size(); ++i) {
        const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; };
        if (lower(key[i]) != lower(name[i])) {
            return false;
        }
    }
    return true;
}

} // namespace cacofonisk::ami
