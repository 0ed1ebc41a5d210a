// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/contacts/contactbook.h"
#include "core/notices/notice.h"
#include "core/notices/quietgate.h"

#include <QString>

namespace cacofonisk::ui {

enum class Urgency : std::uint8_t { Low, Normal, Critical };

/// Which notification it is: a later one with the same takes its place.
struct NotificationId
{
    enum class Of : std::uint8_t { Call, Digest, Trial, TrayHint };

    Of of = Of::Call;
    std::uint64_t notice = 0; ///< of a call: notices::Notice::id

    auto operator<=>(const NotificationId &) const = default;
};

/// A notification as it is read. Texts are plain, of one line each but `body`, and not long,
/// whatever callers name themselves.
struct NotificationText
{
    NotificationId id;
    std::uint64_t call = 0; ///< to be shown; 0: none in particular
    bool canShow = false;   ///< more of it, in the window
    QString title;
    QString body;
    QString icon;     ///< by its freedesktop name
    QString category; ///< Desktop Notifications Specification: Categories
    Urgency urgency = Urgency::Normal;
    bool sounds = false;
    bool stays = false; ///< until it is closed, else for the usual time
    notices::NoticeKind kind = notices::NoticeKind::Incoming;

    bool operator==(const NotificationText &) const = default;
};

/// Names are those of `book`, where it has them.
[[nodiscard]] NotificationText textOf(const notices::Notice &notice,
                                      const contacts::ContactBook &book);
[[nodiscard]] NotificationText textOf(const notices::QuietDigest &digest,
                                      const contacts::ContactBook &book);

/// What somebody is called: by the contacts, by the PBX, by number.
[[nodiscard]] QString whoText(const calls::Party &party, const contacts::ContactBook &book);

/// One short line of it, without what is not seen but does something.
[[nodiscard]] QString tamed(const QString &text);

} // namespace cacofonisk::ui
