// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/recording/reading/jsonscan.h"

#include <array>
#include <string>

namespace cacofonisk::recording {

namespace {

constexpr std::string_view space = " \t\r\n";

/// Whether an object may stand behind `before` within what `bracket` opens.
bool mayBeginObject(char bracket, char before)
{
    return bracket == '{' ? before == ':' : before == '[' || before == ',';
}

/// Whether `text` begins with a brace and a key.
bool beginsObject(std::string_view text)
{
    text = text.substr(0, mostToKnowObject);
    const std::size_t key = text.find_first_not_of(space, 1);
    if (key == std::string_view::npos || text[key] != '"') {
        return false;
    }
    const std::size_t quote = endOfString(text, key);
    if (quote >= text.size() || text[quote] != '"') {
        return false;
    }
    const std::size_t colon = text.find_first_not_of(space, quote + 1);
    return colon != std::string_view::npos && text[colon] == ':';
}

/// What stands before `at`, spaces left aside but no line end.
char lastBefore(std::string_view text, std::size_t at)
{
    const std::size_t last = text.substr(0, at).find_last_not_of(" \t\r");
    return last == std::string_view::npos ? '\0' : text[last];
}

} // namespace

std::size_t endOfString(std::string_view text, std::size_t at)
{
    static constexpr auto isSpecial = [] {
        std::array<bool, 256> special{};
        special['"'] = special['\\'] = special['\n'] = true;
        return special;
    }();
    for (++at; at < text.size(); ++at) {
        if (!isSpecial[static_cast<unsigned char>(text[at])]) {
            continue;
        }
        if (text[at] != '\\') {
            return at;
        }
        ++at;
    }
    return text.size();
}

ObjectEnd endOfObject(std::string_view text, JsonReach reach)
{
    using What = ObjectEnd::What;
    std::string open;       // the brackets
    std::size_t string = 0; // where the last one begins
    char before = '\0';     // what no space is
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        switch (c) {
        case '\n':
            if (reach == JsonReach::Line) {
                return {What::Torn, at};
            }
            continue;
        case ' ':
        case '\t':
        case '\r':
            continue;
        case '"':
            string = at;
            at = endOfString(text, at);
            if (at < text.size() && text[at] == '\n') {
                return {What::Torn, string};
            }
            break;
        case '{':
            if (!open.empty() && !mayBeginObject(open.back(), before)) {
                return {What::Torn, at};
            }
            open += c;
            break;
        case '[':
            open += c;
            break;
        case '}':
        case ']':
            if (open.back() != (c == '}' ? '{' : '[')) {
                return {What::Torn, at};
            }
            open.pop_back();
            if (open.empty()) {
                return {What::Closed, at + 1};
            }
            break;
        case ':':
        case ',':
            break;
        default:
            if (before == '"') {
                return {What::Torn, string}; // perhaps it was no begin of one, but an end
            }
        }
        before = c;
    }
    return {What::Unfinished, text.size()};
}

std::size_t nextObject(std::string_view text, std::size_t from, JsonReach reach)
{
    char before = lastBefore(text, from);
    for (std::size_t at = from; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '\n' && reach == JsonReach::Line) {
            return at + 1;
        }
        const bool isPlace = before == '\n' || before == ',' || before == '}';
        if (c == '{' && isPlace && beginsObject(text.substr(at))) {
            return at;
        }
        if (c != ' ' && c != '\t' && c != '\r') {
            before = c;
        }
    }
    return std::string_view::npos;
}

} // namespace cacofonisk::recording
