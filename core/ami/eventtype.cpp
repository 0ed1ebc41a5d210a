// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/ami/eventtype.h"

#include "core/base/bytes.h"

#include <array>

namespace cacofonisk::ami {

namespace {

constexpr auto names = [] {
    std::array<std::string_view, static_cast<std::size_t>(EventType::Count)> all{
        "", "", "", "",
#define CACOFONISK_NAME(name) #name,
        CACOFONISK_AMI_EVENTS(CACOFONISK_NAME)
#undef CACOFONISK_NAME
    };
    all[static_cast<std::size_t>(EventType::AOCD)] = "AOC-D";
    all[static_cast<std::size_t>(EventType::AOCE)] = "AOC-E";
    all[static_cast<std::size_t>(EventType::AOCS)] = "AOC-S";
    return all;
}();

constexpr std::size_t buckets = 1024; // sparse: most names are found at the first look

/// By the length and four letters, with factors by which nine in ten names have a slot of their
/// own.
constexpr std::size_t slotOf(std::string_view name)
{
    const std::size_t size = name.size();
    const auto letter = [name](std::size_t at) { return static_cast<unsigned char>(name[at]); };
    return (124 * size + letter(0) + 120U * letter(size / 2) + 51U * letter(size - 1) +
            44U * letter(size - size / 4 - 1)) %
           buckets;
}

constexpr auto table = [] {
    std::array<EventType, buckets> bySlot{};
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (names[i].empty()) {
            continue;
        }
        std::size_t slot = slotOf(names[i]);
        while (bySlot[slot] != EventType::None) {
            slot = (slot + 1) % buckets;
        }
        bySlot[slot] = static_cast<EventType>(i);
    }
    return bySlot;
}();

} // namespace

EventType eventTypeOf(std::string_view name)
{
    if (name.empty()) {
        return EventType::Unknown;
    }
    for (std::size_t slot = slotOf(name); table[slot] != EventType::None;
         slot = (slot + 1) % buckets) {
        if (sameBytes(names[static_cast<std::size_t>(table[slot])], name)) {
            return table[slot];
        }
    }
    return EventType::Unknown;
}

std::string_view eventName(EventType type)
{
    return names[static_cast<std::size_t>(type)];
}

} // namespace cacofonisk::ami
