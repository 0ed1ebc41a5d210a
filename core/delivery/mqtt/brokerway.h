// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/delivery/mqtt/publisher.h"
#include "core/delivery/wayout.h"

#include <QHash>

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace cacofonisk::mqtt {

/// The way to a broker: a Publisher for each server.
///
/// Its changes come from the outbox, as those of each way out; what the broker retains is of the
/// events as they happen: note().
class BrokerWay final : public delivery::WayOut
{
    Q_OBJECT

public:
    /// What every server has in common; the server's name in `settings` is of no interest. It may
    /// be moved to another thread before it starts.
    BrokerWay(QString name, const PublisherSettings &settings,
              const std::vector<std::string> &servers, QObject *parent = nullptr);

    [[nodiscard]] bool wants(const delivery::Event &event) const override;

public slots:
    void start(const cacofonisk::delivery::WayState &state) override;
    void take(const cacofonisk::delivery::Entries &entries) override;
    void stop() override;

    void note(const cacofonisk::delivery::EventPtr &event) override;

private:
    [[nodiscard]] Publisher &publisherOf(const std::string &server);
    void add(const std::string &server);
    void publish();
    void onLost(const std::string &server, const Error &error);
    void settle(qint64 number);

    PublisherSettings m_settings;
    std::vector<std::string> m_servers; ///< that are told of from the begin
    std::map<std::string, std::unique_ptr<Publisher>> m_publishers; ///< by server
    std::map<qint64, delivery::Entry> m_entries; ///< not settled yet, in their order
    QSet<qint64> m_onTheWay;
    delivery::WayState m_state;
    bool m_isStarted = false;
    bool m_isPublishing = false;
};

} // namespace cacofonisk::mqtt
