// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/orders.h"

#include <algorithm>
#include <array>
#include <map>
#include <numeric>

namespace cacofonisk::test {

namespace {

using ami::EventType;

/// What tells something of calls, but no change of names, variables or media.
constexpr std::array tellingTypes{
    EventType::Newchannel,
    EventType::Newstate,
    EventType::HangupRequest,
    EventType::SoftHangupRequest,
    EventType::Hangup,
    EventType::DialBegin,
    EventType::DialState,
    EventType::DialEnd,
    EventType::LocalBridge,
    EventType::OriginateResponse,
    EventType::Pickup,
    EventType::BridgeEnter,
    EventType::BridgeLeave,
    EventType::BridgeDestroy,
    EventType::BlindTransfer,
    EventType::AttendedTransfer,
    EventType::QueueCallerJoin,
    EventType::QueueCallerLeave,
    EventType::QueueCallerAbandon,
    EventType::AgentCalled,
    EventType::AgentConnect,
    EventType::AgentComplete,
    EventType::AgentRingNoAnswer,
    EventType::ParkedCall,
    EventType::UnParkedCall,
    EventType::ParkedCallTimeOut,
    EventType::ParkedCallGiveUp,
    EventType::ConfbridgeJoin,
    EventType::ConfbridgeLeave,
    EventType::Hold,
    EventType::Unhold,
    EventType::ParkedCallSwap,
    EventType::AgentLogin,
    EventType::AgentLogoff,
};

bool tells(const ami::Message &message)
{
    return std::find(tellingTypes.begin(), tellingTypes.end(), message.type()) !=
           tellingTypes.end();
}

/// What ends a channel or a dial.
bool ends(const ami::Message &message)
{
    return message.type() == EventType::Hangup || message.type() == EventType::DialEnd ||
           message.type() == EventType::HangupRequest ||
           message.type() == EventType::SoftHangupRequest;
}

/// Numbers in common.
bool share(const std::vector<int> &one, const std::vector<int> &other)
{
    return std::find_first_of(one.begin(), one.end(), other.begin(), other.end()) != one.end();
}

// Threads, as numbers that are no channel's.
constexpr int parkingThread = -1;
constexpr int conferenceThread = -2;

std::vector<int> threadOf(const ami::Message &message, std::size_t index)
{
    if (message.type() == EventType::OriginateResponse) {
        return {-10 - static_cast<int>(index)}; // one each
    }
    if (message.event().starts_with("Confbridge")) {
        return {conferenceThread};
    }
    if (message.event().starts_with("ParkedCall") || message.event() == "UnParkedCall") {
        return {parkingThread};
    }
    return {};
}

/// By the number of each channel that is dialled that of who dials it; both halves of a Local are
/// made at once.
std::map<int, int> dialersIn(const Messages &messages)
{
    std::map<int, int> dialers;
    const auto add = [&](std::string_view dialled, std::string_view dialer) {
        const auto one = messages.numberOf(dialled);
        const auto other = messages.numberOf(dialer);
        if (one && other) {
            dialers.try_emplace(*one, *other);
        }
    };
    for (std::size_t i = 0; i < messages.size(); ++i) {
        if (messages[i].type() == EventType::DialBegin) {
            add(messages[i].value("DestUniqueid"), messages[i].value("Uniqueid"));
        }
    }
    for (std::size_t i = 0; i < messages.size(); ++i) {
        const auto half = messages.numberOf(messages[i].value("LocalOneUniqueid"));
        const auto other = messages.numberOf(messages[i].value("LocalTwoUniqueid"));
        if (messages[i].type() == EventType::LocalBridge && half && other &&
            dialers.contains(*half)) {
            dialers.try_emplace(*other, dialers[*half]);
        }
    }
    return dialers;
}

/// At most `most` of them, evenly spread.
template<class Item>
std::vector<Item> spread(const std::vector<Item> &items, std::size_t most)
{
    std::vector<Item> some;
    const std::size_t count = std::min(items.size(), most);
    for (std::size_t i = 0; i < count; ++i) {
        some.push_back(items[i * items.size() / count]);
    }
    return some;
}

/// The order of `size` messages in which those from `first` on that are marked come before, or
/// behind, the unmarked among them.
Messages::Order parted(std::size_t size, std::size_t first, const std::vector<bool> &marked,
                       bool comesFirst)
{
    Messages::Order order(size);
    std::iota(order.begin(), order.end(), 0);
    const auto begin = order.begin() + static_cast<std::ptrdiff_t>(first);
    std::stable_partition(begin, begin + static_cast<std::ptrdiff_t>(marked.size()),
                          [&](std::size_t i) { return marked[i - first] == comesFirst; });
    return order;
}

} // namespace

Orders::Orders(const Messages &messages, Binding binding)
    : m_messages(messages)
{
    const std::map<int, int> dialers = dialersIn(messages);
    for (std::size_t i = 0; i < messages.size(); ++i) {
        const Messages::Names &names = messages.names(i);
        const bool isOfBridge = messages[i].type() == EventType::BridgeEnter ||
                                messages[i].type() == EventType::BridgeLeave ||
                                messages[i].type() == EventType::BridgeDestroy;
        m_bridges.push_back(isOfBridge ? messages[i].value("BridgeUniqueid") : std::string_view());
        m_bound.push_back(binding == Binding::Channels ? std::vector<int>()
                                                       : threadOf(messages[i], i));
        if (m_bound.back().empty()) {
            const bool isTransfer = binding == Binding::Transferers && !names.transferers.empty();
            m_bound.back() = isTransfer ? names.transferers : names.channels;
            const auto dialer = dialers.find(names.channels.empty() ? -1 : names.channels[0]);
            if (messages[i].type() == EventType::Newchannel && dialer != dialers.end()) {
                m_bound.back().push_back(dialer->second);
            }
        }
    }
}

bool Orders::hasThread(std::size_t message) const
{
    return !m_bound[message].empty() && m_bound[message].front() < 0;
}

/// Nothing is told of a channel before it is there, nor what ends before it was asked for
/// (Asterisk: main/channel.c, ast_queue_hangup), nor the answer to an Originate before what it is
/// the answer to.
bool Orders::waits(std::size_t later, std::size_t earlier) const
{
    const ami::Message &one = m_messages[earlier];
    const ami::Message &other = m_messages[later];
    if (one.type() == EventType::OriginateResponse ||
        other.type() == EventType::OriginateResponse) {
        return !ends(one) && !ends(other);
    }
    const Messages::Names &names = m_messages.names(earlier);
    const Messages::Names &others = m_messages.names(later);
    const bool begins =
        one.type() == EventType::Newchannel && share(names.channels, others.channels);
    const bool isMadeAfter = other.type() == EventType::Newchannel && m_bound[later].size() == 1 &&
                             (ends(one) || one.type() == EventType::BridgeLeave);
    const bool isEndedBy = one.type() == EventType::HangupRequest && ends(other);
    const bool isOfOneBridge =
        !m_bridges[earlier].empty() && m_bridges[earlier] == m_bridges[later];
    return names.staysInPlace || others.staysInPlace || begins || isMadeAfter || isEndedBy ||
           isOfOneBridge || share(m_bound[earlier], m_bound[later]);
}

/// Of the messages from the first of a pair to its second, those that wait for the first.
std::vector<bool> Orders::waitingFor(const Pair &pair) const
{
    std::vector<bool> waiting(pair.second - pair.first + 1);
    waiting.front() = true;
    for (std::size_t later = 1; later < waiting.size(); ++later) {
        for (std::size_t earlier = 0; earlier < later && !waiting[later]; ++earlier) {
            waiting[later] = waiting[earlier] && waits(pair.first + later, pair.first + earlier);
        }
    }
    return waiting;
}

/// The same, those that the second waits for.
std::vector<bool> Orders::waitedForBy(const Pair &pair) const
{
    std::vector<bool> waitedFor(pair.second - pair.first + 1);
    waitedFor.back() = true;
    for (std::size_t earlier = waitedFor.size() - 1; earlier-- > 0;) {
        for (std::size_t later = earlier + 1; later < waitedFor.size(); ++later) {
            if (waitedFor[later] && waits(pair.first + later, pair.first + earlier)) {
                waitedFor[earlier] = true;
                break;
            }
        }
    }
    return waitedFor;
}

bool Orders::isFree(const Pair &pair) const
{
    return !waitingFor(pair).back();
}

Messages::Order Orders::secondFirst(const Pair &pair) const
{
    return parted(m_messages.size(), pair.first, waitedForBy(pair), true);
}

Messages::Order Orders::firstLast(const Pair &pair) const
{
    return parted(m_messages.size(), pair.first, waitingFor(pair), false);
}

std::vector<Pair> Orders::pairs(std::chrono::milliseconds span, const Filter &filter) const
{
    std::map<std::pair<EventType, EventType>, std::vector<Pair>> byTypes;
    for (std::size_t i = 0; i < m_messages.size(); ++i) {
        const auto end = m_messages.names(i).moment + span;
        for (std::size_t j = i + 1;
             tells(m_messages[i]) && j < m_messages.size() && m_messages.names(j).moment <= end;
             ++j) {
            if (tells(m_messages[j]) && !waits(j, i) && (!filter || filter({i, j}))) {
                byTypes[{m_messages[i].type(), m_messages[j].type()}].push_back({i, j});
            }
        }
    }
    std::vector<Pair> pairs;
    for (const auto &[types, all] : byTypes) {
        constexpr std::size_t few = 8;
        for (const Pair &pair : spread(all, few)) {
            if (isFree(pair)) {
                pairs.push_back(pair);
            }
        }
    }
    return pairs;
}

} // namespace cacofonisk::test
