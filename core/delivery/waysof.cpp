// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/delivery/waysof.h"

#include "core/delivery/mqtt/brokerway.h"
#include "core/delivery/webhook.h"

namespace cacofonisk::delivery {

namespace {

std::unique_ptr<WayOut> brokerWayOf(const BrokerSettings &broker,
                                    const QList<CollectedServer> &servers)
{
    mqtt::PublisherSettings settings;
    settings.broker = broker.address;
    settings.secret = broker.secret;
    settings.authorityFile = broker.authorityFile;
    settings.isEach = broker.hasTopicEach;
    std::vector<std::string> names; // what a server calls itself is known later
    for (const CollectedServer &server : servers) {
        if (!server.name.isEmpty()) {
            names.push_back(server.name.toStdString());
        }
    }
    return std::make_unique<mqtt::BrokerWay>(brokerName, settings, names);
}

} // namespace

WaysOut waysOf(const Configuration &configuration)
{
    WaysOut ways;
    for (const WebhookSettings &webhook : configuration.webhooks) {
        ways.push_back(std::make_unique<Webhook>(webhook));
    }
    for (const CommandSettings &command : configuration.commands) {
        ways.push_back(std::make_unique<Command>(command));
    }
    if (configuration.broker) {
        ways.push_back(brokerWayOf(*configuration.broker, configuration.servers));
    }
    return ways;
}

} // namespace cacofonisk::delivery
