// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/calls/callentries.h"

#include <vector>

namespace cacofonisk::ui {

/// Tells of a recording what changes at its playhead, in the words in which a live session tells
/// what changes at its end.
class Playhead
{
public:
    /// `entries` outlives this.
    explicit Playhead(const CallEntries &entries)
        : m_entries(&entries)
    {}

    void clear() { *this = Playhead(*m_entries); }

    /// Takes what the entries took just before. Returns whether the playhead has jumped: what was
    /// told is no more.
    [[nodiscard]] bool apply(const session::SessionUpdate &update);

    /// What changed there, as SessionUpdate::known and SessionUpdate::merged. After a jump what is
    /// in progress: as its begin was not seen, what is over of it is history.
    [[nodiscard]] const session::SessionUpdate &told() const { return m_told; }

    /// Calls that are over at the playhead, in the order of their ends.
    [[nodiscard]] std::vector<calls::ToldCall> over() const;

private:
    const CallEntries *m_entries;
    session::SessionUpdate m_told;
    bool m_isAtEnd = false;
    bool m_isReadOut = false;
    bool m_isFirst = true;
};

} // namespace cacofonisk::ui
