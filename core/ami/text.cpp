// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/ami/text.h"

#include "core/ami/problems.h"
#include "core/base/bytes.h"

#include <simdjson.h>

#include <QString>

#include <cstdint>

namespace cacofonisk::ami {

namespace {

char controlOf(char letter)
{
    switch (letter) {
    case 'a':
        return '\a';
    case 'b':
        return '\b';
    case 'f':
        return '\f';
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    case 'v':
        return '\v';
    default:
        return letter;
    }
}

/// Puts `meaning(c)` for every backslash followed by a character c.
template<class Meaning>
void unescape(std::string &text, Meaning meaning)
{
    std::size_t to = text.find('\\');
    if (to == std::string::npos) {
        return;
    }
    for (std::size_t from = to; from < text.size(); ++from, ++to) {
        const bool isEscape = text[from] == '\\' && from + 1 < text.size();
        text[to] = isEscape ? meaning(text[++from]) : text[from];
    }
    text.resize(to);
}

/// Whether it is ASCII without a backslash, as nearly every text is, and short: asking simdjson and
/// memchr() takes longer.
bool isPlain(std::string_view text)
{
    return !hasAny(text, [](std::uint64_t word) { return word | bytesOf(word, '\\'); });
}

} // namespace

TextDecoder::TextDecoder(Problems &problems)
    : m_problems(problems)
    , m_codePage(QStringConverter::Latin1)
{}

bool TextDecoder::setCodePage(const QByteArray &name)
{
    QStringDecoder codePage(name.constData());
    if (!codePage.isValid()) {
        return false;
    }
    m_codePage = std::move(codePage);
    return true;
}

std::string_view TextDecoder::decode(std::string_view bytes)
{
    if (isPlain(bytes) || simdjson::validate_utf8(bytes.data(), bytes.size())) {
        return bytes;
    }
    m_problems.count(Problem::NotUtf8);
    m_codePage.resetState();
    const QString decoded =
        m_codePage.decode(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    m_text = decoded.toStdString();
    return m_text;
}

std::string_view TextDecoder::decodeName(std::string_view bytes, bool isPjsip)
{
    if (bytes == unknown) {
        return {};
    }
    if (isPlain(bytes)) {
        return bytes;
    }
    const std::string_view text = decode(bytes);
    if (text.find('\\') == std::string_view::npos) {
        return text;
    }
    m_text = text;
    unescapeC(m_text);
    if (isPjsip) {
        unescape(m_text, [](char c) { return c; });
    }
    return m_text;
}

void unescapeC(std::string &text)
{
    unescape(text, controlOf);
}

bool isSameWord(std::string_view word, std::string_view other)
{
    const QLatin1String left(word.data(), static_cast<qsizetype>(word.size()));
    const QLatin1String right(other.data(), static_cast<qsizetype>(other.size()));
    return left.compare(right, Qt::CaseInsensitive) == 0;
}

QString displayText(std::string_view bytes)
{
    constexpr std::size_t mostBytes = 1024;
    constexpr qsizetype mostCharacters = 200;
    bytes = bytes.substr(0, mostBytes);
    QString text = QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
    text.removeIf([](QChar c) { return !c.isPrint(); });
    return text.size() > mostCharacters ? text.left(mostCharacters - 1) + u'…' : text;
}

} // namespace cacofonisk::ami
