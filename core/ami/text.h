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

/// Makes UTF-8 text of the bytes of a value: as they are where they are UTF-8, else taken in an
/// 8-bit code page (names out of old phones and databases).
class TextDecoder
{
public:
    /// `problems` outlives the decoder.
    explicit TextDecoder(Problems &problems);

    /// The name of a code page, say `windows-1251`; ISO 8859-1 until then. False where Qt knows
    /// none of that name: nothing changes then.
    [[nodiscard]] bool setCodePage(const QByteArray &name);

    /// The text of a value as on the wire: a view of `bytes` where they are it already, which is
    /// as good as always; else valid until the next call.
    [[nodiscard]] std::string_view decode(std::string_view bytes);

    /// The same of a name or an account code, which Asterisk writes with C escapes (`O\'Neil`;
    /// Asterisk: main/utils.c, ast_escape_c), and on channels of PJSIP with those that SIP's
    /// quoted strings have besides. `<unknown>` is the empty text.
    [[nodiscard]] std::string_view decodeName(std::string_view bytes, bool isPjsip);

private:
    Problems &m_problems;
    QStringDecoder m_codePage;
    std::string m_text; ///< what was decoded last
};

/// What AMI writes for a name or number that is not known.
inline constexpr std::string_view unknown = "<unknown>";

/// The text that ast_escape_c() made `text` of.
void unescapeC(std::string &text);

/// Whether two words differ at most in the case of ASCII letters: as AMI compares keys.
[[nodiscard]] bool isSameWord(std::string_view word, std::string_view other);

/// What a server said, to be shown within a sentence: at most 200 characters, and none that
/// controls anything.
[[nodiscard]] QString displayText(std::string_view bytes);

} // namespace cacofonisk::ami
