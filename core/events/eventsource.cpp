// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/events/eventsource.h"

#include <algorithm>

namespace cacofonisk::events {

std::uint64_t EventSource::numberBefore(Moment moment) const
{
    const auto behind = std::find_if(parts.begin(), parts.end(), [moment](const Part &part) {
        return part.index.first() >= moment;
    });
    if (behind == parts.begin()) {
        return begin();
    }
    const Part &part = *std::prev(behind);
    return part.first + part.index.before(moment).number;
}

} // namespace cacofonisk::events
