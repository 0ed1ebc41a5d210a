// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "app/cli/watch.h"

#include "app/cli/console.h"
#include "app/cli/interrupt.h"
#include "core/recording/reading/openrecording.h"
#include "core/session/brokerserver.h"
#include "core/session/liveserver.h"

#include <QCoreApplication>
#include <QSocketNotifier>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <vector>

namespace cacofonisk::cli {

namespace {

using session::BrokerServer;
using session::LiveServer;
using session::ServerStatus;
using Phase = ServerStatus::Phase;

bool isEndOfList(const ami::Message &message)
{
    return !message[ami::Field::ActionID].empty() && message.value("EventList") == "Complete";
}

/// Follows servers until it is told to end, or there is none left to follow.
class Watch final : public QObject
{
    Q_OBJECT

public:
    Watch(const WatchOptions &options, QFile &output);

    [[nodiscard]] bool openRecording();
    void start();
    /// Returns whether all went well.
    [[nodiscard]] bool finish();

private:
    struct Server
    {
        std::unique_ptr<session::Server> followed;
        LiveServer *asterisk = nullptr; ///< the same, or null: then
        BrokerServer *broker = nullptr; ///< it is this
        Phase phase = Phase::Idle;
        QStringList blind; ///< as was told
        bool wasLive = false;
        bool hasFailed = false; ///< as far as is known now
    };

    void add(session::ServerSettings settings);
    void onStatusChanged(Server &server);
    void onMessageTaken(LiveServer &server, const ami::Message &message);
    void onCertificateRefused(const ami::CertificateProblem &problem);
    void endIfNoneIsLeft();
    void endIfNobodyReads();

