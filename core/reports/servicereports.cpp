// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/reports/servicereports.h"

namespace cacofonisk::reports {

using tracking::Channel;
using tracking::Facts;
using Kind = Service::Kind;

ServiceReports::ServiceReports(const Facts &facts, QObject *parent)
    : QObject(parent)
{
    tellParking(facts);
    tellQueues(facts);
    tellMedia(facts);
    connect(&facts, &Facts::pickedUp, this, [this](const Channel &picker, const Channel &target) {
        emit serviceUsed({Kind::Pickup, picker, &target, {}, {}});
    });
    connect(&facts, &Facts::dialEnded, this, [this](const tracking::Dial &dial) {
        if (dial.caller && !dial.forward.empty()) {
            emit serviceUsed({Kind::Forward, *dial.caller, &dial.target, dial.forward, {}});
        }
    });
    connect(&facts, &Facts::originated, this, [this](const tracking::Origination &origination) {
        if (origination.channel && origination.succeeded) {
            emit serviceUsed(
                {Kind::Originate, *origination.channel, nullptr, origination.exten, {}});
        }
    });
}

void ServiceReports::tellParking(const Facts &facts)
{
    const auto tell = [&](auto fact, Kind kind) {
        connect(&facts, fact, this, [this, kind](const tracking::Parking &parking) {
            emit serviceUsed({kind, *parking.parkee, parking.retriever, parking.space, {}});
        });
    };
    tell(&Facts::callParked, Kind::Park);
    tell(&Facts::parkedCallRetrieved, Kind::ParkRetrieved);
    tell(&Facts::parkedCallTimedOut, Kind::ParkTimedOut);
    tell(&Facts::parkedCallGivenUp, Kind::ParkGivenUp);
}

void ServiceReports::tellQueues(const Facts &facts)
{
    connect(&facts, &Facts::queueJoined, this, [this](const tracking::QueueVisit &visit) {
        emit serviceUsed({Kind::QueueJoin, visit.caller, nullptr, visit.queue, visit.position});
    });
    connect(&facts, &Facts::queueLeft, this, [this](const tracking::QueueVisit &visit) {
        emit serviceUsed({Kind::QueueLeave, visit.caller, nullptr, visit.queue, {}});
    });
    const auto tell = [&](auto fact, Kind kind) {
        connect(&facts, fact, this, [this, kind](const tracking::AgentCall &call) {
            emit serviceUsed({kind, call.caller, &call.agent, call.queue, call.lasted.count()});
        });
    };
    tell(&Facts::agentCalled, Kind::AgentCalled);
    tell(&Facts::agentConnected, Kind::AgentConnected);
    tell(&Facts::agentMissed, Kind::AgentNoAnswer);
    tell(&Facts::agentFinished, Kind::AgentCompleted);
}

void ServiceReports::tellMedia(const Facts &facts)
{
    const auto tell = [&](auto fact, Kind kind) {
        connect(&facts, fact, this, [this, kind](const Channel &channel) {
            emit serviceUsed({kind, channel, nullptr, {}, {}});
        });
    };
    tell(&Facts::held, Kind::Hold);
    tell(&Facts::unheld, Kind::Unhold);
    tell(&Facts::musicStopped, Kind::MusicOnHoldStop);
    tell(&Facts::recordingStarted, Kind::RecordingStart);
    tell(&Facts::recordingStopped, Kind::RecordingStop);
    const auto tellPlace = [&](auto fact, Kind kind) {
        connect(&facts, fact, this, [this, kind](const Channel &channel, std::string_view place) {
            emit serviceUsed({kind, channel, nullptr, place, {}});
        });
    };
    tellPlace(&Facts::musicStarted, Kind::MusicOnHoldStart);
    tellPlace(&Facts::conferenceJoined, Kind::ConferenceJoin);
    tellPlace(&Facts::conferenceLeft, Kind::ConferenceLeave);
    tellPlace(&Facts::muted, Kind::ConferenceMute);
    tellPlace(&Facts::unmuted, Kind::ConferenceUnmute);
    const auto tellPair = [&](auto fact, Kind kind) {
        connect(&facts, fact, this, [this, kind](const Channel &spyer, const Channel &spyee) {
            emit serviceUsed({kind, spyer, &spyee, {}, {}});
        });
    };
    tellPair(&Facts::spyingStarted, Kind::SpyStart);
    tellPair(&Facts::spyingStopped, Kind::SpyStop);
}

} // namespace cacofonisk::reports
