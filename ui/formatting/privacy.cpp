// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/formatting/privacy.h"

#include "core/calls/callmask.h"
#include "core/calls/parties.h"

#include <algorithm>
#include <map>

namespace cacofonisk::ui {

using namespace calls;

namespace {

constexpr std::string_view hidden = "•••";

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isNumber(std::string_view text)
{
    constexpr std::string_view others = "+-.()#* /";
    return std::all_of(text.begin(), text.end(),
                       [&](char c) { return isDigit(c) || others.find(c) != others.npos; });
}

} // namespace

std::string masked(std::string_view number)
{
    constexpr std::ptrdiff_t most = 3;
    std::string digits;
    std::copy_if(number.begin(), number.end(), std::back_inserter(digits), isDigit);
    const auto count = static_cast<std::ptrdiff_t>(digits.size());
    const std::ptrdiff_t kept = isNumber(number) ? std::min(most, count / 2) : 0;
    return number.empty() ? std::string()
                          : std::string(hidden).append(digits.end() - kept, digits.end());
}

Party masked(const Party &party)
{
    const bool isNamed = party.num.empty() && !party.name.empty();
    return {isNamed ? std::string(hidden) : masked(party.num), {}, {}};
}

Call masked(Call call)
{
    (void)anyParty(call, [](Party &party) {
        party = masked(party);
        return false; // go on to the next
    });
    const auto maskDialled = [](auto &list) {
        for (auto &item : list) {
            item.dialled = masked(item.dialled);
        }
    };
    maskDialled(call.transfers);
    maskDialled(call.consultations);
    if (call.dialled) {
        call.dialled = masked(*call.dialled);
    }
    return call;
}

Call maskedWithChannels(Call call)
{
    std::map<std::string, std::string, std::less<>> channels;
    return calls::masked(std::move(call), [&channels](std::string_view text) -> std::string {
        if (isNumber(text)) {
            return masked(text);
        }
        if (text.find('/') == text.npos) {
            return {}; // a name
        }
        const auto channel = channels.try_emplace(
            std::string(text), std::string(hidden) + '/' + std::to_string(channels.size() + 1));
        return channel.first->second;
    });
}

} // namespace cacofonisk::ui
