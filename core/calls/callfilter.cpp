// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/calls/callfilter.h"

#include <algorithm>

namespace cacofonisk::calls {

CallFilter::CallFilter(std::string_view text, const FilterWords &words)
{
    for (const FilterPiece &piece : piecesOf(text)) {
        auto term = termOf(piece, words);
        m_parts.push_back({piece.written, {}});
        if (term) {
            m_terms.push_back(std::move(*term));
        } else {
            m_parts.back().mistake = std::move(term.error());
        }
    }
}

const Error *CallFilter::mistake() const
{
    const auto wrong = std::find_if(m_parts.begin(), m_parts.end(),
                                    [](const Part &part) { return part.mistake.has_value(); });
    return wrong == m_parts.end() ? nullptr : &*wrong->mistake;
}

bool CallFilter::accepts(const Call &call, Moment now, bool isLost) const
{
    return std::all_of(m_terms.begin(), m_terms.end(),
                       [&](const FilterTerm &term) { return term.accepts(call, now, isLost); });
}

} // namespace cacofonisk::calls
