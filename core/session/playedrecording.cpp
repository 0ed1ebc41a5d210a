// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/session/playedrecording.h"

#include <QFileInfo>

#include <utility>

namespace cacofonisk::session {

using namespace std::chrono_literals;

namespace {

constexpr auto sliceOfPlaying = 8ms;        // between two looks at the event loop
constexpr std::size_t mostUntaken = 10'000; // calls that wait for the monitor's thread

} // namespace

PlayedRecording::PlayedRecording(int number, QString path, PlayOptions options,
                                 ReportDistributor &distributor)
    : m_number(number)
    , m_path(std::move(path))
    , m_options(std::move(options))
    , m_distributor(distributor)
    , m_timer(this)
    , m_pacer(this)
    , m_update(std::make_shared<SessionUpdate>())
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &PlayedRecording::playOn);
    connect(&m_pacer, &UpdatePacer::due, this, &PlayedRecording::publish);
}

PlayedRecording::~PlayedRecording() = default;

Result<void> PlayedRecording::start()
{
    auto opened = recording::AheadReader::open(m_path, m_problems);
    if (!opened) {
        return tl::unexpected(opened.error());
    }
    m_reader = std::move(*opened);
    m_pipeline = std::make_unique<Pipeline>(
        QFileInfo(m_path).baseName().toStdString(), m_problems, calls::idBefore(m_number),
        m_options.showsSwitchboard ? Output::Everything : Output::ReportsAndCalls);
    if (!m_options.codePage.isEmpty()) {
        (void)m_pipeline->tracker().setCodePage(m_options.codePage);
    }
    m_pipeline->setTrunks(m_options.trunks);
    m_pipeline->reports().addReporter(m_distributor);
    connect(&m_pipeline->callBook(), &calls::CallBook::callEnded, this,
            [this](const calls::SharedCall &call) { m_update->known.push_back(call); });
    connect(&m_distributor, &ReportDistributor::relieved, this, &PlayedRecording::playOn);
    m_clock.setSpeed(m_options.speed, Clock::now());
    readNext();
    m_timer.start(0);
    return {};
}

void PlayedRecording::readNext()
{
    const bool hasBegun = m_moment != Moment(); // the first messages may have no time
    m_hasNext = m_reader->next(m_next);
    if (m_hasNext) {
        m_moment = m_eventClock.at(m_next);
    }
    if (!hasBegun) {
        m_clock.start(m_moment, Clock::now());
    }
}

/// Takes the messages whose time has come, and waits for the next.
void PlayedRecording::playOn()
{
    if (m_hasEnded) {
        finishIfReceived();
        return;
    }
    const auto begin = Clock::now();
    while (m_hasNext && !mustWait() && Clock::now() < begin + sliceOfPlaying) {
        const auto left = m_clock.until(m_moment, Clock::now());
        if (left > 0ms) {
            m_timer.start(left);
            return;
        }
        m_pipeline->handle(m_next, m_reader->readAhead());
        m_pacer.want();
        readNext();
    }
    if (!m_hasNext) {
        end();
    } else if (!mustWait()) {
        m_timer.start(0);
    }
}

/// As fast as possible is not faster than those who are told; they say when to go on.
bool PlayedRecording::mustWait() const
{
    return m_options.speed <= 0 &&
           (m_update->known.size() >= mostUntaken || !m_distributor.hasRoom());
}

void PlayedRecording::end()
{
    m_pipeline->callBook().settle();
    publish();
    m_lastReport = m_distributor.number();
    m_hasEnded = true;
    finishIfReceived();
}

void PlayedRecording::finishIfReceived()
{
    if (m_pipeline && m_distributor.isDoneWith(m_lastReport)) {
        const QStringList words = problems();
        m_pipeline.reset();
        emit finished(words);
    }
}

QStringList PlayedRecording::problems() const
{
    QStringList words;
    if (m_reader->error()) {
        words.append(m_reader->error()->message());
    }
    if (!m_reader->isRefused()) {
        for (const ami::Problems::Entry &entry : m_problems.entries()) {
            words.append(describe(entry));
        }
    }
    return words;
}

void PlayedRecording::publish()
{
    if (m_hasEnded) {
        return;
    }
    calls::CallBook &book = m_pipeline->callBook();
    for (calls::SharedCall &call : book.takeChanged()) {
        m_update->known.push_back(std::move(call));
    }
    m_update->merged = book.takeMerged();
    if (m_options.showsSwitchboard) {
        switchboard::Switchboard &board = m_pipeline->switchboard();
        const bool isWhole = !std::exchange(m_isSwitchboardTold, true);
        if (isWhole || board.hasChanged()) {
            m_update->switchboards.push_back({m_number, std::string(board.server()), isWhole,
                                              isWhole ? board.takeAll() : board.takeChanges()});
        }
    }
    const SessionUpdatePtr update = std::exchange(m_update, std::make_shared<SessionUpdate>());
    emit updated(update);
    if (m_hasNext && !m_timer.isActive()) {
        m_timer.start(0); // it may have waited until those calls were told
    }
}

} // namespace cacofonisk::session
