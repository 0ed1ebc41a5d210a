// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringDecoder>

#include <string>
#include <string_view>

namespace cacofonisk::ami {

class Problems;

/// Turns the bytes of a value into UTF-8 text: unchanged if they are UTF-8, otherwise read in an
/// 8-bit code page (names from old phones and databases).
class TextDecoder
{
public:
    /// `problems` outlives the decoder.
    explicit TextDecoder(Problems &problems);

    /// Sets the code page by name, such as `windows-1251`; the default is ISO 8859-1. False if Qt
    /// does not know it: then nothing changes.
    [[nodiscard]] bool setCodePage(const QByteArray &name);

    /// The text of a value as on the wire: a view of `bytes` if they are already UTF-8, as they
    /// nearly always are; otherwise valid until the next call.
    [[nodiscard]] std::string_view decode(std::string_view bytes);

    /// The text of a name or an account code, which Asterisk writes with C escapes (`O\'Neil`;
    /// Asterisk: main/utils.c, ast_escape_c) and, on PJSIP channels, with the escapes of quoted SIP
    /// strings as well. `<unknown>` becomes an empty text.
    [[nodiscard]] std::string_view decodeName(std::string_view bytes, bool isPjsip);

private:
    Problems &m_problems;
    QStringDecoder m_codePage;
    std::string m_text; ///< what was decoded last
};

/// What AMI writes for an unknown name or number.
inline constexpr std::string_view unknown = "<unknown>";

/// Undoes ast_escape_c().
void unescapeC(std::string &text);

/// Whether two words are equal apart from the case of ASCII letters, as AMI compares keys.
[[nodiscard]] bool isSameWord(std::string_view word, std::string_view other);

/// A server's words, to be shown inside a sentence: at most 200 characters, without control
/// characters.
[[nodiscard]] QString displayText(std::string_view bytes);

} // namespace cacofonisk::ami
