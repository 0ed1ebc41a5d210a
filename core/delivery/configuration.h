// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ami/clientsettings.h"
#include "core/delivery/command.h"
#include "core/delivery/outbox.h"
#include "core/delivery/webhooksettings.h"

#include <QList>
#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace cacofonisk::delivery {

/// A server to collect from: `[[server]]`.
struct CollectedServer
{
    QString name; ///< empty: as it calls itself
    ami::ClientSettings connection;
    bool isByOurClock = false;       ///< see session::ServerSettings
    QByteArray codePage;             ///< likewise
    std::vector<std::string> trunks; ///< likewise
};

/// A broker to tell: `[mqtt]`.
struct BrokerSettings
{
    ami::ServerAddress address; ///< with the site
    std::string secret;         ///< of the user; empty: none
    QString authorityFile;
    bool hasTopicEach = false; ///< `topics = "each"`

    bool operator==(const BrokerSettings &) const = default;
};

/// What a collector does: its configuration file.
struct Configuration
{
    QList<CollectedServer> servers;
    OutboxOptions outbox;
    QList<WebhookSettings> webhooks;
    QList<CommandSettings> commands;
    std::optional<BrokerSettings> broker;
    QString metricsFile; ///< empty: none
};

/// What is wrong with a configuration file, and where.
struct ConfigurationMistake
{
    int line = 0; ///< from 1; 0: of the whole file
    int column = 0;
    Error error;

    bool operator==(const ConfigurationMistake &) const = default;
};

using ConfigurationMistakes = QList<ConfigurationMistake>;

/// Reads a configuration file (TOML), and every file with a secret that it names. Paths in it are
/// seen from its folder. Finds everything that is wrong at once, in the order of the file.
///
/// `{ credential = "NAME" }` is a file in the folder of the environment variable
/// `CREDENTIALS_DIRECTORY`, where systemd puts what `LoadCredential=` names.
[[nodiscard]] tl::expected<Configuration, ConfigurationMistakes>
readConfiguration(const QString &path);

/// Only where its outbox is: nothing else of the file has to be right, and no secret is read.
[[nodiscard]] tl::expected<OutboxOptions, ConfigurationMistakes>
readOutboxOptions(const QString &path);

/// `FILE:3:7: …`
[[nodiscard]] QString describe(const QString &path, const ConfigurationMistake &mistake);

} // namespace cacofonisk::delivery
