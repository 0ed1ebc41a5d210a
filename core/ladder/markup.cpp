// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/ladder/markup.h"

#include "core/ladder/ladderwords.h"

#include <QCoreApplication>

namespace cacofonisk::ladder {

namespace {

struct MarkupTexts
{
    Q_DECLARE_TR_FUNCTIONS(MarkupTexts)
};

} // namespace

QString LadderMarkup::titleOf(const Ladder &ladder)
{
    return ladder.lines.empty() ? MarkupTexts::tr("Call")
                                : MarkupTexts::tr("Call from %1").arg(nameOf(ladder.lines.front()));
}

QString cleaned(const QString &text)
{
    QString clean;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool isPair =
            c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (isPair) {
            clean += c;
            clean += text[++i];
        } else if (c >= u' ' ? !c.isSurrogate() && c < QChar(0xFFFE) : c == u'\n' || c == u'\t') {
            clean += c;
        }
    }
    return clean;
}

} // namespace cacofonisk::ladder
