// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

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

} // namespace cacofonisk::calls
