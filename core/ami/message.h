// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ami/eventtype.h"
#include "core/ami/field.h"
#include "core/ami/lines.h"
#include "core/base/moment.h"

#include <array>
#include <optional>
#include <string_view>

namespace cacofonisk::ami {

/// Remembers where each field of each event type was last found, and where it was before that.
/// Asterisk writes the fields of an event in the same order every time, so a lookup usually takes
/// one comparison; another server's version may use another order. Each source of messages has one.
/// Only speed depends on it.
class FieldHints
{
public:
    struct Hint
    {
        std::uint8_t last = 0;
        std::uint8_t before = 0;
    };

    [[nodiscard]] Hint &operator()(EventType type, Field field)
    {
        return m_hints[static_cast<std::size_t>(type)][static_cast<std::size_t>(field)];
    }

private:
    std::array<std::array<Hint, static_cast<std::size_t>(Field::Count)>,
               static_cast<std::size_t>(EventType::Count)>
        m_hints{};
};

/// One AMI message, as a view of the received bytes, valid until its source is asked for the next
/// one. Values are as on the wire: TextDecoder turns them into text.
class Message
{
public:
    Message() = default;

    /// The caller keeps `hints` and whatever `lines` is a view of. The type is derived from the
    /// lines.
    Message(const Lines &lines, FieldHints &hints);

    [[nodiscard]] EventType type() const { return m_type; }

    /// The name of an event, known or unknown: `Newchannel`. Empty for other messages.
    [[nodiscard]] std::string_view event() const { return m_event; }

    /// The first value of the field; empty if there is none.
    [[nodiscard]] std::string_view operator[](Field field) const
    {
        const std::size_t last = (*m_hints)(m_type, field).last;
        if (last < m_lines.size()) {
            const std::string_view value = m_lines[last].valueOf(fieldName(field));
            if (value.data()) {
                return value;
            }
        }
        return search(field);
    }

    /// The same for a field that is not in the list of known fields; keys are case-insensitive.
    [[nodiscard]] std::string_view value(std::string_view key) const;

    /// Whether the field is present, even if empty.
    [[nodiscard]] bool has(Field field) const { return (*this)[field].data() != nullptr; }

    /// All lines in order, including repeated keys.
    [[nodiscard]] const Lines &lines() const { return m_lines; }

    /// When the event happened: its own `Timestamp`, otherwise when it was received; nothing in a
    /// recording that has neither.
    [[nodiscard]] std::optional<Moment> moment() const;

    [[nodiscard]] std::optional<Moment> received() const { return m_received; }
    void setReceived(std::optional<Moment> received) { m_received = received; }

private:
    [[nodiscard]] std::string_view search(Field field) const;

    Lines m_lines;
    FieldHints *m_hints = nullptr;
    std::string_view m_event;
    std::optional<Moment> m_received;
    EventType m_type = EventType::None;
};

/// The words that Asterisk's greeting begins with (Asterisk: main/manager.c, session_do).
inline constexpr std::string_view bannerStart = "Asterisk Call Manager/";

} // namespace cacofonisk::ami
