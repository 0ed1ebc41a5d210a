// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/formatting/words.h"

#include "core/ladder/causewords.h"
#include "core/ladder/servicewords.h"
#include "ui/formatting/times.h"

#include <QGuiApplication>
#include <QTextDocument>

#include <algorithm>

namespace cacofonisk::ui {

using namespace calls;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

/// `user busy, SIP 486`; empty where nothing is known.
QString reasonText(int cause, const std::string &techCause)
{
    QStringList why;
    if (const QString word = causeText(cause); !word.isEmpty()) {
        why.append(word);
    }
    if (!techCause.empty()) {
        why.append(Words::tr("SIP %1").arg(text(techCause)));
    }
    return why.join(QStringLiteral(", "));
}

QString withReason(const QString &text, const QString &reason)
{
    return reason.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, reason);
}

QString kindText(const Transfer &transfer)
{
    switch (transfer.kind) {
    case TransferKind::Blind:
        return Words::tr("Blind transfer");
    case TransferKind::Attended:
        return Words::tr("Attended transfer");
    case TransferKind::Blonde:
        return Words::tr("Blonde transfer", "to a phone that still rings");
    }
    return {};
}

/// The name alone where there is one.
QString shortText(const Party &party)
{
    return party.name.empty() ? partyText(party) : isolatedText(party.name);
}

QString targetOf(const Transfer &transfer)
{
    if (transfer.answeredBy) {
        return partyText(*transfer.answeredBy);
    }
    if (!transfer.application.empty()) {
        return QStringLiteral("%1 (%2)").arg(text(transfer.dialled),
                                             ladder::serviceText(transfer.application));
    }
    return text(transfer.dialled);
}

} // namespace

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QString plainToolTip(const QString &text)
{
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal) : text;
}

QString isolatedText(std::string_view utf8)
{
    QString words = text(utf8);
    words.removeIf([](QChar c) { // what embeds, overrides or isolates
        return (c >= QChar(0x202a) && c <= QChar(0x202e)) ||
               (c >= QChar(0x2066) && c <= QChar(0x2069));
    });
    return words.isRightToLeft() ? QChar(0x2068) + words + QChar(0x2069) : words;
}

QString sentences(const QString &text)
{
    const QChar mark(QGuiApplication::isRightToLeft() ? 0x200f : 0x200e);
    return text.isEmpty() ? text : mark + QString(text).replace(u'\n', QString(u'\n') + mark);
}

QString partyText(const Party &party)
{
    const QString name = party.name == party.num ? QString() : isolatedText(party.name);
    if (name.isEmpty()) {
        return party.num.empty() ? Words::tr("unknown", "a party") : text(party.num);
    }
    return party.num.empty() ? name : name + QLatin1Char(' ') + text(party.num);
}

QString partiesText(const std::vector<Party> &parties)
{
    constexpr std::size_t most = 3;
    constexpr std::ptrdiff_t named = 2; // of more than that
    const bool isMany = parties.size() > most;
    QStringList texts;
    std::transform(parties.begin(), isMany ? parties.begin() + named : parties.end(),
                   std::back_inserter(texts), partyText);
    const QString listed = texts.join(QStringLiteral(", "));
    const auto more = static_cast<int>(parties.size()) - static_cast<int>(named);
    return isMany ? Words::tr("%1 and %n more", "parties", more).arg(listed) : listed;
}

QString stateText(CallState state)
{
    switch (state) {
    case CallState::Dialling:
        return Words::tr("Dialling");
    case CallState::Ringing:
        return Words::tr("Ringing");
    case CallState::Talking:
        return Words::tr("Talking");
    case CallState::OnHold:
        return Words::tr("On hold");
    case CallState::Queued:
        return Words::tr("In queue");
    case CallState::Parked:
        return Words::tr("Parked");
    case CallState::InConference:
        return Words::tr("In conference");
    case CallState::Transferring:
        return Words::tr("Being transferred");
    case CallState::InDialplan:
        return Words::tr("In dialplan", "with a menu, a mailbox or another application");
    case CallState::Ended:
        return Words::tr("Ended");
    }
    return {};
}

QString endText(End end)
{
    switch (end) {
    case End::Completed:
        return Words::tr("Completed");
    case End::NoAnswer:
        return Words::tr("No answer");
    case End::Busy:
        return Words::tr("Busy");
    case End::Rejected:
        return Words::tr("Rejected");
    case End::Cancelled:
        return Words::tr("Cancelled", "the caller hung up before an answer");
    case End::Failed:
        return Words::tr("Failed");
    case End::AnsweredElsewhere:
        return Words::tr("Answered elsewhere");
    case End::Lost:
        return Words::tr("Lost", "a call that ended unseen");
    }
    return {};
}

QString directionText(Direction direction)
{
    switch (direction) {
    case Direction::In:
        return Words::tr("In", "a call from outside");
    case Direction::Out:
        return Words::tr("Out", "a call to the outside");
    case Direction::Internal:
        return Words::tr("Internal", "a call");
    }
    return {};
}

QString transferOutcomeText(TransferOutcome outcome)
{
    switch (outcome) {
    case TransferOutcome::Pending:
        return Words::tr("not answered yet", "a transfer");
    case TransferOutcome::Completed:
        return Words::tr("completed", "a transfer");
    case TransferOutcome::Failed:
        return Words::tr("failed", "a transfer");
    case TransferOutcome::Returned:
        return Words::tr("returned to the transferer", "a transfer");
    }
    return {};
}

QString targetText(const DialTarget &target, Moment now)
{
    const QString rang = spanText(target.ended.value_or(now) - target.rang);
    const QString reason = reasonText(target.cause, target.techCause);
    switch (target.outcome) {
    case Outcome::Ringing:
        return Words::tr("ringing for %1").arg(rang);
    case Outcome::Answered:
        return Words::tr("answered after %1").arg(rang);
    case Outcome::NoAnswer:
        return Words::tr("did not answer in %1").arg(rang);
    case Outcome::AnsweredElsewhere:
        return Words::tr("rang for %1, another phone answered").arg(rang);
    case Outcome::Cancelled:
        return Words::tr("rang for %1, the caller hung up").arg(rang);
    case Outcome::Busy:
        return withReason(Words::tr("rang for %1, then was busy").arg(rang), reason);
    case Outcome::Rejected:
        return withReason(Words::tr("rejected after %1").arg(rang), reason);
    case Outcome::Failed:
        return withReason(Words::tr("failed after %1").arg(rang), reason);
    }
    return {};
}

QString transferText(const Transfer &transfer)
{
    return Words::tr("%1 by %2 → %3, %4", "kind, transferer, target, outcome")
        .arg(kindText(transfer), partyText(transfer.by), targetOf(transfer),
             transferOutcomeText(transfer.outcome));
}

QString endStory(const Call &call)
{
    const auto by = [&call](const QString &sentence) {
        return sentence.arg(shortText(*call.endedBy));
    };
    if (call.end == End::Completed && call.endedBy) {
        return by(Words::tr("%1 hung up"));
    }
    if (call.end == End::Cancelled && call.endedBy) {
        return by(Words::tr("%1 hung up before an answer"));
    }
    if (call.end == End::Completed) {
        return endText(call.end);
    }
    if (call.end == End::Lost) {
        return withReason(endText(call.end), Words::tr("while there was no connection"));
    }
    if (call.wasCut) {
        return withReason(endText(call.end), Words::tr("Asterisk stopped"));
    }
    return withReason(endText(call.end), reasonText(call.cause, call.techCause));
}

QString causeText(int cause)
{
    return ladder::causeText(cause);
}

} // namespace cacofonisk::ui
