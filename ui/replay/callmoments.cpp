// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/replay/callmoments.h"

#include <algorithm>

namespace cacofonisk::ui {

using calls::End;

CallMoments transferMoments(const CallEntries &entries)
{
    CallMoments moments;
    for (const auto &entry : entries.all()) {
        if (entry->known) {
            for (const calls::Transfer &transfer : entry->known->transfers) {
                moments.push_back(transfer.at);
            }
        }
    }
    std::sort(moments.begin(), moments.end());
    return moments;
}

CallMoments failureMoments(const CallEntries &entries)
{
    CallMoments moments;
    for (const auto &entry : entries.all()) {
        if (entry->known && isFailure(entry->known)) {
            moments.push_back(*entry->known->ended);
        }
    }
    std::sort(moments.begin(), moments.end());
    return moments;
}

std::optional<Moment> neighbour(const CallMoments &moments, Moment from, bool forward)
{
    if (forward) {
        const auto next = std::upper_bound(moments.begin(), moments.end(), from);
        return next != moments.end() ? std::optional(*next) : std::nullopt;
    }
    const auto next = std::lower_bound(moments.begin(), moments.end(), from);
    return next != moments.begin() ? std::optional(*std::prev(next)) : std::nullopt;
}

bool isFailure(const calls::Call &call)
{
    return call.ended &&
           (call.end == End::Failed || call.end == End::Lost || call.end == End::Busy ||
            call.end == End::Rejected || call.end == End::NoAnswer);
}

} // namespace cacofonisk::ui
