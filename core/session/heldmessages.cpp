// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/session/heldmessages.h"

#include <utility>

namespace cacofonisk::session {

void HeldMessages::hold(const ami::Message &message)
{
    for (const ami::Line &line : message.lines()) {
        m_text += line.key();
        m_ends.push_back(m_text.size());
        m_text += line.value();
        m_ends.push_back(m_text.size());
    }
    m_held.push_back({message.lines().size(), message.received()});
}

void HeldMessages::release(const std::function<void(const ami::Message &)> &handle)
{
    const std::string text = std::exchange(m_text, {});
    const std::vector<std::size_t> ends = std::exchange(m_ends, {});
    std::vector<ami::Line> lines;
    std::size_t begin = 0;
    auto end = ends.begin();
    const auto next = [&] {
        const std::string_view piece(text.data() + begin, *end - begin);
        begin = *end++;
        return piece;
    };
    for (const Held &held : std::exchange(m_held, {})) {
        lines.clear();
        for (std::size_t i = 0; i < held.lines; ++i) {
            const std::string_view key = next();
            lines.emplace_back(key, next());
        }
        ami::Message message(lines, m_hints);
        message.setReceived(held.received);
        handle(message);
    }
}

void HeldMessages::clear()
{
    m_text.clear();
    m_ends.clear();
    m_held.clear();
}

} // namespace cacofonisk::session
