// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <cstdint>
#include <string_view>

namespace cacofonisk::calls {

/// The number that a dial string calls, as a view of it: `0201234567` for `trunk/0201234567`,
/// `SIP/trunk/0201234567`, `0201234567@trunk`, `trunk/sip:0201234567@host;user=phone`,
/// `IAX2/user:secret@host/0201234567@context` or `DAHDI/g1/ww0201234567`; for a phone its name,
/// `1002` for `PJSIP/1002`. Empty if there is none: hosts, addresses, line groups, accounts and
/// secrets are not numbers.
///
/// What stands where depends on the channel technology. It is taken from the front of the dial
/// string, or else from `channel`, the name of the channel that is dialled (Asterisk: `DialString`
/// of DialBegin is without it in Dial, with it in Queue); without either, SIP is assumed.
[[nodiscard]] std::string_view numberOf(std::string_view dialString, std::string_view channel = {});

/// What a dial string calls over the device that it names.
enum class Reach : std::uint8_t {
    Unknown,
    Device,  ///< the device itself: `PJSIP/1002`, `DAHDI/3`
    Address, ///< a number at an address of the device: a provider's, or where a phone registered
    Number ///< a number behind the device: `0201234567@provider`, `IAX2/office/500`, `DAHDI/g1/112`
};

/// Likewise; `channel` is needed.
[[nodiscard]] Reach reachOf(std::string_view dialString, std::string_view channel);

/// The device of a channel, without the number that some drivers put behind it: `DAHDI/i1` of
/// `DAHDI/i1/0201234567-1` (Asterisk: channels/sig_pri.c).
[[nodiscard]] std::string_view lineOf(std::string_view channel);

} // namespace cacofonisk::calls
