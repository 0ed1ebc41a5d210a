// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/formatting/privacy.h"

#include "core/ami/channelname.h"
#include "core/calls/callmask.h"
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

Call HiddenParties::masked(Call call)
{
    return calls::masked(std::move(call), [this](std::string_view text) -> std::string {
        const bool isChannel = text.find('/') != text.npos;
        return isNumber(text) ? numberOf(text) : isChannel ? channelOf(text) : std::string();
    });
}

/// The last digits, and which one it is of several that end so.
std::string HiddenParties::numberOf(std::string_view number)
{
    const auto [place, isNew] = m_numbers.try_emplace(std::string(number), ui::masked(number));
    if (isNew && !number.empty()) {
        const int use = ++m_uses[place->second];
        place->second += use == 1 ? std::string() : " (" + std::to_string(use) + ')';
    }
    return place->second;
}

std::string HiddenParties::channelOf(std::string_view channel)
{
    const std::string_view device = ami::deviceOf(channel);
    const auto shown = m_devices.try_emplace(
        std::string(device), std::string(hidden) + '/' + std::to_string(m_devices.size() + 1));
    if (device == channel) {
        return shown.first->second;
    }
    const QString serial = QStringLiteral("-%1").arg(m_channels.size() + 1, 8, 16, QChar(u'0'));
    return m_channels.try_emplace(std::string(channel), shown.first->second + serial.toStdString())
        .first->second;
}

} // namespace cacofonisk::ui
