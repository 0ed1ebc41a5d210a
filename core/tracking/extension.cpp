// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/tracking/extension.h"

namespace cacofonisk::tracking {

bool Extension::hasDevice(std::string_view device) const
{
    if (device.empty()) {
        return false;
    }
    const std::string_view hinted = hint;
    const auto endsDevice = [&](std::size_t at) {
        return at == hinted.size() || hinted[at] == '&' || hinted[at] == ',';
    };
    for (auto at = hinted.find(device); at != hinted.npos; at = hinted.find(device, at + 1)) {
        if ((at == 0 || endsDevice(at - 1)) && endsDevice(at + device.size())) {
            return true;
        }
    }
    return false;
}

} // namespace cacofonisk::tracking
