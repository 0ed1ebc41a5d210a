// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/ladder/mermaidwriter.h"

#include "core/ladder/ladderwords.h"

#include <QStringList>

namespace cacofonisk::ladder {

namespace {

/// Letters, digits and what means nothing to Mermaid stand as they are; all else by its number:
/// `#35;`. So does the first letter of each word, as some words (`end`) end a block.
QString escaped(const QString &text)
{
    static const QString harmless = QStringLiteral(" ,.+()…");
    QString whole;
    bool isBegin = true;
    for (const uint c : text.toUcs4()) {
        const bool isLetter = QChar::isLetterOrNumber(c) || QChar::isMark(c);
        const bool isWordBegin = isLetter && isBegin && (c == u'e' || c == u'E');
        const bool isKept = isLetter || (c < 0xFFFF && harmless.contains(QChar(c)));
        whole += isKept && !isWordBegin
                     ? QString::fromUcs4(reinterpret_cast<const char32_t *>(&c), 1)
                     : QStringLiteral("#%1;").arg(c);
        isBegin = !isLetter;
    }
    return whole;
}

QString participantOf(std::size_t line)
{
    return QStringLiteral("p%1").arg(line);
}

QString lineOfArrow(ArrowKind kind)
{
    const bool isAnswer = kind == ArrowKind::Answers || kind == ArrowKind::PicksUp;
    return kind == ArrowKind::Misses ? QStringLiteral("-x")
           : isAnswer                ? QStringLiteral("-->>")
                                     : QStringLiteral("->>");
}

} // namespace

QString mermaidOf(const QString &story, const Ladder &ladder, TimeScale times,
                  const QTimeZone &zone)
{
    QStringList lines{QStringLiteral("sequenceDiagram"),
                      QStringLiteral("    accDescr: ") +
                          escaped(QString(story).replace(u'\n', u' '))};
    for (std::size_t i = 0; i < ladder.lines.size(); ++i) {
        const QString name = headOf(ladder.lines[i]);
        const QString number = numberOf(ladder.lines[i]);
        const bool hasBoth = !name.isEmpty() && !number.isEmpty();
        lines.append(QStringLiteral("    participant %1 as %2%3%4")
                         .arg(participantOf(i), escaped(name),
                              hasBoth ? QStringLiteral("<br/>") : QString(), escaped(number)));
    }
    for (std::size_t i = 0; i < ladder.arrows.size(); ++i) {
        const Arrow &arrow = ladder.arrows[i];
        const QString reason = arrow.kind == ArrowKind::Misses && arrow.to
                                   ? QStringLiteral(", ") + arrow.reason
                                   : QString();
        const QString what =
            escaped(timeOf(ladder, i, times, zone) + u' ' + labelOf(arrow) + reason);
        const QString from = participantOf(arrow.from);
        lines.append(arrow.to
                         ? QStringLiteral("    %1%2%3: %4")
                               .arg(from, lineOfArrow(arrow.kind), participantOf(*arrow.to), what)
                         : QStringLiteral("    Note over %1: %2").arg(from, what));
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace cacofonisk::ladder
