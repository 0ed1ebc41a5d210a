// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ami/message.h"
#include "core/ami/text.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cacofonisk::events {

/// A line of a message. UTF-8; whoever shows it must expect anything: control characters, marks of
/// direction, markup.
struct EventField
{
    std::string key; ///< empty in the banner and in the output of commands
    std::string value;

    bool operator==(const EventField &) const = default;
};

/// A message as a person reads it: a value that refers to nothing else.
struct Event
{
    std::uint64_t number = 0; ///< tells its place among the others
    std::optional<Moment> moment;
    std::string server;             ///< in a recording of several servers; otherwise empty
    std::string type;               ///< `Newchannel`, `Response`; empty for the banner
    std::vector<EventField> fields; ///< all, in their order

    bool operator==(const Event &) const = default;

    /// The first value of a key, whatever the case of its letters; empty if there is none.
    [[nodiscard]] std::string_view value(std::string_view key) const;
};

/// `moment` is for a message that tells no time.
[[nodiscard]] Event eventOf(const ami::Message &message, std::uint64_t number, Moment moment,
                            std::string_view server, ami::TextDecoder &decoder);

/// The uniqueid of the channel that a message is about, or the name where it tells none, or the id
/// of the bridge; empty if it is about none of these.
[[nodiscard]] std::string_view subjectOf(const ami::Message &message);

/// As it is copied: `Event: Hangup\nUniqueid: 1.1\n`. Line breaks in a value are spaces there.
[[nodiscard]] std::string textOf(const Event &event);

} // namespace cacofonisk::events
