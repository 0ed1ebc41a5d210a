// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/delivery/outbox.h"

#include <QObject>
#include <QStringList>
#include <QThread>

#include <memory>
#include <vector>

namespace cacofonisk::delivery {

using WaysOut = std::vector<std::unique_ptr<WayOut>>;

/// The outbox and the ways out, on threads of their own: one that writes to the disk, and one for
/// the network and programs. This object is used, and its signals arrive, in one thread, which
/// neither holds up.
class Deliveries final : public QObject
{
    Q_OBJECT

public:
    explicit Deliveries(QObject *parent = nullptr);
    /// Ends at once; what was told is kept.
    ~Deliveries() override;

    /// Opens the outbox and begins. The ways out have no parent. Once.
    [[nodiscard]] Result<void> start(const OutboxOptions &options, WaysOut ways);

    /// Of this run: see Event.
    [[nodiscard]] std::uint64_t epoch() const { return m_outbox->epoch(); }

    /// Puts these in the place of the ways out, but for those whose names are `kept`; what waits
    /// for one of the same name goes on.
    void replace(WaysOut ways, const QStringList &kept = {});

    /// Returns when all that was told so far is on the disk.
    void flush();

    /// Nothing more is begun; what is under way has `patience` to end. What was told and not
    /// delivered is kept. Blocks until then.
    void stop(std::chrono::milliseconds patience);

    [[nodiscard]] const WaysFigures &figures() const { return m_figures; }

public slots:
    void tell(const cacofonisk::delivery::EventPtr &event) { emit told(event); }

signals:
    /// What a person should know: see Outbox.
    void said(const cacofonisk::Error &error);
    /// About once a second.
    void counted(const cacofonisk::delivery::WaysFigures &figures);
    void told(const cacofonisk::delivery::EventPtr &event); ///< to the outbox

private:
    void end(WaysOut ways);
    template<class Function>
    void runInOutbox(Function function);

    QThread m_outboxThread;
    QThread m_waysThread;
    std::unique_ptr<Outbox> m_outbox;     ///< lives in m_outboxThread
    std::unique_ptr<QObject> m_waysPlace; ///< lives in m_waysThread, to reach it
    WaysOut m_ways;                       ///< live in m_waysThread
    WaysFigures m_figures;
};

} // namespace cacofonisk::delivery
