// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/support/messages.h"

#include <QStringList>

#include <algorithm>
#include <utility>
#include <vector>

namespace cacofonisk::test {

/// Tries orders of the messages of a recording, and remembers the first that tells other calls.
class Trial
{
public:
    /// `messages` outlives this.
    explicit Trial(const Messages &messages);

    /// With the times that the events had. `what` says which order it is.
    void of(const Messages::Order &order, const QString &what);

    /// With those of the places that they have now, so that who hung up first may be another.
    void inTime(const Messages::Order &order, const QString &what);

    [[nodiscard]] const QString &fault() const { return m_fault; }

private:
    using Give = void (Messages::*)(const Messages::Order &, const Messages::Take &) const;

    void take(const Messages::Order &order, const QString &what, Give give, bool inTime);
    [[nodiscard]] QStringList toldOf(const Messages::Order &order, Give give) const;

    const Messages &m_messages;
    Messages::Order m_order;
    QStringList m_told;
    QString m_fault;
};

/// `BridgeEnter (message 12)`
[[nodiscard]] QString wordsOf(const Messages &messages, std::size_t index);

/// Some of what may be tried: each is a replay, and that of a long recording takes longer.
template<class Item>
std::vector<Item> someOf(std::vector<Item> items, const Messages &messages)
{
    constexpr std::size_t messagesInAll = 30'000;
    std::mt19937 random(static_cast<std::uint32_t>(messages.size()));
    for (std::size_t i = items.size(); i > 1; --i) { // std::shuffle may differ elsewhere
        std::swap(items[i - 1], items[random() % i]);
    }
    items.resize(std::min(items.size(), 1 + messagesInAll / sampling / messages.size()));
    return items;
}

} // namespace cacofonisk::test
