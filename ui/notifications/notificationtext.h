// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/contacts/contactbook.h"
#include "ui/notifications/notice.h"
#include "ui/notifications/quietgate.h"

#include <QString>

namespace cacofonisk::ui {

enum class Urgency : std::uint8_t { Low, Normal, Critical };

/// A notification as it is read. Texts are plain, of one line each but `body`, and not long,
/// whatever callers name themselves.
struct NotificationText
{
    std::uint64_t id = 0;   ///< a later one with the same stands in its place
    std::uint64_t call = 0; ///< to be shown; 0: none in particular
    bool canShow = false;   ///< more of it, in the window
    QString title;
    QString body;
    QString icon;     ///< by its freedesktop name
    QString category; ///< Desktop Notifications Specification: Categories
    Urgency urgency = Urgency::Normal;
    bool sounds = false;
    bool stays = false; ///< until it is closed, else for the usual time
    NoticeKind kind = NoticeKind::Incoming;

    bool operator==(const NotificationText &) const = default;
};

/// Names are those of `book`, where it has them.
[[nodiscard]] NotificationText textOf(const Notice &notice, const contacts::ContactBook &book);
[[nodiscard]] NotificationText textOf(const QuietDigest &digest, const contacts::ContactBook &book);

/// What somebody is called: by the contacts, by the PBX, by number.
[[nodiscard]] QString whoText(const calls::Party &party, const contacts::ContactBook &book);

/// One short line of it, without what is not seen but does something.
[[nodiscard]] QString tamed(const QString &text);

} // namespace cacofonisk::ui
