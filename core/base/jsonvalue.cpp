// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/base/jsonvalue.h"

#include <simdjson.h>

#include <bit>
#include <cmath>
#include <limits>

namespace cacofonisk {

namespace dom = simdjson::dom;

/// simdjson's elements are a document and a place in it.
struct JsonValue::Access
{
    struct Place
    {
        const void *document = nullptr;
        std::size_t place = 0;
    };

    static JsonValue valueOf(const dom::element &element)
    {
        const auto place = std::bit_cast<Place>(element);
        JsonValue value;
        value.m_document = place.document;
        value.m_place = place.place;
        return value;
    }

    /// The value as that type; nothing if it is absent, or of another.
    template<class Type>
    static std::optional<Type> as(const JsonValue &value)
    {
        if (!value.m_document) {
            return {};
        }
        const auto element = std::bit_cast<dom::element>(Place{value.m_document, value.m_place});
        Type found{};
        const bool isThere = element.get(found) == simdjson::error_code::SUCCESS;
        return isThere ? std::optional(found) : std::nullopt;
    }
};

struct JsonDocument::Parser
{
    dom::parser parser;
};

JsonValue JsonValue::operator[](std::string_view key) const
{
    dom::element found;
    const auto object = Access::as<dom::object>(*this);
    const bool isThere = object && (*object)[key].get(found) == simdjson::error_code::SUCCESS;
    return isThere ? Access::valueOf(found) : JsonValue();
}

bool JsonValue::isObject() const
{
    return Access::as<dom::object>(*this).has_value();
}

bool JsonValue::isArray() const
{
    return Access::as<dom::array>(*this).has_value();
}

bool JsonValue::isText() const
{
    return Access::as<std::string_view>(*this).has_value();
}

bool JsonValue::isTrue() const
{
    return Access::as<bool>(*this).value_or(false);
}

std::string_view JsonValue::view() const
{
    return Access::as<std::string_view>(*this).value_or(std::string_view());
}

std::optional<std::uint64_t> JsonValue::number() const
{
    return Access::as<std::uint64_t>(*this);
}

std::optional<std::int64_t> JsonValue::signedNumber() const
{
    return Access::as<std::int64_t>(*this);
}

int JsonValue::smallNumber() const
{
    const std::int64_t number = signedNumber().value_or(0);
    const bool fits =
        number >= std::numeric_limits<int>::min() && number <= std::numeric_limits<int>::max();
    return fits ? static_cast<int>(number) : 0;
}

std::string JsonValue::json() const
{
    const auto element = Access::as<dom::element>(*this);
    return element ? simdjson::minify(*element) : std::string();
}

std::optional<std::chrono::microseconds> JsonValue::duration() const
{
    constexpr double most = 1e10; // 300 years
    const auto seconds = Access::as<double>(*this);
    if (!seconds || !(std::abs(*seconds) < most)) {
        return {};
    }
    return std::chrono::milliseconds(std::llround(*seconds * 1000));
}

void JsonValue::forEach(const std::function<void(const JsonValue &item)> &visit) const
{
    if (const auto array = Access::as<dom::array>(*this)) {
        for (const dom::element item : *array) {
            visit(Access::valueOf(item));
        }
    }
}

void JsonValue::forEachMember(
    const std::function<void(std::string_view key, const JsonValue &value)> &visit) const
{
    if (const auto object = Access::as<dom::object>(*this)) {
        for (const auto [key, value] : *object) {
            visit(key, Access::valueOf(value));
        }
    }
}

JsonDocument::JsonDocument()
    : m_parser(std::make_unique<Parser>())
{}

JsonDocument::~JsonDocument() = default;

JsonValue JsonDocument::read(std::string_view json)
{
    dom::element root;
    const bool isJson =
        m_parser->parser.parse(json.data(), json.size()).get(root) == simdjson::error_code::SUCCESS;
    return isJson ? JsonValue::Access::valueOf(root) : JsonValue();
}

} // namespace cacofonisk
