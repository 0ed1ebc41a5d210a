// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/ladder/spanlist.h"

#include <algorithm>
#include <utility>

namespace cacofonisk::ladder {

namespace {

bool isLasting(const LineSpan &span)
{
    return !span.to || *span.to > span.from;
}

} // namespace

void SpanList::add(const LineSpan &span)
{
    std::vector<LineSpan> left{span};
    for (const LineSpan &taken : m_spans) {
        if (taken.line != span.line) {
            continue;
        }
        std::vector<LineSpan> rest;
        for (const LineSpan &part : left) {
            LineSpan before = part;
            if (!before.to || *before.to > taken.from) {
                before.to = taken.from;
            }
            LineSpan after = part;
            after.from = taken.to ? std::max(part.from, *taken.to) : part.from;
            if (isLasting(before)) {
                rest.push_back(before);
            }
            if (taken.to && isLasting(after)) {
                rest.push_back(after);
            }
        }
        left = std::move(rest);
    }
    std::copy_if(left.begin(), left.end(), std::back_inserter(m_spans), isLasting);
}

std::vector<LineSpan> sorted(std::vector<LineSpan> spans)
{
    std::sort(spans.begin(), spans.end(), [](const LineSpan &a, const LineSpan &b) {
        return std::pair(a.line, a.from) < std::pair(b.line, b.from);
    });
    return spans;
}

} // namespace cacofonisk::ladder
