// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/recording/reading/index.h"

#include <algorithm>

namespace cacofonisk::recording {

void Index::add(std::uint64_t offset, Moment moment)
{
    if (m_first == Moment()) {
        m_first = moment; // banner and login tell no time
    }
    if (m_count % distance == 0) {
        m_marks.push_back({m_count, offset, m_last});
    }
    ++m_count;
    m_last = moment;
}

Index::Mark Index::before(std::uint64_t number) const
{
    const std::uint64_t index = number / distance;
    return m_marks.empty() ? Mark{} : m_marks[std::min<std::uint64_t>(index, m_marks.size() - 1)];
}

Index::Mark Index::before(Moment moment) const
{
    const auto behind =
        std::lower_bound(m_marks.begin(), m_marks.end(), moment,
                         [](const Mark &mark, Moment at) { return mark.moment < at; });
    return behind == m_marks.begin() ? before(0) : *std::prev(behind);
}

} // namespace cacofonisk::recording
