// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/contacts/contactbook.h"
#include "core/notices/notice.h"
#include "core/notices/poptarget.h"
#include "core/notices/quietgate.h"

#include <QString>

namespace cacofonisk::ui {

enum class Urgency : std::uint8_t { Low, Normal, Critical };

/// Identifies a notification: a later one with the same id replaces it.
struct NotificationId
{
    enum class Of : std::uint8_t { Call, Digest, Trial, TrayHint, Link, HeldBack };

    Of of = Of::Call;
    std::uint64_t notice = 0; ///< of a call: notices::Notice::id
    int session = 0;          ///< a recording's window, by its number; 0: the live session

    auto operator<=>(const NotificationId &) const = default;
};

/// A notification as shown. All texts are plain, of limited length, and one line each except
/// `body`, whatever callers call themselves.
struct NotificationText
{
    NotificationId id;
    std::uint64_t call = 0; ///< to be shown on request; 0: none
    bool canShow = false;   ///< there is more to show in the window
    QString title;
    QString body;
    QString icon;     ///< by its freedesktop name
    QString category; ///< Desktop Notifications Specification: Categories
    Urgency urgency = Urgency::Normal;
    bool sounds = false;
    bool stays = false; ///< until closed, instead of the usual time
    notices::NoticeKind kind = notices::NoticeKind::Incoming;
    std::optional<notices::PopRequest> pop; ///< to be opened by a button

    bool operator==(const NotificationText &) const = default;
};

/// Uses the names in `book` where it has them.
[[nodiscard]] NotificationText textOf(const notices::Notice &notice,
                                      const contacts::ContactBook &book);
[[nodiscard]] NotificationText textOf(const notices::QuietDigest &digest,
                                      const contacts::ContactBook &book);

/// `Open crm.example`: what a button says.
[[nodiscard]] QString popText(const notices::ScreenPop &pop);

/// The name of somebody: from the contacts, from the PBX, or the number.
[[nodiscard]] QString whoText(const calls::Party &party, const contacts::ContactBook &book);

/// The text as one short line, without invisible control characters.
[[nodiscard]] QString tamed(const QString &text);

} // namespace cacofonisk::ui
