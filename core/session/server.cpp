// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/session/server.h"

#include "core/session/brokerserver.h"
#include "core/session/liveserver.h"

namespace cacofonisk::session {

std::unique_ptr<Server> makeServer(const ServerSettings &settings)
{
    if (settings.connection.address.isBroker()) {
        return std::make_unique<BrokerServer>(settings);
    }
    return std::make_unique<LiveServer>(settings);
}

} // namespace cacofonisk::session
