// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/calls/sharedcall.h"
#include "core/history/callsummary.h"
#include "core/history/database.h"

#include <QHash>

#include <memory>
#include <span>
#include <string>
#include <vector>

namespace cacofonisk::history {

/// Writes history: calls that have ended, and when servers were watched. What a function did is in
/// the file when it returns; a kill of the program loses none of it, a power cut the last second.
/// Used on the thread that opened it.
class Store
{
public:
    /// Makes the file where there is none: see Database.
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const QString &path);
    ~Store();

    /// Keeps those that have ended and are not kept yet; a call is known again by its linkedid and
    /// its begin, wherever it was seen. All of them or, on an error, none. How many were new.
    [[nodiscard]] Result<int> keep(std::span<const calls::SharedCall> calls);

    /// A server is watched from `since` on, or a recording holds what it did in that time: this is
    /// said once. Its id.
    [[nodiscard]] Result<qint64> addWatch(const std::string &server, Moment since, Moment until,
                                          bool isLive);
    /// It is watched until then, and maybe longer.
    [[nodiscard]] Result<void> extendWatch(qint64 id, Moment until);

    /// Removes calls that began before `before`, the oldest first, `most` at most. How many.
    [[nodiscard]] Result<int> removeBefore(Moment before, int most);
    /// The same of the oldest, whenever they began.
    [[nodiscard]] Result<int> removeOldest(int most);

    /// Rewrites a little of the index of words, in which the words of removed calls are still
    /// noted, and gives back room that is free. Whether there is more to do; `isFirst` begins anew.
    [[nodiscard]] Result<bool> tidy(bool isFirst);

    [[nodiscard]] Result<qint64> count() const;
    /// What the calls take of the disk, in bytes.
    [[nodiscard]] Result<qint64> size() const;

    [[nodiscard]] Database &database() { return *m_database; }

private:
    struct Statements;

    explicit Store(std::unique_ptr<Database> database);
    [[nodiscard]] Result<bool> keepOne(const calls::Call &call);
    [[nodiscard]] Result<qint64> freeId(Moment started);
    [[nodiscard]] Result<void> keepNumbers(qint64 id, const calls::Call &call,
                                           const CallSummary &summary);
    [[nodiscard]] Result<qint64> nameId(const std::string &name);
    [[nodiscard]] Result<qint64> numberId(const QString &number);
    [[nodiscard]] Result<int> remove(qint64 before, int most);
    void forgetIds();

    std::unique_ptr<Database> m_database;
    std::unique_ptr<Statements> m_statements;
    QHash<QString, qint64> m_names; ///< ids, as far as they are known
    QHash<QString, qint64> m_numbers;
};

} // namespace cacofonisk::history
