// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/recording/jsonevent.h"
#include "core/recording/reading/jsonscan.h"
#include "core/recording/reading/stringends.h"

namespace cacofonisk::recording {

/// Reads objects of JSON that are as plain as nearly all events are: strings and lists of strings
/// alone, without an escape. Of anything else it only says that it is not: simdjson knows what it
/// is, and takes four times as long for what is plain.
class PlainObjects
{
public:
    /// Reads the object that `text` begins with. Its size; 0 where it is not plain or not whole.
    ///
    /// `text` is the rest of the one before, behind its object, or forget() was called.
    [[nodiscard]] std::size_t read(std::string_view text, JsonReach reach, JsonEvent &event);

    /// What was seen of the text counts no more: it went on, or stands elsewhere, or it is not sure
    /// where in it strings begin.
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
    std::ptrdiff_t m_oddSpaces = 0; ///< that were taken: line ends and tabs
};

} // namespace cacofonisk::recording
