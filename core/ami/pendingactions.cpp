// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/ami/pendingactions.h"

#include "core/ami/text.h"

#include <algorithm>
#include <charconv>
#include <vector>

namespace cacofonisk::ami {

namespace {

std::uint64_t numberOf(std::string_view text)
{
    std::uint64_t number = 0;
    (void)std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

/// How the action ends with this message of its answer; nothing where it goes on.
std::optional<Answer::Outcome> endOf(const Message &message)
{
    const std::string_view list = message.value("EventList");
    if (isSameWord(list, "cancelled")) {
        return Answer::Outcome::Cancelled;
    }
    if (message.type() != EventType::Response) {
        return isSameWord(list, "Complete") ? std::optional(Answer::Outcome::Complete)
                                            : std::nullopt;
    }
    if (isSameWord(message[Field::Response], "Error")) {
        return Answer::Outcome::Refused;
    }
    return isSameWord(list, "start") ? std::nullopt : std::optional(Answer::Outcome::Complete);
}

} // namespace

PendingActions::PendingActions(std::string prefix, std::chrono::milliseconds patience)
    : m_prefix(std::move(prefix))
    , m_patience(patience)
{}

Result<std::string> PendingActions::add(const Action &action, AnswerHandlers handlers, Time now)
{
    const std::string id = m_prefix + std::to_string(++m_count);
    auto bytes = action.encode(id);
    if (bytes) {
        m_actions.emplace(id, std::make_shared<Pending>(
                                  Pending{std::move(handlers), now + m_patience, Answer()}));
    }
    return bytes;
}

bool PendingActions::handle(const Message &message, Time now)
{
    const std::string_view id = message[Field::ActionID];
    if (id.empty()) {
        return false;
    }
    const auto at = m_actions.find(id);
    if (at == m_actions.end()) {
        return id.starts_with(m_prefix);
    }
    const std::shared_ptr<Pending> pending = at->second;
    const std::string key = at->first;
    const auto end = endOf(message);
    pending->deadline = now + m_patience;
    if (message.type() == EventType::Response) {
        pending->answer.message = message.value("Message");
    } else if (end) {
        pending->answer.announced = numberOf(message.value("ListItems"));
    } else {
        ++pending->answer.items;
    }
    if (pending->handlers.received) {
        pending->handlers.received(message);
    }
    if (end) {
        finish(key, *end);
    }
    return true;
}

void PendingActions::checkTimeouts(Time now)
{
    std::vector<std::string> late;
    for (const auto &[id, pending] : m_actions) {
        if (pending->deadline <= now) {
            late.push_back(id);
        }
    }
    for (const std::string &id : late) {
        finish(id, Answer::Outcome::TimedOut);
    }
}

std::optional<PendingActions::Time> PendingActions::nextTimeout() const
{
    std::optional<Time> next;
    for (const auto &[id, pending] : m_actions) {
        next = std::min(next.value_or(pending->deadline), pending->deadline);
    }
    return next;
}

void PendingActions::loseConnection()
{
    const auto actions = std::exchange(m_actions, {});
    for (const auto &[id, pending] : actions) {
        pending->answer.outcome = Answer::Outcome::ConnectionLost;
        if (pending->handlers.finished) {
            pending->handlers.finished(pending->answer);
        }
    }
}

/// Of an action that a handler did not end meanwhile.
void PendingActions::finish(const std::string &id, Answer::Outcome outcome)
{
    const auto node = m_actions.extract(id);
    if (!node) {
        return;
    }
    const std::shared_ptr<Pending> pending = node.mapped();
    pending->answer.outcome = outcome;
    if (pending->handlers.finished) {
        pending->handlers.finished(pending->answer);
    }
}

} // namespace cacofonisk::ami
