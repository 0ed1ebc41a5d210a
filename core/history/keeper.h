// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/error.h"
#include "core/base/moment.h"
#include "core/calls/sharedcall.h"

#include <QObject>
#include <QThread>

#include <chrono>
#include <memory>
#include <string>
#include <vector>

namespace cacofonisk::history {

class KeepingWorker;

/// How much of history is kept. What is more goes, the oldest first.
struct KeepingLimits
{
    std::chrono::days age{0}; ///< 0: however old
    qint64 bytes = 0;         ///< that calls may take of the disk; 0: any

    bool operator==(const KeepingLimits &) const = default;
};

/// Calls of a recording, and the time that it covers.
struct TakenRecording
{
    std::vector<calls::SharedCall> calls; ///< those in progress at its end are left out
    std::string server;
    Moment since;
    Moment until;
};

/// Keeps calls as they end, on a thread of its own: whoever hands them over waits for nothing. They
/// are in the file a fifth of a second later. As long as they cannot be written they are held, up
/// to a hundred thousand of them, and tried again.
///
/// Used, and its signals arrive, in the thread that made it.
class Keeper final : public QObject
{
    Q_OBJECT

public:
    explicit Keeper(const QString &path, QObject *parent = nullptr);
    /// Waits until what was handed over is written, or has failed.
    ~Keeper() override;

    /// Those that have ended; others are left out.
    void keep(const std::vector<calls::SharedCall> &calls);
    void take(const TakenRecording &recording);

    /// The servers that are watched from now on, by name.
    void setWatched(const std::vector<std::string> &servers);
    void setLimits(const KeepingLimits &limits);

signals:
    /// So many calls were new.
    void kept(int count);
    /// A recording is in: so many of its calls were new.
    void taken(int count);
    /// Nothing can be written, for the reason told; said once until it is mended.
    void failed(const cacofonisk::Error &error);
    void mended();

private:
    QThread m_thread;
    KeepingWorker *m_worker; ///< lives in m_thread, and is deleted by its end
};

} // namespace cacofonisk::history
