// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ami/certificateproblem.h"
#include "core/base/error.h"
#include "core/calls/sharedcall.h"
#include "core/reports/report.h"
#include "core/session/playoptions.h"
#include "core/session/serversettings.h"
#include "core/session/serverstatus.h"
#include "core/session/switchboardupdate.h"

#include <QObject>
#include <QStringList>
#include <QThread>

#include <map>
#include <memory>
#include <unordered_set>

namespace cacofonisk::session {

class MonitorWorker;
class ReportDistributor;
class ReportQueue;
struct SessionUpdate;

/// Where a Reporter is called by a Monitor, and how much may wait for it.
struct ReporterOptions
{
    enum class Thread : std::uint8_t {
        OfMonitor, ///< the thread of the Monitor, by its event loop
        Own        ///< a thread for this reporter alone, which has an event loop
    };

    Thread thread = Thread::OfMonitor;
    std::size_t capacity = 10'000; ///< reports that may wait, of about 2 kB each

    bool operator==(const ReporterOptions &) const = default;
};

/// Follows the calls of any number of Asterisk servers, and of recordings, and tells what happens:
/// reports to every Reporter that was added, or by reported(); calls and the switchboard by other
/// signals. This is where a program that uses the library begins.
///
/// **Threads.** Reading has a thread of its own, and is never held up. All functions are called in
/// the thread in which the Monitor was created, which needs an event loop; all signals are emitted
/// there. A Reporter is called there or in a thread of its own: see ReporterOptions.
///
/// **Who is slow or fails.** Reports wait for each Reporter apart, up to its capacity; then the
/// oldest are dropped, and reportsDropped() counts them. What a Reporter throws is caught and told
/// by reporterFailed(); it is given the next report all the same. Neither disturbs another
/// Reporter. Calls are told as they are by then: a slow thread misses states in between, but no
/// call; those of servers that have ended wait in memory for it.
///
/// **Ownership.** Reporters stay the caller's. Values that are told refer to nothing else, and may
/// be kept.
///
/// Reports, calls and the switchboard are told independently of each other: their order among each
/// other says nothing. Moments are in UTC by the server's clock, to the microsecond; see
/// calls::isTimed() for recordings without times.
class Monitor final : public QObject
{
    Q_OBJECT

public:
    explicit Monitor(QObject *parent = nullptr);
    /// Reporters are not called any more, and what waits for them is dropped. Waits for one that is
    /// being called in a thread of its own. Not to be called in a slot of a signal of this: see
    /// QObject::deleteLater().
    ~Monitor() override;

    /// Follows the server at a URI such as `tls://user@pbx.example:5039`: see
    /// ami::parseServerUri(). `secret`, in UTF-8, is that of the AMI user; empty: the one in the
    /// URI. It reconnects by itself after a lost connection; serverChanged() says how that goes.
    /// Returns the number of the server.
    [[nodiscard]] Result<int> follow(const QString &uri, const std::string &secret = {});
    /// Likewise, with all that can be set. ServerSettings::number is replaced by the one returned.
    int follow(ServerSettings settings);

    /// Plays a recording of any format, compressed or not, from its beginning to its end; `-` is
    /// standard input. playingFinished() or playingFailed() follows. Returns its number.
    int play(const QString &path, const PlayOptions &options = {});

    /// Goes on without the server or recording with this number; nothing if there is none. Its
    /// calls in progress are forgotten: see callForgotten().
    void leave(int source);

    /// Tries at once all servers that are waiting to retry.
    void retry();

    /// Calls `reporter` from now on for the reports of all sources. It must live until it is
    /// removed or this is destroyed; one that was added already is not added again.
    void addReporter(reports::Reporter &reporter, const ReporterOptions &options = {});
    /// Does not call `reporter` any more; what waits for it is dropped. Waits for its end if it is
    /// being called in a thread of its own. It may remove itself while it is called in this thread.
    void removeReporter(reports::Reporter &reporter);

signals:
    /// A connection changed; repeated every second.
    void serverChanged(const cacofonisk::session::ServerStatus &status);
    /// The server is not followed unless its certificate is accepted: see
    /// ami::ClientSettings::pinnedFingerprint.
    void certificateRefused(int server, const cacofonisk::ami::CertificateProblem &problem);

    /// What a Reporter is called for, as a value. As many reports may wait as by default for a
    /// Reporter.
    void reported(const cacofonisk::reports::SharedReport &report);
    /// `reporter` threw an exception that says `what`.
    void reporterFailed(cacofonisk::reports::Reporter *reporter, const QString &what);
    /// `count` reports were not given to `reporter` so far, as it was slow; null: by reported().
    /// Told at once for the first, then when the number has doubled, and when it has caught up.
    void reportsDropped(cacofonisk::reports::Reporter *reporter, quint64 count);

    /// A new call, before anything else is told of it; it may have ended by now. Call::id
    /// identifies it among all sources, and calls::serverNumberOf() the source.
    void callStarted(const cacofonisk::calls::SharedCall &call);
    /// Something about it is no longer as it was told before.
    void callChanged(const cacofonisk::calls::SharedCall &call);
    /// The last that is told of it.
    void callEnded(const cacofonisk::calls::SharedCall &call);
    /// A call that was in progress is no more: it turned out to be part of another, or its source
    /// was left.
    void callForgotten(quint64 id);

    /// What has changed for extensions, queues, conferences and parking spaces. The first update of
    /// a source has everything. Only of a source that shows it: see
    /// ServerSettings::showsSwitchboard and PlayOptions::showsSwitchboard.
    void switchboardChanged(const cacofonisk::session::SwitchboardUpdate &update);

    /// The recording was read to its end, and all its reports were received. Calls without an end
    /// in it remain in progress. `problems` says what was wrong with it, a sentence each.
    void playingFinished(int recording, const QStringList &problems);
    /// The recording cannot be read, or not be used.
    void playingFailed(int recording, const cacofonisk::Error &error);

protected:
    void connectNotify(const QMetaMethod &signal) override;
    void disconnectNotify(const QMetaMethod &signal) override;

private:
    struct Subscription
    {
        std::shared_ptr<ReportQueue> queue;
        std::unique_ptr<QThread> thread; ///< null: that of this
    };

    [[nodiscard]] std::shared_ptr<ReportQueue> makeQueue(reports::Reporter &reporter,
                                                         const ReporterOptions &options);
    void end(Subscription &subscription);
    void onUpdated(int recording, const SessionUpdate &update);
    void tellCall(const calls::SharedCall &call);

    std::unique_ptr<ReportDistributor> m_distributor;
    std::shared_ptr<ReportQueue> m_signalled; ///< for reported()
    std::map<reports::Reporter *, Subscription> m_subscriptions;
    QThread m_thread;
    MonitorWorker *m_worker; ///< lives in m_thread, and is deleted by its end
    int m_sources = 0;       ///< so far; their numbers begin with 1
    std::unordered_set<int> m_left;
    std::unordered_set<std::uint64_t> m_calls; ///< in progress, by id
};

} // namespace cacofonisk::session
