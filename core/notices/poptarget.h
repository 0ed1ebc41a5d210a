// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/notices/poptemplate.h"
#include "core/notices/screenpop.h"

#include <QStringList>
#include <QUrl>

namespace cacofonisk::notices {

/// A ScreenPop to be carried out for a call.
struct PopRequest
{
    ScreenPop pop;
    PopValues values;

    bool operator==(const PopRequest &) const = default;
};

/// What is opened: an address, or else a program with its arguments, without a shell.
struct PopTarget
{
    QUrl address;
    QString program;
    QStringList arguments;

    bool operator==(const PopTarget &) const = default;

    /// Callers choose what they call themselves. So, in an address, scheme and host hold no field,
    /// and a value is percent-encoded as a part of a query; a program is split into arguments (see
    /// QProcess::splitCommand) before each is filled, and no value makes an option of one. No value
    /// has control characters, or is longer than 200 bytes. `allowsAnyScheme`: not http and https
    /// alone.
    [[nodiscard]] static Result<PopTarget> of(const PopRequest &request, bool allowsAnyScheme);

    /// Whether a rule may have this: else an error that says what to change.
    [[nodiscard]] static Result<void> check(const ScreenPop &pop, bool allowsAnyScheme);

    /// Where it leads: the host, or the program's name. For what passed check().
    [[nodiscard]] static QString nameOf(const ScreenPop &pop);
};

} // namespace cacofonisk::notices
