// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/delivery/wayout.h"

#include <deque>
#include <optional>
#include <string>
#include <unordered_map>

namespace cacofonisk::delivery {

/// Entries that wait for one way out: those of one call (Event::order) one after the other, those
/// of different calls beside each other.
class CallQueues
{
public:
    void add(const Entry &entry);

    /// The next that may go out: the first of its call, of which none is out, and due. It is out
    /// until settle() or postpone().
    [[nodiscard]] std::optional<Entry> take(Moment now);

    /// It is done with: the next of its call may go out.
    void settle(const Entry &entry);
    /// It did not go out: it is the first of its call again, with these attempts, at that time.
    void postpone(const Entry &entry, int attempts, std::optional<Moment> due);
    /// All are due at once.
    void hurry();

    /// When the first that is not out is due; nothing where none is, or one is due at once.
    [[nodiscard]] std::optional<Moment> nextDue() const;
    [[nodiscard]] bool isEmpty() const { return m_queues.empty(); }

private:
    std::unordered_map<std::string, std::deque<Entry>> m_queues; ///< by call; the first may be out
    std::deque<std::string> m_ready; ///< calls whose first may go out at once, in their order
    std::unordered_map<std::string, Moment> m_later; ///< calls whose first may not yet
};

} // namespace cacofonisk::delivery
