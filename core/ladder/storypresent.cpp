// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/ladder/storyteller.h"

namespace cacofonisk::ladder {

using namespace calls;

void StoryTeller::tellPresent()
{
    switch (m_call.state) {
    case CallState::Dialling:
        say(m_call.rang.empty() ? tr("No phone is ringing yet.") : tr("No phone is ringing now."));
        break;
    case CallState::Talking:
        if (!m_call.with.empty()) {
            std::vector<Party> parties{m_call.caller};
            parties.insert(parties.end(), m_call.with.begin(), m_call.with.end());
            say(tr("%1 have been talking for %2.", "parties"), tr("%1 are talking.", "parties"),
                {m_names.everyone(parties)}, soFar(m_call.talkingSince));
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
        if (m_call.answeredBy) {
            say(tr("The call has not ended yet."));
        } else if (m_call.application.empty()) {
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
