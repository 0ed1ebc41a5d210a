// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/tracking/presencetracker.h"

#include <string>

namespace cacofonisk::tracking {

using ami::Field;

namespace {

/// Answers to actions have the names of events.
bool isAnswer(const ami::Message &message)
{
    return !message[Field::ActionID].empty();
}

} // namespace

PresenceTracker::PresenceTracker(const Context &context)
    : m(context)
{}

void PresenceTracker::extensionStatus(const ami::Message &message)
{
    const HintState hint{message[Field::Exten], message[Field::Context], message[Field::Hint],
                         numberOf(message[Field::Status]), isAnswer(message)};
    if (!hint.exten.empty()) {
        emit m.facts.hintTold(hint);
    }
}

void PresenceTracker::hintsComplete(const ami::Message &)
{
    emit m.facts.listCompleted(List::Hints);
}

void PresenceTracker::deviceStateChange(const ami::Message &message)
{
    const DeviceState device{message[Field::Device], message[Field::State], {}, isAnswer(message)};
    if (!device.device.empty()) {
        emit m.facts.deviceTold(device);
    }
}

void PresenceTracker::devicesComplete(const ami::Message &)
{
    emit m.facts.listCompleted(List::Devices);
}

/// (Asterisk: res/res_manager_presencestate.c)
void PresenceTracker::presenceStateChange(const ami::Message &message)
{
    emit m.facts.presenceTold({message.value("Presentity"),
                               {},
                               {},
                               message[Field::Status],
                               message.value("Subtype"),
                               m.text.decode(message.value("Message"))});
}

void PresenceTracker::presencesComplete(const ami::Message &)
{
    emit m.facts.listCompleted(List::Presences);
}

/// The presence that a hint names. (Asterisk: main/manager.c, manager_state_cb)
void PresenceTracker::presenceStatus(const ami::Message &message)
{
    emit m.facts.presenceTold({{},
                               message[Field::Exten],
                               message[Field::Context],
                               message[Field::Status],
                               message.value("Subtype"),
                               m.text.decode(message.value("Message"))});
}

void PresenceTracker::tellDevice(std::string_view technology, std::string_view peer,
                                 std::string_view state, std::string_view name, bool isListed)
{
    if (!peer.empty()) {
        const std::string device = std::string(technology).append("/").append(peer);
        emit m.facts.deviceTold({device, state, name, isListed});
    }
}

void PresenceTracker::peerStatus(const ami::Message &message)
{
    const std::string_view status = message.value("PeerStatus");
    const bool isGone = status == "Unreachable" || status == "Unregistered";
    // That it came does not say whether it is free: its device state does.
    emit m.facts.deviceTold({message.value("Peer"), isGone ? "UNAVAILABLE" : "", {}, false});
}

void PresenceTracker::contactStatus(const ami::Message &message)
{
    tellDevice("PJSIP", message.value("EndpointName"), {});
}

/// (Asterisk: res/res_pjsip/pjsip_configuration.c, format_ami_endpoints)
void PresenceTracker::endpointList(const ami::Message &message)
{
    const std::string_view words = message.value("DeviceState"); // `Not in use`
    std::string state(words);
    for (char &letter : state) {
        letter = letter == ' ' ? '_' : static_cast<char>(letter & ~0x20);
    }
    const bool isKnown = state == "UNAVAILABLE" || state == "INVALID";
    tellDevice("PJSIP", message.value("ObjectName"), isKnown ? std::string_view(state) : "", {},
               true);
}

/// (Asterisk: channels/chan_sip.c, _sip_show_peers)
void PresenceTracker::peerEntry(const ami::Message &message)
{
    tellDevice(message.value("Channeltype"), message.value("ObjectName"), {},
               m.text.decode(message.value("Description")), true);
}

/// (Asterisk: channels/chan_dahdi.c, dahdi_dnd)
void PresenceTracker::dndState(const ami::Message &message)
{
    const bool isOn = ami::isSameWord(message[Field::Status], "enabled");
    emit m.facts.presenceTold(
        {message[Field::Channel], {}, {}, isOn ? "dnd" : "available", {}, {}});
}

void PresenceTracker::parkedCallsComplete(const ami::Message &)
{
    emit m.facts.listCompleted(List::ParkedCalls);
}

} // namespace cacofonisk::tracking
