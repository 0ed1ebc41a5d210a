// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/ami/eventtype.h"

#include "core/ami/bytes.h"

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

constexpr std::size_t slots = 1024; // sparse: most names are found at the first look

constexpr std::size_t slotOf(std::string_view name)
{
    std::size_t hash = name.size();
    for (const std::size_t at : {std::size_t(0), name.size() / 3, name.size() / 2, name.size() - 1,
                                 name.size() - name.size() / 4 - 1}) {
        hash = hash * 31 + static_cast<unsigned char>(name[at]);
    }
    return hash % slots;
}

constexpr auto table = [] {
    std::array<EventType, slots> bySlot{};
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (names[i].empty()) {
            continue;
        }
        std::size_t slot = slotOf(names[i]);
        while (bySlot[slot] != EventType::None) {
            slot = (slot + 1) % slots;
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
         slot = (slot + 1) % slots) {
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
