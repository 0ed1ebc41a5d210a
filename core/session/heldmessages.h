// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ami/message.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace cacofonisk::session {

/// Events that arrived while the state was being read, to be processed afterwards.
class HeldMessages
{
public:
    void hold(const ami::Message &message);

    /// Passes all held events to `handle`, in order, and then holds none.
    void release(const std::function<void(const ami::Message &)> &handle);

    void clear();

    [[nodiscard]] std::size_t count() const { return m_held.size(); }

private:
    struct Held
    {
        std::size_t lines = 0; ///< of the event
        std::optional<Moment> received;
    };

    std::string m_text;              ///< keys and values, one after the other
    std::vector<std::size_t> m_ends; ///< of each in it
    std::vector<Held> m_held;
    ami::FieldHints m_hints;
};

} // namespace cacofonisk::session
