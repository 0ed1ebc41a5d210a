// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

// usage: bench-tracking FILE      allocations an event, reports aside, in the second half of it,
//        but where there are more channels or bridges than ever before: room is made for those

#include "core/ami/problems.h"
#include "core/recording/reading/openrecording.h"
#include "core/session/pipeline.h"

#include <QString>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <new>

using namespace cacofonisk;

namespace {

std::size_t allocations = 0;

}

void *operator new(std::size_t size)
{
    ++allocations;
    if (void *const memory = std::malloc(size)) {
        return memory;
    }
    throw std::bad_alloc();
}

void *operator new(std::size_t size, std::align_val_t alignment)
{
    ++allocations;
    const auto align = static_cast<std::size_t>(alignment);
    if (void *const memory = std::aligned_alloc(align, (size + align - 1) / align * align)) {
        return memory;
    }
    throw std::bad_alloc();
}

void operator delete(void *memory) noexcept
{
    std::free(memory);
}

void operator delete(void *memory, std::size_t) noexcept
{
    std::free(memory);
}

void operator delete(void *memory, std::align_val_t) noexcept
{
    std::free(memory);
}

void operator delete(void *memory, std::size_t, std::align_val_t) noexcept
{
    std::free(memory);
}

int main(int count, char **arguments)
{
    ami::Problems problems;
    const auto reader =
        count == 2 ? recording::openRecording(QString::fromLocal8Bit(arguments[1]), problems)
                   : tl::unexpected(Error("usage: bench-tracking FILE"));
    if (!reader) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(reader.error().message()));
        return 2;
    }
    session::Pipeline pipeline("bench", problems, 0, session::Output::Reports);
    ami::Message message;
    std::size_t events = 0;
    std::size_t before = 0;
    std::size_t after = 0;
    std::size_t begin = allocations;
    std::size_t mostChannels = 0;
    std::size_t mostBridges = 0;
    while ((*reader)->next(message)) {
        pipeline.handle(message, (*reader)->readAhead());
        const tracking::State &state = pipeline.tracker().state();
        const bool isGrowing =
            state.channels.size() > mostChannels || state.bridges.size() > mostBridges;
        mostChannels = std::max(mostChannels, state.channels.size());
        mostBridges = std::max(mostBridges, state.bridges.size());
        const bool isSteady = (*reader)->progress() > 0.5 && !isGrowing;
        const bool isReport = message.type() == ami::EventType::UserEvent; // is all report
        (isSteady ? after : before) += isReport ? 0 : allocations - begin;
        events += isSteady;
        begin = allocations;
    }
    std::printf("{\"events\":%zu,\"allocations\":%zu,\"before\":%zu}\n", events, after, before);
    return 0;
}
