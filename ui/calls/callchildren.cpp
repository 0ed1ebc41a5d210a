// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/calls/callchildren.h"

namespace cacofonisk::ui {

using namespace calls;

std::vector<CallChild> childrenOf(const Call &call)
{
    std::vector<CallChild> children;
    const auto add = [&children](const std::vector<DialTarget> &targets) {
        for (const DialTarget &target : targets) {
            children.emplace_back(&target);
        }
    };
    add(call.rang);
    for (const Transfer &transfer : call.transfers) {
        children.emplace_back(&transfer);
        add(transfer.rang);
    }
    return children;
}

} // namespace cacofonisk::ui
