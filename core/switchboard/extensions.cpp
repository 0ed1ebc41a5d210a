// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/switchboard/extensions.h"

#include "core/switchboard/extensionstate.h"
#include "core/switchboard/lines.h"

#include <algorithm>

namespace cacofonisk::switchboard {

using tracking::Channel;
using tracking::ChannelId;
using tracking::Tracker;

namespace {

constexpr std::size_t mostDevices = 64; ///< of a hint
constexpr std::size_t mostHints = 256;  ///< of a device

/// A device that the dialplan sets (Asterisk: funcs/func_devstate.c).
bool isCustom(std::string_view device)
{
    return device.starts_with("Custom:");
}

bool isCall(Availability state)
{
    return state == Availability::InUse || state == Availability::Ringing ||
           state == Availability::RingingInUse || state == Availability::Busy ||
           state == Availability::OnHold;
}

} // namespace

Extensions::Extensions(const Tracker &tracker, Board &board)
    : m_state(tracker.state())
    , m_board(board)
{
    const auto on = [&](auto fact, auto handler) { connect(&tracker, fact, this, handler); };
    on(&Tracker::serverStarted, &Extensions::onServerStarted);
    on(&Tracker::listCompleted, &Extensions::onListCompleted);
    on(&Tracker::hintTold, &Extensions::onHintTold);
    on(&Tracker::deviceTold, &Extensions::onDeviceTold);
    on(&Tracker::presenceTold, &Extensions::onPresenceTold);
    on(&Tracker::agentLoggedIn, &Extensions::onAgentLoggedIn);
    on(&Tracker::agentLoggedOff, &Extensions::onAgentLoggedOff);
    on(&Tracker::channelCreated, &Extensions::onChannelCreated);
    on(&Tracker::channelRenamed, &Extensions::onChannelRenamed);
    on(&Tracker::channelChanged, &Extensions::onChannelChanged);
    on(&Tracker::channelStateChanged, &Extensions::onChannelStateChanged);
    on(&Tracker::channelHungUp, &Extensions::onChannelHungUp);
    on(&Tracker::dialBegan, &Extensions::onDial);
    on(&Tracker::dialEnded, &Extensions::onDial);
    on(&Tracker::localPaired, &Extensions::onLocalPaired);
    on(&Tracker::bridgeEntered, &Extensions::onBridgeEntered);
    on(&Tracker::bridgeLeft, &Extensions::onBridgeLeft);
}

/// What there is, lists and events will tell anew.
void Extensions::onServerStarted()
{
    m_board.beginLists();
    m_board.places.clear();
    m_board.devices.forEach([](Device &device) {
        device.channels.clear();
        device.state = Availability::Unknown;
        device.phone = {};
        device.presence = {};
    });
    m_board.extensions.forEach([this](Extension &extension) {
        extension.isGone = true;
        extension.presence = {};
        m_board.changedExtensions.add(extension);
    });
}

void Extensions::onListCompleted(tracking::List list)
{
    if (list != tracking::List::Hints) {
        return;
    }
    const std::uint32_t number = m_board.hintList.close();
    m_board.extensions.forEach([&](Extension &extension) {
        if (!extension.isOfDevice() && !extension.isGone && extension.listing != number) {
            extension.isGone = true;
            m_board.changedExtensions.add(extension);
        }
    });
}

void Extensions::onHintTold(const tracking::HintState &hint)
{
    const std::string address = std::string(hint.exten).append("@").append(hint.context);
    Extension *const extension = m_board.extension(address);
    if (!extension || extension->isOfDevice()) {
        return;
    }
    extension->listing = m_board.hintList.note(hint.isListed);
    const bool wasGone = std::exchange(extension->isGone, hint.status < 0);
    extension->told = ofHint(hint.status);
    // While the dialplan is read again, events have no hint.
    const bool isUntold = hint.hint.empty() && !hint.isListed;
    const std::string_view told = isUntold ? std::string_view(extension->hint) : hint.hint;
    if (extension->hint != told || wasGone != extension->isGone) {
        link(*extension, std::string(told));
    }
    refresh(*extension, (hint.isListed && !m_board.hintList.wasRead) || wasGone);
    for (const QueueId queue : extension->queues) {
        m_board.changedQueues.add(m_board.queues[queue]);
    }
}

/// Its devices are those that the hint names; what comes after a comma are providers of presence.
void Extensions::link(Extension &extension, std::string_view hint)
{
    unlink(extension);
    extension.hint = hint;
    while (!hint.empty() && extension.devices.size() < mostDevices) {
        const std::size_t end = hint.find_first_of("&,");
        Device *const device = m_board.device(hint.substr(0, end));
        if (device && device->extensions.size() < mostHints) {
            addOnce(extension.devices, device->id);
            addOnce(device->extensions, extension.id);
            if (isPhone(device->name)) {
                (void)m_board.sides.learnHint(extension.exten, device->name);
                m_board.knowsOtherSides = true; // of others, too: whether there are hints matters
                for (const ChannelId channel : device->channels) {
                    learnName(m_state.channels[channel]);
                }
            }
            markUsers(*device); // it may have been shown by itself
        }
        hint.remove_prefix(end == hint.npos ? hint.size() : end + 1);
    }
}

void Extensions::unlink(Extension &extension)
{
    for (const DeviceId id : extension.devices) {
        std::erase(m_board.devices[id].extensions, extension.id);
        markUsers(m_board.devices[id]);
    }
    extension.devices.clear();
}

void Extensions::markUsers(const Device &device)
{
    for (const ExtensionId extension : device.extensions) {
        m_board.changedExtensions.add(m_board.extensions[extension]);
    }
    for (const QueueId queue : device.queues) {
        m_board.changedQueues.add(m_board.queues[queue]);
    }
}

void Extensions::tellOtherSides()
{
    if (std::exchange(m_board.knowsOtherSides, false)) {
        m_board.extensions.forEach([this](Extension &extension) {
            if (extension.isOfDevice()) {
                m_board.changedExtensions.add(extension);
            }
        });
    }
}

void Extensions::onDeviceTold(const tracking::DeviceState &told)
{
    const bool mayBePhone = isPhone(told.device);
    Device *const device = mayBePhone || isCustom(told.device) ? m_board.device(told.device)
                                                               : m_board.devices.find(told.device);
    if (!device) {
        return;
    }
    if (!told.state.empty()) {
        device->state = ofDevice(told.state);
    }
    if (mayBePhone) {
        if (Extension *const own = m_board.extension(told.device)) {
            addOnce(own->devices, device->id);
            addOnce(device->extensions, own->id);
            own->isGone = false;
        }
    }
    for (const ExtensionId id : device->extensions) {
        Extension &extension = m_board.extensions[id];
        if (!told.name.empty() && extension.name.empty()) {
            extension.name = told.name;
        }
        refresh(extension, told.isListed);
    }
}

void Extensions::onPresenceTold(const tracking::Presence &told)
{
    Presence presence{std::string(told.state), std::string(told.subtype),
                      std::string(told.message)};
    if (told.state == "not_set") {
        presence = {};
    }
    if (!told.provider.empty()) {
        if (Device *const device = m_board.device(told.provider)) {
            device->presence = std::move(presence);
            touch(device->id);
        }
        return;
    }
    const std::string address = std::string(told.exten).append("@").append(told.context);
    if (Extension *const extension = m_board.extensions.find(address)) {
        extension->presence = std::move(presence);
        refresh(*extension);
    }
}

void Extensions::onAgentLoggedIn(const Channel &channel, std::string_view agent)
{
    Device *const device = m_board.device(std::string("Agent:").append(agent));
    const Place &place = m_board.place(channel.id);
    if (device && place.device) {
        device->phone = place.device;
        touch(device->id);
    }
}

void Extensions::onAgentLoggedOff(std::string_view agent)
{
    if (Device *const device = m_board.devices.find(std::string("Agent:").append(agent))) {
        device->phone = {};
        touch(device->id);
    }
}

void Extensions::touch(DeviceId id)
{
    const Device &device = m_board.devices[id];
    for (const ExtensionId extension : device.extensions) {
        refresh(m_board.extensions[extension]);
        for (const QueueId queue : m_board.extensions[extension].queues) {
            m_board.changedQueues.add(m_board.queues[queue]);
        }
    }
    for (const QueueId queue : device.queues) {
        m_board.changedQueues.add(m_board.queues[queue]);
    }
}

/// What comes of a list began at a time that is not told, unless a call did.
void Extensions::refresh(Extension &extension, bool isListed)
{
    const Availability state = stateOf(m_board, m_state, extension);
    if (extension.state != state) {
        extension.state = state;
        extension.since = isListed ? std::nullopt : std::optional(m_board.now);
        if (isListed && isCall(state)) {
            extension.since = oldestCallOf(m_board, m_state, extension);
        }
    }
    m_board.changedExtensions.add(extension);
}

ExtensionCard Extensions::card(const Extension &extension) const
{
    ExtensionCard card;
    card.exten = extension.exten;
    card.context = extension.context;
    card.name = extension.name;
    if (extension.isOfDevice()) {
        card.device = std::string_view(extension.address);
    }
    card.isGone = !m_board.isShown(extension);
    if (card.isGone) {
        return card;
    }
    card.state = extension.state;
    card.since = extension.since;
    card.presence = extension.presence;
    if (const Channel *const channel = channelOf(m_board, m_state, extension)) {
        card.channel = channel->name.text();
    }
    for (const DeviceId id : extension.devices) {
        const Device &device = m_board.devices[id];
        if (card.presence.state.empty()) {
            card.presence = device.presence;
        }
        addLines(m_board, m_state, device, card.with);
    }
    return card;
}

} // namespace cacofonisk::switchboard
