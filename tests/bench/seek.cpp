// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

// usage: bench-seek FILE      reads a recording as the window does, and goes to points of it

#include "core/ami/problems.h"
#include "core/recording/reading/openrecording.h"
#include "core/session/recordingindexer.h"
#include "core/session/recordingplayer.h"

#include <QString>

#include <malloc.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <random>
#include <vector>

using namespace cacofonisk;

namespace {

/// Processor time: nothing here waits for anything.
double milliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

std::size_t bytesInUse()
{
    const auto heap = mallinfo2();
    return heap.uordblks + heap.hblkhd;
}

/// What the state has taken by the end of a recording, with all the room that it has made: which
/// is no index.
std::size_t bytesOfState(const QString &path, ami::Problems &problems)
{
    const auto reader = recording::openRecording(path, problems);
    session::Pipeline pipeline("bench", problems);
    const std::size_t before = bytesInUse();
    ami::Message message;
    for (std::uint64_t count = 0; (*reader)->next(message); ++count) {
        pipeline.handle(message);
        if (count % 16384 == 0) {
            (void)pipeline.callBook().takeChanged();
        }
    }
    (void)pipeline.callBook().takeChanged();
    return bytesInUse() - before;
}

} // namespace

int main(int count, char **arguments)
{
    mallopt(M_ARENA_MAX, 1);             // mallinfo2() tells of one
    mallopt(M_MMAP_THRESHOLD, 32 << 20); // else it counts what begins with a huge page twice
    ami::Problems problems;
    const QString path = QString::fromLocal8Bit(count == 2 ? arguments[1] : "");
    auto reader = recording::AheadReader::open(path, problems);
    auto playReader = recording::openRecording(path, problems);
    if (!reader || !playReader) {
        std::fputs("usage: bench-seek FILE\n", stderr);
        return 2;
    }
    session::RecordingIndexer indexer(std::move(*reader), "bench", problems);
    QObject::connect(&indexer.callBook(), &calls::CallBook::callEnded, &indexer.callBook(),
                     [](const calls::Call &) {});
    const std::size_t before = bytesInUse();
    const double begin = milliseconds();
    while (indexer.advance(std::chrono::steady_clock::now() + std::chrono::milliseconds(250))) {
        (void)indexer.callBook().takeChanged();
    }
    const double reading = milliseconds() - begin;
    const std::uint64_t events = indexer.index().count();
    (void)indexer.checkpointBefore(events).pipeline.get(); // which may still be being compressed
    const std::size_t all = bytesInUse() - before;

    const double indexBytes = (double(all) - double(bytesOfState(path, problems))) / double(events);
    session::RecordingPlayer player(std::move(*playReader), "bench", indexer, problems);
    std::mt19937_64 random(1);
    std::uniform_int_distribution<std::int64_t> anywhere(
        0, (indexer.index().last() - indexer.index().first()).count());
    std::vector<double> seeks;
    for (int i = 0; i < 500; ++i) {
        const auto moment = indexer.index().first() + std::chrono::microseconds(anywhere(random));
        const double from = milliseconds();
        (void)player.goTo(player.numberAt(moment));
        (void)player.callBook().calls();
        seeks.push_back(milliseconds() - from);
    }
    std::sort(seeks.begin(), seeks.end());
    std::printf("{\"events\":%llu,\"reading_ms\":%.0f,\"index_bytes\":%.1f,\"median_ms\":%.1f,"
                "\"p99_ms\":%.1f}\n",
                static_cast<unsigned long long>(events), reading, indexBytes,
                seeks[seeks.size() / 2], seeks[seeks.size() * 99 / 100]);
    return 0;
}
