// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <string_view>

namespace cacofonisk::calls {

/// The number that a dial string calls, as a view of it: `0201234567` of `trunk/0201234567`,
/// `SIP/trunk/0201234567`, `0201234567@trunk`, `trunk/sip:0201234567@host;user=phone`,
/// `IAX2/user:secret@host/0201234567@context` or `DAHDI/g1/ww0201234567`; of a phone its name,
/// `1002` of `PJSIP/1002`. Empty where there is none: hosts, addresses, groups of lines, accounts
/// and secrets are no numbers.
///
/// What stands where is a matter of the technology. It is in front, or that of `channel`, the name
/// of the channel that is dialled (Asterisk: `DialString` of DialBegin is without it in Dial, with
/// it in Queue); without either it is taken for SIP's.
[[nodiscard]] std::string_view numberOf(std::string_view dialString, std::string_view channel = {});

} // namespace cacofonisk::calls
