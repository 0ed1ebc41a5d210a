// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/calls/devices.h"

#include <algorithm>
#include <utility>

namespace cacofonisk::calls {

namespace {

constexpr std::size_t longestName = 79; // Asterisk: include/asterisk/channel.h, AST_CHANNEL_NAME
constexpr std::size_t longestNumber = 23;

bool isDigits(std::string_view text)
{
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

std::string_view withoutPlus(std::string_view number)
{
    return number.substr(number.starts_with('+') ? 1 : 0);
}

/// Whether it tells a caller from others: `anonymous` does not.
bool tellsCaller(std::string_view text)
{
    return text.size() <= longestNumber && isDigits(withoutPlus(text));
}

/// Whether a device is called by that number: `1001` of `PJSIP/1001` and `PJSIP/1001-mobile`.
bool isOwn(std::string_view number, std::string_view device)
{
    return peerOf(device).find(withoutPlus(number)) != std::string_view::npos;
}

/// Adds a number that is not there yet, while there is room; false where nothing is new.
template<auto most>
bool addNumber(QVarLengthArray<Device::Number, most> &numbers, std::string_view number)
{
    if (numbers.size() == most ||
        std::find(numbers.begin(), numbers.end(), number) != numbers.end()) {
        return false;
    }
    numbers.emplace_back(number);
    return true;
}

} // namespace

std::string_view peerOf(std::string_view device)
{
    return device.substr(device.find('/') + 1);
}

/// Created where it is not known; null where the name is none.
Device *Devices::deviceOf(std::string_view name)
{
    if (name.size() > longestName || name.find('/') == name.npos) {
        return nullptr;
    }
    Device *device = m_devices.find(name);
    if (!device) {
        if (m_devices.size() >= most) {
            forgetOne();
        }
        device = &m_devices.create(name);
        device->name = name;
    }
    device->isRecent = true;
    return device;
}

/// Of those that did nothing since it was their turn last. All ids below `most` are in use then.
void Devices::forgetOne()
{
    for (;;) {
        Device &device = m_devices[m_devices.idAt(m_next)];
        m_next = (m_next + 1) % most;
        if (!std::exchange(device.isRecent, false)) {
            m_devices.remove(device.id);
            return;
        }
    }
}

bool Devices::learnHint(std::string_view exten, std::string_view name)
{
    Device *const device = deviceOf(name);
    if (!device) {
        return false;
    }
    if (isDigits(exten) && exten.size() <= longestNumber) {
        m_longestExten = std::max(m_longestExten, static_cast<std::uint32_t>(exten.size()));
    }
    const Side before = sideOf(*device);
    device->isHinted = true;
    return sideOf(*device) != before;
}

bool Devices::learnCaller(std::string_view channel, std::string_view number)
{
    Device *const device = tellsCaller(number) ? deviceOf(lineOf(channel)) : nullptr;
    if (!device) {
        return false;
    }
    const Side before = sideOf(*device);
    const bool isNew = isOwn(number, device->name) ? !std::exchange(device->showedOwn, true)
                                                   : addNumber(device->shown, number);
    return isNew && sideOf(*device) != before;
}

bool Devices::learnLifting(std::string_view channel)
{
    Device *const device = deviceOf(lineOf(channel));
    const Side before = device ? sideOf(*device) : Side::Unknown;
    return device && !std::exchange(device->wasLifted, true) && sideOf(*device) != before;
}

bool Devices::learnRingingIn(std::string_view channel)
{
    Device *const device = deviceOf(lineOf(channel));
    return device && !std::exchange(device->rangIn, true);
}

/// A number at an address of the device is dialled through a trunk, but to a phone that registered
/// there it is its own.
bool Devices::learnDial(std::string_view channel, std::string_view dialString, std::string_view own)
{
    Reach reach = reachOf(dialString, channel);
    const std::string_view number = numberOf(dialString, channel);
    if (reach == Reach::Address && (number == own || isOwn(number, lineOf(channel)))) {
        reach = Reach::Device;
    } else if (reach == Reach::Address && !own.empty()) {
        reach = Reach::Unknown;
    }
    const bool isKnown = reach == Reach::Device || (reach != Reach::Unknown && tellsCaller(number));
    Device *const device = isKnown ? deviceOf(lineOf(channel)) : nullptr;
    if (!device) {
        return false;
    }
    const Side before = sideOf(*device);
    const bool isNew = reach == Reach::Device ? !std::exchange(device->wasCalled, true)
                                              : addNumber(device->behind, number);
    return isNew && sideOf(*device) != before;
}

Side Devices::sideOf(std::string_view channel) const
{
    const std::string_view name = lineOf(channel);
    if (isGiven(name)) {
        return Side::Trunk;
    }
    const Device *const device = m_devices.find(name);
    return device ? sideOf(*device) : Side::Unknown;
}

/// The strongest word counts. A single number behind a device that is known to be a phone may be
/// that of an address where it registered. (Rule 26.)
Side Devices::sideOf(const Device &device) const
{
    const bool isPhone = device.isHinted || device.wasCalled;
    const auto mostOfPhone = isPhone ? 1 : 0;
    if (device.rangIn || device.behind.size() > mostOfPhone) {
        return Side::Trunk;
    }
    if (isPhone) {
        return Side::Phone;
    }
    if (device.shown.size() >= Device::many) {
        return Side::Trunk;
    }
    const bool showsOutside = std::any_of(device.shown.begin(), device.shown.end(),
                                          [this](const auto &number) { return isOutside(number); });
    if (device.showedOwn || (device.wasLifted && !showsOutside)) {
        return Side::Phone;
    }
    // One that is named by a number and shows another may well be a phone of the office.
    return showsOutside && !isDigits(peerOf(device.name)) ? Side::Foreign : Side::Unknown;
}

bool Devices::isOutside(std::string_view number) const
{
    constexpr std::size_t longestUsual = 6; // digits of an extension
    const std::size_t longest = hasHints() ? m_longestExten + 1 : longestUsual;
    return tellsCaller(number) && (number.starts_with('+') || number.size() > longest);
}

bool Devices::isGiven(std::string_view name) const
{
    return std::any_of(m_trunks.begin(), m_trunks.end(), [name](std::string_view trunk) {
        return trunk == name || trunk == peerOf(name);
    });
}

} // namespace cacofonisk::calls
