// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/calls/callfilter.h"
#include "core/history/callsummary.h"
#include "core/history/database.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace cacofonisk::history {

/// A call as it is kept.
struct KeptCall
{
    qint64 id = 0;   ///< by the begin: a call that began later has a higher one
    QByteArray json; ///< as calls::CallWriter writes it
};

/// Some of the calls that were found, the newest first.
struct Page
{
    std::vector<KeptCall> calls;
    std::optional<qint64> next; ///< to ask for what follows; nothing: that is all

    [[nodiscard]] bool isLast() const { return !next; }
};

/// When a server was watched.
struct Watch
{
    std::string server;
    Moment since;
    Moment until;
    bool isLive = false; ///< else a recording was taken in

    bool operator==(const Watch &) const = default;
};

/// Reads history, also while it is written. Used on the thread that opened it.
class Archive
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Archive>> open(const QString &path);

    /// `from`: Page::next of the page before.
    [[nodiscard]] Result<Page> find(const calls::CallFilter &filter, int most,
                                    std::optional<qint64> from = {}) const;

    /// Tells all calls that a filter accepts, the oldest first; stops where `tell` returns false.
    [[nodiscard]] Result<void>
    summaries(const calls::CallFilter &filter, bool withExtensions,
              const std::function<bool(const CallSummary &)> &tell) const;

    [[nodiscard]] Result<void> whole(const calls::CallFilter &filter,
                                     const std::function<bool(const KeptCall &)> &tell) const;

    [[nodiscard]] Result<qint64> count(const calls::CallFilter &filter) const;

    /// By server and time.
    [[nodiscard]] Result<std::vector<Watch>> watches() const;

private:
    explicit Archive(std::unique_ptr<Database> database)
        : m_database(std::move(database))
    {}

    std::unique_ptr<Database> m_database;
};

} // namespace cacofonisk::history
