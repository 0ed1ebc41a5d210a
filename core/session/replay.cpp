// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/session/replay.h"
#include "core/recording/reading/openrecording.h"

#include <QFileInfo>

#include <algorithm>

namespace cacofonisk::session {

using namespace std::chrono_literals;

namespace {

constexpr auto frame = 16ms;
constexpr auto slice = 8ms;             // of work between two looks at the event loop
constexpr auto knownEvery = 250ms;      // what was read is told
constexpr std::size_t mostKnown = 1500; // calls are told at once: a window takes them in a frame
constexpr auto ticksEvery = 100ms;      // the time of day is told while nothing happens

/// The name to use if events give no SystemName.
std::string serverOf(const QString &path)
{
    return QFileInfo(path).baseName().toStdString();
}

} // namespace

Replay::Replay(QString path, const ReplayOptions &options)
    : m_path(std::move(path))
    , m_options(options)
    , m_readTimer(this)
    , m_playTimer(this)
    , m_pacer(this)
    , m_update(std::make_shared<SessionUpdate>())
{
    qRegisterMetaType<SessionUpdatePtr>();
    qRegisterMetaType<events::EventSourcePtr>();
    m_playTimer.setSingleShot(true);
    m_playTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_readTimer, &QTimer::timeout, this, &Replay::readOn);
    connect(&m_playTimer, &QTimer::timeout, this, &Replay::playOn);
    connect(&m_pacer, &UpdatePacer::due, this, &Replay::publish);
}

Replay::~Replay() = default;

void Replay::start()
{
    auto reader = recording::AheadReader::open(m_path, m_problems);
    if (!reader) {
        emit failed(reader.error());
        return;
    }
    auto playReader = recording::openRecording(m_path, m_playerProblems);
    if (!playReader) {
        emit failed(playReader.error());
        return;
    }
    const std::string server = serverOf(m_path);
    m_indexer = std::make_unique<RecordingIndexer>(std::move(*reader), server, m_problems);
    m_player = std::make_unique<RecordingPlayer>(std::move(*playReader), server, *m_indexer,
                                                 m_playerProblems);
    m_indexer->setTrunks(m_options.trunks);
    m_player->setTrunks(m_options.trunks);
    connect(&m_indexer->callBook(), &calls::CallBook::callEnded, this,
            [this](const calls::SharedCall &call) { m_ended.push_back(call); });
    connect(&m_player->callBook(), &calls::CallBook::callEnded, this,
            [this](const calls::SharedCall &call) { m_update->over.push_back(call->id); });
    m_clock.setSpeed(m_options.speed, Clock::now());
    tellSwitchboard(m_tellsSwitchboard);
    if (m_options.play || m_options.seek.count() > 0) {
        m_state = PlayState::Paused;
    }
    m_readTimer.start(0);
    readOn();
    if (m_options.play) {
        play();
    }
}

void Replay::readOn()
{
    const bool hasMore = m_indexer->advance(Clock::now() + slice);
    if (!hasMore) {
        finishReading();
    }
    const Moment wanted = m_indexer->index().first() + m_options.seek;
    if (m_options.seek.count() > 0 && (!hasMore || m_indexer->index().last() >= wanted)) {
        m_options.seek = 0ms;
        seek(wanted);
    }
    if (Clock::now() - m_knownTold >= knownEvery || !hasMore) {
        tellKnown();
    }
}

void Replay::finishReading()
{
    m_readTimer.stop();
    QStringList words;
    if (m_indexer->reader().error()) {
        words.append(m_indexer->reader().error()->message());
    }
    for (const ami::Problems::Entry &entry : m_problems.entries()) {
        const bool isUsual = entry.problem == ami::Problem::UnknownChannel || // after its Hangup
                             entry.problem == ami::Problem::UnknownBridge;    // joined in mid-call
        if (!isUsual && !m_indexer->reader().isRefused()) {
            words.append(describe(entry));
        }
    }
    emit readingFinished(words);
}

void Replay::cancelReading()
{
    if (isReading()) {
        finishReading();
        tellKnown();
    }
}

