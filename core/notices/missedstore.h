// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/error.h"
#include "core/calls/call.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace cacofonisk::notices {

/// Calls from one number to another that nobody answered. Texts are UTF-8.
struct MissedCall
{
    qint64 id = 0; ///< 0: not saved yet
    std::string number;
    std::string name;
    std::string dialled;
    std::string queue;
    Moment first;
    Moment last;
    int count = 1;
    std::optional<Moment> returned; ///< after `last`: called back, or the caller got through
    std::uint64_t lastCall = 0;     ///< Call::id of the last one; 0: of an earlier run; not saved
    std::string returnedBy;         ///< the number of the person who then talked to the caller

    bool operator==(const MissedCall &) const = default;
};

/// Keeps missed calls in a file (SQLite). Changes are on the disk when a function returns. Used on
/// the thread that opened it.
class MissedStore
{
public:
    /// Opens the file, or creates it. If it is damaged, or of a later version, it is renamed, and a
    /// new one is started: see problem(). Fails if it cannot be renamed, or cannot be used for
    /// another reason (in use, disk full).
    [[nodiscard]] static Result<std::unique_ptr<MissedStore>> open(const QString &path);
    ~MissedStore();
    MissedStore(const MissedStore &) = delete;
    MissedStore &operator=(const MissedStore &) = delete;

    /// What the user should know about opening the file; usually nothing.
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }

    /// The calls that were not seen, ordered by MissedCall::last.
    [[nodiscard]] Result<std::vector<MissedCall>> unseen() const;

    /// Saves a call. If its id is 0, it is added and gets an id.
    [[nodiscard]] Result<void> save(MissedCall &call);
    [[nodiscard]] Result<void> markSeen(qint64 id);

    /// Deletes the calls that were seen and last missed before `before`.
    [[nodiscard]] Result<void> prune(Moment before);

private:
    explicit MissedStore(QString path);
    [[nodiscard]] Result<void> begin();
    void disconnect();
    [[nodiscard]] Error failure(const QString &why) const;

    QString m_path;
    QString m_connection;
    std::optional<Error> m_problem;
    bool m_isDamaged = false;
};

} // namespace cacofonisk::notices
