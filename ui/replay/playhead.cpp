// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/replay/playhead.h"

#include <algorithm>

namespace cacofonisk::ui {

using calls::Call;
using calls::SharedCall;
using session::SessionUpdate;

bool Playhead::apply(const SessionUpdate &update)
{
    const Known known = update.isReading ? Known::Part : Known::All;
    const bool isMoreKnown = std::exchange(m_known, known) != known && update.isAtEnd();
    const bool jumps = update.jumped || isMoreKnown;
    m_told = SessionUpdate();
    m_told.playState = update.playState;
    m_told.position = update.position;
    for (const SharedCall &live : update.live) {
        Call call = live;
        call.isInferred = call.isInferred || jumps;
        m_told.known.emplace_back(std::move(call));
    }
    for (const std::uint64_t id : update.over) {
        const CallEntry *const entry = m_entries->find(id);
        if (entry && !entry->isFolded && entry->known && entry->known->ended) {
            m_told.known.push_back(entry->known);
        } else if (entry) {
            m_told.merged.push_back({id, update.position});
        }
    }
    return jumps;
}

std::vector<SharedCall> Playhead::over() const
{
    std::vector<SharedCall> over;
    for (const auto &entry : m_entries->all()) {
        if (entry->known && !entry->isFolded && entry->known->ended &&
            *entry->known->ended <= m_told.position) {
            over.push_back(entry->known);
        }
    }
    std::stable_sort(over.begin(), over.end(), [](const SharedCall &a, const SharedCall &b) {
        return *a->ended < *b->ended;
    });
    return over;
}

} // namespace cacofonisk::ui
