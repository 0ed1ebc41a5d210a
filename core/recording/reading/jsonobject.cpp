// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/recording/reading/jsonobject.h"

#include "core/recording/reading/jsonscan.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace cacofonisk::recording {

using simdjson::error_code;
namespace ondemand = simdjson::ondemand;

namespace {

std::string_view trimmed(std::string_view token)
{
    return token.substr(0, token.find_last_not_of(" \t\r\n") + 1);
}

/// A key as written, without its quotes: `value` is the token behind it and the colon.
std::string_view rawKey(const char *key, std::string_view value)
{
    const std::string_view before(key, static_cast<std::size_t>(value.data() - key));
    return before.substr(0, before.rfind('"'));
}

} // namespace

JsonObject::JsonObject(ami::Problems &problems)
    : m_problems(problems)
    , m_decoder(m_decoding)
{}

bool JsonObject::read(std::string_view text)
{
    error_code error = readMembers(text);
    const ObjectEnd whole{ObjectEnd::What::Closed, text.size()};
    if (error == simdjson::UTF8_ERROR && endOfObject(text, JsonReach::Anywhere) == whole) {
        decode(text);
        m_decoded.reserve(m_decoded.size() + simdjson::SIMDJSON_PADDING);
        error = readMembers(m_decoded);
        ami::Problems none;
        (error == simdjson::SUCCESS ? m_problems : none).moveFrom(m_decoding);
    }
    return error == simdjson::SUCCESS;
}

/// Puts into m_decoded the object that `text` is, with the keys and values decoded that are not
/// UTF-8.
void JsonObject::decode(std::string_view text)
{
    m_decoded.clear();
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t quote = std::min(text.find('"', at), text.size());
        const std::size_t end = std::min(endOfString(text, quote) + 1, text.size());
        m_decoded.append(text, at, quote - at);
        m_decoded += m_decoder.decode(text.substr(quote, end - quote));
        at = end;
    }
}

error_code JsonObject::readMembers(std::string_view text)
{
    clear();
    m_hasEscapes = text.find('\\') != std::string_view::npos;
    ondemand::document document;
    ondemand::object object;
    error_code error =
        m_parser.iterate(text.data(), text.size(), text.size() + simdjson::SIMDJSON_PADDING)
            .get(document);
    if (error || (error = document.get_object().get(object))) {
        return error;
    }
    for (auto member : object) {
        ondemand::field field;
        if ((error = std::move(member).get(field))) {
            return error;
        }
        std::string_view key = rawKey(field.key().raw(), field.value().raw_json_token());
        if (m_hasEscapes && key.find('\\') != std::string_view::npos &&
            (error = field.unescaped_key().get(key))) {
            return error;
        }
        if ((error = addValue(key, field.value(), 0))) {
            return error;
        }
    }
    const bool isAtEnd = document.current_location().error() == simdjson::OUT_OF_BOUNDS;
    return isAtEnd ? simdjson::SUCCESS : simdjson::TRAILING_CONTENT;
}

error_code JsonObject::addValue(std::string_view key, Value value, int depth)
{
    ondemand::json_type type;
    if (const error_code error = value.type().get(type)) {
        return error;
    }
    switch (type) {
    case ondemand::json_type::array:
        return addItems(key, value, depth);
    case ondemand::json_type::object: {
        ondemand::object object;
        std::string_view raw;
        error_code error = value.get_object().get(object);
        if (!error) {
            error = object.raw_json().get(raw);
        }
        m_event.add(key, trimmed(raw));
        return error;
    }
    case ondemand::json_type::string: {
        const auto string = text(value);
        m_event.add(key, string.value_or(std::string_view()));
        return string ? simdjson::SUCCESS : simdjson::STRING_ERROR;
    }
    case ondemand::json_type::null:
        m_event.add(key, "");
        return simdjson::SUCCESS;
    case ondemand::json_type::number:
    case ondemand::json_type::boolean:
        break;
    }
    m_event.add(key, trimmed(value.raw_json_token()));
    return simdjson::SUCCESS;
}

error_code JsonObject::addItems(std::string_view key, Value &value, int depth)
{
    constexpr int deepest = 100;
    if (depth == deepest) {
        return simdjson::DEPTH_ERROR;
    }
    ondemand::array items;
    error_code error = value.get_array().get(items);
    if (error) {
        return error;
    }
    for (auto item : items) {
        Value next;
        if ((error = std::move(item).get(next)) || (error = addValue(key, next, depth + 1))) {
            return error;
        }
    }
    return simdjson::SUCCESS;
}

/// A string's text: as written unless it has escapes.
std::optional<std::string_view> JsonObject::text(Value &value)
{
    const std::string_view token = trimmed(value.raw_json_token());
    if (token.size() < 2) {
        return {};
    }
    const std::string_view written = token.substr(1, token.size() - 2);
    if (!m_hasEscapes || written.find('\\') == std::string_view::npos) {
        return written;
    }
    std::string_view unescaped;
    if (value.get_string().get(unescaped) == simdjson::SUCCESS) {
        return unescaped;
    }
    // Half a surrogate pair, say, as Python writes for bytes that are no UTF-8.
    const auto document = QJsonDocument::fromJson(
        '[' + QByteArray(token.data(), static_cast<qsizetype>(token.size())) + ']');
    if (!document.isArray()) {
        return {};
    }
    return m_odd.emplace_back(document.array().at(0).toString().toStdString());
}

void JsonObject::clear()
{
    m_event.clear();
    m_odd.clear();
}

} // namespace cacofonisk::recording
