// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/events/eventfilter.h"

#include "core/calls/filterpieces.h"

#include <algorithm>

namespace cacofonisk::events {

EventFilter::EventFilter(std::string_view words)
{
    for (const calls::FilterPiece &piece : calls::piecesOf(words)) {
        const std::string_view plain = piece.plain;
        const bool hasKey = piece.colon != std::string::npos;
        Term term;
        term.isNegated = piece.isNegated;
        term.key = hasKey ? plain.substr(0, piece.colon) : std::string_view();
        const std::string_view value = hasKey ? plain.substr(piece.colon + 1) : plain;
        term.isOfType = ami::isSameWord(term.key, "type");
        term.isOfServer = ami::isSameWord(term.key, "server");
        term.isAnyValue = value.empty();
        term.value = calls::SearchedText(value);
        m_terms.push_back(std::move(term));
    }
}

bool EventFilter::accepts(const ami::Message &message, ami::TextDecoder &decoder,
                          std::string_view server) const
{
    return std::all_of(m_terms.begin(), m_terms.end(), [&](const Term &term) {
        return matches(term, message, decoder, server) != term.isNegated;
    });
}

bool EventFilter::matches(const Term &term, const ami::Message &message, ami::TextDecoder &decoder,
                          std::string_view server)
{
    if (term.isOfServer && !server.empty()) {
        return term.value.isIn(server);
    }
    if (term.isOfType) {
        return term.isAnyValue ? !message.event().empty() : term.value.isIn(message.event());
    }
    for (const ami::Line &line : message.lines()) {
        const std::string_view key = line.key();
        if (!term.key.empty() && !ami::isSameWord(key, term.key)) {
            continue;
        }
        const bool isInKey = term.key.empty() && term.value.isIn(decoder.decode(key));
        if (term.isAnyValue || isInKey || term.value.isIn(decoder.decode(line.value()))) {
            return true;
        }
    }
    return false;
}

} // namespace cacofonisk::events
