// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/ladder/storyteller.h"

namespace cacofonisk::ladder {

using namespace calls;

namespace {

/// Whether the caller still tries to reach somebody.
bool isCalling(const Call &call)
{
    switch (call.state) {
    case CallState::Dialling:
    case CallState::Ringing:
    case CallState::Queued:
        return !call.answered && !call.isInferred;
    case CallState::Talking:
    case CallState::OnHold:
    case CallState::Parked:
    case CallState::InConference:
    case CallState::Transferring:
    case CallState::InDialplan:
    case CallState::Ended:
        break;
    }
    return false;
}

} // namespace

void StoryTeller::tellOpening()
{
    if (m_call.isInferred) {
        say(tr("The beginning of this call was not seen."));
    }
    if (m_call.isClickToDial) {
        tellClickToDial();
        return;
    }
    QStringList words{m_names.opening(m_call.caller)};
    if (m_call.answeredBy && !m_call.retrievedFrom.empty()) {
        words << name(*m_call.answeredBy) << spoken(m_call.retrievedFrom);
        say(tr("%1 retrieved %2, who was parked in space %3.", "two parties"), words);
        return;
    }
    const bool isOutside = m_call.direction == Direction::In || m_call.direction == Direction::Out;
    const std::string trunk = isOutside ? m_call.trunk : std::string();
    const bool goes = isCalling(m_call);
    if (!m_call.dialled && trunk.empty()) {
        say(goes ? tr("%1 is calling.") : tr("%1 called."), words);
    } else if (trunk.empty()) {
        words << spoken(*m_call.dialled);
        say(goes ? tr("%1 is calling %2.", "a number") : tr("%1 called %2.", "a number"), words);
    } else if (!m_call.dialled) {
        words << spoken(trunk);
        say(goes ? tr("%1 is calling over the trunk “%2”.") : tr("%1 called over the trunk “%2”."),
            words);
    } else {
        words << spoken(*m_call.dialled) << spoken(trunk);
        say(goes ? tr("%1 is calling %2 over the trunk “%3”.", "a number")
                 : tr("%1 called %2 over the trunk “%3”.", "a number"),
            words);
    }
}

/// The caller's own phone is rung first.
void StoryTeller::tellClickToDial()
{
    const bool isConnected = m_call.answered || !m_call.rang.empty() || !m_call.talkedWith.empty();
    QStringList words{name(m_call.caller)};
    if (!m_call.dialled) {
        say(isConnected ? tr("Asterisk rang %1, who answered.") : tr("Asterisk rang %1."), words);
        return;
    }
    words << spoken(*m_call.dialled);
    if (isConnected) {
        say(tr("%1 called %2 by click-to-dial.", "a number"), words);
    } else if (m_call.ended) {
        say(tr("Click-to-dial was to connect %1 with %2.", "a party, a number"), words);
    } else {
        say(tr("Click-to-dial is connecting %1 with %2.", "a party, a number"), words);
    }
}

} // namespace cacofonisk::ladder
