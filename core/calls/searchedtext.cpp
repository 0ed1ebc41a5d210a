// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/calls/searchedtext.h"

#include <QString>

#include <algorithm>
#include <utility>

namespace cacofonisk::calls {

namespace {

constexpr char small(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool isOfAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

bool isDecimal(char c)
{
    return c >= '0' && c <= '9';
}

/// What stands between the digits of a number.
bool isBetween(char c)
{
    return c == ' ' || c == '-' || c == '.' || c == '/' || c == '(' || c == ')';
}

/// What is left of `number` behind `digits`, with which it begins; nullptr where it does not.
const char *restBehind(std::string_view digits, const char *number, const char *end)
{
    for (const char digit : digits) {
        while (number != end && isBetween(*number)) {
            ++number;
        }
        if (number == end || *number != digit) {
            return nullptr;
        }
        ++number;
    }
    return number;
}

QString decoded(std::string_view utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

std::string digitsOfNumber(std::string_view text)
{
    constexpr std::string_view zero = "(0)"; // `+31 (0)20…`: to be left out behind a country code
    std::string digits;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (digits.starts_with('+') && text.substr(at).starts_with(zero)) {
            at += zero.size() - 1;
        } else if (isDecimal(c) || (c == '+' && digits.empty())) {
            digits += c;
        } else if (!isBetween(c)) {
            return {};
        }
    }
    return digits == "+" ? std::string() : digits;
}

SearchedText::SearchedText(std::string_view text, std::vector<std::string> numbers)
    : m_text(text)
    , m_numbers(std::move(numbers))
    , m_digits(digitsOfNumber(text))
    , m_isAscii(isOfAscii(text))
{
    if (m_isAscii) {
        std::transform(m_text.begin(), m_text.end(), m_text.begin(), small);
    }
}

bool SearchedText::isIn(std::string_view text) const
{
    if (!m_isAscii) {
        return !isOfAscii(text) && decoded(text).contains(decoded(m_text), Qt::CaseInsensitive);
    }
    return std::search(text.begin(), text.end(), m_text.begin(), m_text.end(),
                       [](char c, char wanted) { return small(c) == wanted; }) != text.end() ||
           m_text.empty();
}

bool SearchedText::isAllOf(std::string_view text) const
{
    if (!m_isAscii) {
        return !isOfAscii(text) && decoded(text).compare(decoded(m_text), Qt::CaseInsensitive) == 0;
    }
    return std::equal(text.begin(), text.end(), m_text.begin(), m_text.end(),
                      [](char c, char wanted) { return small(c) == wanted; });
}

bool SearchedText::isInNumber(std::string_view number) const
{
    if (m_digits.empty()) {
        return isIn(number);
    }
    const char *const end = number.data() + number.size();
    for (const char *begin = number.data(); begin != end; ++begin) {
        if (*begin == m_digits.front() && restBehind(m_digits, begin, end)) {
            return true;
        }
    }
    return std::any_of(m_numbers.begin(), m_numbers.end(), [&](const std::string &digits) {
        return restBehind(digits, number.data(), end) != nullptr;
    });
}

bool SearchedText::isNumber(std::string_view number) const
{
    if (m_digits.empty()) {
        return isAllOf(number);
    }
    const char *const end = number.data() + number.size();
    const auto isWhole = [&](const std::string &digits) {
        const char *const rest = restBehind(digits, number.data(), end);
        return rest && std::all_of(rest, end, isBetween);
    };
    return isWhole(m_digits) || std::any_of(m_numbers.begin(), m_numbers.end(), isWhole);
}

} // namespace cacofonisk::calls
