// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/calls/call.h"
#include "core/notices/screenpop.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cacofonisk::notices {

enum class NoticeKind : std::uint8_t {
    Incoming,          ///< rings for the user or waits in their queue; any of the others may follow
    Transferred,       ///< the same after a transfer; or the user, asked first, is already talking
    Returned,          ///< rings the user again, as nobody answered after the user's transfer
    Waiting,           ///< waits in a queue longer than a rule allows; Incoming does not follow
    TalkingLong,       ///< has talked longer than a rule allows, and goes on
    TooManyWaiting,    ///< more callers wait in a queue than a rule allows; of no single call
    AnsweredElsewhere, ///< by somebody else; final for this ringing
    Missed             ///< nobody answered; final
};

/// What to tell the user about a call that concerns them: see NotificationRules. A plain value.
struct Notice
{
    std::uint64_t id = 0;   ///< of the notification; does not change as long as it is shown
    std::uint64_t call = 0; ///< Call::id; 0: TooManyWaiting
    std::string linkedid;   ///< of the call
    std::string server;
    NoticeKind kind = NoticeKind::Incoming;
    bool rings = false;  ///< a phone is ringing at this moment
    calls::Party caller; ///< after a transfer: who was transferred
    std::string dialled; ///< by the caller; after a transfer: by the transferer
    std::string queue;   ///< empty if none
    int offers = 0;      ///< how often a phone of the user rang, at most
    Moment at;           ///< when it began to ring or wait, or the talk
    int waiting = 0;     ///< if TooManyWaiting: how many callers wait
    bool sounds = false;
    std::optional<calls::Party> transferredBy;
    std::optional<calls::Party> answeredBy; ///< if AnsweredElsewhere or TalkingLong
    std::optional<ScreenPop> click;         ///< to be opened by a click in the notification

    bool operator==(const Notice &) const = default;
};

struct NoticeChange
{
    enum class Action : std::uint8_t {
        Show,   ///< a new notification
        Update, ///< replaces the one that is shown
        Close   ///< it no longer holds; `notice` is what was shown last
    };

    Action action = Action::Show;
    Notice notice;

    bool operator==(const NoticeChange &) const = default;
};

using NoticeChanges = std::vector<NoticeChange>;

[[nodiscard]] constexpr bool isFinal(NoticeKind kind)
{
    return kind == NoticeKind::AnsweredElsewhere || kind == NoticeKind::Missed;
}

/// The name used in the output of the command line, such as `answered-elsewhere`.
[[nodiscard]] std::string_view nameOf(NoticeKind kind);

} // namespace cacofonisk::notices
