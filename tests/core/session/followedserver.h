// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/liveserver.h"
#include "tests/support/clientlog.h"
#include "tests/support/fakeamiserver.h"
#include "tests/support/reportlog.h"

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

namespace cacofonisk::test {

/// What is asked for after the calls, with nothing to tell.
inline constexpr std::string_view otherLists = R"(
    > Action: Status
    < Response: Success; ActionID: $; EventList: start
    < Event: StatusComplete; ActionID: $; EventList: Complete; ListItems: 0
    > Action: QueueStatus
    < Response: Success; ActionID: $; EventList: start
    < Event: QueueStatusComplete; ActionID: $; EventList: Complete; ListItems: 0
    > Action: DeviceStateList
    < Response: Success; ActionID: $; EventList: start
    < Event: DeviceStateListComplete; ActionID: $; EventList: Complete; ListItems: 0
    > Action: ExtensionStateList
    < Response: Success; ActionID: $; EventList: start
    < Event: ExtensionStateListComplete; ActionID: $; EventList: Complete; ListItems: 0
    > Action: ParkedCalls
    < Response: Error; ActionID: $; Message: Permission denied
)";

inline constexpr std::string_view noCalls = R"(
    > Action: CoreShowChannels
    < Response: Success; ActionID: $; EventList: start
    < Event: CoreShowChannelsComplete; ActionID: $; EventList: Complete; ListItems: 0
)";

inline constexpr std::string_view unheardCall = R"(
    > Action: CoreShowChannels
    < Response: Success; ActionID: $; EventList: start
    < Event: CoreShowChannel; ActionID: $; Channel: SIP/3-3; ChannelState: 6; Uniqueid: 3;
        Duration: 00:00:00
    < Event: CoreShowChannelsComplete; ActionID: $; EventList: Complete; ListItems: 1
)";

/// A login, and what follows it.
inline std::string script(std::initializer_list<std::string_view> parts)
{
    std::string all(loginScript);
    for (const std::string_view part : parts) {
        all.append(part);
    }
    return all;
}

/// A server that is followed, and what is told of it.
struct FollowedServer
{
    explicit FollowedServer(const FakeAmiServer &asterisk,
                            std::chrono::milliseconds silence = std::chrono::seconds(30))
        : FollowedServer(settingsOf(asterisk, silence))
    {}

    explicit FollowedServer(const session::ServerSettings &settings)
        : server(settings)
    {
        server.pipeline().reports().addReporter(reports);
        QObject::connect(&server.pipeline().callBook(), &calls::CallBook::callEnded,
                         [this](const calls::Call &call) { ended.push_back(call); });
        QObject::connect(&server, &session::LiveServer::statusChanged,
                         [this] { timesLive += phase() == session::ServerStatus::Phase::Live; });
        server.start();
    }

    static session::ServerSettings
    settingsOf(const FakeAmiServer &asterisk,
               std::chrono::milliseconds silence = std::chrono::seconds(30))
    {
        session::ServerSettings settings;
        settings.silence = silence;
        settings.name = QStringLiteral("pbx");
        settings.connection = quickSettings(asterisk.address());
        return settings;
    }

    [[nodiscard]] session::ServerStatus::Phase phase() const { return server.status().phase; }

    [[nodiscard]] std::vector<calls::SharedCall> calls()
    {
        return server.pipeline().callBook().calls();
    }

    session::LiveServer server;
    ReportLog reports;
    std::vector<calls::Call> ended;
    int timesLive = 0;
};

} // namespace cacofonisk::test
