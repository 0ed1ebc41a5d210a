// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/ladder/slow.h"

#include <algorithm>

namespace cacofonisk::ladder {

namespace {

bool occupies(SpanKind kind)
{
    switch (kind) {
    case SpanKind::Talking:
    case SpanKind::InConference:
    case SpanKind::InApplication:
        return true;
    case SpanKind::Calling:
    case SpanKind::Queued:
    case SpanKind::Ringing:
    case SpanKind::Parked:
    case SpanKind::Held:
        return false;
    }
    return false;
}

/// Whether somebody waited for it, and it came: not so if they gave up.
bool isWaitedFor(ArrowKind kind)
{
    switch (kind) {
    case ArrowKind::Rings:
    case ArrowKind::Misses:
    case ArrowKind::Answers:
    case ArrowKind::PicksUp:
    case ArrowKind::Connects:
    case ArrowKind::Resumes:
    case ArrowKind::StopsAsking:
    case ArrowKind::SendsOn:
    case ArrowKind::SendsOnRinging:
    case ArrowKind::HandsOver:
    case ArrowKind::AddsToTalk:
    case ArrowKind::Retrieves:
    case ArrowKind::ParkingTimesOut:
    case ArrowKind::EntersQueue:
    case ArrowKind::LeavesQueue:
    case ArrowKind::EntersConference:
    case ArrowKind::IsTaken:
        return true;
    case ArrowKind::Calls:
    case ArrowKind::IsUnderWay:
    case ArrowKind::IsRung:
    case ArrowKind::StopsRinging:
    case ArrowKind::Holds:
    case ArrowKind::Asks:
    case ArrowKind::Parks:
    case ArrowKind::IsParked:
    case ArrowKind::LeavesConference:
    case ArrowKind::HangsUp:
    case ArrowKind::IsDisconnected:
    case ArrowKind::IsCut:
    case ArrowKind::IsLost:
        return false;
    }
    return false;
}

/// Whether somebody had something to do at any time between the two.
bool wasOccupied(const Ladder &ladder, Moment from, Moment to)
{
    return std::any_of(ladder.spans.begin(), ladder.spans.end(), [&](const LineSpan &span) {
        return occupies(span.kind) && span.from < to && (!span.to || *span.to > from);
    });
}

/// For how long whoever answers had been rung, or the one who is answered had waited in a queue.
calls::Duration waitedFor(const Ladder &ladder, const Arrow &answer)
{
    calls::Duration waited{0};
    for (const LineSpan &span : ladder.spans) {
        const bool rang = span.kind == SpanKind::Ringing && span.line == answer.from;
        const bool queued = span.kind == SpanKind::Queued && span.line == answer.to;
        if ((rang || queued) && span.from < answer.at && span.to && *span.to >= answer.at) {
            waited = std::max(waited, answer.at - span.from);
        }
    }
    return waited;
}

} // namespace

void markSlow(Ladder &ladder)
{
    for (std::size_t i = 1; ladder.isTimed && i < ladder.arrows.size(); ++i) {
        Arrow &arrow = ladder.arrows[i];
        const Moment before = ladder.arrows[i - 1].at;
        arrow.isSlow = isWaitedFor(arrow.kind) && arrow.at - before > slowStep &&
                       !wasOccupied(ladder, before, arrow.at);
        if (arrow.kind == ArrowKind::Answers) {
            arrow.isSlow = arrow.isSlow || waitedFor(ladder, arrow) > calls::slowAnswer;
        }
    }
}

} // namespace cacofonisk::ladder
