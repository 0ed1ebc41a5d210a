// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

// usage: bench-events FILE      reads a recording, and looks for the events of calls all over it

#include "core/ami/problems.h"
#include "core/events/eventsearch.h"
#include "core/recording/reading/aheadreader.h"
#include "core/session/recordingindexer.h"

#include <QString>

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

double ofHundred(std::vector<double> &sorted, std::size_t hundredths)
{
    std::sort(sorted.begin(), sorted.end());
    return sorted[std::min(sorted.size() - 1, sorted.size() * hundredths / 100)];
}

} // namespace

int main(int count, char **arguments)
{
    ami::Problems problems;
    const QString path = QString::fromLocal8Bit(count == 2 ? arguments[1] : "");
    auto reader = recording::AheadReader::open(path, problems);
    if (!reader) {
        std::fputs("usage: bench-events FILE\n", stderr);
        return 2;
    }
    session::RecordingIndexer indexer(std::move(*reader), "bench", problems);
    std::vector<calls::SharedCall> calls;
    QObject::connect(&indexer.callBook(), &calls::CallBook::callEnded, &indexer.callBook(),
                     [&calls](const calls::SharedCall &call) { calls.push_back(call); });
    const auto reading = Clock::now();
    while (indexer.advance(Clock::now() + std::chrono::milliseconds(250))) {
        (void)indexer.callBook().takeChanged();
    }
    std::fprintf(stderr, "indexed in %.0f ms\n", millisecondsSince(reading));

    const auto copying = Clock::now();
    auto told = std::make_shared<events::EventSource>();
    told->parts.push_back({path, indexer.index(), 0, {}, indexer.reader().seekPoints()});
    const events::EventSourcePtr source = told;
    const double copied = millisecondsSince(copying);

    std::mt19937_64 random(1);
    std::uniform_int_distribution<std::size_t> any(0, calls.size() - 1);
    std::vector<double> firsts;
    std::vector<double> alls;
    std::uint64_t events = 0;
    constexpr int searches = 500;
    for (int i = 0; i < searches; ++i) {
        const calls::SharedCall &call = calls[any(random)];
        const auto begin = Clock::now();
        events::EventSearch search(source, events::queryOf(call, *source));
        std::size_t found = 0;
        bool hasMore = true;
        while (hasMore) {
            hasMore = search.advance(Clock::now() + std::chrono::milliseconds(10));
            const std::vector<std::uint64_t> numbers = search.takeFound();
            if (found == 0 && !numbers.empty()) { // and the first page is read
                events::EventReader page(source);
                ami::Message message;
                for (std::size_t row = 0; row < std::min<std::size_t>(64, numbers.size()); ++row) {
                    if (!page.seek(numbers[row]) || !page.next(message)) {
                        return 1;
                    }
                }
                firsts.push_back(millisecondsSince(begin));
            }
            found += numbers.size();
        }
        alls.push_back(millisecondsSince(begin));
        events += found;
    }
    std::size_t seekBytes = 0;
    for (const auto &point : source->parts.front().seekPoints) {
        seekBytes += sizeof(*point) + sizeof(point) + point->window.capacity();
    }
    std::printf(
        "{\"calls\":%zu,\"events_each\":%.0f,\"source_ms\":%.2f,\"first_median_ms\":%.1f,"
        "\"first_p99_ms\":%.1f,\"all_median_ms\":%.1f,\"all_p99_ms\":%.1f,\"seek_bytes\":%.2f}\n",
        calls.size(), double(events) / searches, copied, ofHundred(firsts, 50),
        ofHundred(firsts, 99), ofHundred(alls, 50), ofHundred(alls, 99),
        double(seekBytes) / double(source->end()));
    return 0;
}
