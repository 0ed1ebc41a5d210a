// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/delivery/waysof.h"

#include "core/delivery/webhook.h"

namespace cacofonisk::delivery {

WaysOut waysOf(const Configuration &configuration)
{
    WaysOut ways;
    for (const WebhookSettings &webhook : configuration.webhooks) {
        ways.push_back(std::make_unique<Webhook>(webhook));
    }
    for (const CommandSettings &command : configuration.commands) {
        ways.push_back(std::make_unique<Command>(command));
    }
    return ways;
}

} // namespace cacofonisk::delivery
