// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/ami/message.h"

#include <algorithm>
#include <utility>

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

Message::Message(const Lines &lines, FieldHints &hints)
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
    FieldHints::Hint &hint = (*m_hints)(m_type, field);
    if (hint.before < m_lines.size()) {
        if (const std::string_view value = m_lines[hint.before].valueOf(name); value.data()) {
            std::swap(hint.last, hint.before);
            return value;
        }
    }
    const std::size_t at = m_lines.find(name);
    if (at == m_lines.size()) {
        return {};
    }
    hint = {static_cast<std::uint8_t>(std::min<std::size_t>(at, 255)), hint.last};
    return m_lines[at].valueOf(name);
}

std::string_view Message::value(std::string_view key) const
{
    const std::size_t at = m_lines.find(key);
    return at < m_lines.size() ? m_lines[at].valueOf(key) : std::string_view();
}

std::optional<Moment> Message::moment() const
{
    const auto own = momentOf((*this)[Field::Timestamp]);
    return own ? own : m_received;
}

} // namespace cacofonisk::ami
