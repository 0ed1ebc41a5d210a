// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/ladder/arrowmaker.h"
#include "core/ladder/spanlist.h"

#include <algorithm>

namespace cacofonisk::ladder {

namespace {

/// Collects spans, each of which ends with its channel.
class SpanMaker
{
public:
    explicit SpanMaker(ArrowMaker &maker)
        : m_maker(maker)
    {}

    void add(SpanKind kind, const std::string &channel, Moment from, std::optional<Moment> to)
    {
        const auto left = leftAt(m_maker, channel);
        if (left && (!to || *left < *to)) {
            to = left;
        }
        m_spans.add({m_maker.lineOf(channel, m_maker.call().caller), kind, from, to});
    }

    [[nodiscard]] std::vector<LineSpan> take() { return m_spans.take(); }

private:
    ArrowMaker &m_maker;
    SpanList m_spans;
};

void addHeld(SpanMaker &spans, const calls::Call &call)
{
    for (const calls::Hold &hold : call.holds) {
        for (const calls::Talk &talk : call.talks) {
            const auto &people = talk.channels;
            const Moment from = std::max(talk.from, hold.from);
            const bool isLater = talk.from > hold.from; // with somebody else
            const auto to = !hold.to                          ? talk.to
                            : !talk.to || *hold.to < *talk.to ? hold.to
                                                              : talk.to;
            if (isLater || (to && *to <= from) ||
                std::find(people.begin(), people.end(), hold.by.channel) == people.end()) {
                continue;
            }
            for (const std::string &person : people) {
                if (person != hold.by.channel) {
                    spans.add(SpanKind::Held, person, from, to);
                }
            }
        }
    }
}

void addRinging(SpanMaker &spans, const std::vector<calls::DialTarget> &targets)
{
    for (const calls::DialTarget &target : targets) {
        spans.add(SpanKind::Ringing, target.party.channel, target.rang, target.ended);
    }
}

} // namespace

std::vector<LineSpan> spansOf(ArrowMaker &maker)
{
    const calls::Call &call = maker.call();
    SpanMaker spans(maker);
    addHeld(spans, call);
    for (const calls::Talk &talk : call.talks) {
        for (const std::string &person : talk.channels) {
            spans.add(SpanKind::Talking, person, talk.from, talk.to);
        }
    }
    for (const calls::Parking &parking : call.parked) {
        spans.add(SpanKind::Parked, parking.channel, parking.from, parking.to);
    }
    if (call.conference) {
        for (const calls::ConferenceStay &stay : call.conference->stays) {
            spans.add(SpanKind::InConference, stay.channel, stay.from, stay.to);
        }
    }
    addRinging(spans, call.rang);
    for (const calls::Consultation &consultation : call.consultations) {
        addRinging(spans, consultation.rang);
    }
    for (const calls::Transfer &transfer : call.transfers) {
        addRinging(spans, transfer.rang);
        addRinging(spans, transfer.recalls);
    }
    for (const calls::QueueVisit &visit : call.queueVisits) {
        spans.add(SpanKind::Queued, visit.channel, *visit.from, visit.to);
    }
    if (const auto at = takenAt(call)) {
        spans.add(SpanKind::InApplication, call.caller.channel, *at, {});
    }
    for (const calls::Transfer &transfer : call.transfers) {
        if (!transfer.application.empty() && transfer.answered) {
            spans.add(SpanKind::InApplication, transfer.transferred.channel, *transfer.answered,
                      {});
        }
    }
    spans.add(SpanKind::Calling, call.caller.channel, call.started, call.answered);
    for (const calls::Transfer &transfer : call.transfers) {
        if (transfer.asked) {
            spans.add(SpanKind::Held, transfer.transferred.channel, *transfer.asked, transfer.at);
            spans.add(SpanKind::Calling, transfer.by.channel, *transfer.asked, transfer.at);
        }
        spans.add(SpanKind::Calling, transfer.transferred.channel, transfer.at, transfer.answered);
    }
    for (const calls::Consultation &consultation : call.consultations) {
        spans.add(SpanKind::Calling, consultation.by.channel, consultation.at,
                  consultation.answered ? consultation.answered : consultation.ended);
    }
    return spans.take();
}

} // namespace cacofonisk::ladder
