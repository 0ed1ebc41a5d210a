// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/tracking/synchronizer.h"

#include "core/ami/channelname.h"
#include "core/ami/uniqueid.h"

#include <algorithm>

// What the lists of Asterisk do not tell, and what is inferred from them.

namespace cacofonisk::tracking {

namespace {

/// Whether the data of a Dial name a device, and not one whose name only begins with its.
bool names(std::string_view data, std::string_view device)
{
    for (auto at = data.find(device); at != data.npos; at = data.find(device, at + 1)) {
        const auto end = at + device.size();
        if (end == data.size() ||
            std::string_view("&,/").find(data[end]) != std::string_view::npos) {
            return true;
        }
    }
    return false;
}

/// What a Dial dials to reach a device: `PJSIP/1002` of `PJSIP/1001&PJSIP/1002,30,tT`. Empty where
/// it dials several, and none of them is named like the device.
std::string_view dialStringFor(const ListedChannel &caller, std::string_view device)
{
    std::string_view rest = caller.data;
    rest = rest.substr(0, rest.find(','));
    if (caller.application != "Dial" || rest.find('&') == rest.npos) {
        return caller.application == "Dial" ? rest : std::string_view();
    }
    while (!rest.empty()) {
        const std::string_view one = rest.substr(0, rest.find('&'));
        if (names(one, device)) {
            return one;
        }
        rest.remove_prefix(std::min(one.size() + 1, rest.size()));
    }
    return {};
}

/// Page dials like Originate does: its phones have no caller.
bool isPaging(const ListedChannel &listed)
{
    return !listed.isCalled && listed.application == "Page";
}

bool isCalling(const ListedChannel &listed)
{
    return !listed.isCalled && !listed.application.empty() && !isPaging(listed);
}

/// Whether two may be of one call, which before Asterisk 13.5 nothing tells.
bool mayBelong(const ListedChannel &one, const ListedChannel &other)
{
    return one.linkedid.empty() || other.linkedid.empty() || one.linkedid == other.linkedid;
}

} // namespace

void Synchronizer::inferPairs()
{
    for (const ListedChannel &one : m.state.listed) {
        const Channel &first = m.state.channels[one.channel];
        if (!first.isFirstHalf() || first.localPeer) {
            continue;
        }
        std::string_view stem = first.name;
        stem.remove_suffix(1);
        for (const ListedChannel &other : m.state.listed) {
            const Channel &second = m.state.channels[other.channel];
            if (second.isSecondHalf() && second.name.text().starts_with(stem)) {
                m_dials.pair(first.id, second.id);
            }
        }
    }
}

void Synchronizer::inferDials()
{
    for (const ListedChannel &called : m.state.listed) {
        const Channel &target = m.state.channels[called.channel];
        if (!called.isNews) {
            continue; // events have told, or are about to
        }
        if (called.isCalled && !target.wasDialled) {
            const ListedChannel *caller = callerOf(called);
            caller = caller ? caller : calledBefore(called);
            if (caller) {
                m_dials.infer(caller->channel, called.channel, caller->exten,
                              dialStringFor(*caller, ami::deviceOf(target.name)));
            }
        } else if (target.dialledBy && target.state == ChannelState::Up) {
            m_dials.endUnseen(called.channel); // answered during the break
        }
    }
}

/// Who dials a channel: who is in a bridge with it; else who has the same linkedid and names it,
/// or is the only one. Who names one that is in a bridge may be about to come there.
const ListedChannel *Synchronizer::callerOf(const ListedChannel &called) const
{
    if (called.linkedid == called.uniqueid) {
        return nullptr; // its call began with it
    }
    const std::string_view device = ami::deviceOf(m.state.channels[called.channel].name);
    const bool isKnown = !called.linkedid.empty() || !called.bridgeUniqueid.empty();
    const ListedChannel *best = nullptr;
    int bestPoints = 0;
    for (const ListedChannel &caller : m.state.listed) {
        const bool isThere = caller.bridgeUniqueid == called.bridgeUniqueid;
        if (!isCalling(caller) || !mayBelong(caller, called) ||
            (!isThere && !caller.bridgeUniqueid.empty())) {
            continue;
        }
        const bool namesIt = names(caller.data, device);
        const bool takesMany = caller.application == "Queue" || caller.application == "FollowMe";
        const bool mayBeIt = !called.bridgeUniqueid.empty() || caller.application == "Dial";
        const int points = !isThere    ? namesIt
                           : namesIt   ? 4
                           : !isKnown  ? 0
                           : takesMany ? 3
                           : mayBeIt   ? 2
                                       : 0;
        if (points > bestPoints) {
            best = &caller;
            bestPoints = points;
        }
    }
    return best;
}

/// Who was called to be connected with a channel, in the place of a caller: by click-to-dial over
/// a Local pair that has done its work, or by who has left the call to the two.
const ListedChannel *Synchronizer::calledBefore(const ListedChannel &called) const
{
    const ListedChannel *first = &called;
    for (const ListedChannel &other : m.state.listed) {
        const bool isWithIt = other.isCalled && !called.bridgeUniqueid.empty() &&
                              other.bridgeUniqueid == called.bridgeUniqueid &&
                              mayBelong(other, called);
        if (isWithIt && ami::beganBefore(other.uniqueid, first->uniqueid)) {
            first = &other;
        }
    }
    return first == &called ? nullptr : first;
}

/// Channels that no other has called. A phone that rings for click-to-dial has a linkedid of its
/// own, one that is paged the pager's; over a Local pair, where the second half dials that phone,
/// the first one runs what the phone is to be connected with.
void Synchronizer::inferOriginates()
{
    for (const ListedChannel &listed : m.state.listed) {
        const Channel &channel = m.state.channels[listed.channel];
        if (!listed.isNews || channel.wasDialled) {
            continue;
        }
        const bool isPaged =
            listed.isCalled && !listed.linkedid.empty() &&
            std::any_of(m.state.listed.begin(), m.state.listed.end(),
                        [&](const ListedChannel &other) {
                            return isPaging(other) && other.linkedid == listed.linkedid;
                        });
        const bool isRung = listed.isCalled && channel.state != ChannelState::Up &&
                            listed.linkedid == listed.uniqueid;
        const bool isRunning =
            isCalling(listed) && channel.isFirstHalf() && channel.localPeer &&
            std::any_of(m.state.listed.begin(), m.state.listed.end(), [&](const auto &other) {
                return other.channel == channel.localPeer && other.application == "Dial";
            });
        if (isRung || isPaged || isRunning) {
            m_dials.infer({}, listed.channel);
        }
    }
}

void Synchronizer::placeInBridges()
{
    for (const ListedChannel &listed : m.state.listed) {
        if (listed.isNews) {
            m_bridges.place(listed);
        }
    }
}

} // namespace cacofonisk::tracking
