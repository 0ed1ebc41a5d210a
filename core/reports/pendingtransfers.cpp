// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/reports/pendingtransfers.h"

#include <algorithm>
#include <utility>

namespace cacofonisk::reports {

void PendingTransfers::add(PendingTransfer transfer)
{
    (void)take(transfer.transferee);
    m_transfers.push_back(std::move(transfer));
}

std::optional<PendingTransfer> PendingTransfers::take(tracking::ChannelId transferee)
{
    const auto found =
        std::find_if(m_transfers.begin(), m_transfers.end(), [&](const PendingTransfer &transfer) {
            return transfer.transferee == transferee;
        });
    if (found == m_transfers.end()) {
        return {};
    }
    PendingTransfer taken = std::move(*found);
    m_transfers.erase(found);
    return taken;
}

} // namespace cacofonisk::reports
