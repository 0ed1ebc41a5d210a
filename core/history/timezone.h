// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/moment.h"

#include <QString>

#include <chrono>
#include <vector>

namespace cacofonisk::history {

/// How far the local time zone is ahead of UTC, at any time: worked out once, since asking the
/// system for each of a million calls takes longer than all else.
class LocalOffsets
{
public:
    LocalOffsets();

    [[nodiscard]] std::chrono::seconds at(Moment moment) const;

    /// The local time as if it were UTC.
    [[nodiscard]] Moment local(Moment moment) const { return moment + at(moment); }

    struct Change
    {
        Moment from;
        std::chrono::seconds offset{0};
    };

    /// In order; the first holds for all time before, too.
    [[nodiscard]] const std::vector<Change> &changes() const { return m_changes; }

private:
    std::vector<Change> m_changes;
};

/// In SQL, how long after the local midnight a column with a time is, in microseconds.
[[nodiscard]] QString sinceMidnight(const QString &column);

} // namespace cacofonisk::history
