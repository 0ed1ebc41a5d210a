// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/ladder/spokentext.h"

#include <algorithm>

namespace cacofonisk::ladder {

namespace {

constexpr QChar isolate(0x2068);
constexpr QChar popIsolate(0x2069);

/// Isolates end where they began, so that nothing of `text` acts beyond it.
QString balanced(const QString &text)
{
    QString whole;
    int open = 0;
    for (const QChar c : text) {
        const bool opens = c >= QChar(0x2066) && c <= isolate;
        if (c == popIsolate && open == 0) {
            continue;
        }
        open += opens ? 1 : c == popIsolate ? -1 : 0;
        whole.append(c);
    }
    return whole + QString(open, popIsolate);
}

bool turns(char32_t c)
{
    switch (QChar::direction(c)) {
    case QChar::DirR:
    case QChar::DirAL:
    case QChar::DirAN:
    case QChar::DirLRE:
    case QChar::DirLRO:
    case QChar::DirRLE:
    case QChar::DirRLO:
    case QChar::DirPDF:
    case QChar::DirLRI:
    case QChar::DirRLI:
    case QChar::DirFSI:
    case QChar::DirPDI:
        return true;
    default:
        return false;
    }
}

} // namespace

QString spoken(std::string_view utf8)
{
    constexpr std::size_t mostBytes = 1024;
    constexpr qsizetype mostCharacters = 80;
    utf8 = utf8.substr(0, mostBytes);
    QString text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator ||
            c == QChar::ParagraphSeparator) {
            c = u' ';
        }
    }
    text = text.simplified();
    if (text.size() > mostCharacters) {
        const bool splits = text.at(mostCharacters - 2).isHighSurrogate();
        text = text.left(mostCharacters - (splits ? 2 : 1)) + u'…';
    }
    const auto characters = text.toUcs4();
    if (std::none_of(characters.begin(), characters.end(), turns)) {
        return text;
    }
    return isolate + balanced(text) + popIsolate;
}

} // namespace cacofonisk::ladder
