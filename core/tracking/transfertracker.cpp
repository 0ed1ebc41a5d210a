// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/tracking/transfertracker.h"

namespace cacofonisk::tracking {

using ami::Block;
using ami::Field;
using Destination = AttendedTransfer::Destination;

namespace {

Destination destinationOf(std::string_view type)
{
    if (type == "Bridge") {
        return Destination::Bridge;
    }
    if (type == "App") {
        return Destination::App;
    }
    if (type == "Link") {
        return Destination::Link;
    }
    if (type == "Threeway") {
        return Destination::Threeway;
    }
    return type == "Fail" ? Destination::Fail : Destination::Other;
}

/// Refused is what says so.
bool hasSucceeded(const ami::Message &message)
{
    const std::string_view result = message[Field::Result];
    return result.empty() || result == "Success";
}

} // namespace

TransferTracker::TransferTracker(const Context &context, ChannelTracker &channels)
    : m(context)
    , m_channels(channels)
{}

ChannelId TransferTracker::idOf(const ami::Message &message, Block block)
{
    const Channel *const channel = m_channels.namedOrNew(message, block);
    return channel ? channel->id : ChannelId();
}

const Channel *TransferTracker::at(ChannelId id) const
{
    return id ? &m.state.channels[id] : nullptr;
}

void TransferTracker::blindTransfer(const ami::Message &message)
{
    const ChannelId transferer = idOf(message, Block::Transferer);
    const ChannelId transferee = idOf(message, Block::Transferee);
    if (transferer) {
        emit m.facts.blindTransferred(
            {*at(transferer), at(transferee), message[Field::Extension], hasSucceeded(message)});
    }
}

void TransferTracker::attendedTransfer(const ami::Message &message)
{
    const ChannelId first = idOf(message, Block::OrigTransferer);
    const ChannelId second = idOf(message, Block::SecondTransferer);
    const ChannelId transferee = idOf(message, Block::Transferee);
    const ChannelId target = idOf(message, Block::TransferTarget);
    AttendedTransfer transfer;
    transfer.first = at(first);
    transfer.second = at(second);
    transfer.transferee = at(transferee);
    transfer.target = at(target);
    transfer.transfereeUniqueid = message[Field::TransfereeUniqueid];
    transfer.targetUniqueid = message[Field::TransferTargetUniqueid];
    transfer.firstLinkedid = message[Field::OrigTransfererLinkedid];
    transfer.firstExten = message[Field::OrigTransfererExten];
    transfer.secondExten = message[Field::SecondTransfererExten];
    transfer.targetNum = message[Field::TransferTargetCallerIDNum];
    if (transfer.targetNum == ami::unknown) {
        transfer.targetNum = {};
    }
    transfer.bridgeUniqueid = message[Field::DestBridgeUniqueid];
    transfer.firstBridgeUniqueid = message[Field::OrigBridgeUniqueid];
    transfer.secondBridgeUniqueid = message[Field::SecondBridgeUniqueid];
    transfer.application = message[Field::DestApp];
    transfer.localOneUniqueid = message[Field::LocalOneUniqueid];
    transfer.localTwoUniqueid = message[Field::LocalTwoUniqueid];
    transfer.destination = destinationOf(message[Field::DestType]);
    transfer.succeeded = hasSucceeded(message);
    emit m.facts.attendedTransferred(transfer);
}

} // namespace cacofonisk::tracking
