// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/calls/callcounts.h"
#include "ui/calls/callentries.h"

#include <QAbstractItemModel>

namespace cacofonisk::ui {

/// The calls of a session in the order in which they began; under each, its dial targets and
/// transfers. Rows are inserted, changed and removed one by one, as updates say.
class CallModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum class Column {
        State,
        Caller,
        Dialled,
        With, ///< who is talking with the caller, or ringing
        Queue,
        Direction, ///< seen from the PBX
        Trunk,     ///< that carried it
        Duration,  ///< since it began
        Waiting,   ///< for an answer
        Server,
        Started,
        End, ///< how and why it ended
        Count
    };

    enum Role {
        SortRole = Qt::UserRole ///< the raw value of a column
    };

    explicit CallModel(QObject *parent = nullptr);

    void apply(const session::SessionUpdate &update);
    void clear();

    /// Whether the session is live: calls that have ended are faded then.
    [[nodiscard]] bool isLive() const { return m_isLive; }

    /// Of the calls in progress that are shown.
    [[nodiscard]] calls::CallCounts counts() const;

    /// How long calls of a live session stay after their end.
    void setEndedStay(std::chrono::minutes stay) { m_endedStay = stay; }

    /// Sets the contacts that name the parties.
    void setContacts(const contacts::ContactBookPtr &book);

    /// The calls of these servers (by number) are shown as they were at that time.
    void setLost(const QHash<int, Moment> &lost);

    /// Removes ended calls of a live session from view after a while.
    void retire(Moment now);

    /// The call of a row, or of the row's parent; null without a row. Valid until the next change.
    [[nodiscard]] const calls::Call *callAt(const QModelIndex &index) const;

    /// Since when the connection to the call's server is lost, and the call shown as it was then.
    [[nodiscard]] std::optional<Moment> lostSince(const calls::Call &call) const;

    /// Hides names and numbers wherever calls are shown; filters still see them.
    void setPrivate(bool isPrivate);
    [[nodiscard]] bool isPrivate() const { return m_isPrivate; }
    /// The call as others may see it.
    [[nodiscard]] calls::Call shown(const calls::Call &call) const;

    /// The time for which a call is shown: now, or when its connection was lost.
    [[nodiscard]] Moment nowOf(const calls::Call &call) const;

    /// The row of a call; an invalid index if it is not shown.
    [[nodiscard]] QModelIndex indexOf(std::uint64_t id) const;

    /// The time for which the calls are shown.
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

    static constexpr std::chrono::minutes usualEndedStay{15};

signals:
    void liveChanged();
    void contactsChanged();

private:
    void setLive(bool isLive);
    /// What a view has been told. Views ask all rows for their children again and again, so these
    /// are stored here and not with the call.
    struct Row
    {
        CallEntry *entry = nullptr;
        int children = 0;
    };

    [[nodiscard]] QVariant dataOf(const calls::Call &call, const QModelIndex &index,
                                  int role) const;
    [[nodiscard]] const CallEntry &entryAt(int row) const { return *rowAt(row).entry; }
    [[nodiscard]] const Row &rowAt(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    [[nodiscard]] int rowOf(const CallEntry &entry) const;
    void remove(const CallEntries::Entries &entries);
    void insert(const CallEntries::Entries &entries);
    void change(const CallEntries::Entries &entries);
    void fitChildren(int row);
    void tick(Moment before);
    void tickChildren(int row);

    CallEntries m_entries;
    std::vector<Row> m_rows;
    QSet<CallEntry *> m_open; ///< rows of calls in progress
    QHash<int, Moment> m_lost;
    std::chrono::minutes m_endedStay = usualEndedStay;
    bool m_isLive = false;
    bool m_isPrivate = false;
};

} // namespace cacofonisk::ui
