// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/formatting/privacy.h"

#include "core/calls/parties.h"

#include <algorithm>

namespace cacofonisk::ui {

using namespace calls;

namespace {

constexpr std::string_view hidden = "•••";

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

std::string masked(std::string_view number)
{
    constexpr std::ptrdiff_t most = 3;
    constexpr std::string_view others = "+-.()#* /";
    const bool isNumber = std::all_of(number.begin(), number.end(), [&](char c) {
        return isDigit(c) || others.find(c) != others.npos;
    });
    std::string digits;
    std::copy_if(number.begin(), number.end(), std::back_inserter(digits), isDigit);
    const auto count = static_cast<std::ptrdiff_t>(digits.size());
    const std::ptrdiff_t kept = isNumber ? std::min(most, count / 2) : 0;
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

} // namespace cacofonisk::ui
