// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/error.h"
#include "core/calls/call.h"

#include <QJsonArray>

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

class QSettings;

namespace cacofonisk::notices {

/// What a rule is about.
enum class Subject : std::uint8_t {
    Extension, ///< all phones of one
    Queue,
    Number, ///< that was dialled, in any form in which it may be written
    Group   ///< an extension that rings several phones, dialled or transferred to
};

/// What to tell of calls to one subject.
struct NotificationRule
{
    Subject subject = Subject::Extension;
    std::string value;  ///< `1002`, `support`, `020-1234567`
    std::string server; ///< by its name; empty: whichever
    bool incoming = true;
    bool transferred = true;
    bool answeredElsewhere = false;
    bool missed = true;
    std::optional<std::chrono::seconds> waitingLonger; ///< in the queue than this
    bool sounds = false;                               ///< when it rings, or waited too long

    bool operator==(const NotificationRule &) const = default;
    [[nodiscard]] bool isAt(std::string_view of) const { return server.empty() || server == of; }
};

/// What is mine, and what to tell of it. While it is empty nothing is told.
struct NotificationRules
{
    std::vector<NotificationRule> list;

    bool operator==(const NotificationRules &) const = default;

    /// Whether it is a phone, or the number, of an extension of mine at `server`.
    [[nodiscard]] bool isMyPhone(const calls::Party &party, std::string_view server) const;

    [[nodiscard]] QJsonArray toJson() const;
    /// Leaves out what is no rule; what a rule does not say is as it is by default.
    [[nodiscard]] static NotificationRules fromJson(const QJsonArray &array);

    /// Rules for what is listed, each as a new rule is: `1002,queue:support,number:+31201234567`.
    /// An error names what is none.
    [[nodiscard]] static Result<NotificationRules> parse(const QString &list);

    void save(QSettings &settings) const;
    [[nodiscard]] static NotificationRules load(const QSettings &settings);
};

/// Whether `party` is a phone of `extension`: by its number, or by its device as in
/// `PJSIP/1002-0000001f`.
[[nodiscard]] bool isPhoneOf(const calls::Party &party, std::string_view extension);

} // namespace cacofonisk::notices
