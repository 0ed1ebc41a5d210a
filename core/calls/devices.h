// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/inlinetext.h"
#include "core/base/table.h"
#include "core/calls/dialstring.h"

#include <QVarLengthArray>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace cacofonisk::calls {

/// What is at the far end of a device, as far as is known.
enum class Side : std::uint8_t {
    Unknown,
    Phone,
    Trunk,
    Foreign ///< it showed an outside number, and one only: a trunk, or a phone that shows such
};

struct Device;
using DeviceId = Id<Device>;

/// What a device did that says whether it is a phone or a trunk. Its name says nothing.
struct Device
{
    using Number = InlineText<23>;

    static constexpr int many = 3;       ///< numbers of callers, as only trunks have
    static constexpr int mostBehind = 2; ///< numbers that are told apart

    InlineText<39> name; ///< `PJSIP/1001`
    DeviceId id;
    bool isHinted = false;  ///< a hint names it
    bool isRecent = true;   ///< something was learnt since it was considered to be forgotten
    bool wasCalled = false; ///< itself, by no number
    bool showedOwn = false; ///< a call came from the number that is its own
    bool wasLifted = false; ///< a handset was, or a digital line with overlap dialling rang
    bool rangIn = false;    ///< as only analogue outside lines do
    QVarLengthArray<Number, many> shown;        ///< that calls came from, its own aside
    QVarLengthArray<Number, mostBehind> behind; ///< that were dialled through it

    [[nodiscard]] std::string_view key() const { return name; }
    void renew() { *this = Device(); }
};

/// What is known of the devices of a PBX, learnt from what happens. A value; it keeps at most
/// `most` devices, and forgets those that did nothing for the longest time.
class Devices
{
public:
    static constexpr std::uint32_t most = 16384;

    /// These are trunks, whatever they do: `provider1`, or `PJSIP/provider1`.
    void setTrunks(std::vector<std::string> names) { m_trunks = std::move(names); }
    [[nodiscard]] const std::vector<std::string> &trunks() const { return m_trunks; }

    // Each returns whether the side of the device is another now. Devices are named by a channel of
    // theirs, except in hints.

    /// The hint of an extension names it.
    bool learnHint(std::string_view exten, std::string_view device);
    /// A call came from it; `number` may be empty.
    bool learnCaller(std::string_view channel, std::string_view number);
    /// It was reserved before it told who is called.
    bool learnLifting(std::string_view channel);
    /// It rang before it told who calls.
    bool learnRingingIn(std::string_view channel);
    /// It was dialled; `own` is the number it had then by itself.
    bool learnDial(std::string_view channel, std::string_view dialString, std::string_view own);

    [[nodiscard]] Side sideOf(std::string_view channel) const;

    /// Whether the number is longer than those of phones here, or says that it is international.
    [[nodiscard]] bool isOutside(std::string_view number) const;

    /// Whether phones here have hints.
    [[nodiscard]] bool hasHints() const { return m_longestExten > 0; }

    [[nodiscard]] std::size_t size() const { return m_devices.size(); }

    template<class Archive>
    friend void members(Archive &archive, Devices &devices)
    {
        archive(devices.m_devices, devices.m_longestExten, devices.m_next);
    }

private:
    [[nodiscard]] Device *deviceOf(std::string_view name);
    [[nodiscard]] Side sideOf(const Device &device) const;
    [[nodiscard]] bool isGiven(std::string_view name) const;
    void forgetOne();

    Table<Device> m_devices;
    std::uint32_t m_longestExten = 0;  ///< digits of the longest extension with a phone's hint
    std::uint32_t m_next = 0;          ///< index of the device that is considered to be forgotten
    std::vector<std::string> m_trunks; ///< not kept
};

/// The name of a device without its technology.
[[nodiscard]] std::string_view peerOf(std::string_view device);

} // namespace cacofonisk::calls
