// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/ladder/causewords.h"
#include "core/ladder/spanwords.h"
#include "core/ladder/storyteller.h"

#include <algorithm>

namespace cacofonisk::ladder {

using namespace calls;

/// Whom the caller was connected with and nothing so far has named.
void StoryTeller::tellConnection()
{
    std::vector<Party> others;
    std::copy_if(m_call.talkedWith.begin(), m_call.talkedWith.end(), std::back_inserter(others),
                 [&](const Party &party) { return !m_names.isMentioned(party); });
    if (!others.empty()) {
        say(tr("%1 was connected with %2.", "a party, parties"),
            {name(m_call.caller), m_names.everyone(others)});
    }
}

/// Not where it had begun before anything was seen of the call.
bool StoryTeller::isTalkKnown() const
{
    const bool beganUnseen =
        m_call.isInferred && m_call.answered && *m_call.answered <= m_call.started;
    return isTimed(m_call.started) && !m_call.talkedWith.empty() && !beganUnseen;
}

/// Whether all that the caller talked was with one person.
bool StoryTeller::isTalkOfTwo() const
{
    const std::vector<Party> &others = m_call.talkedWith;
    return m_call.transfers.empty() &&
           std::all_of(others.begin(), others.end(),
                       [&](const Party &p) { return StoryNames::isSame(p, others.front()); });
}

void StoryTeller::tellTalk()
{
    if (isTalkKnown()) {
        say(isTalkOfTwo() ? tr("They talked for %1.", "a duration")
                          : tr("The talk lasted %1 in all.", "a duration"),
            {spanWords(m_call.talked)});
    }
}

void StoryTeller::tellTalkBefore()
{
    if (isTalkKnown()) {
        say(isTalkOfTwo() ? tr("Before that, they had talked for %1.", "a duration")
                          : tr("Before that, the talk had lasted %1 in all.", "a duration"),
            {spanWords(m_call.talked)});
    }
}

void StoryTeller::tellEnd()
{
    if (m_call.wasCut) {
        tellTalk();
        say(tr("Asterisk stopped, which cut the call off."));
    } else if (m_call.end == End::Lost) {
        tellTalk();
        say(tr("How it ended is not known, as the connection to Asterisk was lost."));
    } else if (m_call.end != End::Completed) {
        tellUnanswered();
        tellTalkBefore();
    } else if (m_hasToldEnd) {
        tellTalkBefore();
    } else if (!m_call.endedBy) {
        tellTalk();
    } else if (!isTalkKnown()) {
        say(tr("%1 hung up."), {name(*m_call.endedBy)});
    } else {
        say(isTalkOfTwo() ? tr("They talked for %1; %2 hung up.", "a duration, a party")
                          : tr("The talk lasted %1 in all; %2 hung up.", "a duration, a party"),
            {spanWords(m_call.talked), name(*m_call.endedBy)});
    }
}

bool StoryTeller::isTold(Outcome outcome) const
{
    return std::find(m_toldOutcomes.begin(), m_toldOutcomes.end(), outcome) != m_toldOutcomes.end();
}

void StoryTeller::tellUnanswered()
{
    const bool isOwnPhone = m_call.isClickToDial && !m_call.answered && m_call.rang.empty() &&
                            m_call.endedBy && StoryNames::isSame(*m_call.endedBy, m_call.caller);
    if (isOwnPhone && m_call.end != End::Cancelled) {
        tellOwnPhone();
        return;
    }
    switch (m_call.end) {
    case End::NoAnswer:
        if (!isTold(Outcome::NoAnswer)) {
            say(tr("Nobody answered."));
        }
        break;
    case End::Busy:
        if (!isTold(Outcome::Busy)) {
            say(tr("It was busy."));
        }
        break;
    case End::Rejected:
        if (!isTold(Outcome::Rejected)) {
            say(tr("The call was rejected."));
        }
        break;
    case End::Cancelled:
        tellCancelled();
        break;
    case End::Failed:
        if (!isTold(Outcome::Failed)) {
            const QString why = causeText(m_call.cause);
            say(why.isEmpty() ? tr("The call failed.") : tr("The call failed: %1.", "why"), {why});
        }
        break;
    case End::AnsweredElsewhere:
        say(tr("The call was answered elsewhere."));
        break;
    case End::Completed:
    case End::Lost:
        break;
    }
}

/// The caller's own phone, which click-to-dial rang first.
void StoryTeller::tellOwnPhone()
{
    DialTarget own;
    own.party = m_call.caller;
    own.cause = m_call.cause;
    switch (m_call.end) {
    case End::NoAnswer:
        tellOutcome(Outcome::NoAnswer, {own});
        break;
    case End::Busy:
        tellOutcome(Outcome::Busy, {own});
        break;
    case End::Rejected:
        tellOutcome(Outcome::Rejected, {own});
        break;
    case End::Failed:
        tellOutcome(Outcome::Failed, {own});
        break;
    case End::Completed:
    case End::Cancelled:
    case End::AnsweredElsewhere:
    case End::Lost:
        break;
    }
}

/// By the caller, or by who was put through.
void StoryTeller::tellCancelled()
{
    if (m_hasToldEnd) {
        return;
    }
    const auto is = [&](const Party &party) {
        return m_call.endedBy && StoryNames::isSame(party, *m_call.endedBy);
    };
    if (is(m_call.caller) ||
        (!m_call.transfers.empty() && is(m_call.transfers.back().transferred))) {
        say(tr("%1 hung up before anybody answered."), {name(*m_call.endedBy)});
    } else {
        say(tr("The call was given up before anybody answered."));
    }
}

} // namespace cacofonisk::ladder
