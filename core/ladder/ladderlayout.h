// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ladder/laddertimes.h"

#include <QList>

namespace cacofonisk::ladder {

/// How a ladder is to be laid out.
struct LayoutOptions
{
    TimeScale times = TimeScale::Begin;
    QTimeZone zone = QTimeZone::systemTimeZone();
    int longestName = 24; ///< in cells; longer names are shortened
};

/// Where everything of a ladder stands, for whatever draws it. Across, in cells as textcells.h
/// counts them; down, in rows: one for each arrow, from 0, below the heads.
struct LadderLayout
{
    struct Column
    {
        int x = 0;      ///< of the lifeline; the head begins there
        QString name;   ///< as long as it may be; may be empty
        QString number; ///< whole; may be empty
    };

    struct Row
    {
        std::size_t arrow = 0; ///< index in Ladder::arrows
        int from = 0;          ///< x of the lifeline that it leaves
        int to = 0;            ///< x of that which it leads to; `from` if it leads to none
        QString time;
        QString label;     ///< on the arrow; beside the lifeline if it leads to none
        QString afterward; ///< beside the lifeline that it leads to; may be empty
        bool isSlow = false;

        [[nodiscard]] bool isAside() const { return from == to; }
    };

    /// What a lifeline shows for a while.
    struct Bar
    {
        std::size_t column = 0;
        SpanKind kind = SpanKind::Calling;
        double top = 0; ///< in rows, from the line of one arrow to that of another
        double bottom = 0;
    };

    int timeWidth = 0; ///< of the column of times, at the left
    int width = 0;     ///< of all, with the texts at the right
    QString day;       ///< over the times; may be empty
    QList<Column> columns;
    QList<Row> rows;
    QList<Bar> bars;
};

[[nodiscard]] LadderLayout layoutOf(const Ladder &ladder, const LayoutOptions &options = {});

} // namespace cacofonisk::ladder
