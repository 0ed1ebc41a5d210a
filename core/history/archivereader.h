// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/calls/sharedcall.h"
#include "core/history/archive.h"
#include "core/history/figurecounter.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <memory>
#include <optional>
#include <vector>

namespace cacofonisk::history {

/// Calls that were found, the newest first. The id of each is KeptCall::id.
struct FoundCalls
{
    std::vector<calls::SharedCall> calls;
    std::optional<qint64> next; ///< see Page
    bool isFirst = true;
};

/// Figures of calls, and of the groups they make.
struct CountedCalls
{
    Grouping grouping = Grouping::HourOfDay;
    Figures all;
    std::vector<FigureGroup> groups;
};

/// Reads history on a thread of its own. What is asked for replaces what was asked for before and
/// is not answered yet. Used, and its signals arrive, in the thread that made it.
class ArchiveReader final : public QObject
{
    Q_OBJECT

public:
    explicit ArchiveReader(const QString &path, QObject *parent = nullptr);
    ~ArchiveReader() override;

    [[nodiscard]] const QString &path() const { return m_path; }

    /// Tells the first calls, or those that follow `from`.
    void find(const calls::CallFilter &filter, std::optional<qint64> from = {});
    void count(const calls::CallFilter &filter, Grouping grouping, const ServiceLevels &levels);
    void readWatches();

    static constexpr int pageSize = 200;

signals:
    void found(const cacofonisk::history::FoundCalls &calls);
    void counted(const cacofonisk::history::CountedCalls &calls);
    void watchesRead(const std::vector<cacofonisk::history::Watch> &watches);
    void failed(const cacofonisk::Error &error);

private:
    /// Does something with the archive on the thread; what it returns is done in this one.
    template<class Work>
    void run(Work work);

    QString m_path;
    QThread m_thread;
    QObject *m_place;                   ///< lives in m_thread
    std::unique_ptr<Archive> m_archive; ///< used in m_thread alone
    std::atomic<int> m_search = 0;      ///< the last that was asked for
    std::atomic<int> m_counting = 0;
};

} // namespace cacofonisk::history
