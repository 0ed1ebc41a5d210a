// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/calls/callentries.h"

#include <QAbstractItemModel>

namespace cacofonisk::ui {

/// The calls of a session, in the order of their begin; under each its dial targets and transfers.
/// Rows come, change and go one by one, by what updates say.
class CallModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum class Column {
        State,
        Caller,
        Dialled,
        With, ///< who talks with the caller, or rings for him
        Queue,
        Duration, ///< since its begin
        Waiting,  ///< for an answer
        Server,
        Started,
        End, ///< how it ended, and why
        Count
    };

    enum Role {
        SortRole = Qt::UserRole, ///< the raw value of a column
        SearchRole               ///< all names, numbers, channels and the linkedid of a call
    };

    explicit CallModel(QObject *parent = nullptr);

    void apply(const session::SessionUpdate &update);
    void clear();

    /// Whose names parties have from now on.
    void setContacts(const contacts::ContactBookPtr &book);

    /// What is shown of these servers' calls, by the servers' numbers, is as it was then.
    void setLost(const QHash<int, Moment> &lost);

    /// Calls of a live session that are over go from sight after a while.
    void retire(Moment now);

    /// The call of a row, or the one that a row belongs to; null for no row. Valid until the next
    /// change.
    [[nodiscard]] const calls::Call *callAt(const QModelIndex &index) const;

    /// The row of a call; no index where it is not shown.
    [[nodiscard]] QModelIndex indexOf(std::uint64_t id) const;

    /// What time it is for those who look.
    [[nodiscard]] Moment now() const { return m_entries.now(); }

    [[nodiscard]] const CallEntries &entries() const { return m_entries; }

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    /// What a view was told. Views ask all rows for their children time and again: those stand
    /// here, not at the call.
    struct Row
    {
        CallEntry *entry = nullptr;
        int children = 0;
    };

    [[nodiscard]] const CallEntry &entryAt(int row) const { return *rowAt(row).entry; }
    [[nodiscard]] const Row &rowAt(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    [[nodiscard]] int rowOf(const CallEntry &entry) const;
    void remove(const CallEntries::Entries &entries);
    void insert(const CallEntries::Entries &entries);
    void change(const CallEntries::Entries &entries);
    void fitChildren(int row);
    void tick(Moment before);
    void tickChildren(int row);
    [[nodiscard]] std::optional<Moment> lostSince(const calls::Call &call) const;

    CallEntries m_entries;
    std::vector<Row> m_rows;
    QSet<CallEntry *> m_open; ///< rows of calls that are in progress
    QHash<int, Moment> m_lost;
};

} // namespace cacofonisk::ui
