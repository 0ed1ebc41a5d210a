// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/bytes.h"

#include <cstdint>
#include <cstring>
#include <string_view>

namespace cacofonisk::ami {

/// One `Key: value` of a message, as a view of the received bytes: either a line from the wire,
/// split only when needed, or a member of a JSON object.
class Line
{
public:
    Line() = default;

    /// A line from the wire, without its line end.
    explicit Line(std::string_view line)
        : m_key(line.data())
        , m_size(static_cast<std::uint32_t>(line.size()))
    {}

    /// A line that is already split.
    Line(std::string_view key, std::string_view value)
        : m_key(key.data())
        , m_value(value.data())
        , m_keySize(static_cast<std::uint32_t>(key.size()))
        , m_size(static_cast<std::uint32_t>(value.size()))
    {}

    /// Where a line from the wire begins in the received bytes.
    [[nodiscard]] const char *data() const { return m_key; }

    /// Empty if a line from the wire has no colon: then the whole line is the value (command
    /// output).
    [[nodiscard]] std::string_view key() const
    {
        return m_value ? std::string_view(m_key, m_keySize) : std::string_view(m_key, colon());
    }

    [[nodiscard]] std::string_view value() const
    {
        if (m_value) {
            return {m_value, m_size};
        }
        const std::size_t at = colon();
        return at == 0 && !(m_size && *m_key == ':') ? std::string_view(m_key, m_size) : behind(at);
    }

    /// The value if the key is `name` (AMI keys are case-insensitive), otherwise a view without
    /// data.
    [[nodiscard]] CACOFONISK_INLINE std::string_view valueOf(std::string_view name) const
    {
        const std::size_t n = name.size();
        if (m_value) {
            return m_keySize == n && same(m_key, name) ? std::string_view(m_value, m_size)
                                                       : std::string_view();
        }
        return n < m_size && m_key[n] == ':' && same(m_key, name) ? behind(n) : std::string_view();
    }

private:
    [[nodiscard]] std::size_t colon() const
    {
        const void *const at = std::memchr(m_key, ':', m_size);
        return at ? static_cast<std::size_t>(static_cast<const char *>(at) - m_key) : 0;
    }

    /// What follows the colon at `at` and the one space after it.
    [[nodiscard]] std::string_view behind(std::size_t at) const
    {
        const std::size_t from = at + 1 + (at + 1 < m_size && m_key[at + 1] == ' ');
        return {m_key + from, m_size - from};
    }

    CACOFONISK_INLINE static bool same(const char *key, std::string_view name)
    {
        return sameBytes(key, name.data(), name.size()) || sameIgnoringCase(key, name);
    }

    /// Rarely needed, so kept out of the inlined caller.
    static bool sameIgnoringCase(const char *key, std::string_view name);

    const char *m_key = "";
    const char *m_value = nullptr; ///< null: a line from the wire, whose size is m_size
    std::uint32_t m_keySize = 0;
    std::uint32_t m_size = 0;
};

} // namespace cacofonisk::ami
