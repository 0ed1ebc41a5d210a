// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/recording/jsonevent.h"
#include "core/recording/reading/jsonscan.h"
#include "core/recording/reading/stringends.h"

namespace cacofonisk::recording {

/// Reads JSON objects that are as simple as nearly all events: only strings and lists of strings,
/// without escapes. Anything else is rejected and left to simdjson, which takes four times as long
/// for simple objects.
class PlainObjects
{
public:
    /// Reads the object with which `text` begins. Returns its size in bytes; 0 if it is not simple
    /// or not complete.
    ///
    /// `text` must be the rest of the previous text, after its object; otherwise call forget()
    /// first.
    [[nodiscard]] std::size_t read(std::string_view text, JsonReach reach, JsonEvent &event);

    /// Forgets the text: it has grown or moved, or it is uncertain where strings begin in it.
    void forget() { m_strings.begin({}); }

private:
    [[nodiscard]] bool parseMembers(JsonEvent &event);
    void parseUsual(JsonEvent &event);
    [[nodiscard]] bool parseValue(std::string_view key, JsonEvent &event);
    [[nodiscard]] bool parseString(std::string_view &string);
    [[nodiscard]] bool accept(char c);
    void passSpace();
    [[nodiscard]] bool isPlain(std::string_view object);

    StringEnds m_strings;
    const char *m_at = nullptr;
    const char *m_end = nullptr;
    JsonReach m_reach = JsonReach::Anywhere;
    std::ptrdiff_t m_oddSpaces = 0; ///< that were passed: line ends and tabs
};

} // namespace cacofonisk::recording
