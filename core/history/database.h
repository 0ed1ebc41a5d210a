// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/error.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <memory>

namespace cacofonisk::history {

/// A connection to the file in which history is kept (SQLite). Its schema has a version, and is
/// brought to the newest by whoever opens the file to write. Nothing but SQLite ever writes,
/// renames or removes a file that is there: what cannot be used is left as it is. Used on the
/// thread that opened it.
class Database
{
public:
    enum class Use : std::uint8_t {
        Read, ///< the file must be there
        Write ///< it is made where it is not, readable by its user alone
    };

    /// Fails in words where the file cannot be used: damaged, of a newer version, read-only.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path, Use use);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }

    /// One that goes forward only. It does not outlive this.
    [[nodiscard]] QSqlQuery query() const;

    [[nodiscard]] Result<void> run(const char *statement);
    [[nodiscard]] Result<void> run(QSqlQuery &prepared) const;

    /// Whether the rows of a query came to their end, and not to an error.
    [[nodiscard]] Result<void> ended(const QSqlQuery &query) const;

    /// The first value of the first row.
    [[nodiscard]] Result<qint64> number(const char *statement) const;

    // All that is done in between is done, or nothing of it.
    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<void> commit();
    void rollBack();

    /// What SQLite says, in words for a person.
    [[nodiscard]] Error failure(const QSqlError &error) const;

private:
    Database(QString path, Use use);
    [[nodiscard]] Result<void> connect();
    [[nodiscard]] Result<void> prepare();
    [[nodiscard]] Result<void> migrate(int version);

    QString m_path;
    QString m_connection;
    Use m_use;
};

/// Where the history of this user is kept, whichever program asks.
[[nodiscard]] QString standardPath();

} // namespace cacofonisk::history
