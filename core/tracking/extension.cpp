// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/tracking/extension.h"

#include <algorithm>

namespace cacofonisk::tracking {

bool Extension::hasDevice(std::string_view device) const
{
    std::string_view rest = hint;
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find_first_of("&,"), rest.size());
        if (rest.substr(0, end) == device) {
            return true;
        }
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return false;
}

} // namespace cacofonisk::tracking
