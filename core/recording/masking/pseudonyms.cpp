// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/recording/masking/pseudonyms.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QtEndian>

#include <algorithm>
#include <charconv>

namespace cacofonisk::recording {

namespace {

constexpr std::size_t most = 1'000'000; // numbers are remembered: input may be hostile
constexpr std::size_t mostWords = most / 4;

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
    return by.insert_or_assign(text, std::move(replacement)).first->second;
}

/// Where nearly all of them were met, one that was met has to do.
bool Pseudonyms::Replaced::isFree(const std::string &replacement, std::uint64_t count) const
{
    return !taken.contains(replacement) && (by.size() > count / 2 || !by.contains(replacement));
}

std::vector<std::string> Pseudonyms::Replaced::texts() const
{
    std::vector<std::string> texts;
    for (const auto &[text, replacement] : by) {
        texts.push_back(text);
    }
    std::sort(texts.begin(), texts.end());
    return texts;
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
    m_last = freeNumber(text);
    return m_numbers.by.size() < most ? m_numbers.add(text, m_last) : m_last;
}

std::string_view Pseudonyms::word(std::string_view word)
{
    const std::string text(word);
    if (const std::string *const known = m_words.find(text)) {
        return *known;
    }
    m_last = freeWord(text);
    return m_words.by.size() < mostWords ? m_words.add(text, m_last) : m_last;
}

void Pseudonyms::settle()
{
    m_numbers.taken.clear();
    for (const std::string &digits : m_numbers.texts()) {
        m_numbers.add(digits, freeNumber(digits));
    }
    m_words.taken.clear();
    for (const std::string &word : m_words.texts()) {
        m_words.add(word, freeWord(word));
    }
}

std::string Pseudonyms::freeNumber(const std::string &digits) const
{
    std::uint64_t first = 1;
    for (std::size_t i = 1; i < digits.size(); ++i) {
        first *= 10;
    }
    const std::uint64_t count = 9 * first;
    std::uint64_t at = hash(digits) % count;
    std::string number = std::to_string(first + at);
    if (m_numbers.by.size() >= most) {
        return number;
    }
    while (!m_numbers.isFree(number, count) || stays(number)) {
        at = (at + 1) % count;
        number = std::to_string(first + at);
    }
    return number;
}

std::string Pseudonyms::freeWord(const std::string &word) const
{
    std::uint64_t number = hash(word);
    std::string replacement = spoken(number);
    while (m_words.by.size() < mostWords && !m_words.isFree(replacement, most)) {
        replacement = spoken(++number);
    }
    return replacement;
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
