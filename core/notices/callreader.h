// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/contacts/numberplan.h"
#include "core/notices/attempt.h"
#include "core/notices/notice.h"
#include "core/notices/notificationrules.h"

#include <optional>
#include <string>
#include <vector>

namespace cacofonisk::notices {

/// What a call means for what is mine, at one moment.
struct CallReading
{
    Notice notice;                     ///< Notice::id is the call's
    std::vector<std::string> channels; ///< of mine that rang
    std::optional<Moment> waits;       ///< when the notice is to become Waiting

    bool operator==(const CallReading &) const = default;
};

/// Reads calls by the rules. Knows one call at a time and no history: all that is told of a call
/// stands in the call.
class CallReader
{
public:
    CallReader() = default;
    CallReader(NotificationRules rules, contacts::NumberPlan plan)
        : m_rules(std::move(rules))
        , m_plan(std::move(plan))
    {}

    /// Nothing where nothing is to be told now.
    [[nodiscard]] std::optional<CallReading> read(const calls::Call &call, Moment now) const;

    [[nodiscard]] const NotificationRules &rules() const { return m_rules; }
    [[nodiscard]] const contacts::NumberPlan &plan() const { return m_plan; }

    /// Whether it is one number, in whatever form each is written.
    [[nodiscard]] bool isSameNumber(std::string_view a, std::string_view b) const;

private:
    struct Concern;

    [[nodiscard]] std::optional<Concern> concernOf(const Attempt &attempt) const;
    [[nodiscard]] static bool goesOn(const Concern &concern);
    [[nodiscard]] bool concerns(const NotificationRule &rule, const Attempt &attempt) const;
    [[nodiscard]] std::optional<CallReading> read(const Concern &concern, Moment now) const;
    [[nodiscard]] std::optional<NoticeKind> kindOf(const Concern &concern, Moment now) const;

    NotificationRules m_rules;
    contacts::NumberPlan m_plan;
};

} // namespace cacofonisk::notices
