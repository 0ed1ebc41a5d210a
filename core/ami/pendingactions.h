// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ami/action.h"
#include "core/ami/message.h"
#include "core/base/error.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>

namespace cacofonisk::ami {

/// How an action ended.
struct Answer
{
    enum class Outcome {
        Complete,       ///< answered, the list that it asked for included
        Refused,        ///< answered with `Response: Error`
        Cancelled,      ///< Asterisk broke off the list
        TimedOut,       ///< nothing more came of it for too long
        ConnectionLost, ///< the connection ended, or was ended, before the answer did
    };

    Outcome outcome = Outcome::Complete;
    std::string message;         ///< Asterisk's own words; may be empty
    std::uint64_t items = 0;     ///< events of the list that came
    std::uint64_t announced = 0; ///< events of the list by Asterisk's own count (`ListItems`)

    /// Whether all came that there is.
    [[nodiscard]] bool isWhole() const
    {
        return outcome == Outcome::Complete && items == announced;
    }

    bool operator==(const Answer &) const = default;
};

/// What to do with the answer to an action. Either may be empty.
struct AnswerHandlers
{
    /// Called with every message of the answer in its order: the response, the events of the list,
    /// and the one that ends it. The message is valid during the call.
    std::function<void(const Message &)> received;
    /// Called once, last.
    std::function<void(const Answer &)> finished;
};

/// The actions that wait for their answer, each known by the ActionID that it is given here. A
/// list ends with its `EventList: Complete`, whatever its response says.
///
/// Not thread-safe. Handlers may add actions, and lose the connection.
class PendingActions
{
public:
    using Time = std::chrono::steady_clock::time_point;

    /// `prefix` begins every ActionID, and those of nobody else. An action of which nothing is
    /// heard for `patience` is given up.
    PendingActions(std::string prefix, std::chrono::milliseconds patience);

    /// The bytes to send, from when on the answer is awaited; an error where the action cannot be
    /// sent: see Action::encode().
    [[nodiscard]] Result<std::string> add(const Action &action, AnswerHandlers handlers, Time now);

    /// Whether the message answers an action, be it one that was given up.
    [[nodiscard]] bool handle(const Message &message, Time now);

    void checkTimeouts(Time now);

    /// When to check next; nothing where no action waits.
    [[nodiscard]] std::optional<Time> nextTimeout() const;

    void loseConnection();

    /// Forgets all, and calls nobody.
    void clear() { m_actions.clear(); }

private:
    struct Pending
    {
        AnswerHandlers handlers;
        Time deadline;
        Answer answer;
    };

    void finish(const std::string &id, Answer::Outcome outcome);

    std::string m_prefix;
    std::chrono::milliseconds m_patience;
    std::uint64_t m_count = 0;
    std::map<std::string, std::shared_ptr<Pending>, std::less<>> m_actions;
};

} // namespace cacofonisk::ami
