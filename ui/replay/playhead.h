// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/calls/callentries.h"

#include <vector>

namespace cacofonisk::ui {

/// Reports the changes at the playhead of a recording in the same form as a live session reports
/// those at its end.
class Playhead
{
public:
    /// `entries` outlives this.
    explicit Playhead(const CallEntries &entries)
        : m_entries(&entries)
    {}

    void clear() { *this = Playhead(*m_entries); }

    /// Applies an update that the entries have just applied. Returns whether the playhead jumped:
    /// then everything reported so far is obsolete.
    [[nodiscard]] bool apply(const session::SessionUpdate &update);

    /// The changes at the playhead, as SessionUpdate::known and SessionUpdate::merged. After a
    /// jump, what is in progress: calls already over are treated as history, as their start was not
    /// seen.
    [[nodiscard]] const session::SessionUpdate &told() const { return m_told; }

    /// The calls that are over at the playhead, in the order in which they ended.
    [[nodiscard]] std::vector<calls::SharedCall> over() const;

private:
    /// How much of the recording is known; each is followed by the next. Where the playhead is at
    /// the end of it, going on to the next is treated as a jump.
    enum class Known : std::uint8_t { Nothing, Part, All };

    const CallEntries *m_entries;
    session::SessionUpdate m_told;
    Known m_known = Known::Nothing;
};

} // namespace cacofonisk::ui
