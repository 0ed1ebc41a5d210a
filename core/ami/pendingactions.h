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
        Complete,       ///< answered, including the list that it asked for
        Refused,        ///< answered with `Response: Error`
        Cancelled,      ///< Asterisk cancelled the list
        TimedOut,       ///< nothing more arrived for too long
        ConnectionLost, ///< the connection ended, or was closed, before the answer was complete
    };

    Outcome outcome = Outcome::Complete;
    std::string message;         ///< Asterisk's own message; may be empty
    std::uint64_t items = 0;     ///< list events received
    std::uint64_t announced = 0; ///< list events announced by Asterisk (`ListItems`)

    /// Whether everything has been received.
    [[nodiscard]] bool isWhole() const
    {
        return outcome == Outcome::Complete && items == announced;
    }

    bool operator==(const Answer &) const = default;
};

/// What to do with the answer to an action. Either may be empty.
struct AnswerHandlers
{
    /// Called with every message of the answer in order: the response, the events of the list, and
    /// the one that ends it. The message is valid during the call only.
    std::function<void(const Message &)> received;
    /// Called once, at the end.
    std::function<void(const Answer &)> finished;
};

/// The actions that are waiting for their answers, each identified by an ActionID assigned here. A
/// list ends with its `EventList: Complete`, whatever its response said.
///
/// Not thread-safe. Handlers may add actions and close the connection.
class PendingActions
{
public:
    using Time = std::chrono::steady_clock::time_point;

    /// Every ActionID begins with `prefix`, which nobody else uses. An action is given up if
    /// nothing arrives for it for `patience`.
    PendingActions(std::string prefix, std::chrono::milliseconds patience);

    /// Returns the bytes to send, and waits for the answer from now on; an error if the action
    /// cannot be sent: see Action::encode().
    [[nodiscard]] Result<std::string> add(const Action &action, AnswerHandlers handlers, Time now);

    /// Whether the message answers an action, even one that was given up.
    [[nodiscard]] bool handle(const Message &message, Time now);

    void checkTimeouts(Time now);

    /// When to check next; nothing if no action is waiting.
    [[nodiscard]] std::optional<Time> nextTimeout() const;

    void loseConnection();

    /// Forgets all actions without calling their handlers.
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
