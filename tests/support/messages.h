// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/support/recordings.h"

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <random>
#include <vector>

namespace cacofonisk::test {

/// The messages of a recording, to be given in any order.
class Messages
{
public:
    using Order = std::vector<std::size_t>;

    /// By its name; see recording().
    [[nodiscard]] static Messages ofRecording(const QString &name);

    [[nodiscard]] std::size_t size() const { return m_names.size(); }

    [[nodiscard]] const ami::Message &operator[](std::size_t index) const
    {
        return m_recording->messages()[index];
    }

    /// What says where a message has its place among others.
    struct Names
    {
        std::vector<int> channels;    ///< that it names, a number each
        std::vector<int> transferers; ///< those of them that transfer
        Moment moment;                ///< its own, else of the one before
        bool staysInPlace = false;    ///< answers to actions, starts and stops
    };

    [[nodiscard]] const Names &names(std::size_t index) const { return m_names[index]; }

    /// The number of a channel by its uniqueid; nothing where none names it.
    [[nodiscard]] std::optional<int> numberOf(std::string_view uniqueid) const;

    /// Whether they tell when they came: without that nothing says how far they are apart.
    [[nodiscard]] bool tellTimes() const;

    using Window = std::chrono::milliseconds;

    /// As they came.
    [[nodiscard]] Order order() const;

    /// Those of different channels in any order, of which `random` picks one; those that name the
    /// same channel stay in theirs. None overtakes another by more than the window. Only where
    /// they tell times.
    [[nodiscard]] Order shuffled(std::mt19937 &random, Window window) const;

    using Take = std::function<void(const ami::Message &)>;

    void give(const Order &order, const Take &take) const;

    /// Gives each with the Timestamp of the one in whose place it comes: Asterisk writes it as it
    /// sends an event (main/manager.c), so that it never goes back.
    void giveInTime(const Order &order, const Take &take) const;

private:
    std::unique_ptr<LoadedRecording> m_recording;
    std::vector<Names> m_names;
    std::map<std::string_view, int> m_numbers;
};

} // namespace cacofonisk::test
