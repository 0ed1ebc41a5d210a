// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ami/message.h"

#include <QString>

#include <chrono>
#include <functional>
#include <random>
#include <string>
#include <vector>

namespace cacofonisk::test {

/// The messages of a recording, each as its own wire text: to be given in any order.
class Messages
{
public:
    using Order = std::vector<std::size_t>;

    /// By its path below tests/recordings.
    [[nodiscard]] static Messages ofRecording(const QString &name);

    [[nodiscard]] std::size_t size() const { return m_texts.size(); }

    /// A recording without times may not be shuffled within a window.
    using Window = std::chrono::milliseconds;

    /// As they came.
    [[nodiscard]] Order order() const;

    /// Those of different channels in any order, of which `random` picks one; those that name the
    /// same channel stay in theirs. Answers to actions, and what names no channel and no bridge
    /// (starts, stops), stay where they are. None overtakes another by more than the window.
    [[nodiscard]] Order shuffled(std::mt19937 &random, Window window) const;

    void give(const Order &order, const std::function<void(const ami::Message &)> &take) const;

    /// Gives just one.
    void give(std::size_t index, const std::function<void(const ami::Message &)> &take) const;

private:
    struct Names
    {
        std::vector<std::string> channels; ///< uniqueids
        ami::Moment moment;                ///< its own, else of the one before
        bool staysInPlace = false;
    };

    std::vector<std::string> m_texts;
    std::vector<Names> m_names;
};

} // namespace cacofonisk::test
