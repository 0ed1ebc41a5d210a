// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ami/message.h"
#include "core/base/error.h"

#include <optional>
#include <span>

namespace cacofonisk::recording {

/// Decides whether a recording can be used: it must have events, of the kind that Asterisk has sent
/// since version 12. A value that can be passed on to another reader.
///
/// Asterisk 11 and older (AMI 1) describe calls differently, with events that have the same names
/// but lack what matters, and only the banner gives the version. The first batch of messages that
/// shows the age decides, by majority: a few odd ones change nothing.
class Judge
{
public:
    /// Looks at the next batch of messages.
    void examine(std::span<const ami::Message> messages)
    {
        if (!m_hasEvents || !m_knowsAge) {
            look(messages);
        }
    }

    [[nodiscard]] bool hasEvents() const { return m_hasEvents; }

    /// Why the recording at `path` cannot be used, judging by what was read of it; nothing if it
    /// can. `isAll`: it was read to its end.
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
