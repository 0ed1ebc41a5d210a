// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ami/message.h"
#include "core/base/error.h"

#include <optional>
#include <span>

namespace cacofonisk::recording {

/// Whether what is read is a recording whose calls can be told: it has events, of the kind that
/// Asterisk sends since 12. A value, to be kept and handed on.
///
/// Asterisk 11 and older (AMI 1) tell calls otherwise, with events of the same names that lack what
/// matters, and neither say so but in the banner. What most of the messages look like decides, of
/// those in which it shows first: a few odd ones change nothing.
class Judge
{
public:
    /// Takes messages, as many at a time as were read.
    void examine(std::span<const ami::Message> messages)
    {
        if (!m_hasEvents || !m_knowsAge) {
            look(messages);
        }
    }

    [[nodiscard]] bool hasEvents() const { return m_hasEvents; }

    /// Why the recording at `path`, of which so much was read, or all, is none to go on with;
    /// nothing where it is.
    [[nodiscard]] std::optional<Error> errorOf(const QString &path, bool isAll) const
    {
        return m_isTooOld || (isAll && !m_hasEvents) ? refusal(path) : std::nullopt;
    }

private:
    void look(std::span<const ami::Message> messages);
    [[nodiscard]] std::optional<Error> refusal(const QString &path) const;

    bool m_hasEvents = false;
    bool m_knowsAge = false;
    bool m_isTooOld = false;
};

} // namespace cacofonisk::recording
