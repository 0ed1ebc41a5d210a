// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/moment.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace cacofonisk {

/// A value in a JSON document that somebody else wrote: what is missing, or not of the type that is
/// asked for, reads as absent. Valid as long as its document.
class JsonValue
{
public:
    JsonValue() = default; ///< absent

    [[nodiscard]] JsonValue operator[](std::string_view key) const;

    [[nodiscard]] bool isObject() const;
    [[nodiscard]] bool isArray() const;
    [[nodiscard]] bool isText() const;
    [[nodiscard]] bool isTrue() const;

    /// Valid as long as the document.
    [[nodiscard]] std::string_view view() const;
    [[nodiscard]] std::string text() const { return std::string(view()); }
    [[nodiscard]] std::optional<std::uint64_t> number() const; ///< that is whole and not negative
    [[nodiscard]] std::optional<std::int64_t> signedNumber() const;
    [[nodiscard]] int smallNumber() const;  ///< 0 if there is none
    [[nodiscard]] std::string json() const; ///< of any type, without spaces

    /// Of seconds, to the millisecond, as JsonWriter writes it.
    [[nodiscard]] std::optional<std::chrono::microseconds> duration() const;
    /// Of isoText().
    [[nodiscard]] std::optional<Moment> moment() const { return momentOfIso(view()); }

    /// Visits each item of an array; nothing where it is none.
    void forEach(const std::function<void(const JsonValue &item)> &visit) const;
    /// Visits each member of an object with its key; nothing where it is none.
    void forEachMember(
        const std::function<void(std::string_view key, const JsonValue &value)> &visit) const;

private:
    friend class JsonDocument;
    struct Access; ///< to what simdjson has here

    const void *m_document = nullptr;
    std::size_t m_place = 0; ///< in it
};

/// Reads one JSON document at a time. Not thread-safe.
class JsonDocument
{
public:
    JsonDocument();
    ~JsonDocument();

    /// What the text holds, which may go afterwards; absent if it is no JSON. What was read before
    /// is gone.
    [[nodiscard]] JsonValue read(std::string_view json);

private:
    struct Parser; ///< simdjson's, which others do not need to know
    std::unique_ptr<Parser> m_parser;
};

} // namespace cacofonisk
