// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/reports/reportcopier.h"
#include "core/session/reportqueue.h"

#include <QObject>

#include <atomic>
#include <memory>
#include <mutex>
#include <vector>

namespace cacofonisk::session {

/// Passes the reports of all servers on to any number of queues: each is copied once, and only if
/// a queue wants it. As a reporter it is called in one thread; all else may be called in any.
class ReportDistributor final : public QObject, public reports::ReportCopier
{
    Q_OBJECT

public:
    void add(const std::shared_ptr<ReportQueue> &queue);
    /// Pushes nothing into the queue any more; nothing if it is not there.
    void remove(const std::shared_ptr<ReportQueue> &queue);

    /// Of the last report.
    [[nodiscard]] std::uint64_t number() const { return m_number; }

    // As ReportQueue, of all queues:

    [[nodiscard]] bool hasRoom();
    [[nodiscard]] bool isDoneWith(std::uint64_t number);

signals:
    /// Emitted in any thread.
    void relieved();

private:
    [[nodiscard]] bool isWanted() const override;
    void take(reports::Report report) override;

    std::atomic<std::uint64_t> m_number = 0; ///< from 1
    mutable std::mutex m_mutex;
    std::vector<std::shared_ptr<ReportQueue>> m_queues;
};

} // namespace cacofonisk::session
