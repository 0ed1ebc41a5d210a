// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/calls/bridgerecorder.h"

#include "core/calls/membership.h"
#include "core/calls/recalls.h"
#include "core/calls/takeovers.h"

namespace cacofonisk::calls {

using tracking::Channel;
using tracking::Tracker;

BridgeRecorder::BridgeRecorder(const Tracker &tracker, CallHistory &history)
    : FactRecorder(tracker, history)
{
    const auto on = [&](auto fact, auto member) { connect(&tracker, fact, this, member); };
    on(&Tracker::bridgeEntered, &BridgeRecorder::onBridgeEntered);
    on(&Tracker::bridgeLeft, &BridgeRecorder::onBridgeLeft);
    on(&Tracker::conferenceJoined, &BridgeRecorder::onConferenceJoined);
    on(&Tracker::conferenceLeft, &BridgeRecorder::onConferenceLeft);
}

void BridgeRecorder::onBridgeEntered(const tracking::BridgeEntry &entry)
{
    Leg *const leg = touch(entry.channel);
    if (!leg) {
        return;
    }
    const bool wasThere = entry.isInferred && leg->isInferred;
    const int others = entry.occupants > 0 ? entry.occupants - 1 : Stay::notTold;
    const MeetingId meeting = m_history.meetingOf(entry.bridge).id;
    m_history.enter(*leg, meeting, wasThere ? leg->created : m_history.now, others, entry.isUp);
    leg->noteExten(entry.exten);
    if (leg->kind == Leg::Kind::FirstHalf && entry.swapped) {
        const Leg *const transferer = m_history.legs.find(entry.swapped->uniqueid);
        leg->standsFor = transferer && transferer->isParty() ? transferer->id : LegId();
    }
    joinByMeeting(m_history, *leg, meeting);
    takeOverCallIn(m_history, *leg, meeting);
    if (!m_state.tellsLinkedid) {
        leg->isRetry |= isRetryIn(m_history, *leg, meeting);
    }
    const bool comesToOthers = leg->linkedid == leg->uniqueid && entry.linkedid != leg->uniqueid;
    const Leg *const other = comesToOthers ? m_history.legs.find(entry.linkedid) : nullptr;
    if (!other) {
        return;
    }
    // A transferer who is rung back comes like an Originate, but into a call that there is.
    leg->isRecalled |= leg->isOriginated && leg->originatedTo.empty() &&
                       !isExtension(entry.exten) && !m_history.meetings[meeting].isOfProgram;
    leg->isRetry |= isRetry(m_history, *leg, *other);
    if (leg->isRecalled || leg->isRetry) {
        std::erase(m_history.dialledByNone, leg->id);
        m_history.merge(leg->id, other->id);
    }
}

void BridgeRecorder::onBridgeLeft(const tracking::BridgeExit &exit)
{
    Leg *const leg = touch(exit.channel);
    if (!leg) {
        return;
    }
    m_history.leave(*leg, exit.occupants);
    takeOverPlace(m_history, *leg);
    if (!m_history.dialledByNone.empty() && !leg->stays.empty()) {
        for (const Meeting::Guest &guest : m_history.meetings[leg->stays.back().meeting].guests) {
            if (guest.leg) {
                recordRecalls(m_history, m_state, m_history.legs[guest.leg]);
            }
        }
    }
}

void BridgeRecorder::onConferenceJoined(const Channel &channel, std::string_view conference,
                                        std::string_view bridge)
{
    Leg *const leg = touch(channel);
    if (leg && !bridge.empty()) {
        const Meeting &meeting = m_history.conferenceOf(bridge, conference);
        m_history.enter(*leg, meeting.id, m_history.now, Stay::notTold);
    }
}

void BridgeRecorder::onConferenceLeft(const Channel &channel, std::string_view)
{
    Leg *const leg = touch(channel);
    if (leg && !leg->stays.empty() &&
        m_history.meetings[leg->stays.back().meeting].kind == Meeting::Kind::Conference) {
        m_history.leave(*leg, Stay::notTold);
    }
}

} // namespace cacofonisk::calls
