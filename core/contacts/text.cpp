// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/contacts/text.h"

#include <QStringDecoder>
#include <QStringEncoder>

#include <algorithm>
#include <array>

namespace cacofonisk::contacts {

namespace {

std::string ofWindows(const QByteArray &bytes)
{
    // What is in the place of the control characters 0x80 to 0x9f of ISO 8859-1.
    static constexpr std::array<char16_t, 32> special{
        0x20ac, 0x81,   0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
        0x2039, 0x0152, 0x8d,   0x017d, 0x8f,   0x90,   0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
        0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x9d,   0x017e, 0x0178};
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xa0) {
            c = QChar(special[c.unicode() - 0x80U]);
        }
    }
    return text.toStdString();
}

std::string decoded(const QByteArray &bytes, QStringDecoder::Encoding encoding)
{
    QStringDecoder decoder(encoding);
    const QString text = decoder(bytes);
    return text.toStdString();
}

} // namespace

std::string textOf(const QByteArray &content)
{
    if (content.startsWith("\xff\xfe") || content.startsWith("\xfe\xff")) {
        return decoded(content, QStringDecoder::Utf16);
    }
    constexpr qsizetype markSize = 3;
    const qsizetype begin = content.startsWith("\xef\xbb\xbf") ? markSize : 0;
    return content.isValidUtf8() ? std::string(content.begin() + begin, content.end())
                                 : ofWindows(content);
}

std::string textOf(const QByteArray &bytes, std::string_view charset)
{
    const std::string name = lowered(charset);
    if (name == "iso-8859-1" || name == "windows-1252" || name == "us-ascii") {
        return ofWindows(bytes);
    }
    QStringDecoder decoder(name.c_str());
    if (name.empty() || name == "utf-8" || !decoder.isValid()) {
        return textOf(bytes);
    }
    const QString text = decoder(bytes);
    return text.toStdString();
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view noBreak = "\xc2\xa0";
    constexpr std::string_view spaces = " \t\r\n";
    for (bool more = true; more;) {
        const std::size_t before = text.size();
        text.remove_prefix(std::min(text.find_first_not_of(spaces), text.size()));
        text = text.substr(0, text.find_last_not_of(spaces) + 1);
        text.remove_prefix(text.starts_with(noBreak) ? noBreak.size() : 0);
        text.remove_suffix(text.ends_with(noBreak) ? noBreak.size() : 0);
        more = text.size() < before;
    }
    return text;
}

std::string lowered(std::string_view text)
{
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return lower;
}

} // namespace cacofonisk::contacts
