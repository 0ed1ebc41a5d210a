// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/session/liveserver.h"

namespace cacofonisk::session {

using namespace std::chrono_literals;
using Phase = ServerStatus::Phase;

namespace {

constexpr auto patience = 5s; // with what a call that is over waits for

} // namespace

LiveServer::LiveServer(const ServerSettings &settings, QObject *parent)
    : Server(parent)
    , m_settings(settings)
    , m_pipeline(settings.displayName().toStdString(), m_problems, calls::idBefore(settings.number),
                 settings.showsSwitchboard ? Output::Everything : Output::ReportsAndCalls)
    , m_client(settings.connection, m_problems)
    , m_stateReader(m_client, settings.showsSwitchboard)
    , m_eventRights(m_client, settings.silence)
    , m_inquirer(m_client, m_pipeline.tracker().state(), m_pipeline.callBook().history(),
                 settings.inquiries)
    , m_settleTimer(this)
{
    m_status.server = settings.number;
    m_status.name = settings.displayName();
    if (!settings.name.isEmpty()) {
        m_pipeline.tracker().setServerName(settings.name.toStdString());
    }
    if (!settings.codePage.isEmpty()) {
        (void)m_pipeline.tracker().setCodePage(settings.codePage);
    }
    if (settings.isByOurClock) {
        m_pipeline.tracker().tellTimesByReceipt();
    }
    m_pipeline.setTrunks(settings.trunks);
    m_settleTimer.setSingleShot(true);
    m_settleTimer.setInterval(patience);
    connect(&m_settleTimer, &QTimer::timeout, this, &LiveServer::passCalls);
    connect(&m_client, &ami::Client::stateChanged, this, &LiveServer::onStateChanged);
    connect(&m_client, &ami::Client::loggedIn, this, [this](const ami::Welcome &welcome) {
        const std::string &text = welcome.banner.text;
        m_status.version = QString::fromStdString(text.substr(text.find('/') + 1));
    });
    connect(&m_client, &ami::Client::messageReceived, this, &LiveServer::onMessage);
    connect(&m_client, &ami::Client::lost, this,
            [this](const Error &error) { m_status.error = error; });
    connect(&m_client, &ami::Client::retryScheduled, this, [this](std::chrono::milliseconds delay) {
        m_status.retryAt = timeOfDay() + delay;
        emit statusChanged();
    });
    connect(&m_client, &ami::Client::certificateRefused, this, &LiveServer::certificateRefused);
    connect(&m_client, &ami::Client::failed, this, [this](const Error &error) {
        m_status.error = error;
        m_status.phase = Phase::Failed;
        emit statusChanged();
    });
    connect(&m_stateReader, &StateReader::messageReceived, this, &LiveServer::handle);
    connect(&m_stateReader, &StateReader::finished, this, &LiveServer::onStateRead);
    connect(&m_eventRights, &EventRights::changed, this, &LiveServer::statusChanged);
    connect(&m_inquirer, &Inquirer::messageReceived, this, &LiveServer::handle);
    connect(&m_inquirer, &Inquirer::changed, this, &LiveServer::statusChanged);
    connect(&m_client, &ami::Client::ponged, this, &LiveServer::onPonged);
    if (settings.showsSwitchboard) {
        m_listRefresher = std::make_unique<ListRefresher>(
            m_client, m_stateReader, m_pipeline.switchboard().board(), settings.lists);
        connect(m_listRefresher.get(), &ListRefresher::messageReceived, this, &LiveServer::handle);
    }
    connect(&m_pipeline.callBook(), &calls::CallBook::callEnded, this, &LiveServer::callEnded);
}

void LiveServer::start()
{
    m_client.start();
}

void LiveServer::stop()
{
    m_stateReader.stop();
    m_eventRights.stop();
    stopInquiries();
    m_client.stop();
}

ServerStatus LiveServer::status() const
{
    ServerStatus status = m_status;
    const ami::Traffic &traffic = m_client.traffic();
    status.blind = m_stateReader.blind() + m_inquirer.blind() + m_eventRights.blind();
    status.lastHeard = traffic.lastReceived;
    status.clockOffset = traffic.clockOffset;
    const std::chrono::duration<double> since = std::chrono::steady_clock::now() - m_measured;
    status.eventsPerSecond =
        since > 0s ? static_cast<double>(traffic.messages - m_measuredMessages) / since.count() : 0;
    for (const ami::Problems::Entry &problem : m_problems.entries()) {
        status.problems.append(describe(problem));
    }
    return status;
}

std::vector<calls::SharedCall> LiveServer::takeChanged()
{
    return m_pipeline.callBook().takeChanged();
}

std::vector<calls::MergedGroup> LiveServer::takeMerged()
{
    return m_pipeline.callBook().takeMerged();
}

std::vector<calls::SharedCall> LiveServer::calls() const
{
    return m_pipeline.callBook().calls();
}

bool LiveServer::isBusy() const
{
    return !m_pipeline.tracker().state().empty();
}

std::vector<SwitchboardUpdate> LiveServer::takeSwitchboards(bool isWhole)
{
    switchboard::Switchboard &board = m_pipeline.switchboard();
    if (!isWhole && !board.hasChanged()) {
        return {};
    }
    return {{number(), name(), isWhole, isWhole ? board.takeAll() : board.takeChanges()}};
}

void LiveServer::onStateChanged(ami::ClientState state)
{
    switch (state) {
    case ami::ClientState::Idle:
        m_status.phase = Phase::Idle;
        break;
    case ami::ClientState::Connecting:
    case ami::ClientState::Securing:
    case ami::ClientState::AwaitingBanner:
        m_status.phase = Phase::Connecting;
        break;
    case ami::ClientState::LoggingIn:
        m_status.phase = Phase::LoggingIn;
        break;
    case ami::ClientState::LoggedIn:
        m_status.error = {};
        m_status.retryAt = {};
        readState();
        break;
    case ami::ClientState::Waiting:
        m_status.phase = Phase::Waiting;
        break;
    }
    if (state != ami::ClientState::LoggedIn) {
        m_stateReader.stop();
        m_eventRights.stop();
        stopInquiries();
        m_held.clear();
    }
    emit statusChanged();
}

void LiveServer::readState()
{
    m_status.phase = Phase::ReadingState;
    stopInquiries();
    if (m_listRefresher && m_settings.isByOurClock) {
        m_client.ping(); // lists tell times by the server's clock
    }
    m_stateReader.start();
}

void LiveServer::stopInquiries()
{
    m_inquirer.stop();
    if (m_listRefresher) {
        m_listRefresher->stop();
    }
}

/// What is told by the server's clock is then told by ours.
void LiveServer::onPonged(const ami::Traffic &traffic)
{
    if (m_settings.isByOurClock && traffic.clockOffset) {
        m_pipeline.tracker().setClockOffset(*traffic.clockOffset);
    }
}

void LiveServer::onMessage(const ami::Message &message)
{
    m_eventRights.hear(message);
    m_inquirer.hear(message);
    if (m_listRefresher) {
        m_listRefresher->hear(message);
    }
    const bool isStart = message.type() == ami::EventType::FullyBooted;
    if (m_status.phase == Phase::ReadingState && !isStart &&
        message.type() != ami::EventType::Banner) {
        m_held.hold(message);
        return;
    }
    handle(message);
    if (isStart && m_status.phase == Phase::Live) {
        readState(); // it had not started yet
        emit statusChanged();
    }
}

void LiveServer::onStateRead()
{
    if (!m_stateReader.knowsCalls()) {
        m_pipeline.tracker().endMissing();
    }
    m_eventRights.begin();
    m_status.phase = Phase::Live;
    m_held.release([this](const ami::Message &message) { handle(message); });
    m_inquirer.begin(m_stateReader.mayAskForChannels());
    if (m_listRefresher) {
        m_listRefresher->begin();
    }
    emit statusChanged();
}

void LiveServer::handle(const ami::Message &message)
{
    m_pipeline.handle(message);
    emit messageTaken(message);
    emit changed();
    measureRate();
    if (m_pipeline.callBook().isWaiting() && !m_settleTimer.isActive()) {
        m_settleTimer.start();
    }
}

void LiveServer::passCalls()
{
    m_pipeline.callBook().pass();
    if (m_pipeline.callBook().isWaiting()) {
        m_settleTimer.start();
    }
}

void LiveServer::measureRate()
{
    const auto at = std::chrono::steady_clock::now();
    if (at - m_measured > 10s) {
        m_measured = at;
        m_measuredMessages = m_client.traffic().messages;
    }
}

} // namespace cacofonisk::session
