// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/contacts/numberplan.h"
#include "core/notices/attempt.h"
#include "core/notices/notice.h"
#include "core/notices/notificationrules.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace cacofonisk::notices {

/// What a call means to the user at one moment: see NotificationRules.
struct CallReading
{
    Notice notice;                     ///< with the id of the call as Notice::id
    std::vector<std::string> channels; ///< of the user's phones that rang

    bool operator==(const CallReading &) const = default;
};

/// What a rule opens for a call now.
struct DuePop
{
    /// What it is opened for, so that it is opened once: one way in which the call tried to reach
    /// somebody (from 0, in the order of Attempt), and the rule's wish.
    std::pair<std::size_t, ScreenPop> cause;
    Notice notice; ///< the call, though there may be no notification of it

    bool operator==(const DuePop &) const = default;
};

/// Works out what the rules say about a call. Keeps nothing from one call to the next: everything
/// it needs is in the Call.
class CallReader
{
public:
    CallReader() = default;
    CallReader(NotificationRules rules, contacts::NumberPlan plan)
        : m_rules(std::move(rules))
        , m_plan(std::move(plan))
    {}

    /// Nothing if there is nothing to notify the user of at `now`.
    [[nodiscard]] std::optional<CallReading> read(const calls::Call &call, Moment now) const;

    /// What is to be opened for the call as it is, whether that was done or not.
    [[nodiscard]] std::vector<DuePop> pops(const calls::Call &call) const;

    /// When read() may say something else although the call has not changed; nothing if never.
    [[nodiscard]] std::optional<Moment> due(const calls::Call &call, Moment now) const;

    [[nodiscard]] const NotificationRules &rules() const { return m_rules; }
    [[nodiscard]] const contacts::NumberPlan &plan() const { return m_plan; }

    /// Whether both are the same number, in whatever form each is written. False if one is empty.
    [[nodiscard]] bool isSameNumber(std::string_view a, std::string_view b) const;

private:
    struct Concern;

    [[nodiscard]] std::optional<Concern> concernOf(const calls::Call &call) const;
    [[nodiscard]] std::optional<Concern> concernOf(const Attempt &attempt) const;
    [[nodiscard]] static bool goesOn(const Concern &concern);
    [[nodiscard]] bool isDue(const NotificationRule &rule, const Attempt &attempt) const;
    [[nodiscard]] bool concerns(const NotificationRule &rule, const Attempt &attempt) const;
    [[nodiscard]] std::optional<CallReading> read(const Concern &concern, Moment now) const;
    [[nodiscard]] std::optional<NoticeKind> kindOf(const Concern &concern, Moment now) const;

    NotificationRules m_rules;
    contacts::NumberPlan m_plan;
};

} // namespace cacofonisk::notices
