// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/calls/call.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cacofonisk::notices {

enum class NoticeKind : std::uint8_t {
    Incoming,          ///< rings at what is mine, or waits in a queue; any of the others may follow
    Transferred,       ///< likewise, sent on by somebody; or I was asked first, and talk already
    Returned,          ///< rings at mine again, as nobody answered whom I passed it on to
    Waiting,           ///< longer in a queue than a rule allows; Incoming may not follow
    AnsweredElsewhere, ///< final for this ringing
    Missed             ///< final
};

/// What is to be told of a call that concerns what is mine. A plain value.
struct Notice
{
    std::uint64_t id = 0;   ///< of the notification: the same while it goes on
    std::uint64_t call = 0; ///< Call::id
    std::string linkedid;   ///< of the call
    std::string server;
    NoticeKind kind = NoticeKind::Incoming;
    bool rings = false;  ///< a phone does at this moment
    calls::Party caller; ///< of a transfer: who was sent on
    std::string dialled; ///< by the caller; of a transfer: by the transferer
    std::string queue;   ///< empty: none
    int offers = 0;      ///< how often a phone of mine rang
    Moment at;           ///< when it began to ring or to wait
    bool sounds = false;
    std::optional<calls::Party> transferredBy;
    std::optional<calls::Party> answeredBy; ///< of AnsweredElsewhere

    bool operator==(const Notice &) const = default;
};

struct NoticeChange
{
    enum class Action : std::uint8_t {
        Show,   ///< none stood
        Update, ///< in the place of the one that stands
        Close   ///< it is not true any more; `notice` is what was told last
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

/// `answered-elsewhere`
[[nodiscard]] std::string_view nameOf(NoticeKind kind);

} // namespace cacofonisk::notices
