// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ladder/ladder.h"

namespace cacofonisk::ladder {

/// Collects spans of which those of a line do not overlap: what is more important comes first in
/// the order of adding, and keeps its time.
class SpanList
{
public:
    void add(const LineSpan &span);

    [[nodiscard]] std::vector<LineSpan> take() { return std::move(m_spans); }

private:
    std::vector<LineSpan> m_spans;
};

/// By line, then by time.
[[nodiscard]] std::vector<LineSpan> sorted(std::vector<LineSpan> spans);

} // namespace cacofonisk::ladder
