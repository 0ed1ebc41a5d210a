// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/reports/pendingtransfers.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace cacofonisk::reports {

void PendingTransfers::add(tracking::ChannelId transferee, const tracking::Channel &transferer,
                           bool transfererCalls)
{
    (void)take(transferee);
    if (m_taken.empty()) {
        m_taken.emplace_back();
    }
    m_ends.push_back({transferee, transferer.id});
    m_transfers.push_back(std::move(m_taken.back()));
    m_taken.pop_back();
    PendingTransfer &transfer = m_transfers.back();
    transfer.transferee = transferee;
    transfer.transferer = transferer;
    transfer.transfererCalls = transfererCalls;
}

const PendingTransfer *PendingTransfers::take(tracking::ChannelId transferee)
{
    const auto end = std::find_if(m_ends.begin(), m_ends.end(),
                                  [&](const Ends &ends) { return ends.transferee == transferee; });
    if (end == m_ends.end()) {
        return nullptr;
    }
    const auto transfer = m_transfers.begin() + std::distance(m_ends.begin(), end);
    m_taken.push_back(std::move(*transfer));
    if (transfer != std::prev(m_transfers.end())) {
        *end = m_ends.back();
        *transfer = std::move(m_transfers.back());
    }
    m_ends.pop_back();
    m_transfers.pop_back();
    return &m_taken.back();
}

void PendingTransfers::clear()
{
    m_ends.clear();
    m_transfers.clear();
}

} // namespace cacofonisk::reports
