// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <string_view>

namespace cacofonisk::ladder {

/// What a Q.850 cause means, translated; empty for 0, 16, 31 and 127, which say nothing of why, and
/// for numbers that are none. (ITU-T Q.850, table 1; Asterisk: include/asterisk/causes.h)
[[nodiscard]] QString causeText(int cause);

/// A channel driver's own cause: `486 Busy Here` where it is a SIP response of RFC 3261 or of the
/// IANA registry "Session Initiation Protocol (SIP) Parameters", whose phrases are not translated.
/// Anything else as it is, without control characters. (Asterisk: main/channel.c and the
/// field TechCause of Hangup, 22.7 and later)
[[nodiscard]] QString techCauseText(std::string_view techCause);

} // namespace cacofonisk::ladder
