// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/switchboard/cards.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace cacofonisk::switchboard {

/// What has changed, as JSON. Refers to what it was made of.
struct CardChange
{
    std::string_view type;                 ///< `extension.changed`
    std::vector<std::string_view> subject; ///< {"extension", CONTEXT, NUMBER}, or without a
                                           ///< context the device; {"queue", NAME},
                                           ///< {"conference", NAME}, {"parking", LOT, SPACE}
    std::string_view data;                 ///< one object
    bool isGone = false;                   ///< it is there no more; of a parking space: it is free
};

/// Writes changes of one server's switchboard as JSON, each that is not as it was when it was last
/// written.
class CardWriter
{
public:
    using Tell = std::function<void(const CardChange &)>;

    void write(const Cards &changes, const Tell &tell);

private:
    void write(const CardChange &change, const Tell &tell);
    void writePassing(const CardChange &change, const Tell &tell);

    std::string m_data;                                       ///< the object of a card
    std::unordered_map<std::string, std::size_t> m_written;   ///< a hash of each, by what it is of
    std::unordered_map<std::string, std::size_t> m_abandoned; ///< calls told of a queue, likewise
};

} // namespace cacofonisk::switchboard
