// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/history/keeper.h"
#include "core/history/store.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <map>
#include <memory>
#include <optional>

namespace cacofonisk::history {

/// What a Keeper does on its thread, where all functions are called.
class KeepingWorker final : public QObject
{
    Q_OBJECT

public:
    explicit KeepingWorker(QString path);

    void keep(const std::vector<calls::SharedCall> &calls);
    void take(const TakenRecording &recording);
    void setWatched(const std::vector<std::string> &servers);
    void setLimits(const KeepingLimits &limits);
    /// Writes what is left, once.
    void finish();

signals:
    void kept(int count);
    void taken(int count);
    void failed(const cacofonisk::Error &error);
    void mended();

private:
    [[nodiscard]] bool isOpen();
    void write();
    [[nodiscard]] Result<int> writeSome();
    void extendWatches();
    void remove();
    /// Removes or tidies a little. Whether there is more to do.
    [[nodiscard]] Result<bool> removeSome();
    [[nodiscard]] Result<void> judgeSize();
    void noteFailure(const Error &error);
    void noteSuccess();

    QString m_path;
    std::unique_ptr<Store> m_store;        ///< null until it could be opened
    std::deque<calls::SharedCall> m_calls; ///< to be written
    KeepingLimits m_limits;
    std::map<std::string, std::optional<qint64>> m_watches; ///< by server; nothing: not written yet
    qint64 m_tooMany = 0;    ///< calls to be removed, as they take too much of the disk
    bool m_isUntidy = false; ///< calls were removed
    bool m_isTidying = false;
    std::optional<Error> m_failure;
    QTimer m_writing; ///< single shot
    QTimer m_watching;
    QTimer m_removing;
};

} // namespace cacofonisk::history
