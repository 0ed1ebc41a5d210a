// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/reports/reports.h"
#include "core/tracking/statemembers.h"

namespace cacofonisk::reports {

// The members of each that are packed: see Packer.

template<class Archive>
void members(Archive &archive, Reports::Marks::Mark &mark)
{
    archive(mark.hasExten, mark.calling, mark.originated, mark.announced, mark.dialEnded, mark.told,
            mark.pickedUp, mark.gone, mark.transfers, mark.isTransferred, mark.services,
            mark.endedServices);
}

template<class Archive>
void members(Archive &archive, PendingTransfer &transfer)
{
    // A channel that may be gone, so its id is packed as it is.
    archive(transfer.transferee, transfer.transferer.id, transfer.transferer,
            transfer.transfererCalls);
}

template<class Archive>
void members(Archive &archive, Reports::Marks &marks)
{
    archive(marks.channels, marks.extens, marks.pending);
}

} // namespace cacofonisk::reports
