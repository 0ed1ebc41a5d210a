// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/switchboard/boardwords.h"

#include "ui/formatting/symbols.h"
#include "ui/formatting/words.h"

#include <QCoreApplication>

#include <array>

namespace cacofonisk::ui {

using switchboard::Availability;
using switchboard::ConferenceMemberCard;
using switchboard::MemberCard;

namespace {

struct BoardWords
{
    Q_DECLARE_TR_FUNCTIONS(BoardWords)
};

/// Asterisk: main/presencestate.c
constexpr auto presences = std::to_array<std::pair<const char *, const char *>>({
    {"available", QT_TRANSLATE_NOOP("BoardWords", "Available")},
    {"away", QT_TRANSLATE_NOOP("BoardWords", "Away")},
    {"xa", QT_TRANSLATE_NOOP("BoardWords", "Away for long")},
    {"chat", QT_TRANSLATE_NOOP("BoardWords", "Ready to chat")},
    {"dnd", QT_TRANSLATE_NOOP("BoardWords", "Not to be disturbed")},
    {"unavailable", QT_TRANSLATE_NOOP("BoardWords", "Absent")},
});

} // namespace

QString stateText(Availability availability)
{
    switch (availability) {
    case Availability::Unknown:
        return BoardWords::tr("Unknown", "state of an extension");
    case Availability::Free:
        return BoardWords::tr("Free", "state of an extension");
    case Availability::Ringing:
        return BoardWords::tr("Ringing", "state of an extension");
    case Availability::InUse:
        return BoardWords::tr("In use", "state of an extension");
    case Availability::RingingInUse:
        return BoardWords::tr("In use, ringing", "state of an extension");
    case Availability::Busy:
        return BoardWords::tr("Busy", "state of an extension");
    case Availability::OnHold:
        return BoardWords::tr("On hold", "state of an extension");
    case Availability::Unavailable:
        return BoardWords::tr("Unavailable", "state of an extension");
    case Availability::DoNotDisturb:
        return BoardWords::tr("Do not disturb", "state of an extension");
    }
    return {};
}

QIcon stateSymbol(Availability availability)
{
    switch (availability) {
    case Availability::Unknown:
        return symbol(QStringLiteral("phone-unknown"));
    case Availability::Free:
        return symbol(QStringLiteral("phone-free"), Hue::Green);
    case Availability::Ringing:
        return symbol(QStringLiteral("state-ringing"), Hue::Orange);
    case Availability::InUse:
        return symbol(QStringLiteral("state-talking"), Hue::Vermilion);
    case Availability::RingingInUse:
        return symbol(QStringLiteral("phone-ringing-in-use"), Hue::Orange);
    case Availability::Busy:
        return symbol(QStringLiteral("end-busy"), Hue::Vermilion);
    case Availability::OnHold:
        return symbol(QStringLiteral("state-on-hold"), Hue::Blue);
    case Availability::Unavailable:
        return symbol(QStringLiteral("phone-unavailable"));
    case Availability::DoNotDisturb:
        return symbol(QStringLiteral("quiet"), Hue::Purple);
    }
    return {};
}

QIcon levelSymbol(QueueThresholds::Level level)
{
    switch (level) {
    case QueueThresholds::Level::Fine:
        return symbol(QStringLiteral("state-queued"));
    case QueueThresholds::Level::Warn:
        return symbol(QStringLiteral("wait-long"), Hue::Orange);
    case QueueThresholds::Level::Alarm:
        return symbol(QStringLiteral("wait-too-long"), Hue::Vermilion);
    }
    return {};
}

QString lineText(const switchboard::Line &line, const BoardContext &context)
{
    return QStringLiteral("%1 %2").arg(line.isIncoming ? QChar(u'←') : QChar(u'→'),
                                       context.partyText(line.party));
}

QString linesText(const std::vector<switchboard::Line> &lines, const BoardContext &context)
{
    QStringList texts;
    for (const switchboard::Line &line : lines) {
        texts.append(lineText(line, context));
    }
    return texts.join(QStringLiteral(", "));
}

QString presenceText(const switchboard::Presence &presence)
{
    if (presence.state.empty()) {
        return {};
    }
    const auto known = std::find_if(presences.begin(), presences.end(),
                                    [&](const auto &of) { return presence.state == of.first; });
    QString words =
        known == presences.end() ? isolatedText(presence.state) : BoardWords::tr(known->second);
    const std::string &more = presence.message.empty() ? presence.subtype : presence.message;
    return more.empty() ? words : QStringLiteral("%1: %2").arg(words, isolatedText(more));
}

QString pauseText(const MemberCard &member, int server, const BoardContext &context)
{
    if (!member.isPaused) {
        return {};
    }
    const QString duration = context.durationSince(member.pausedSince, server);
    const QString paused = duration.isEmpty()
                               ? BoardWords::tr("paused", "a member of a queue")
                               : BoardWords::tr("paused for %1", "02:10").arg(duration);
    return member.pauseReason.empty()
               ? paused
               : QStringLiteral("%1 (%2)").arg(paused, isolatedText(member.pauseReason));
}

QString traitsText(const ConferenceMemberCard &member)
{
    QStringList traits;
    const auto add = [&traits](bool has, const QString &word) {
        if (has) {
            traits.append(word);
        }
    };
    add(member.isTalking, BoardWords::tr("talking", "in a conference"));
    add(member.isMuted, BoardWords::tr("muted", "in a conference"));
    add(member.isWaiting, BoardWords::tr("waiting for a marked member", "in a conference"));
    add(member.isAdmin, BoardWords::tr("administrator", "of a conference"));
    add(member.isMarked, BoardWords::tr("marked", "member of a conference"));
    return traits.join(QStringLiteral(", "));
}

} // namespace cacofonisk::ui
