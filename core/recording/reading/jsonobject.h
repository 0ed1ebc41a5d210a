// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ami/problems.h"
#include "core/ami/text.h"
#include "core/recording/jsonevent.h"

#include <simdjson.h>

#include <deque>
#include <optional>
#include <string>
#include <string_view>

namespace cacofonisk::recording {

/// Reads any object of JSON as an event: a list gives its key once for each of its items; a number,
/// a word or an object within is taken as it is written, null as nothing.
class JsonObject
{
public:
    explicit JsonObject(ami::Problems &problems);

    /// Reads the object that `text` is; 64 bytes behind it can be read. False where it is none.
    [[nodiscard]] bool read(std::string_view text);

    /// What was read: views of the text and of what this keeps until the next read().
    [[nodiscard]] const JsonEvent &event() const { return m_event; }

private:
    using Value = simdjson::ondemand::value;

    void decode(std::string_view text);
    [[nodiscard]] simdjson::error_code readMembers(std::string_view text);
    [[nodiscard]] simdjson::error_code addValue(std::string_view key, Value value, int depth);
    [[nodiscard]] simdjson::error_code addItems(std::string_view key, Value &value, int depth);
    [[nodiscard]] std::optional<std::string_view> text(Value &value);
    void clear();

    simdjson::ondemand::parser m_parser;
    ami::Problems &m_problems;
    ami::Problems m_decoding; ///< what was met in an object that may turn out to be none
    ami::TextDecoder m_decoder;
    JsonEvent m_event;
    std::string m_decoded;         ///< the object, where not all was UTF-8
    std::deque<std::string> m_odd; ///< strings that are no valid Unicode
    bool m_hasEscapes = false;
};

} // namespace cacofonisk::recording
