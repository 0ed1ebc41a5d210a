// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/calls/call.h"

#include <QString>

namespace cacofonisk::ladder {

/// Why ringing a phone ended, translated: `busy (486 Busy Here)`, `did not answer within 20 s`,
/// `the number does not exist (cause 1)`; `still ringing`.
[[nodiscard]] QString reasonOf(const calls::DialTarget &target);

/// All codes that Asterisk gave for it: `dial status BUSY, cause 17 (user busy), SIP 486 Busy
/// Here`; empty if there are none.
[[nodiscard]] QString codesOf(const calls::DialTarget &target);

/// Why the call ended, translated: `Alice Jansen (1001) hung up`, `busy (486 Busy Here)`; empty
/// while it is in progress.
[[nodiscard]] QString endOf(const calls::Call &call);

} // namespace cacofonisk::ladder
