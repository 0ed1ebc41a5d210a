// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/history/callsummary.h"

#include "core/ami/channelname.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace cacofonisk::history {

using namespace calls;

namespace {

bool isOfTrunk(const Call &call, const Party &party)
{
    const std::string_view device = ami::deviceOf(party.channel); // `PJSIP/provider1`
    const std::string_view name = device.substr(device.find('/') + 1);
    return !call.trunk.empty() && (device == call.trunk || name == call.trunk);
}

class Extensions
{
public:
    explicit Extensions(const Call &call)
        : m_call(call)
    {}

    void add(const Party &party)
    {
        if (!party.num.empty() && !isOfTrunk(m_call, party) &&
            std::find(m_numbers.begin(), m_numbers.end(), party.num) == m_numbers.end()) {
            m_numbers.push_back(party.num);
        }
    }

    void add(const std::vector<DialTarget> &targets)
    {
        for (const DialTarget &target : targets) {
            add(target.party);
        }
    }

    [[nodiscard]] std::vector<std::string> take() { return std::move(m_numbers); }

private:
    const Call &m_call;
    std::vector<std::string> m_numbers;
};

std::vector<std::string> extensionsOf(const Call &call)
{
    Extensions extensions(call);
    if (call.direction && *call.direction != Direction::In) {
        extensions.add(call.caller);
    }
    if (call.direction != Direction::Out) {
        extensions.add(call.rang);
        if (call.answeredBy) {
            extensions.add(*call.answeredBy);
        }
    }
    for (const Transfer &transfer : call.transfers) {
        extensions.add(transfer.by);
        extensions.add(transfer.rang);
        if (transfer.answeredBy) {
            extensions.add(*transfer.answeredBy);
        }
    }
    return extensions.take();
}

std::optional<Duration> waitOf(const Call &call)
{
    if (!isTimed(call.started) || !call.ended) {
        return {};
    }
    if (call.queue && call.queue->from) {
        return call.queue->to.value_or(*call.ended) - *call.queue->from;
    }
    if (!call.firstRang) {
        return {};
    }
    const Moment to =
        call.answeredBy && call.answered ? *call.answered : call.lastRang.value_or(*call.ended);
    return std::max(Duration(0), to - *call.firstRang);
}

} // namespace

CallSummary summaryOf(const Call &call)
{
    CallSummary summary;
    summary.started = call.started;
    summary.ended = call.ended.value_or(call.started);
    summary.server = call.server;
    if (call.queue) {
        summary.queue = call.queue->name;
        summary.queueOutcome = call.queue->outcome;
    }
    summary.trunk = call.trunk;
    summary.direction = call.direction;
    summary.end = call.end;
    summary.isAnswered = call.answeredBy.has_value();
    const bool wasToReachPeople = !call.rang.empty() || !call.unreached.empty() || call.queue;
    summary.isMissed = !summary.isAnswered && wasToReachPeople && call.direction != Direction::Out;
    summary.wait = waitOf(call);
    if (isTimed(call.started) && !call.talkedWith.empty()) {
        summary.talk = call.talked;
    }
    summary.extensions = extensionsOf(call);
    return summary;
}

} // namespace cacofonisk::history
