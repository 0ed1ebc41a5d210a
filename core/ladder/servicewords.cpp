// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/ladder/servicewords.h"

#include "core/ladder/storynames.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace cacofonisk::ladder {

namespace {

struct ServiceTexts
{
    Q_DECLARE_TR_FUNCTIONS(ServiceTexts)
};

constexpr std::array<std::pair<std::string_view, Service>, 28> services{{
    {"VoiceMail", Service::Voicemail},
    {"VoiceMailMain", Service::VoicemailMenu},
    {"Playback", Service::Announcement},
    {"BackGround", Service::Announcement},
    {"ControlPlayback", Service::Announcement},
    {"MusicOnHold", Service::Music},
    {"Echo", Service::EchoTest},
    {"Page", Service::Page},
    {"Record", Service::Recording},
    {"MixMonitor", Service::Recording},
    {"Monitor", Service::Recording},
    {"Dictate", Service::Recording},
    {"ChanSpy", Service::ListeningIn},
    {"ExtenSpy", Service::ListeningIn},
    {"AgentLogin", Service::AgentLogin},
    {"AgentRequest", Service::Agents},
    {"Queue", Service::Queue},
    {"ConfBridge", Service::Conference},
    {"MeetMe", Service::Conference},
    {"Park", Service::Parking},
    {"ParkAndAnnounce", Service::Parking},
    {"Stasis", Service::Program},
    {"AGI", Service::Program},
    {"EAGI", Service::Program},
    {"DeadAGI", Service::Program},
    {"FastAGI", Service::Program},
    {"AudioSocket", Service::Program},
    {"ExternalIVR", Service::Program},
}};

} // namespace

Service serviceOf(std::string_view application)
{
    const auto *const found =
        std::find_if(services.begin(), services.end(),
                     [application](const auto &known) { return known.first == application; });
    return found == services.end() ? Service::Other : found->second;
}

QString serviceText(std::string_view application)
{
    switch (serviceOf(application)) {
    case Service::Voicemail:
        return ServiceTexts::tr("the voicemail");
    case Service::VoicemailMenu:
        return ServiceTexts::tr("the voicemail menu");
    case Service::Announcement:
        return ServiceTexts::tr("an announcement");
    case Service::Music:
        return ServiceTexts::tr("music");
    case Service::EchoTest:
        return ServiceTexts::tr("the echo test");
    case Service::Page:
        return ServiceTexts::tr("a page", "over the loudspeakers of phones");
    case Service::Recording:
        return ServiceTexts::tr("a recording", "which is made");
    case Service::ListeningIn:
        return ServiceTexts::tr("calls to listen in on");
    case Service::AgentLogin:
        return ServiceTexts::tr("the login of agents");
    case Service::Agents:
        return ServiceTexts::tr("the agents");
    case Service::Queue:
        return ServiceTexts::tr("a queue");
    case Service::Conference:
        return ServiceTexts::tr("a conference");
    case Service::Parking:
        return ServiceTexts::tr("parking");
    case Service::Program:
        return ServiceTexts::tr("a program (%1)", "an application of Asterisk")
            .arg(spoken(std::string(application)));
    case Service::Other:
        break;
    }
    return spoken(std::string(application));
}

} // namespace cacofonisk::ladder
