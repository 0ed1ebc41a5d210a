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

/// Calls of one number to one number that nobody took. Texts are UTF-8.
struct MissedCall
{
    qint64 id = 0; ///< 0: not stored
    std::string number;
    std::string name;
    std::string dialled;
    std::string queue;
    Moment first;
    Moment last;
    int count = 1;
    std::optional<Moment> returned; ///< since the last: called back, or got through
    std::string returnedBy;         ///< the number of who talked to him

    bool operator==(const MissedCall &) const = default;
};

/// Keeps missed calls in a file until they are seen. What it was told is on the disk when the
/// call returns. Used in the thread that opened it.
class MissedStore
{
public:
    /// Begins a file where there is none. One that is damaged, or of a later version, is set aside,
    /// and a new one begun: see problem().
    [[nodiscard]] static Result<std::unique_ptr<MissedStore>> open(const QString &path);
    ~MissedStore();
    MissedStore(const MissedStore &) = delete;
    MissedStore &operator=(const MissedStore &) = delete;

    /// What a person should know of opening.
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }

    /// Those that were not seen, in the order of their last time.
    [[nodiscard]] Result<std::vector<MissedCall>> unseen() const;

    /// Writes it, as a new one where it has no id, and gives it one.
    [[nodiscard]] Result<void> save(MissedCall &call);
    [[nodiscard]] Result<void> markSeen(qint64 id);

    /// Forgets what was seen, and was missed last before that.
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
