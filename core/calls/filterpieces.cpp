// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/calls/filterpieces.h"

#include <algorithm>

namespace cacofonisk::calls {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

} // namespace

std::vector<FilterPiece> piecesOf(std::string_view filter)
{
    std::vector<FilterPiece> pieces;
    FilterPiece piece;
    bool isQuoted = false;
    bool mayBeKey = true; // as long as there are only letters
    const auto end = [&] {
        if (!piece.plain.empty()) {
            piece.written += isQuoted ? "\"" : "";
            pieces.push_back(piece);
        }
        piece = {};
        mayBeKey = true;
    };
    for (const char c : filter) {
        if (isBlank(c) && !isQuoted) {
            end();
            continue;
        }
        if (c == '"') {
            isQuoted = !isQuoted;
            mayBeKey = false;
        } else if (c == '-' && piece.written.empty()) {
            piece.isNegated = true;
        } else {
            if (c == ':' && mayBeKey && !piece.plain.empty()) {
                piece.colon = piece.plain.size();
            }
            mayBeKey = mayBeKey && isLetter(c);
            piece.plain += c;
        }
        piece.written += c;
    }
    end();
    return pieces;
}

std::string quoted(std::string_view value)
{
    std::string text(value);
    std::erase(text, '"'); // there is no way to write one
    return std::any_of(text.begin(), text.end(), isBlank) ? '"' + text + '"' : text;
}

} // namespace cacofonisk::calls
