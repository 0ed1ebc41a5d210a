// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/session/inquiries.h"

#include <algorithm>

namespace cacofonisk::session {

namespace {

constexpr int mostDoublings = 10;

/// A span that was doubled `times` times.
std::chrono::milliseconds doubled(std::chrono::milliseconds span, int times)
{
    return span * (1 << std::min(times, mostDoublings));
}

template<class Span>
bool goesOn(const std::vector<Span> &spans)
{
    return !spans.empty() && !spans.back().to;
}

} // namespace

void Inquiries::begin()
{
    m_known.clear();
    m_awaited = 0;
    m_asksApplications = true;
}

Inquiries::Known &Inquiries::known(const tracking::Channel &channel, Time now)
{
    if (channel.id.index() >= m_known.size()) {
        m_known.resize(channel.id.index() + 1);
    }
    Known &known = m_known[channel.id.index()];
    if (known.uniqueid != channel.uniqueid) {
        m_awaited -= known.isAwaited;
        known = Known();
        known.uniqueid = channel.uniqueid;
        known.there = known.asked = now;
    }
    return known;
}

/// Other than before where anything has happened to the channel that lets it run something else;
/// 0 where it runs nothing, or where that is known: in a bridge, calling, called, in a queue. Those
/// in a holding bridge hear each other as little as those in none.
std::size_t Inquiries::situationOf(const tracking::Channel &channel) const
{
    if (channel.state != tracking::ChannelState::Up || channel.dialledBy ||
        !channel.dials.empty()) {
        return 0;
    }
    const bool wasCalled = channel.wasDialled && channel.linkedid != channel.uniqueid;
    const bool isWithOthers =
        channel.bridge && m_state.bridges[channel.bridge].technology != "holding_bridge";
    if (wasCalled || isWithOthers) {
        return 0;
    }
    const calls::Leg *const leg = m_history.legs.find(channel.uniqueid);
    if (!leg || leg->ended || goesOn(leg->queues) || goesOn(leg->parkings)) {
        return 0;
    }
    // All of these grow alone.
    return 1 + leg->stays.size() + leg->queues.size() + leg->parkings.size() +
           leg->transfers.size() + m_history.groups[leg->group].legs.size();
}

bool Inquiries::isWanted(Known &known, std::size_t situation, Time now) const
{
    if (situation != known.situation) {
        known.situation = situation;
        known.alone = known.asked = now;
        known.times = 0;
    }
    return m_asksApplications && situation != 0 && known.times < m_limits.mostTimes &&
           now - known.asked >= doubled(m_limits.alone, known.times);
}

std::vector<Inquiries::Inquiry> Inquiries::due(Time now)
{
    std::vector<Wish> alone;
    std::vector<Wish> silent;
    m_state.channels.forEach([&](const tracking::Channel &channel) {
        Known &known = this->known(channel, now);
        if (known.isAwaited) {
            return;
        }
        const auto patience =
            known.missing == 0 ? m_limits.silence : doubled(m_limits.doubt, known.missing - 1);
        if (isWanted(known, situationOf(channel), now)) {
            alone.push_back({known.asked, channel.id});
        } else if (now - std::max(known.there, known.asked) >= patience) {
            silent.push_back({known.there, channel.id});
        }
    });
    std::vector<Inquiry> inquiries;
    for (std::vector<Wish> *const wishes : {&alone, &silent}) {
        const std::size_t room = m_limits.mostAtATime - std::min(m_awaited, m_limits.mostAtATime);
        const auto end =
            wishes->begin() + static_cast<std::ptrdiff_t>(std::min(room, wishes->size()));
        std::partial_sort(wishes->begin(), end, wishes->end(),
                          [](const Wish &a, const Wish &b) { return a.since < b.since; });
        std::for_each(wishes->begin(), end,
                      [&](const Wish &wish) { inquiries.push_back(ask(wish, now)); });
    }
    return inquiries;
}

Inquiries::Inquiry Inquiries::ask(const Wish &wish, Time now)
{
    Known &known = m_known[wish.channel.index()];
    known.isAwaited = true;
    known.asked = now;
    ++known.times;
    ++m_awaited;
    return {wish.channel, std::string(std::string_view(known.uniqueid)), !known.hasOtherName};
}

/// Null where the channel is not there any more.
Inquiries::Known *Inquiries::answered(const Inquiry &inquiry)
{
    if (inquiry.channel.index() >= m_known.size()) {
        return nullptr;
    }
    Known &known = m_known[inquiry.channel.index()];
    if (known.uniqueid != inquiry.uniqueid || !known.isAwaited) {
        return nullptr;
    }
    known.isAwaited = false;
    --m_awaited;
    return m_state.channels.find(inquiry.uniqueid) ? &known : nullptr;
}

void Inquiries::noteFound(const Inquiry &inquiry, Time now)
{
    if (Known *const known = answered(inquiry)) {
        known->there = now;
        known->missing = 0;
    }
}

bool Inquiries::noteMissing(const Inquiry &inquiry, Time now)
{
    Known *const known = answered(inquiry);
    if (!known) {
        return false;
    }
    known->asked = now;
    known->hasOtherName = true;
    return ++known->missing > 1;
}

bool Inquiries::isAlone(const Inquiry &inquiry) const
{
    const tracking::Channel *const channel = m_state.channels.find(inquiry.uniqueid);
    return channel && situationOf(*channel) != 0;
}

} // namespace cacofonisk::session
