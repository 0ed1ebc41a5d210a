// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/history/figurecounter.h"

#include <QByteArray>
#include <QStringList>

#include <span>
#include <vector>

namespace cacofonisk::history {

/// The figures of calls, of all of them and in each grouping, as the command line writes them.
class FiguresReport
{
public:
    /// `levels` and `offsets` outlive this.
    FiguresReport(const ServiceLevels &levels, const LocalOffsets &offsets);

    /// In the order in which they began.
    void add(const CallSummary &call);

    /// One object, and a line end.
    [[nodiscard]] QByteArray json() const;
    /// A line a group; the first is of all calls.
    [[nodiscard]] QByteArray csv() const;

private:
    struct Counted
    {
        Grouping grouping;
        GroupCounter counter;
    };

    const ServiceLevels &m_levels;
    FigureCounter m_all;
    std::vector<Counted> m_groups;
    Moment m_first{};
    Moment m_last{};
};

/// The figures in the order of Figure, as numbers that a spreadsheet reads: seconds, hundredths,
/// `2026-11-23T09:00:00.000Z`. Empty where there is none.
[[nodiscard]] QStringList cellsOf(const Figures &figures);

/// A line a group, below headings: `heading` is that of the groups.
[[nodiscard]] QByteArray csvOf(const QString &heading, std::span<const FigureGroup> groups);

} // namespace cacofonisk::history
