// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/events/eventdifference.h"

#include <algorithm>

namespace cacofonisk::events {

std::vector<FieldDifference> differenceOf(const Event &before, const Event &after)
{
    using Kind = FieldDifference::Kind;
    std::vector<FieldDifference> differences;
    std::vector<const EventField *> left;
    for (const EventField &field : before.fields) {
        left.push_back(&field);
    }
    for (const EventField &field : after.fields) {
        const auto old = std::find_if(left.begin(), left.end(), [&](const EventField *other) {
            return ami::isSameWord(other->key, field.key);
        });
        if (old == left.end()) {
            differences.push_back({Kind::Added, field.key, {}, field.value});
            continue;
        }
        const bool isSame = (*old)->value == field.value;
        differences.push_back(
            {isSame ? Kind::Same : Kind::Changed, field.key, (*old)->value, field.value});
        left.erase(old);
    }
    for (const EventField *const field : left) {
        differences.push_back({Kind::Gone, field->key, field->value, {}});
    }
    return differences;
}

} // namespace cacofonisk::events
