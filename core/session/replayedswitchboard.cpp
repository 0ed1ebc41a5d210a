// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/session/replayedswitchboard.h"

#include "core/recording/reading/openrecording.h"

namespace cacofonisk::session {

using namespace std::chrono_literals;

namespace {

constexpr auto sliceOfReading = 8ms;         // between two looks at the event loop
constexpr std::uint64_t toldEvery = 100'000; // messages

} // namespace

std::unique_ptr<ReplayedSwitchboard>
ReplayedSwitchboard::open(const QString &path, const std::string &server,
                          const std::vector<std::string> &trunks)
{
    auto problems = std::make_unique<ami::Problems>();
    auto ahead = recording::AheadReader::open(path, *problems);
    auto reader = recording::openRecording(path, *problems);
    if (!ahead || !reader) {
        return nullptr;
    }
    return std::unique_ptr<ReplayedSwitchboard>(new ReplayedSwitchboard(
        std::move(*ahead), std::move(*reader), server, trunks, std::move(problems)));
}

ReplayedSwitchboard::ReplayedSwitchboard(std::unique_ptr<recording::AheadReader> ahead,
                                         std::unique_ptr<recording::Reader> reader,
                                         const std::string &server,
                                         const std::vector<std::string> &trunks,
                                         std::unique_ptr<ami::Problems> problems)
    : m_problems(std::move(problems))
    , m_indexer(std::move(ahead), server, *m_problems, RecordingIndexer::usualDistance,
                Output::ReportsAndSwitchboard)
    , m_player(std::move(reader), server, m_indexer, *m_problems)
    , m_readTimer(this)
{
    m_indexer.setTrunks(trunks);
    m_player.setTrunks(trunks);
    connect(&m_readTimer, &QTimer::timeout, this, &ReplayedSwitchboard::read);
    m_readTimer.start(0);
}

ReplayedSwitchboard::~ReplayedSwitchboard() = default;

void ReplayedSwitchboard::read()
{
    const bool hasMore = m_indexer.advance(std::chrono::steady_clock::now() + sliceOfReading);
    if (!hasMore) {
        m_readTimer.stop();
    }
    if (!hasMore || m_indexer.index().count() >= m_told + toldEvery) {
        m_told = m_indexer.index().count();
        emit readOn();
    }
}

std::optional<SwitchboardUpdate> ReplayedSwitchboard::takeChanges(std::uint64_t number,
                                                                  bool orBefore)
{
    if (m_indexer.index().count() < number && !orBefore) {
        return {};
    }
    const bool goesOn = m_player.goTo(number);
    switchboard::Switchboard &board = m_player.switchboard();
    SwitchboardUpdate update;
    update.name = board.server();
    update.isWhole = !std::exchange(m_isTold, true) || !goesOn;
    if (!update.isWhole && !board.hasChanged()) {
        return {};
    }
    update.cards = update.isWhole ? board.takeAll() : board.takeChanges();
    return update;
}

} // namespace cacofonisk::session