/// Calls that ended, and those in progress at the end of what was read: together, so that rows come
/// in the order of their begin.
void Replay::tellKnown()
{
    m_knownTold = Clock::now();
    m_knownAt = m_indexer->index().last();
    noteEnded();
    noteKnown(m_indexer->callBook().takeChanged());
    m_pacer.want();
}

void Replay::noteEnded()
{
    noteKnown(std::exchange(m_ended, {}));
    const std::vector<calls::MergedGroup> merged = m_indexer->callBook().takeMerged();
    m_merged.insert(m_merged.end(), merged.begin(), merged.end());
}

void Replay::noteKnown(std::vector<calls::SharedCall> calls)
{
    for (calls::SharedCall &call : calls) {
        m_known.insert_or_assign(call->id, std::move(call));
    }
}

void Replay::noteLive()
{
    std::vector<calls::SharedCall> changed = m_player->callBook().takeChanged();
    std::move(changed.begin(), changed.end(), std::back_inserter(m_update->live));
    for (const calls::MergedGroup &merged : m_player->callBook().takeMerged()) {
        m_update->over.push_back(merged.number);
    }
}

void Replay::play()
{
    if (!m_player || m_state == PlayState::Playing) {
        return;
    }
    if (m_state == PlayState::AtEnd || m_player->number() == m_indexer->index().count()) {
        goTo(0);
    }
    m_state = PlayState::Playing;
    startClock();
    playOn();
}

void Replay::pause()
{
    if (m_state == PlayState::Playing) {
        m_state = PlayState::Paused;
        m_playTimer.stop();
        m_pacer.want();
    }
}

void Replay::setSpeed(double speed)
{
    m_clock.setSpeed(speed, Clock::now());
    if (m_state == PlayState::Playing) {
        startClock();
        playOn();
    }
}

void Replay::setSkipsPauses(bool skips)
{
    m_skipsPauses = skips;
    if (m_state == PlayState::Playing) {
        playOn();
    }
}

void Replay::startClock()
{
    m_clock.start(std::max(m_player->moment(), m_indexer->index().first()), Clock::now());
}

/// Takes the messages whose time has come, and waits for the next.
void Replay::playOn()
{
    const auto begin = Clock::now();
    auto next = m_player->next();
    while (next && m_clock.until(*next, begin) == 0ms && Clock::now() < begin + slice) {
        m_player->step();
        next = m_player->next();
    }
    noteLive();
    if (!next && !isReading()) {
        pause();
        return;
    }
    skipPause();
    constexpr std::chrono::milliseconds shortest = 0ms;
    const auto wait = next ? m_clock.until(*next, Clock::now()) : std::chrono::milliseconds(frame);
    m_playTimer.start(std::clamp(wait, shortest, std::chrono::milliseconds(ticksEvery)));
    m_pacer.want();
}

/// With nobody calling, goes on shortly before the next thing happens.
void Replay::skipPause()
{
    constexpr auto longPause = 5s;
    constexpr auto before = 1s;
    const auto next = m_player->next();
    const auto now = Clock::now();
    if (m_skipsPauses && next && m_player->state().empty() && *next - m_clock.at(now) > longPause) {
        m_clock.start(*next - before, now);
    }
}

void Replay::goTo(std::uint64_t number)
{
    const bool goesOn = m_player->goTo(number) && m_state != PlayState::AtEnd;
    if (m_state == PlayState::AtEnd) {
        m_state = PlayState::Paused;
    }
    if (goesOn) {
        noteLive();
    } else {
        (void)m_player->callBook().takeChanged();
        m_player->callBook().takeMerged();
        m_update->isReplaced = true;
        m_update->live = m_player->callBook().calls();
        m_update->over.clear();
    }
    if (m_state == PlayState::Playing) {
        startClock();
        m_playTimer.start(0);
    }
    m_pacer.want();
}

void Replay::seek(Moment moment)
{
    if (m_player) {
        goTo(m_player->numberAt(moment));
    }
}

void Replay::seekToEnd()
{
    if (m_player) {
        pause();
        m_state = PlayState::AtEnd;
        m_pacer.want();
    }
}

