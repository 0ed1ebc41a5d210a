// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/ladder/ladderwords.h"

#include "core/ladder/reasons.h"
#include "core/ladder/servicewords.h"
#include "core/ladder/storynames.h"

#include <QCoreApplication>

namespace cacofonisk::ladder {

namespace {

struct LadderTexts
{
    Q_DECLARE_TR_FUNCTIONS(LadderTexts)
};

QString withReason(const QString &what, const QString &reason)
{
    return reason.isEmpty() ? what
                            : LadderTexts::tr("%1: %2", "what happened, and why").arg(what, reason);
}

QString labelOfBegin(const Arrow &arrow, const QString &place)
{
    if (arrow.kind == ArrowKind::IsUnderWay) {
        return place.isEmpty() ? LadderTexts::tr("is in a call already")
                               : LadderTexts::tr("is in a call to %1 already").arg(place);
    }
    return place.isEmpty() ? LadderTexts::tr("makes a call")
                           : LadderTexts::tr("calls %1").arg(place);
}

QString labelOfTransfer(const Arrow &arrow, const QString &place)
{
    if (arrow.kind == ArrowKind::AddsToTalk) {
        return LadderTexts::tr("adds to the talk", "a three-way conference");
    }
    if (arrow.kind == ArrowKind::HandsOver) {
        return arrow.to || place.isEmpty() ? LadderTexts::tr("hands over")
                                           : LadderTexts::tr("hands over to %1").arg(place);
    }
    if (arrow.kind == ArrowKind::SendsOnRinging) {
        return arrow.to || place.isEmpty() ? LadderTexts::tr("sends on (ringing)")
                                           : LadderTexts::tr("sends on (ringing) to %1").arg(place);
    }
    return place.isEmpty() ? LadderTexts::tr("sends on (blind)")
                           : LadderTexts::tr("sends on (blind) to %1").arg(place);
}

/// In words where it is an application.
QString placeOf(const Arrow &arrow)
{
    const bool isService = arrow.kind == ArrowKind::IsTaken || arrow.kind == ArrowKind::HandsOver;
    return isService ? serviceText(arrow.place) : spoken(arrow.place);
}

QString plainLabelOf(const Arrow &arrow)
{
    const QString place = placeOf(arrow);
    switch (arrow.kind) {
    case ArrowKind::Calls:
    case ArrowKind::IsUnderWay:
        return labelOfBegin(arrow, place);
    case ArrowKind::IsRung:
        return LadderTexts::tr("is rung by Asterisk");
    case ArrowKind::Rings:
        return LadderTexts::tr("rings");
    case ArrowKind::Misses:
        return arrow.to ? LadderTexts::tr("calls")
                        : LadderTexts::tr("also calls their own phone: %1").arg(arrow.reason);
    case ArrowKind::Answers:
        return LadderTexts::tr("answers");
    case ArrowKind::StopsRinging:
        return arrow.reason.isEmpty() ? LadderTexts::tr("stops ringing") : arrow.reason;
    case ArrowKind::PicksUp:
        return LadderTexts::tr("picks up");
    case ArrowKind::Connects:
        return LadderTexts::tr("is connected with");
    case ArrowKind::Holds:
        return arrow.to ? LadderTexts::tr("holds") : LadderTexts::tr("holds the call");
    case ArrowKind::Resumes:
        return arrow.to ? LadderTexts::tr("resumes") : LadderTexts::tr("resumes the call");
    case ArrowKind::Asks:
        return place.isEmpty() ? LadderTexts::tr("consults")
                               : LadderTexts::tr("consults %1").arg(place);
    case ArrowKind::StopsAsking:
        return LadderTexts::tr("ends the consultation");
    case ArrowKind::SendsOn:
    case ArrowKind::SendsOnRinging:
    case ArrowKind::HandsOver:
    case ArrowKind::AddsToTalk:
        return labelOfTransfer(arrow, place);
    case ArrowKind::Parks:
        return LadderTexts::tr("parks on %1").arg(place);
    case ArrowKind::IsParked:
        return LadderTexts::tr("is parked on %1").arg(place);
    case ArrowKind::Retrieves:
        return LadderTexts::tr("retrieves from %1").arg(place);
    case ArrowKind::ParkingTimesOut:
        return LadderTexts::tr("is parked too long");
    case ArrowKind::EntersQueue:
        return LadderTexts::tr("joins queue %1").arg(place);
    case ArrowKind::LeavesQueue:
        return LadderTexts::tr("leaves queue %1").arg(place);
    case ArrowKind::EntersConference:
        return LadderTexts::tr("joins conference %1").arg(place);
    case ArrowKind::LeavesConference:
        return LadderTexts::tr("leaves conference %1").arg(place);
    case ArrowKind::IsTaken:
        return place.isEmpty() ? LadderTexts::tr("is answered by Asterisk")
                               : LadderTexts::tr("reaches %1", "an application").arg(place);
    case ArrowKind::HangsUp:
        return withReason(LadderTexts::tr("hangs up"), arrow.reason);
    case ArrowKind::IsDisconnected:
        return withReason(LadderTexts::tr("is disconnected"), arrow.reason);
    case ArrowKind::IsCut:
        return LadderTexts::tr("is cut off: Asterisk stopped");
    case ArrowKind::IsLost:
        return LadderTexts::tr("is lost from sight: no connection to Asterisk");
    }
    return {};
}

/// A template with the name of who did it as %1 and, if it concerns another, that as %2.
QString templateOf(const Arrow &arrow)
{
    switch (arrow.kind) {
    case ArrowKind::Rings:
        return arrow.to ? LadderTexts::tr("%1 rings %2.")
                        : LadderTexts::tr("Another phone of %1 rings.");
    case ArrowKind::Misses:
        return arrow.to ? LadderTexts::tr("%1 calls %2: %3.") : QString();
    case ArrowKind::Answers:
        return arrow.to ? LadderTexts::tr("%1 answers %2.") : LadderTexts::tr("%1 answers.");
    case ArrowKind::PicksUp:
        return LadderTexts::tr("%1 picks up the call of %2.");
    case ArrowKind::Connects:
        return LadderTexts::tr("%1 is connected with %2.");
    case ArrowKind::Holds:
        return arrow.to ? LadderTexts::tr("%1 puts %2 on hold.")
                        : LadderTexts::tr("%1 puts the call on hold.");
    case ArrowKind::Resumes:
        return arrow.to ? LadderTexts::tr("%1 takes %2 off hold.")
                        : LadderTexts::tr("%1 takes the call off hold.");
    case ArrowKind::Parks:
        return LadderTexts::tr("%1 parks %2 on %3.");
    case ArrowKind::Retrieves:
        return arrow.to ? LadderTexts::tr("%1 retrieves %2 from %3.")
                        : LadderTexts::tr("%1 retrieves the call.");
    case ArrowKind::SendsOn:
        return LadderTexts::tr("%1 sends %2 on to %3, without asking.");
    case ArrowKind::SendsOnRinging:
        return LadderTexts::tr("%1 sends %2 on to %3, who has not answered yet.");
    case ArrowKind::HandsOver:
        return LadderTexts::tr("%1 hands %2 over to %3.");
    case ArrowKind::AddsToTalk:
        return LadderTexts::tr("%1 adds %3 to the talk with %2.", "a three-way conference");
    case ArrowKind::Calls:
    case ArrowKind::IsUnderWay:
    case ArrowKind::IsRung:
    case ArrowKind::StopsRinging:
    case ArrowKind::Asks:
    case ArrowKind::StopsAsking:
    case ArrowKind::IsParked:
    case ArrowKind::ParkingTimesOut:
    case ArrowKind::EntersQueue:
    case ArrowKind::LeavesQueue:
    case ArrowKind::EntersConference:
    case ArrowKind::LeavesConference:
    case ArrowKind::IsTaken:
    case ArrowKind::HangsUp:
    case ArrowKind::IsDisconnected:
    case ArrowKind::IsCut:
    case ArrowKind::IsLost:
        break;
    }
    return {};
}

} // namespace

QString nameOf(const Lifeline &line)
{
    const QString name = spoken(line.name);
    const QString number = numberOf(line);
    if (!name.isEmpty() && !number.isEmpty() && name != number) {
        return LadderTexts::tr("%1 (%2)", "name and number").arg(name, number);
    }
    const QString known = number.isEmpty() ? name : number;
    return known.isEmpty() && !line.channels.empty() ? spoken(line.channels.front()) : known;
}

QString headOf(const Lifeline &line)
{
    const QString name = spoken(line.name);
    if (line.num.empty() && name.isEmpty() && !line.channels.empty()) {
        return spoken(line.channels.front());
    }
    return line.name == line.num ? QString() : name;
}

QString numberOf(const Lifeline &line)
{
    const QString number = spoken(line.num);
    return line.device.empty()
               ? number
               : LadderTexts::tr("%1, %2", "number and device").arg(number, spoken(line.device));
}

QString labelOf(const Arrow &arrow)
{
    const QString label = plainLabelOf(arrow);
    return arrow.isSlow ? LadderTexts::tr("%1 (slow)").arg(label) : label;
}

QString sentenceOf(const Ladder &ladder, const Arrow &arrow)
{
    const QString by = nameOf(ladder.lines[arrow.from]);
    const QString to = arrow.to ? nameOf(ladder.lines[*arrow.to]) : placeOf(arrow);
    const QString sentence = templateOf(arrow);
    QString said;
    if (isTransfer(arrow.kind) && arrow.about && !to.isEmpty()) {
        said = sentence.arg(by, nameOf(ladder.lines[*arrow.about]), to);
    } else if (arrow.kind == ArrowKind::StopsRinging) {
        said = LadderTexts::tr("%1: %2.", "whose phone, and why it stops ringing")
                   .arg(by, plainLabelOf(arrow));
    } else if (isTransfer(arrow.kind) || sentence.isEmpty()) {
        said = LadderTexts::tr("%1 %2.", "who, and what happened: Alice hangs up")
                   .arg(by, plainLabelOf(arrow));
    } else if (!arrow.to) {
        said = sentence.arg(by);
    } else if (sentence.contains(QLatin1String("%3"))) {
        said = sentence.arg(by, to, arrow.reason.isEmpty() ? spoken(arrow.place) : arrow.reason);
    } else {
        said = sentence.arg(by, to);
    }
    return arrow.isSlow ? LadderTexts::tr("%1 (slow)").arg(said) : said;
}

QString whyUnanswered(const calls::DialTarget &target)
{
    return target.hasForwarded ? LadderTexts::tr("forwarded the call") : reasonOf(target);
}

QString wordOf(SpanKind kind)
{
    switch (kind) {
    case SpanKind::Calling:
        return LadderTexts::tr("waits for an answer");
    case SpanKind::InApplication:
        return LadderTexts::tr("with an application");
    case SpanKind::Queued:
        return LadderTexts::tr("waits in a queue");
    case SpanKind::Ringing:
        return LadderTexts::tr("rings", "for a while");
    case SpanKind::InConference:
        return LadderTexts::tr("in a conference");
    case SpanKind::Parked:
        return LadderTexts::tr("parked");
    case SpanKind::Talking:
        return LadderTexts::tr("talks");
    case SpanKind::Held:
        return LadderTexts::tr("on hold");
    }
    return {};
}

} // namespace cacofonisk::ladder
