// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/tracking/servicetracker.h"

namespace cacofonisk::tracking {

using ami::Block;
using ami::Field;

ServiceTracker::ServiceTracker(const Context &context, ChannelTracker &channels)
    : m(context)
    , m_channels(channels)
{}

void ServiceTracker::tellParking(const ami::Message &message, const Channel *parkee,
                                 const Channel *retriever, ParkingFact fact)
{
    if (parkee) {
        (m.facts.*fact)({parkee, retriever, message[Field::Parkinglot],
                         message[Field::ParkingSpace], message[Field::ParkerDialString],
                         std::chrono::seconds(numberOf(message[Field::ParkingTimeout])),
                         std::chrono::seconds(numberOf(message[Field::ParkingDuration])),
                         !message[Field::ActionID].empty()});
    }
}

void ServiceTracker::parkedCall(const ami::Message &message)
{
    tellParking(message, m_channels.namedOrNew(message, Block::Parkee), nullptr,
                &Facts::callParked);
}

void ServiceTracker::unParkedCall(const ami::Message &message)
{
    const Channel *const retriever = m_channels.namedOrNew(message, Block::Retriever);
    tellParking(message, m_channels.named(message, Block::Parkee), retriever,
                &Facts::parkedCallRetrieved);
}

void ServiceTracker::parkedCallSwap(const ami::Message &message)
{
    tellParking(message, m_channels.namedOrNew(message, Block::Parkee), nullptr,
                &Facts::parkedCallSwapped);
}

void ServiceTracker::parkedCallTimeOut(const ami::Message &message)
{
    tellParking(message, m_channels.named(message, Block::Parkee), nullptr,
                &Facts::parkedCallTimedOut);
}

void ServiceTracker::parkedCallGiveUp(const ami::Message &message)
{
    tellParking(message, m_channels.named(message, Block::Parkee), nullptr,
                &Facts::parkedCallGivenUp);
}

void ServiceTracker::confbridgeJoin(const ami::Message &message)
{
    if (const Channel *const channel = m_channels.namedOrNew(message, Block::Channel)) {
        emit m.facts.conferenceJoined(*channel, message[Field::Conference],
                                      message[Field::BridgeUniqueid]);
    }
}

void ServiceTracker::confbridgeLeave(const ami::Message &message)
{
    if (const Channel *const channel = m_channels.named(message, Block::Channel)) {
        emit m.facts.conferenceLeft(*channel, message[Field::Conference]);
    }
}

void ServiceTracker::extensionStatus(const ami::Message &message)
{
    std::string address(message[Field::Exten]);
    address.append("@").append(message[Field::Context]);
    Extension *extension = m.state.extensions.find(address);
    if (!extension) {
        extension = &m.state.extensions.create(address);
        extension->address = address;
        extension->exten = message[Field::Exten];
    }
    const int status = numberOf(message[Field::Status]);
    // While the dialplan is read again, events have no hint.
    const std::string_view hint =
        message[Field::Hint].empty() ? std::string_view(extension->hint) : message[Field::Hint];
    if (extension->status != status || extension->hint != hint) {
        extension->status = status;
        if (extension->hint != hint) {
            extension->hint = hint;
        }
        emit m.facts.extensionChanged(*extension);
    }
}

void ServiceTracker::userEvent(const ami::Message &message)
{
    UserEvent event{m_channels.named(message, Block::Channel), {}};
    event.fields.reserve(message.lines().size());
    for (const ami::Line &line : message.lines()) {
        event.fields.emplace_back(line.key(), m.text.decode(line.value()));
    }
    emit m.facts.userEventRaised(event);
}

} // namespace cacofonisk::tracking
