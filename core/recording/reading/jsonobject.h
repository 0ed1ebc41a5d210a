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

/// Reads any JSON object as an event. An array gives its key once for each of its items; a number,
/// a boolean or a nested object is taken as it is written, and null as an empty value.
class JsonObject
{
public:
    /// `problems` outlives this.
    explicit JsonObject(ami::Problems &problems);

    /// Reads `text`, which must be followed by 64 readable bytes. False if it is not exactly one
    /// JSON object.
    [[nodiscard]] bool read(std::string_view text);

    /// What was read: views of the text and of memory of this object, valid until the next read().
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
    ami::Problems m_decoding; ///< while decoding; counted only if the object is valid
    ami::TextDecoder m_decoder;
    JsonEvent m_event;
    std::string m_decoded;         ///< the object in UTF-8, if it was not
    std::deque<std::string> m_odd; ///< decoded strings that are not valid Unicode
    bool m_hasEscapes = false;
};

} // namespace cacofonisk::recording
