// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/tracking/channel.h"

#include <optional>
#include <vector>

namespace cacofonisk::reports {

/// A blind transfer whose target does not ring yet.
struct PendingTransfer
{
    tracking::ChannelId transferee;
    tracking::Channel transferer; ///< as last known
    bool transfererCalls = false;
};

/// The blind transfers that wait for their target to ring: at most one of a transferee.
class PendingTransfers
{
public:
    void add(PendingTransfer transfer);

    /// That of a transferee, which waits no more.
    [[nodiscard]] std::optional<PendingTransfer> take(tracking::ChannelId transferee);

    /// Calls `visit(transfer)` for those of a transferer.
    template<class Visit>
    void forEachOf(const tracking::Channel &transferer, Visit visit)
    {
        for (PendingTransfer &transfer : m_transfers) {
            if (transfer.transferer.uniqueid == transferer.uniqueid) {
                visit(transfer);
            }
        }
    }

    void clear() { m_transfers.clear(); }

    [[nodiscard]] bool empty() const { return m_transfers.empty(); }
    [[nodiscard]] auto begin() const { return m_transfers.begin(); }
    [[nodiscard]] auto end() const { return m_transfers.end(); }

    template<class Archive>
    friend void members(Archive &archive, PendingTransfers &transfers)
    {
        archive(transfers.m_transfers);
    }

private:
    std::vector<PendingTransfer> m_transfers;
};

} // namespace cacofonisk::reports
