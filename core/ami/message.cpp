// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/ami/message.h"

#include <algorithm>

namespace cacofonisk::ami {

namespace {

/// Whether Asterisk alone says which keys an event has, each once. It does not of user events
/// (Asterisk: apps/app_userevent.c), which may repeat any, nor of what is not known: where a key
/// was found last then tells nothing of where it comes first.
bool hasFixedKeys(EventType type)
{
    return type != EventType::UserEvent && type != EventType::Unknown &&
           type != EventType::Response;
}

} // namespace

Message::Message(std::span<const Line> lines, FieldHints &hints)
    : m_lines(lines)
    , m_hints(&hints)
{
    // Nearly always the first line says it; a JSON recording may have its keys sorted.
    m_event = lines.empty() ? std::string_view() : lines.front().valueOf("Event");
    if (!m_event.data()) {
        m_event = (*this)[Field::Event];
    }
    if (m_event.data()) {
        m_type = eventTypeOf(m_event);
    } else if (has(Field::Response)) {
        m_type = EventType::Response;
    } else if (lines.size() == 1 && lines.front().value().starts_with(bannerStart)) {
        m_type = EventType::Banner;
    }
}

/// Where the hint does not say.
std::string_view Message::search(Field field) const
{
    const std::string_view name = fieldName(field);
    if (!hasFixedKeys(m_type)) {
        return value(name);
    }
    std::uint8_t &hint = (*m_hints)(m_type, field);
    // Another server's Asterisk may write it a line further up or down.
    for (const std::size_t i : {hint - std::size_t(1), hint + std::size_t(1)}) {
        if (i < m_lines.size()) {
            if (const std::string_view value = m_lines[i].valueOf(name); value.data()) {
                hint = static_cast<std::uint8_t>(i);
                return value;
            }
        }
    }
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (const std::string_view value = m_lines[i].valueOf(name); value.data()) {
            hint = static_cast<std::uint8_t>(std::min<std::size_t>(i, 255));
            return value;
        }
    }
    return {};
}

std::string_view Message::value(std::string_view key) const
{
    for (const Line &line : m_lines) {
        if (const std::string_view value = line.valueOf(key); value.data()) {
            return value;
        }
    }
    return {};
}

std::optional<Moment> Message::moment() const
{
    const auto own = momentOf((*this)[Field::Timestamp]);
    return own ? own : m_received;
}

} // namespace cacofonisk::ami
