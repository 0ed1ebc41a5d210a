// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/bytes.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace cacofonisk {

/// A text that is stored in place if it has at most `room` bytes, otherwise on the heap. With
/// thousands of channels, a std::string costs each event one more wait for memory per text, and
/// each new or ended channel one allocation per text.
template<std::size_t room>
class InlineText
{
public:
    InlineText() = default;

    explicit InlineText(std::string_view text) { begin(text); }

    InlineText(const InlineText &other) { begin(other); }

    InlineText &operator=(const InlineText &other)
    {
        assign(other);
        return *this;
    }

    InlineText &operator=(std::string_view text)
    {
        assign(text);
        return *this;
    }

    ~InlineText()
    {
        if (isLonger()) {
            delete longer();
        }
    }

    operator std::string_view() const
    {
        return isLonger() ? std::string_view(*longer()) : std::string_view(m_bytes.data(), m_size);
    }

    [[nodiscard]] bool empty() const { return std::string_view(*this).empty(); }

    void clear() { assign({}); }

    friend bool operator==(const InlineText &text, std::string_view other)
    {
        return std::string_view(text) == other;
    }

    friend auto operator<=>(const InlineText &text, std::string_view other)
    {
        return std::string_view(text) <=> other;
    }

private:
    static constexpr std::uint8_t elsewhere = 255; ///< in m_size: m_bytes begins with a longer()
    static_assert(room >= sizeof(std::string *) && room < elsewhere);

    [[nodiscard]] bool isLonger() const { return m_size == elsewhere; }

    [[nodiscard]] std::string *longer() const
    {
        std::string *text = nullptr;
        std::memcpy(&text, m_bytes.data(), sizeof text);
        return text;
    }

    /// `text` may be a part of this text. Once the text was longer, it stays on the heap to keep
    /// that memory.
    void assign(std::string_view text)
    {
        if (isLonger()) {
            longer()->assign(text);
        } else {
            begin(text);
        }
    }

    void begin(std::string_view text)
    {
        if (text.size() <= room) {
            moveBytes(m_bytes.data(), text.data(), text.size());
            m_size = static_cast<std::uint8_t>(text.size());
        } else {
            auto *const longer = new std::string(text);
            std::memcpy(m_bytes.data(), &longer, sizeof longer);
            m_size = elsewhere;
        }
    }

    std::uint8_t m_size = 0;
    std::array<char, room> m_bytes;
};

} // namespace cacofonisk