    const WatchOptions &m_options;
    QFile &m_output;
    ReportWriter m_writer;
    QTimer m_ticks; ///< for notices that come of time alone
    std::vector<std::unique_ptr<Server>> m_servers;
    ami::Problems m_recorderProblems;
    std::unique_ptr<recording::Recorder> m_recorder;
    bool m_isRecordingWell = true;
};

Watch::Watch(const WatchOptions &options, QFile &output)
    : m_options(options)
    , m_output(output)
    , m_writer(options.report, output)
{
    for (const session::ServerSettings &settings : options.servers) {
        add(settings);
    }
    connect(&m_ticks, &QTimer::timeout, this, [this] { m_writer.tick(timeOfDay()); });
    m_ticks.start(std::chrono::seconds(1));
}

void Watch::add(session::ServerSettings settings)
{
    settings.number = static_cast<int>(m_servers.size());
    settings.showsSwitchboard = session::hasSwitchboard(m_writer.output());
    // Its lists have no times of their own.
    settings.isByOurClock = settings.isByOurClock || settings.showsSwitchboard;
    m_servers.push_back(std::make_unique<Server>());
    Server &server = *m_servers.back();
    server.followed = session::makeServer(settings);
    server.asterisk = qobject_cast<LiveServer *>(server.followed.get());
    server.broker = qobject_cast<BrokerServer *>(server.followed.get());
    if (server.asterisk) {
        LiveServer *const live = server.asterisk;
        m_writer.follow(live->pipeline());
        connect(live, &LiveServer::messageTaken, this,
                [this, live](const ami::Message &message) { onMessageTaken(*live, message); });
    } else {
        m_writer.follow(*server.broker);
        connect(server.broker, &BrokerServer::changed, this, &Watch::endIfNobodyReads);
    }
    session::Server *const followed = server.followed.get();
    connect(followed, &session::Server::statusChanged, this,
            [this, &server] { onStatusChanged(server); });
    connect(followed, &session::Server::certificateRefused, this, &Watch::onCertificateRefused);
}

bool Watch::openRecording()
{
    if (m_options.recording.isEmpty()) {
        return true;
    }
    auto opened =
        recording::Recorder::open(m_options.recording, m_options.recorder, m_recorderProblems);
    if (!opened) {
        say(opened.error().message());
        return false;
    }
    m_recorder = std::move(*opened);
    return true;
}

void Watch::start()
{
    for (const auto &server : m_servers) {
        server->followed->start();
    }
}

bool Watch::finish()
{
    for (const auto &server : m_servers) {
        server->followed->stop();
        if (server->asterisk) {
            m_writer.finish(server->asterisk->pipeline());
        } else {
            m_writer.finish(*server->broker);
        }
        for (const QString &problem : server->followed->status().problems) {
            say(QStringLiteral("%1: %2").arg(server->followed->status().name, problem));
        }
    }
    if (m_recorder) {
        if (const auto finished = m_recorder->finish(); !finished) {
            say(finished.error().message());
            m_isRecordingWell = false;
        }
    }
    return m_isRecordingWell && std::none_of(m_servers.begin(), m_servers.end(),
                                             [](const auto &server) { return server->hasFailed; });
}

void Watch::onStatusChanged(Server &server)
{
    const ServerStatus status = server.followed->status();
    const auto tell = [&status](const QString &words) {
        say(QStringLiteral("%1: %2").arg(status.name, words));
    };
    if (status.phase == Phase::Live && server.phase != Phase::Live) {
        tell(server.asterisk ? QStringLiteral("live, AMI %1").arg(status.version)
                             : QStringLiteral("live through the broker"));
        server.wasLive = true;
        server.hasFailed = false;
        if (server.asterisk) {
            m_writer.writeChanges(server.asterisk->pipeline());
        }
    } else if (status.phase == Phase::Waiting && status.retryAt) {
        server.hasFailed = !server.wasLive;
        const std::chrono::duration<double> delay =
            *status.retryAt - std::chrono::system_clock::now();
        const bool goesOn = server.wasLive || m_options.waits;
        tell(goesOn ? QStringLiteral("%1 Trying again in %2 s.")
                          .arg(status.error.message())
                          .arg(delay.count(), 0, 'f', 1)
                    : status.error.message());
    } else if (server.broker && status.phase == Phase::Waiting && server.phase != Phase::Waiting) {
        server.hasFailed = !server.wasLive; // the broker is there, and nobody tells it anything
        tell(status.error.message());
    } else if (status.phase == Phase::Failed) {
        server.hasFailed = true;
        tell(status.error.message());
    }
    for (const QString &blindness : status.blind) {
        if (!server.blind.contains(blindness)) {
            tell(blindness);
        }
    }
    server.blind = status.blind;
    server.phase = status.phase;
    endIfNoneIsLeft();
}

/// Without the word to wait, a run that could reach no server at its begin is over.
void Watch::endIfNoneIsLeft()
{
    const auto isLost = [this](const auto &server) {
        return server->phase == Phase::Failed ||
               (server->phase == Phase::Waiting && !server->wasLive && !m_options.waits);
    };
    if (std::all_of(m_servers.begin(), m_servers.end(), isLost)) {
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    }
}

void Watch::onMessageTaken(LiveServer &server, const ami::Message &message)
{
    m_writer.onTaken(server.pipeline(), message);
    if (isEndOfList(message) && server.status().phase == Phase::Live) {
        m_writer.writeChanges(server.pipeline()); // it was read again
    }
    if (m_recorder) {
        const std::string name = m_servers.size() > 1 ? server.name() : std::string();
        if (const auto recorded = m_recorder->record(message, name); !recorded) {
            say(recorded.error().message());
            m_isRecordingWell = false;
        }
    }
    endIfNobodyReads();
}

void Watch::endIfNobodyReads()
{
    if (m_output.error() != QFileDevice::NoError) {
        QCoreApplication::quit();
    }
}

void Watch::onCertificateRefused(const ami::CertificateProblem &problem)
{
    say(QStringLiteral("The certificate was issued to %1 by %2. To accept it: --fingerprint %3")
            .arg(problem.subject, problem.issuer, problem.fingerprint));
}

} // namespace

int watch(const WatchOptions &options)
{
    QFile output;
    // Not the stream of C, which keeps what it is given for a while.
    (void)output.open(fileno(stdout), QIODevice::WriteOnly | QIODevice::Unbuffered);
    const Interrupt interrupt;
    QSocketNotifier asked(interrupt.descriptor(), QSocketNotifier::Read);
    QObject::connect(&asked, &QSocketNotifier::activated, qApp, &QCoreApplication::quit);
    Watch watch(options, output);
    if (!watch.openRecording()) {
        return Failed;
    }
    watch.start();
    QCoreApplication::exec();
    bool wentWell = watch.finish();
    wentWell = flush(output) && wentWell;
    return wentWell ? Done : Failed;
}

} // namespace cacofonisk::cli

#include "watch.moc"
