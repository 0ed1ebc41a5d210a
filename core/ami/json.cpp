// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/ami/json.h"

#include <array>

namespace cacofonisk::ami {

namespace {

/// Whether a byte cannot stand in a JSON string as it is.
constexpr auto isSpecial = [] {
    std::array<bool, 256> special{};
    for (std::size_t control = 0; control < 0x20; ++control) {
        special[control] = true;
    }
    special['"'] = special['\\'] = true;
    return special;
}();

void appendEscape(std::string &json, char c)
{
    constexpr std::string_view hex = "0123456789abcdef";
    switch (c) {
    case '"':
    case '\\':
        json += {'\\', c};
        break;
    case '\n':
        json += "\\n";
        break;
    case '\r':
        json += "\\r";
        break;
    case '\t':
        json += "\\t";
        break;
    default:
        json += {'\\', 'u', '0', '0', hex[static_cast<unsigned char>(c) >> 4], hex[c & 15]};
    }
}

} // namespace

void appendJson(std::string &json, std::string_view text)
{
    json += '"';
    std::size_t plain = 0; // begin of what can be taken as it is
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (isSpecial[static_cast<unsigned char>(text[at])]) {
            json.append(text, plain, at - plain);
            appendEscape(json, text[at]);
            plain = at + 1;
        }
    }
    json.append(text, plain);
    json += '"';
}

} // namespace cacofonisk::ami
