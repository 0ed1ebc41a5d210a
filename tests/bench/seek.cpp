// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

// usage: bench-seek FILE      reads a recording as the window does, and goes to points of it

#include "core/ami/problems.h"
#include "core/recording/reader.h"
#include "core/session/recordingindexer.h"
#include "core/session/recordingplayer.h"

#include <QString>

#include <malloc.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <random>
#include <vector>

using namespace cacofonisk;
using Clock = std::chrono::steady_clock;

namespace {

double millisecondsSince(Clock::time_point begin)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
}

std::size_t bytesInUse()
{
    const auto heap = mallinfo2();
    return heap.uordblks + heap.hblkhd;
}

} // namespace

int main(int count, char **arguments)
{
    ami::Problems problems;
    const QString path = QString::fromLocal8Bit(count == 2 ? arguments[1] : "");
    auto reader = recording::Reader::open(path, problems);
    auto playReader = recording::Reader::open(path, problems);
    if (!reader || !playReader) {
        std::fputs("usage: bench-seek FILE\n", stderr);
        return 2;
    }
    session::RecordingIndexer indexer(std::move(*reader), "bench", problems);
    QObject::connect(&indexer.callBook(), &calls::CallBook::callEnded, &indexer.callBook(),
                     [](const calls::Call &) {});
    const std::size_t before = bytesInUse();
    const auto begin = Clock::now();
    while (indexer.advance(Clock::now() + std::chrono::milliseconds(250))) {
        (void)indexer.callBook().takeChanges();
    }
    const double reading = millisecondsSince(begin);
    const std::uint64_t events = indexer.index().count();
    const double indexBytes = double(bytesInUse() - before) / double(events);

    session::RecordingPlayer player(std::move(*playReader), "bench", indexer, problems);
    std::mt19937_64 random(1);
    std::uniform_int_distribution<std::int64_t> anywhere(
        0, (indexer.index().last() - indexer.index().first()).count());
    std::vector<double> seeks;
    for (int i = 0; i < 500; ++i) {
        const auto moment = indexer.index().first() + std::chrono::microseconds(anywhere(random));
        const auto from = Clock::now();
        (void)player.goTo(player.numberAt(moment));
        (void)player.callBook().calls();
        seeks.push_back(millisecondsSince(from));
    }
    std::sort(seeks.begin(), seeks.end());
    std::printf("{\"events\":%llu,\"reading_ms\":%.0f,\"index_bytes\":%.1f,\"median_ms\":%.1f,"
                "\"p99_ms\":%.1f}\n",
                static_cast<unsigned long long>(events), reading, indexBytes,
                seeks[seeks.size() / 2], seeks[seeks.size() * 99 / 100]);
    return 0;
}
