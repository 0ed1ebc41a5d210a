// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ami/line.h"
#include "core/ami/text.h"
#include "core/recording/jsonscan.h"

#include <simdjson.h>

#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cacofonisk::recording {

/// The members of one JSON object as the lines of a message: a list gives its key once for each of
/// its items; a number, a word or an object within is taken as it is written, null as nothing.
class JsonObject
{
public:
    explicit JsonObject(ami::Problems &problems);

    /// Reads the object that `text` is; 64 bytes behind it can be read. False where it is none.
    /// The lines are views of `text` and of what this keeps until the next call.
    [[nodiscard]] bool read(std::string_view text);

    /// Reads the object that `text` begins with where that is quickly done, as the lines say; its
    /// size, else 0.
    [[nodiscard]] std::size_t readPlain(std::string_view text, JsonReach reach);

    [[nodiscard]] const std::vector<ami::Line> &lines() const { return m_lines; }

    /// The value of receivedKey, which is no line.
    [[nodiscard]] std::string_view received() const { return m_received; }

    /// The value of serverKey, which is no line.
    [[nodiscard]] std::string_view server() const { return m_server; }

    /// In our own recordings: when the message was received, as ami::isoText() writes it. No key
    /// of AMI begins with `@`; any other that does is no line.
    static constexpr std::string_view receivedKey = "@received";
    /// Whose message it is, in recordings of several servers.
    static constexpr std::string_view serverKey = "@server";
    /// What Asterisk greets with when a connection begins: the one line of its message, without
    /// key.
    static constexpr std::string_view bannerKey = "@banner";

private:
    using Value = simdjson::ondemand::value;

    void decode(std::string_view text);
    [[nodiscard]] simdjson::error_code readMembers(std::string_view text);
    [[nodiscard]] simdjson::error_code addValue(std::string_view key, Value value, int depth);
    [[nodiscard]] simdjson::error_code addItems(std::string_view key, Value &value, int depth);
    [[nodiscard]] std::optional<std::string_view> text(Value &value);
    void clear();
    void add(std::string_view key, std::string_view value);
    void addOwn(std::string_view key, std::string_view value);

    simdjson::ondemand::parser m_parser;
    ami::TextDecoder m_decoder;
    std::vector<ami::Line> m_lines;
    std::string_view m_received;
    std::string_view m_server;
    std::string m_decoded;         ///< the object, where not all was UTF-8
    std::deque<std::string> m_odd; ///< strings that are no valid Unicode
    bool m_hasEscapes = false;
};

} // namespace cacofonisk::recording
