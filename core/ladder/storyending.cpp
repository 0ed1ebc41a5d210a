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

void StoryTeller::tellEnd()
{
    const bool isBrief = isTalkKnown();
    const bool hungUp = m_call.end == End::Completed && m_call.endedBy && !m_call.wasCut;
    std::vector<Party> others = m_call.talkedWith;
    const bool isOne = std::all_of(others.begin(), others.end(), [&](const Party &party) {
        return StoryNames::isSame(party, others.front());
    });
    if (isBrief) {
        QStringList words{spanWords(m_call.talked)};
        if (hungUp) {
            words << name(*m_call.endedBy);
            say(isOne ? tr("They talked for %1; %2 hung up.")
                      : tr("The talk lasted %1 in all; %2 hung up."),
                words);
            return;
        }
        say(isOne ? tr("They talked for %1.") : tr("The talk lasted %1 in all."), words);
    } else if (hungUp && !m_hasToldEnd) {
        say(tr("%1 hung up."), {name(*m_call.endedBy)});
        return;
    }
    if (m_call.wasCut) {
        say(tr("Asterisk stopped, which cut the call off."));
    } else {
        tellUnanswered();
    }
}

void StoryTeller::tellUnanswered()
{
    const auto isTold = [&](Outcome outcome) {
        return std::find(m_toldOutcomes.begin(), m_toldOutcomes.end(), outcome) !=
               m_toldOutcomes.end();
    };
    const bool isOwnPhone = m_call.isClickToDial && !m_call.answered && m_call.rang.empty() &&
                            m_call.endedBy && StoryNames::isSame(*m_call.endedBy, m_call.caller);
    switch (m_call.end) {
    case End::Completed:
        break;
    case End::NoAnswer:
        if (isOwnPhone) {
            say(tr("%1 did not answer.", "parties; how many", 1), {name(m_call.caller)});
        } else if (!isTold(Outcome::NoAnswer)) {
            say(tr("Nobody answered."));
        }
        break;
    case End::Busy:
        if (isOwnPhone) {
            say(tr("%1 was/were busy.", "parties; how many", 1), {name(m_call.caller)});
        } else if (!isTold(Outcome::Busy)) {
            say(tr("It was busy."));
        }
        break;
    case End::Rejected:
        if (isOwnPhone) {
            say(tr("%1 rejected the call.", "parties; how many", 1), {name(m_call.caller)});
        } else if (!isTold(Outcome::Rejected)) {
            say(tr("The call was rejected."));
        }
        break;
    case End::Cancelled:
        if (m_hasToldEnd) {
            break;
        }
        if (m_call.endedBy) {
            say(tr("%1 hung up before anybody answered."), {name(*m_call.endedBy)});
        } else {
            say(tr("The call was given up before anybody answered."));
        }
        break;
    case End::Failed:
        if (!isTold(Outcome::Failed)) {
            const QString why = causeText(m_call.cause);
            say(why.isEmpty() ? tr("The call failed.") : tr("The call failed: %1."), {why});
        }
        break;
    case End::AnsweredElsewhere:
        say(tr("The call was answered elsewhere."));
        break;
    case End::Lost:
        say(tr("How it ended is not known, as the connection to Asterisk was lost."));
        break;
    }
}

void StoryTeller::tellPresent()
{
    switch (m_call.state) {
    case CallState::Dialling:
        say(tr("No phone is ringing yet."));
        break;
    case CallState::Talking:
        if (!m_call.with.empty()) {
            std::vector<Party> parties{m_call.caller};
            parties.insert(parties.end(), m_call.with.begin(), m_call.with.end());
            say(tr("%1 have been talking for %2.", "parties"), tr("%1 are talking.", "parties"),
                {m_names.everyone(parties)}, spanBetween(m_call.talkingSince, m_now));
        }
        break;
    case CallState::OnHold:
        if (m_call.holds.empty() || m_call.holds.back().to) {
            say(tr("The call is on hold."));
        }
        break;
    case CallState::Queued:
        if (m_call.queue) {
            const std::size_t by = m_call.queue->transfer;
            const bool isSent = by > 0 && by <= m_call.transfers.size();
            tellQueue(*m_call.queue, isSent ? m_call.transfers[by - 1].transferred : m_call.caller);
        }
        break;
    case CallState::InDialplan:
        if (m_call.application.empty()) {
            say(tr("%1 is in a menu or another application of Asterisk."), {name(m_call.caller)});
        }
        break;
    case CallState::Ringing:
    case CallState::Parked:
    case CallState::InConference:
    case CallState::Transferring:
    case CallState::Ended:
        break; // told already
    }
}

} // namespace cacofonisk::ladder
