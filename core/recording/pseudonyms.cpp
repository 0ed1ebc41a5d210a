// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/recording/pseudonyms.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QtEndian>

#include <algorithm>
#include <charconv>

namespace cacofonisk::recording {

namespace {

constexpr std::size_t most = 1'000'000; // of each kind are remembered: input may be hostile

std::string spoken(std::uint64_t number)
{
    constexpr std::string_view consonants = "bdfghjklmnprstvwz";
    constexpr std::string_view vowels = "aeiou";
    constexpr int syllables = 3;
    std::string word;
    for (int i = 0; i < syllables; ++i) {
        word += consonants[number % consonants.size()];
        number /= consonants.size();
        word += vowels[number % vowels.size()];
        number /= vowels.size();
    }
    return word;
}

} // namespace

const std::string *Pseudonyms::Replaced::find(const std::string &text) const
{
    const auto found = by.find(text);
    return found == by.end() ? nullptr : &found->second;
}

const std::string &Pseudonyms::Replaced::add(const std::string &text, std::string replacement)
{
    taken.insert(replacement);
    return by.emplace(text, std::move(replacement)).first->second;
}

Pseudonyms::Pseudonyms(const Key &key)
    : m_key(key)
{}

std::uint64_t Pseudonyms::hash(std::string_view text) const
{
    QMessageAuthenticationCode code(
        QCryptographicHash::Sha256,
        QByteArray(reinterpret_cast<const char *>(m_key.data()), std::ssize(m_key)));
    code.addData(text.data(), static_cast<qsizetype>(text.size()));
    return qFromLittleEndian<std::uint64_t>(code.result().constData());
}

std::string_view Pseudonyms::number(std::string_view digits)
{
    const std::string text(digits);
    if (const std::string *const known = m_numbers.find(text)) {
        return *known;
    }
    std::uint64_t first = 1;
    for (std::size_t i = 1; i < digits.size(); ++i) {
        first *= 10;
    }
    const std::uint64_t count = 9 * first;
    std::uint64_t at = hash(text) % count;
    m_last = std::to_string(first + at);
    if (m_numbers.by.size() >= most) {
        return m_last;
    }
    while (m_numbers.taken.contains(m_last) || stays(m_last)) {
        at = (at + 1) % count;
        m_last = std::to_string(first + at);
    }
    return m_numbers.add(text, m_last);
}

std::string_view Pseudonyms::word(std::string_view word)
{
    const std::string text(word);
    if (const std::string *const known = m_words.find(text)) {
        return *known;
    }
    std::uint64_t number = hash(text);
    m_last = spoken(number);
    if (m_words.by.size() >= most / 4) {
        return m_last;
    }
    while (m_words.taken.contains(m_last)) {
        m_last = spoken(++number);
    }
    return m_words.add(text, m_last);
}

bool Pseudonyms::knowsNumber(std::string_view digits) const
{
    return m_numbers.find(std::string(digits)) != nullptr;
}

bool Pseudonyms::knowsWord(std::string_view word) const
{
    return m_words.find(std::string(word)) != nullptr;
}

bool Pseudonyms::stays(std::string_view digits)
{
    constexpr std::array<std::string_view, 3> emergency{"112", "911", "999"};
    return std::find(emergency.begin(), emergency.end(), digits) != emergency.end();
}

} // namespace cacofonisk::recording
