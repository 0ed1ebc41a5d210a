// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/tracking/channel.h"

#include <vector>

namespace cacofonisk::reports {

/// A blind transfer whose target does not ring yet.
struct PendingTransfer
{
    tracking::ChannelId transferee;
    tracking::Channel transferer; ///< as last known
    bool transfererCalls = false;
};

/// The blind transfers that wait for their target to ring: at most one of a transferee. Room for
/// their texts is kept for those to come.
class PendingTransfers
{
public:
    void add(tracking::ChannelId transferee, const tracking::Channel &transferer,
             bool transfererCalls);

    /// That of a transferee, which waits no more: valid until the next call. Null: none.
    [[nodiscard]] const PendingTransfer *take(tracking::ChannelId transferee);

    /// Calls `visit(transfer)` for those of a transferer.
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
    /// Of a transfer, as there may be hundreds to look for one in.
    struct Ends
    {
        tracking::ChannelId transferee;
        tracking::ChannelId transferer; ///< may be another's by now

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
