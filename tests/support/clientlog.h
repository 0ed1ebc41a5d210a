// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ami/client.h"
#include "core/ami/problems.h"

#include <QStringList>

namespace cacofonisk::test {

/// What a client told, a line each, in its order: `state LoggedIn`, `lost TEXT`, `failed TEXT`,
/// `event Event: Hangup; Uniqueid: 1`, `banner BANNER`, `welcome BANNER: MESSAGE`.
class ClientLog final : public QObject
{
    Q_OBJECT

public:
    explicit ClientLog(ami::Client &client);

    [[nodiscard]] const QStringList &lines() const { return m_lines; }

    /// The lines that begin with `word`, without it.
    [[nodiscard]] QStringList of(const QString &word) const;

private:
    QStringList m_lines;
};

/// A client with all that it told.
struct Watched
{
    explicit Watched(const ami::ClientSettings &settings)
        : client(settings, problems)
        , log(client)
    {}

    ami::Problems problems;
    ami::Client client;
    ClientLog log;
};

/// Settings by which a client of `address` logs in as tests expect it, and loses no time.
[[nodiscard]] ami::ClientSettings quickSettings(const ami::ServerAddress &address);

/// What a client that has the settings above says and hears until it is logged in.
inline constexpr std::string_view loginScript = R"(
    = Asterisk Call Manager/5.0.4
    > Action: Challenge; AuthType: MD5
    < Response: Success; ActionID: $; Challenge: 123456789
    > Action: Login; AuthType: MD5; Username: watch; Events: call,agent; Key: 7ccde16e862dfe7681297713e9e9cadb
    < Response: Success; ActionID: $; Message: Authentication accepted
)";

/// The first `steps` lines of it.
[[nodiscard]] std::string beginOfLogin(qsizetype steps);

/// What is asked for after the calls, by a user who may not see it.
inline constexpr std::string_view deniedLists = R"(
    > Action: Status
    < Response: Error; ActionID: $; Message: Permission denied
    > Action: QueueStatus
    < Response: Error; ActionID: $; Message: Permission denied
    > Action: DeviceStateList
    < Response: Error; ActionID: $; Message: Permission denied
    > Action: ExtensionStateList
    < Response: Error; ActionID: $; Message: Permission denied
    > Action: ParkedCalls
    < Response: Error; ActionID: $; Message: Permission denied
)";

} // namespace cacofonisk::test
