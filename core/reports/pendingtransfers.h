// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/tracking/channel.h"

#include <vector>

namespace cacofonisk::reports {

/// A blind transfer whose target is not ringing yet.
struct PendingTransfer
{
    tracking::ChannelId transferee;
    tracking::Channel transferer; ///< as last known
    bool transfererCalls = false;
};

/// The blind transfers that wait for their target to ring, at most one per transferee. Memory for
/// their texts is kept for later ones.
class PendingTransfers
{
public:
    void add(tracking::ChannelId transferee, const tracking::Channel &transferer,
             bool transfererCalls);

    /// Removes and returns the transfer of a transferee, valid until the next call; null if there
    /// is none.
    [[nodiscard]] const PendingTransfer *take(tracking::ChannelId transferee);

    /// Calls `visit(transfer)` for those of one transferer.
    template<class Visit>
    void forEachOf(const tracking::Channel &transferer, Visit visit)
    {
        for (std::size_t i = 0; i < m_ends.size(); ++i) {
            if (m_ends[i].transferer == transferer.id &&
                m_transfers[i].transferer.uniqueid == transferer.uniqueid) {
                visit(m_transfers[i]);
            }
        }
    }

    void clear();

    [[nodiscard]] bool empty() const { return m_transfers.empty(); }
    [[nodiscard]] auto begin() const { return m_transfers.begin(); }
    [[nodiscard]] auto end() const { return m_transfers.end(); }

    template<class Archive>
    friend void members(Archive &archive, PendingTransfers &transfers)
    {
        archive(transfers.m_ends, transfers.m_transfers);
    }

private:
    /// Just the two ends of a transfer, as there may be hundreds to search.
    struct Ends
    {
        tracking::ChannelId transferee;
        tracking::ChannelId transferer; ///< may be a different channel by now

        template<class Archive>
        friend void members(Archive &archive, Ends &ends)
        {
            archive(ends.transferee, ends.transferer);
        }
    };

    std::vector<Ends> m_ends; ///< of m_transfers
    std::vector<PendingTransfer> m_transfers;
    std::vector<PendingTransfer> m_taken;
};

} // namespace cacofonisk::reports
