// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/calls/call.h"

#include <QString>

namespace cacofonisk::ui {

/// Text from the core.
[[nodiscard]] QString text(std::string_view utf8);

/// A tool tip that shows `text` as it is: Qt takes what looks like HTML for it, and anybody may
/// call himself `<img src=…>`.
[[nodiscard]] QString plainToolTip(const QString &text);

/// What somebody else wrote, to stand within a text of ours: it turns nothing around that stands
/// beside it, whichever way it runs.
[[nodiscard]] QString isolatedText(std::string_view utf8);

/// Sentences of the program's language, each line of which reads in its direction, whatever name it
/// begins with: Qt goes by the first letter, also of what is isolated.
[[nodiscard]] QString sentences(const QString &text);

/// `Alice Jansen 1001`; name and number, as far as known.
[[nodiscard]] QString partyText(const calls::Party &party);

/// Several of them: `Bob 1002, Carol 1003`. Of more than three, the first two and how many more
/// there are: `Bob 1002, Carol 1003 and 98 more`.
[[nodiscard]] QString partiesText(const std::vector<calls::Party> &parties);

[[nodiscard]] QString stateText(calls::CallState state);
[[nodiscard]] QString endText(calls::End end);
[[nodiscard]] QString directionText(calls::Direction direction);
[[nodiscard]] QString transferOutcomeText(calls::TransferOutcome outcome);

/// `answered after 4 s`, `ringing for 2 s`: what happened at a phone that rang.
[[nodiscard]] QString targetText(const calls::DialTarget &target, Moment now);

/// `Attended transfer by Bob 1002 → Carol 1003, completed`
[[nodiscard]] QString transferText(const calls::Transfer &transfer);

/// `Busy (user busy, SIP 486)`, `Alice Jansen hung up`: how and why an ended call ended.
[[nodiscard]] QString endStory(const calls::Call &call);

/// The meaning of a Q.850 cause (Asterisk: include/asterisk/causes.h); empty if it has none.
[[nodiscard]] QString causeText(int cause);

} // namespace cacofonisk::ui
