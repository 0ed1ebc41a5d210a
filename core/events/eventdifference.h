// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/events/event.h"

namespace cacofonisk::events {

/// How a field differs between two messages.
struct FieldDifference
{
    enum class Kind : std::uint8_t { Same, Changed, Added, Gone };

    Kind kind = Kind::Same;
    std::string key;
    std::string before; ///< empty if Added
    std::string after;  ///< empty if Gone

    bool operator==(const FieldDifference &) const = default;
};

/// Of all fields: in the order of `after`, then those that only `before` has. If a key occurs
/// several times, the first is compared with the first, and so on.
[[nodiscard]] std::vector<FieldDifference> differenceOf(const Event &before, const Event &after);

} // namespace cacofonisk::events
