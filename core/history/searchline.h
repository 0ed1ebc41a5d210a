// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/calls/call.h"
#include "core/calls/searchedtext.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace cacofonisk::history {

/// All that a word of calls::CallFilter looks for in a call, in one text: names, numbers, channels,
/// the queue and the linkedid, each once, in small letters and on a line of its own.
[[nodiscard]] QString searchLineOf(const calls::Call &call);

/// What to look for in such a text: whoever has one of these is found.
[[nodiscard]] QStringList searchesFor(const calls::SearchedText &text);

/// A number of a call, in the form in which numbers are compared.
struct CallNumber
{
    QString number;
    bool isExtension = false; ///< of a phone here that called, rang or answered

    bool operator==(const CallNumber &) const = default;
};

/// All that `ext:` looks for in a call, each once.
[[nodiscard]] std::vector<CallNumber> numbersOf(const calls::Call &call,
                                                const std::vector<std::string> &extensions);

/// The numbers that `ext:` means.
[[nodiscard]] QStringList numbersFor(const calls::SearchedText &text);

} // namespace cacofonisk::history
