// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/calls/call.h"

#include <map>
#include <string>

namespace cacofonisk::ui {

/// Of a number that others are not to see only the last digits, three at most: `•••567`; nothing of
/// one that is written in letters.
[[nodiscard]] std::string masked(std::string_view number);

/// Without name and channel, and its number masked.
[[nodiscard]] calls::Party masked(const calls::Party &party);

/// With all its parties masked, and all numbers that were dialled.
[[nodiscard]] calls::Call masked(calls::Call call);

/// Hides who is in calls and what their channels are called, each always by the same: what is told
/// of the calls stays right.
class HiddenParties
{
public:
    [[nodiscard]] calls::Call masked(calls::Call call);

private:
    [[nodiscard]] std::string numberOf(std::string_view number);
    [[nodiscard]] std::string channelOf(std::string_view channel);

    std::map<std::string, std::string, std::less<>> m_numbers;
    std::map<std::string, std::string, std::less<>> m_devices;
    std::map<std::string, std::string, std::less<>> m_channels;
    std::map<std::string, int> m_uses; ///< of what a number is shown as
};

} // namespace cacofonisk::ui
