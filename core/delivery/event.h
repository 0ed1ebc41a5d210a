// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/moment.h"
#include "core/calls/sharedcall.h"

#include <QMetaType>

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace cacofonisk::delivery {

/// Something that happened, as it is told to the world outside. A value that never changes once it
/// is told; shared by all who were given it, in whichever thread.
struct Event
{
    /// Names this event over retries, restarts and every way out: made of the server, the call and
    /// what happened, so that two programs that follow one server name it alike. ASCII without
    /// spaces, full stops or control characters, at most 64 bytes.
    std::string id;
    std::string type;        ///< `call.started`, `report.b_dial`, `queue.changed`, `server.lost`…
    std::string server;      ///< as reports name it
    Moment time;             ///< when it happened, by the server's clock; by ours if it tells none
    std::uint64_t epoch = 0; ///< new, and higher, at each start of the program
    std::uint64_t seq = 0;   ///< of this server in this epoch: from 1, rising by one

    /// What it is about, from the general to the special: {"call", LINKEDID}, {"report", KIND},
    /// {"extension", CONTEXT, NUMBER} (of a phone that no hint names {"extension", "", DEVICE}),
    /// {"queue", NAME}, {"conference", NAME}, {"parking", LOT, SPACE}, {"server"},
    /// {"delivery", WAY OUT}. As Asterisk names them: with any character, or empty.
    std::vector<std::string> subject;

    /// Events with the same text here are never to overtake each other: all of one call have it,
    /// reports of it as well. What is not of a call has what its subject says.
    std::string order;

    std::string data;    ///< one JSON object, UTF-8, without a line feed
    bool isLast = false; ///< `subject` is no more: the call ended, the extension is removed…

    /// The call that it is about, as it was then: for rules. None if it is about no call, or if it
    /// was read from the outbox.
    calls::SharedCall call;
};

using EventPtr = std::shared_ptr<const Event>;

/// The id of what happened: the same for the same pieces, and for no others.
[[nodiscard]] std::string eventIdOf(const std::vector<std::string_view> &pieces);

} // namespace cacofonisk::delivery

Q_DECLARE_METATYPE(cacofonisk::delivery::EventPtr)
