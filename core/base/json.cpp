// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/base/json.h"

#include "core/base/bytes.h"

#include <simdjson.h>

#include <array>
#include <optional>

namespace cacofonisk {

namespace {

/// Whether a byte cannot stand in a JSON string as it is, or perhaps not.
constexpr auto isSpecial = [] {
    std::array<bool, 256> special{};
    for (std::size_t control = 0; control < 0x20; ++control) {
        special[control] = true;
    }
    for (std::size_t letter = 0x80; letter < special.size(); ++letter) {
        special[letter] = true;
    }
    special['"'] = special['\\'] = true;
    return special;
}();

/// Whether no byte is special: nearly always, and eight are asked at once.
bool isPlain(std::string_view text)
{
    return !hasAny(text, [](std::uint64_t word) {
        const std::uint64_t controls = (word - eightOf(0x20)) & ~word;
        return word | controls | bytesOf(word, '"') | bytesOf(word, '\\');
    });
}

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

/// Appends a byte of ISO 8859-1 that is not ASCII.
void appendLatin1(std::string &json, char c)
{
    const unsigned letter = static_cast<unsigned char>(c);
    json += {static_cast<char>(0xc0 | letter >> 6), static_cast<char>(0x80 | (letter & 0x3f))};
}

/// Appends what can, or has to, be written otherwise.
void appendSpecial(std::string &json, std::string_view text)
{
    std::size_t plain = 0; // begin of what can be taken as it is
    std::optional<bool> isUtf8;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (!isSpecial[static_cast<unsigned char>(text[at])]) {
            continue;
        }
        const bool isAscii = static_cast<unsigned char>(text[at]) < 0x80;
        if (!isAscii && !isUtf8) {
            isUtf8 = simdjson::validate_utf8(text.data(), text.size());
        }
        if (!isAscii && *isUtf8) {
            continue;
        }
        json.append(text, plain, at - plain);
        if (isAscii) {
            appendEscape(json, text[at]);
        } else {
            appendLatin1(json, text[at]);
        }
        plain = at + 1;
    }
    json.append(text, plain);
}

} // namespace

void appendJson(std::string &json, std::string_view text)
{
    json += '"';
    if (isPlain(text)) {
        json += text;
    } else {
        appendSpecial(json, text);
    }
    json += '"';
}

} // namespace cacofonisk