/// Of messages before the playhead.
std::uint64_t Replay::number() const
{
    return m_state == PlayState::AtEnd ? m_indexer->index().count() : m_player->number();
}

void Replay::stepMessages(int count)
{
    if (!m_player) {
        return;
    }
    pause();
    const std::uint64_t number = this->number();
    const auto back = static_cast<std::uint64_t>(std::max(0, -count));
    goTo(count < 0 ? number - std::min(number, back) : number + static_cast<std::uint64_t>(count));
}

void Replay::stepReport(bool forward)
{
    if (!m_player) {
        return;
    }
    pause();
    const NumberSet &reports = m_indexer->reports();
    const std::uint64_t count = m_indexer->index().count();
    const std::uint64_t number = this->number();
    if (forward) {
        const auto next = reports.from(number);
        goTo(next ? *next + 1 : count);
    } else {
        const auto before = reports.before(number == 0 ? 0 : number - 1);
        goTo(before ? *before + 1 : 0);
    }
}

void Replay::tellSwitchboard(bool isWanted)
{
    m_tellsSwitchboard = isWanted;
    if (!m_player || isWanted == (m_switchboard != nullptr)) {
        return;
    }
    m_switchboard.reset();
    if (isWanted) {
        m_switchboard = ReplayedSwitchboard::open(m_path, serverOf(m_path), m_options.trunks);
        if (m_switchboard) {
            connect(m_switchboard.get(), &ReplayedSwitchboard::readOn, &m_pacer,
                    &UpdatePacer::want);
        }
    }
}

void Replay::tellEvents()
{
    if (!m_indexer || m_indexer->index().count() == 0) {
        return;
    }
    auto source = std::make_shared<events::EventSource>();
    source->parts.push_back({m_path, m_indexer->index(), 0, {}, m_indexer->reader().seekPoints()});
    emit eventsTold(source);
}

void Replay::publish()
{
    fillKnown(*m_update);
    fillHead(*m_update);
    fillSwitchboard(*m_update);
    const SessionUpdatePtr update = std::exchange(m_update, std::make_shared<SessionUpdate>());
    emit updated(update);
    if (!m_known.empty()) {
        m_pacer.want();
    }
}

/// In parts; but what is over at a playhead elsewhere is known.
void Replay::fillKnown(SessionUpdate &update)
{
    std::size_t most = mostKnown;
    if (m_state != PlayState::AtEnd) {
        noteEnded();
        most = m_known.size();
    }
    while (!m_known.empty() && update.known.size() < most) {
        update.known.push_back(std::move(m_known.begin()->second));
        m_known.erase(m_known.begin());
    }
    if (m_known.empty()) { // a call is told before it is merged
        update.merged = std::exchange(m_merged, {});
    }
}

void Replay::fillSwitchboard(SessionUpdate &update)
{
    if (!m_switchboard) {
        return;
    }
    if (auto changes = m_switchboard->takeChanges(update.number, update.isAtEnd())) {
        update.switchboards.push_back(std::move(*changes));
    }
}

void Replay::fillHead(SessionUpdate &update)
{
    const recording::Index &index = m_indexer->index();
    update.count = index.count();
    update.first = index.first();
    update.last = index.last();
    update.isReading = isReading() || !m_known.empty();
    update.progress = isReading() ? m_indexer->reader().progress() : 1;
    const PlayState before = std::exchange(m_toldState, m_state);
    update.playState = m_state;
    update.jumped =
        update.isReplaced || (before == PlayState::AtEnd) != (m_state == PlayState::AtEnd);
    update.number = number();
    if (m_state == PlayState::AtEnd) {
        update.position = m_knownAt; // as calls in progress were then
        return;
    }
    const auto next = m_player->next();
    Moment position = std::max(m_player->moment(), index.first());
    if (m_state == PlayState::Playing && m_clock.speed() > 0) {
        position = std::max(position, m_clock.at(Clock::now()));
        position = next ? std::min(position, *next) : position;
    }
    update.position = position;
}

} // namespace cacofonisk::session
