// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/error.h"
#include "core/calls/call.h"
#include "core/notices/screenpop.h"

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
    Extension, ///< all phones of an extension
    Queue,
    Number, ///< a dialled number, in whatever form it is written
    Caller, ///< calls from a number, in whatever form it is written
    Group   ///< an extension that rings several phones, dialled or by a transfer
};

/// What to notify the user of when there are calls to one subject.
struct NotificationRule
{
    Subject subject = Subject::Extension;
    std::string value;  ///< `1002`, `support`, `020-1234567`
    std::string server; ///< name of the server; empty: any
    bool incoming = true;
    bool transferred = true;
    bool answeredElsewhere = false;
    bool missed = true;
    std::optional<std::chrono::seconds> waitingLonger; ///< notify of longer waits in the queue
    std::optional<int> waitingMore; ///< notify if more than this many wait in the queue
    std::optional<std::chrono::seconds> talkingLonger; ///< notify of longer talks
    bool sounds = false;                               ///< play a sound on ringing or a long wait
    std::optional<ScreenPop> pop;                      ///< also open this

    bool operator==(const NotificationRule &) const = default;
    [[nodiscard]] bool isAt(std::string_view of) const { return server.empty() || server == of; }
};

/// Which extensions, queues and numbers concern the user, and what to notify them of. If empty,
/// there are no notifications.
struct NotificationRules
{
    std::vector<NotificationRule> list;
    /// The extension of the user's own phone. If empty, it is the extension of the rules if they
    /// have only one.
    std::string ownPhone = {};
    bool allowsAnyScheme = false; ///< rules may open other addresses than those of the web

    bool operator==(const NotificationRules &) const = default;

    /// Whether `party` is a phone, or has the number, of an extension of the user at `server`.
    [[nodiscard]] bool isMyPhone(const calls::Party &party, std::string_view server) const;

    /// Whether the user makes calls from `party`: there is no need to notify of these.
    [[nodiscard]] bool isOwnPhone(const calls::Party &party, std::string_view server) const;

    /// The list.
    [[nodiscard]] QJsonArray toJson() const;
    /// Skips what is not a rule. What a rule does not say has its default.
    [[nodiscard]] static NotificationRules fromJson(const QJsonArray &array);

    /// Rules with default settings for a list: `1002,queue:support,number:+31201234567`; and the
    /// user's own phone, `phone:1001`. The error names the item that is not valid.
    [[nodiscard]] static Result<NotificationRules> parse(const QString &list);

    void save(QSettings &settings) const;
    [[nodiscard]] static NotificationRules load(const QSettings &settings);
};

/// The rule that somebody who points at `party` wants: of an extension that is one of its own
/// phones; else of calls from or to the number.
[[nodiscard]] NotificationRule ruleAbout(const calls::Party &party, bool isCaller);

/// Whether `party` is a phone of `extension`: by its number, or by its device as in
/// `PJSIP/1002-0000001f`.
[[nodiscard]] bool isPhoneOf(const calls::Party &party, std::string_view extension);

} // namespace cacofonisk::notices
