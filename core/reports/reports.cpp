// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/reports/reports.h"

#include "core/ami/dialsecrets.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace cacofonisk::reports {

using tracking::ChannelList;
using tracking::Tracker;
namespace ChannelState = tracking::ChannelState;

namespace {

/// What stands behind the last `-` of a channel's name: the number that Asterisk gave it.
std::string_view suffixOf(std::string_view name)
{
    return name.substr(name.rfind('-') + 1);
}

std::string lowerCase(std::string_view text)
{
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    return lower;
}

/// What is told of a user event that holds secrets of what a dialplan dials; nothing of others.
std::optional<tracking::UserEvent> withoutDialSecrets(const tracking::UserEvent &event)
{
    std::optional<tracking::UserEvent> harmless;
    for (std::size_t i = 0; i < event.fields.size(); ++i) {
        const std::string &value = event.fields[i].second;
        if (auto rest = ami::withoutDialSecrets(value, ami::Dials::Perhaps)) {
            if (!harmless) {
                harmless = event;
            }
            harmless->fields[i].second = std::move(*rest);
        }
    }
    return harmless;
}

} // namespace

Reports::Reports(const Tracker &tracker, std::string server, QObject *parent)
    : QObject(parent)
    , m_state(tracker.state())
    , m_server(std::move(server))
    , m_services(tracker)
{
    connect(&m_services, &ServiceReports::serviceUsed, this, &Reports::onServiceUsed);
    connect(&tracker, &Tracker::serverStarted, this, &Reports::forgetAll);
    connect(&tracker, &Tracker::channelCreated, this, &Reports::onChannelCreated);
    connect(&tracker, &Tracker::channelStateChanged, this, &Reports::onChannelStateChanged);
    connect(&tracker, &Tracker::channelHungUp, this, &Reports::onChannelHungUp);
    connect(&tracker, &Tracker::dialBegan, this, &Reports::onDialBegan);
    connect(&tracker, &Tracker::dialEnded, this, &Reports::onDialEnded);
    connect(&tracker, &Tracker::bridgeEntered, this, &Reports::onBridgeEntered);
    connect(&tracker, &Tracker::blindTransferred, this, &Reports::onBlindTransferred);
    connect(&tracker, &Tracker::attendedTransferred, this, &Reports::onAttendedTransferred);
    connect(&tracker, &Tracker::queueAbandoned, this, &Reports::onQueueAbandoned);
    connect(&tracker, &Tracker::userEventRaised, this, &Reports::onUserEvent);
}

void Reports::addReporter(Reporter &reporter)
{
    m_reporters.push_back(&reporter);
}

void Reports::forgetAll()
{
    m_marks.channels.clear();
    m_marks.extens.clear();
    m_marks.pending.clear();
}

void Reports::onChannelCreated(const Channel &channel)
{
    if (channel.id.index() >= m_marks.channels.size()) {
        m_marks.channels.resize(channel.id.index() + 1);
        m_marks.extens.resize(channel.id.index() + 1);
    }
    if (mark(channel.id).hasExten) {
        m_marks.extens[channel.id.index()].clear();
    }
    mark(channel.id) = {};
    mark(channel.id).calling = channel.uniqueid == channel.linkedid;
}

void Reports::onChannelStateChanged(const Channel &channel, int before)
{
    const bool answers =
        channel.state == ChannelState::Ringing || channel.state == ChannelState::Up;
    if (before == ChannelState::Down && answers && !channel.isLocal() && channel.dialledBy) {
        rings(channel);
    }
}

void Reports::onDialBegan(const tracking::Dial &dial)
{
    mark(dial.target.id).dialEnded = false;
    if (!dial.caller) {
        mark(dial.target.id).originated = true;
        return;
    }
    mark(dial.caller->id).calling = true;
    if (!dial.target.isLocal() && dial.target.state == ChannelState::Ringing) {
        rings(dial.target);
    }
}

void Reports::rings(const Channel &channel)
{
    if (std::exchange(mark(channel.id).told, false)) {
        return;
    }
    const ChannelId root = m_state.rootCaller(channel.id);
    if (const PendingTransfer *const transfer = takePending(root)) {
        ringsForTransfer(channel.id, root, *transfer);
    } else if (mark(root).originated && !at(root).dials.empty() && at(root).isFirstHalf() &&
               at(root).localPeer) {
        ringsForOriginated(channel.id, at(root));
    } else if (!at(root).isLocal()) {
        ringsForCaller(root);
    }
}

/// Click-to-dial: the phone rung first is joined to the dialplan by the Local pair `root`.
void Reports::ringsForOriginated(ChannelId channel, const Channel &root)
{
    const tracking::BridgeId bridge = at(root.localPeer).bridge;
    if (!bridge) {
        return;
    }
    const auto &members = m_state.bridges[bridge].members;
    const auto caller = std::find_if(members.begin(), members.end(),
                                     [&](ChannelId id) { return !at(id).isLocal(); });
    if (caller == members.end()) {
        return;
    }
    mark(*caller).calling = true;
    setExten(*caller, extenOf(root.dials.front()));
    mark(channel).announced = true;
    tell(&Reporter::bDial, reported(*caller), reported(ChannelList{channel}));
}

void Reports::ringsForCaller(ChannelId root)
{
    ChannelList targets;
    for (const ChannelId target : m_state.dialled(root)) {
        if (at(target).state == ChannelState::Ringing && !mark(target).told) {
            targets.push_back(target);
        }
    }
    tell(&Reporter::bDial, reported(root), reported(targets));
    for (const ChannelId target : targets) {
        mark(target).told = true;
        mark(target).announced = true;
    }
}

