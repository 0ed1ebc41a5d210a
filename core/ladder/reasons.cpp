// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/ladder/reasons.h"

#include "core/ami/text.h"
#include "core/ladder/causewords.h"
#include "core/ladder/spanwords.h"
#include "core/ladder/storynames.h"

#include <QCoreApplication>
#include <QStringList>

namespace cacofonisk::ladder {

using namespace calls;

namespace {

struct ReasonTexts
{
    Q_DECLARE_TR_FUNCTIONS(ReasonTexts)
};

/// `busy (486 Busy Here)`, or the cause where the driver says nothing of its own.
QString withCode(const QString &text, int cause, const std::string &techCause)
{
    if (!techCause.empty()) {
        return QStringLiteral("%1 (%2)").arg(text, techCauseText(techCause));
    }
    if (!causeText(cause).isEmpty()) {
        return ReasonTexts::tr("%1 (cause %2)", "why, Q.850").arg(text).arg(cause);
    }
    return text;
}

/// What a failure is called: by its cause, or by how Dial ended. (Asterisk: apps/app_dial.c)
QString failureText(int cause, const std::string &dialStatus)
{
    if (const QString why = causeText(cause); !why.isEmpty()) {
        return why;
    }
    if (dialStatus == "CHANUNAVAIL") {
        return ReasonTexts::tr("not available");
    }
    if (dialStatus == "CONGESTION") {
        return ReasonTexts::tr("the network refused the call");
    }
    return ReasonTexts::tr("could not be reached");
}

/// Why a phone that did not answer refused; empty if it let it ring.
QString refusalText(const DialTarget &target)
{
    constexpr std::string_view noResponse = "408"; // and 487: it was given up
    if (target.techCause.empty() || target.techCause == noResponse || target.techCause == "487") {
        return {};
    }
    return withCode(ReasonTexts::tr("not available"), target.cause, target.techCause);
}

QString noAnswerText(const DialTarget &target)
{
    const auto span = spanBetween(target.rang, target.ended);
    return span && timeOut(*span) > Duration(0)
               ? ReasonTexts::tr("did not answer within %1").arg(spanWords(timeOut(*span)))
               : ReasonTexts::tr("did not answer");
}

QString afterSpan(const QString &plain, const QString &timed, const DialTarget &target)
{
    const auto span = spanBetween(target.rang, target.ended);
    return span ? timed.arg(spanWords(*span)) : plain;
}

} // namespace

QString reasonOf(const DialTarget &target)
{
    if (target.isPickedUp) {
        return ReasonTexts::tr("picked up, but did not take the call");
    }
    const QString refused = refusalText(target);
    switch (target.outcome) {
    case Outcome::Ringing:
        return ReasonTexts::tr("still ringing");
    case Outcome::Answered:
        return afterSpan(ReasonTexts::tr("answered"), ReasonTexts::tr("answered after %1"), target);
    case Outcome::Busy:
        return withCode(ReasonTexts::tr("busy"), target.cause, target.techCause);
    case Outcome::Rejected:
        return withCode(ReasonTexts::tr("rejected the call"), target.cause, target.techCause);
    case Outcome::NoAnswer:
        return refused.isEmpty() ? noAnswerText(target) : refused;
    case Outcome::Cancelled:
        return target.isGivenUp ? afterSpan(ReasonTexts::tr("the caller gave up"),
                                            ReasonTexts::tr("the caller gave up after %1"), target)
                                : afterSpan(ReasonTexts::tr("no longer called"),
                                            ReasonTexts::tr("no longer called after %1"), target);
    case Outcome::AnsweredElsewhere:
        return ReasonTexts::tr("answered elsewhere");
    case Outcome::Failed:
        return withCode(failureText(target.cause, target.dialStatus), target.cause,
                        target.techCause);
    }
    return {};
}

QString codesOf(const DialTarget &target)
{
    QStringList codes;
    if (!target.dialStatus.empty()) {
        codes.append(ReasonTexts::tr("dial status %1", "BUSY").arg(spoken(target.dialStatus)));
    }
    if (target.cause != 0) {
        const QString why = causeText(target.cause);
        codes.append(
            why.isEmpty()
                ? ReasonTexts::tr("cause %1", "Q.850").arg(target.cause)
                : ReasonTexts::tr("cause %1 (%2)", "Q.850, in words").arg(target.cause).arg(why));
    }
    if (!target.techCause.empty()) {
        const QString tech = techCauseText(target.techCause);
        const bool isSip = tech != ami::displayText(target.techCause);
        codes.append(isSip ? ReasonTexts::tr("SIP %1", "486 Busy Here").arg(tech)
                           : ReasonTexts::tr("driver's cause %1").arg(tech));
    }
    return codes.join(QStringLiteral(", "));
}

QString endOf(const Call &call)
{
    if (!call.ended) {
        return {};
    }
    if (call.wasCut) {
        return ReasonTexts::tr("Asterisk stopped");
    }
    const auto by = [&](const QString &sentence) {
        return sentence.arg(StoryNames(call).full(*call.endedBy));
    };
    switch (call.end) {
    case End::Completed:
        return call.endedBy ? by(ReasonTexts::tr("%1 hung up")) : ReasonTexts::tr("completed");
    case End::Cancelled:
        return call.endedBy ? by(ReasonTexts::tr("%1 hung up before an answer"))
                            : ReasonTexts::tr("given up before an answer");
    case End::NoAnswer:
        return ReasonTexts::tr("nobody answered");
    case End::Busy:
        return withCode(ReasonTexts::tr("busy"), call.cause, call.techCause);
    case End::Rejected:
        return withCode(ReasonTexts::tr("the call was rejected"), call.cause, call.techCause);
    case End::Failed:
        return withCode(failureText(call.cause, {}), call.cause, call.techCause);
    case End::AnsweredElsewhere:
        return ReasonTexts::tr("answered elsewhere");
    case End::Lost:
        return ReasonTexts::tr("ended unseen, while the connection was lost");
    }
    return {};
}

} // namespace cacofonisk::ladder
