// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/ladder/servicewords.h"
#include "core/ladder/spanwords.h"
#include "core/ladder/storyteller.h"

#include <algorithm>

namespace cacofonisk::ladder {

using namespace calls;

/// At the head of the queue, the place says nothing.
void StoryTeller::tellQueueJoin(const QueueVisit &queue, const Party &waiting)
{
    if (queue.position > 1) {
        say(tr("%1 joined the queue “%2” in position %3."),
            {name(waiting), spoken(queue.name), QString::number(queue.position)});
    }
}

void StoryTeller::tellQueue(const QueueVisit &queue, const Party &waiting)
{
    const QStringList words{name(waiting), spoken(queue.name)};
    auto waited = spanBetween(queue.from, queue.to);
    if (waited && *waited < std::chrono::seconds(1)) {
        waited.reset(); // not worth telling
    }
    switch (queue.outcome) {
    case QueueOutcome::Waiting:
        say(tr("%1 has been waiting in the queue “%2” for %3."),
            tr("%1 is waiting in the queue “%2”."), words, soFar(queue.from));
        break;
    case QueueOutcome::Answered:
        say(tr("%1 waited in the queue “%2” for %3."), tr("%1 waited in the queue “%2”."), words,
            waited);
        break;
    case QueueOutcome::Abandoned:
        say(tr("%1 waited in the queue “%2” for %3 and hung up."),
            tr("%1 waited in the queue “%2” and hung up."), words, waited);
        m_hasToldEnd = true;
        break;
    case QueueOutcome::TimedOut:
        say(tr("%1 waited in the queue “%2” for %3 in vain."),
            tr("%1 waited in the queue “%2” in vain."), words, waited);
        break;
    case QueueOutcome::Left:
        if (!queue.from) {
            say(tr("%1 could not join the queue “%2”."), words);
        } else {
            say(tr("%1 left the queue “%2” after %3."), tr("%1 left the queue “%2”."), words,
                waited);
        }
        break;
    }
}

/// Holds with nothing between them.
void StoryTeller::tellHolds(std::vector<Hold> holds)
{
    std::optional<Hold> present;
    if (!m_call.ended && !holds.back().to) {
        present = holds.back();
        holds.pop_back();
    }
    if (!holds.empty()) {
        tellEndedHolds(holds);
    }
    if (present) {
        say(tr("%1 has had the call on hold for %2."), tr("%1 has the call on hold."),
            {name(present->by)}, soFar(present->from));
    }
}

void StoryTeller::tellEndedHolds(const std::vector<Hold> &holds)
{
    std::optional<Duration> inAll(Duration(0));
    std::vector<Party> holders;
    for (const Hold &hold : holds) {
        const auto span = spanBetween(hold.from, hold.to);
        inAll = inAll && span ? std::optional(*inAll + *span) : std::nullopt;
        holders.push_back(hold.by);
    }
    if (inAll && *inAll < std::chrono::seconds(1)) {
        return; // too short to tell: while a feature code was keyed
    }
    const auto count = static_cast<int>(holds.size());
    const bool isByOne = StoryNames::distinct(holders).size() == 1;
    if (count == 1) {
        say(tr("%1 put the call on hold for %2."), tr("%1 put the call on hold."),
            {m_names.list(holders)}, inAll);
    } else if (isByOne) {
        say(tr("%1 put the call on hold %n times, for %2 in all.", "a party", count),
            tr("%1 put the call on hold %n times.", "a party", count), {m_names.list(holders)},
            inAll);
    } else {
        say(tr("%1 put the call on hold by turns, %n times, for %2 in all.", "parties", count),
            tr("%1 put the call on hold by turns, %n times.", "parties", count),
            {m_names.list(holders)}, inAll);
    }
}

void StoryTeller::tellParking(const Parking &parking)
{
    const QString space = spoken(parking.space);
    if (parking.by) {
        say(tr("%1 parked the call in space %2."), {name(*parking.by), space});
    } else {
        say(tr("The call was parked in space %1."), {space});
    }
    const auto span = spanBetween(parking.from, parking.to);
    switch (parking.outcome) {
    case ParkingOutcome::Parked:
        if (!m_call.ended) {
            say(tr("It has been there for %1.", "a parked call"), tr("It is still there."), {},
                soFar(parking.from));
        }
        break;
    case ParkingOutcome::Retrieved:
        if (parking.retrievedBy) {
            say(tr("%1 retrieved it after %2.", "a parked call"),
                tr("%1 retrieved it.", "a parked call"), {name(*parking.retrievedBy)}, span);
        } else {
            say(tr("It was retrieved after %1.", "a parked call"),
                tr("It was retrieved.", "a parked call"), {}, span);
        }
        break;
    case ParkingOutcome::TimedOut:
        say(tr("Nobody retrieved it within %1.", "a parked call"),
            tr("Nobody retrieved it in time.", "a parked call"), {}, span);
        break;
    case ParkingOutcome::Abandoned:
        say(tr("The waiting party hung up after %1.", "a parked call"),
            tr("The waiting party hung up.", "a parked call"), {}, span);
        m_hasToldEnd = true;
        break;
    }
}

void StoryTeller::tellConference(const Conference &conference)
{
    std::vector<Party> others;
    std::copy_if(conference.members.begin(), conference.members.end(), std::back_inserter(others),
                 [&](const Party &p) { return !StoryNames::isSame(p, m_call.caller); });
    const QString room = spoken(conference.name);
    const bool isIn = others.size() < conference.members.size();
    const bool goesOn = m_call.state == CallState::InConference;
    if (!isIn && !others.empty()) {
        say(goesOn ? tr("In the conference “%1” are %2.", "parties")
                   : tr("In the conference “%1” were %2.", "parties"),
            {room, m_names.list(others)});
    } else if (others.empty()) {
        say(goesOn ? tr("%1 is in the conference “%2”.") : tr("%1 was in the conference “%2”."),
            {name(m_call.caller), room});
    } else {
        say(goesOn ? tr("%1 is in the conference “%2” with %3.", "parties")
                   : tr("%1 was in the conference “%2” with %3.", "parties"),
            {name(m_call.caller), room, m_names.list(others)});
    }
}

void StoryTeller::tellConsultation(const Consultation &consultation)
{
    QStringList words{name(consultation.by)};
    if (consultation.answeredBy) {
        words << name(*consultation.answeredBy);
        say(consultation.ended || m_call.ended
                ? tr("Meanwhile %1 spoke with %2.", "two parties")
                : tr("Meanwhile %1 is speaking with %2.", "two parties"),
            words);
        return;
    }
    words << spoken(consultation.dialled);
    say(consultation.ended || m_call.ended
            ? tr("Meanwhile %1 called %2, but nobody answered.", "a party, a number")
            : tr("Meanwhile %1 is calling %2.", "a party, a number"),
        words);
}

void StoryTeller::tellApplication(const std::string &application)
{
    if (application.empty()) {
        return;
    }
    switch (serviceOf(application)) {
    case Service::Voicemail:
        say(tr("The voicemail took the call."));
        break;
    case Service::VoicemailMenu:
        say(tr("The voicemail menu took the call."));
        break;
    case Service::Announcement:
        say(tr("An announcement was played."));
        break;
    case Service::Music:
        say(tr("Music was played."));
        break;
    case Service::EchoTest:
        say(tr("The echo test took the call."));
        break;
    case Service::Page:
        say(tr("It was announced over the loudspeakers of phones.", "a page"));
        break;
    case Service::Recording:
        say(tr("A recording was made."));
        break;
    case Service::ListeningIn:
        say(tr("%1 listened in on other calls."), {name(m_call.caller)});
        break;
    case Service::AgentLogin:
        say(tr("%1 logged in as an agent."), {name(m_call.caller)});
        break;
    case Service::Agents:
        say(tr("The call was to be taken by an agent."));
        break;
    case Service::Queue:
        if (!m_call.queue) {
            say(tr("A queue took the call."));
        }
        break;
    case Service::Conference:
        if (!m_call.conference) {
            say(tr("A conference took the call."));
        }
        break;
    case Service::Parking:
        if (m_call.parked.empty()) {
            say(tr("The call was sent to parking."));
        }
        break;
    case Service::Program:
        say(tr("A program took the call (%1).", "an application of Asterisk"),
            {spoken(application)});
        break;
    case Service::Other:
        say(tr("The application %1 took the call."), {spoken(application)});
        break;
    }
}

} // namespace cacofonisk::ladder