void Reports::onDialEnded(const tracking::Dial &dial)
{
    const ChannelId target = dial.target.id;
    if (!dial.caller || !mark(target).announced || std::exchange(mark(target).dialEnded, true)) {
        return;
    }
    // The dial of a blonde transferer ends with him, the ringing goes on for the transferee.
    const ChannelId root = m_state.rootCaller(dial.target.dialledBy ? target : dial.caller->id);
    if (!dial.target.isLocal() && !at(root).isLocal()) {
        tell(&Reporter::bDialEnd, reported(root), reported(ChannelList{target}),
             std::string_view(lowerCase(dial.status)));
    }
}

void Reports::onBridgeEntered(const tracking::BridgeEntry &entry)
{
    ChannelList callers;
    ChannelList targets;
    for (const ChannelId peer : m_state.bridgePeers(entry.channel.id)) {
        (mark(peer).calling ? callers : targets).push_back(peer);
    }
    if (callers.isEmpty() || callers.size() + targets.size() < 2) {
        return;
    }
    const ChannelId caller =
        *std::min_element(callers.begin(), callers.end(), [&](ChannelId a, ChannelId b) {
            return suffixOf(at(a).name) < suffixOf(at(b).name);
        });
    for (const ChannelId other : callers) {
        if (other != caller) {
            mark(other).calling = false;
            targets.push_back(other);
        }
    }
    if (targets.size() == 1 && !std::exchange(mark(caller).pickedUp, true) &&
        !(entry.isInferred && at(caller).isInferred)) {
        tell(&Reporter::up, reported(caller), reported(targets.front()));
    }
}

void Reports::onChannelHungUp(const Channel &channel, const tracking::Hangup &hangup)
{
    if (mark(channel.id).transfers) {
        m_marks.pending.forEachOf(channel, [&](PendingTransfer &transfer) {
            transfer.transferer = reported(channel.id);
            transfer.transfererCalls = mark(channel.id).calling;
        });
    }
    const PendingTransfer *const pending = takePending(channel.id);
    if (channel.isLocal()) {
        return;
    }
    if (pending) {
        const Channel *const alive = m_state.channels.find(pending->transferer.uniqueid);
        const bool calls = alive ? mark(alive->id).calling : pending->transfererCalls;
        tell(&Reporter::hangup, calls ? lastKnown(*pending) : reported(channel.id),
             hangupReasonOf(hangup, HangupReason::Completed));
    } else if (!mark(channel.id).gone && mark(channel.id).calling) {
        tell(&Reporter::hangup, reported(channel.id),
             hangupReasonOf(hangup,
                            hangupReasonOf(hangup.cause, channel.state == ChannelState::Up)));
    }
}

void Reports::onQueueAbandoned(const tracking::QueueVisit &visit)
{
    tell(&Reporter::queueCallerAbandon, reported(visit.caller.id));
}

void Reports::onUserEvent(const tracking::UserEvent &raised)
{
    const auto harmless = withoutDialSecrets(raised);
    const tracking::UserEvent &event = harmless ? *harmless : raised;
    if (!event.channel) {
        tell(&Reporter::userEvent, static_cast<const Channel *>(nullptr), event);
        return;
    }
    tell(&Reporter::userEvent, &reported(event.channel->id), event);
}

/// What changes nothing is told again; but an end may be of what began unseen.
void Reports::onServiceUsed(const Service &service)
{
    const ServiceChange change = changeOf(service.kind);
    const Channel &whose = change.ofTarget ? *service.target : service.caller;
    Marks::Mark &mark = this->mark(whose.id);
    const bool has = mark.services & change.bit;
    const bool mayHave = whose.isInferred && !(mark.endedServices & change.bit);
    if (change.begins ? has : !has && !mayHave) {
        return;
    }
    auto &to = change.begins ? mark.services : mark.endedServices;
    auto &from = change.begins ? mark.endedServices : mark.services;
    to = static_cast<std::uint16_t>(to | change.bit);
    from = static_cast<std::uint16_t>(from & ~change.bit);
    tell(&Reporter::service, service);
}

std::string_view Reports::extenOf(ChannelId id) const
{
    const Marks::Mark &mark = m_marks.channels[id.index()];
    return mark.hasExten ? std::string_view(m_marks.extens[id.index()]) : at(id).exten;
}

void Reports::setExten(ChannelId id, std::string_view exten)
{
    m_marks.extens[id.index()] = exten;
    mark(id).hasExten = true;
}

/// Valid for the report in hand.
const Channel &Reports::reported(ChannelId id)
{
    if (!mark(id).hasExten) {
        return at(id);
    }
    Channel &changed = m_changed[m_nextChanged++ % m_changed.size()];
    changed = at(id);
    changed.exten = m_marks.extens[id.index()];
    return changed;
}

/// Valid for the report in hand.
const Channels &Reports::reported(const ChannelList &ids)
{
    if (m_reporters.empty()) {
        return m_targets; // nobody looks
    }
    m_targets.resize(static_cast<std::size_t>(ids.size()));
    auto target = m_targets.begin();
    for (const ChannelId id : ids) {
        *target = at(id);
        target->exten = extenOf(id);
        ++target;
    }
    return m_targets;
}

} // namespace cacofonisk::reports
