// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/core/switchboard/watchedswitch.h"

namespace cacofonisk::test {

using namespace switchboard;

namespace {

QString personOf(const std::string &num, const std::string &name)
{
    return (text(num) + u' ' + text(name)).trimmed();
}

QString linesOf(const std::vector<Line> &lines)
{
    QString all;
    for (const Line &line : lines) {
        all += QLatin1String(line.isIncoming ? " < " : " > ") +
               personOf(line.party.num, line.party.name);
    }
    return all;
}

QString lineOf(const ExtensionCard &card)
{
    QString line = text(card.exten);
    if (!card.context.empty()) {
        line += u'@' + text(card.context);
    }
    if (card.isGone) {
        return line + QStringLiteral(": gone");
    }
    if (!card.name.empty()) {
        line += u' ' + text(card.name);
    }
    line += QStringLiteral(": ") + text(nameOf(card.state)) + linesOf(card.with);
    if (!card.presence.state.empty()) {
        line +=
            QStringLiteral(" (%1 %2)").arg(text(card.presence.state), text(card.presence.message));
    }
    return line;
}

QString lineOf(const MemberCard &card)
{
    QString line = text(card.interface) + u' ' + personOf(card.exten, card.name) +
                   QStringLiteral(": ") + text(nameOf(card.state)) + linesOf(card.with);
    if (card.isPaused) {
        line += QStringLiteral(" paused ") + text(card.pauseReason);
    }
    return line;
}

QString lineOf(const QueueCard &card)
{
    QString line = text(card.name) + u':';
    if (card.isGone) {
        return line + QStringLiteral(" gone");
    }
    for (const WaitingCard &waiting : card.waiting) {
        line += QStringLiteral(" waits ") + personOf(waiting.caller.num, waiting.caller.name);
    }
    for (const MemberCard &member : card.members) {
        line += QStringLiteral(" | ") + lineOf(member);
    }
    return line;
}

QString lineOf(const ConferenceCard &card)
{
    QString line = text(card.name) + u':';
    if (card.isGone) {
        return line + QStringLiteral(" over");
    }
    for (const ConferenceMemberCard &member : card.members) {
        line += u' ' + personOf(member.party.num, member.party.name);
        const auto trait = [&line](bool has, const char *word) {
            line += has ? u' ' + QLatin1String(word) : QString();
        };
        trait(member.isAdmin, "(admin)");
        trait(member.isMarked, "(marked)");
        trait(member.isWaiting, "(waiting)");
        trait(member.isMuted, "(muted)");
        trait(member.isTalking, "(talking)");
    }
    return line + QLatin1String(card.isLocked ? ", locked" : "") +
           QLatin1String(card.isRecorded ? ", recorded" : "");
}

QString lineOf(const ParkingCard &card)
{
    const QString place = text(card.space) + u'@' + text(card.lot) + QStringLiteral(": ");
    if (!card.parked) {
        return place + QStringLiteral("free");
    }
    const Party by = card.by.value_or(Party());
    return place + personOf(card.parked->num, card.parked->name) + QStringLiteral(" by ") +
           personOf(by.num, by.name);
}

} // namespace

QStringList linesOf(const Cards &cards)
{
    QStringList lines;
    const auto add = [&lines](const auto &list) {
        for (const auto &card : list) {
            lines.append(lineOf(card));
        }
    };
    add(cards.extensions);
    add(cards.queues);
    add(cards.conferences);
    add(cards.parkings);
    lines.sort();
    return lines;
}

} // namespace cacofonisk::test
