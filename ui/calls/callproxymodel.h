// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/calls/callfilter.h"
#include "ui/calls/callmodel.h"

#include <QCollator>
#include <QSortFilterProxyModel>

#include <optional>
#include <unordered_map>
#include <vector>

namespace cacofonisk::ui {

/// The calls that match a filter, sorted by a column. Without one they are in the order in which
/// they began; those of a live session by their state: ringing, waiting and talking calls first,
/// and ended ones last, the latest of them first.
class CallProxyModel final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    /// `calls` outlives this.
    explicit CallProxyModel(CallModel &calls, QObject *parent = nullptr);

    void setFilter(const calls::CallFilter &filter);

    /// Whether calls of a live session that have ended are shown if they match the filter.
    void setEndedShown(bool areShown);

    /// Sorts by a column; by none if it is negative.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    [[nodiscard]] const calls::Call *callAt(const QModelIndex &index) const
    {
        return m_calls.callAt(mapToSource(index));
    }

    /// See CallModel.
    [[nodiscard]] calls::Call shown(const calls::Call &call) const { return m_calls.shown(call); }
    [[nodiscard]] Moment nowOf(const calls::Call &call) const { return m_calls.nowOf(call); }
    [[nodiscard]] std::optional<Moment> lostSince(const calls::Call &call) const
    {
        return m_calls.lostSince(call);
    }

    [[nodiscard]] bool isPrivate() const { return m_calls.isPrivate(); }
    [[nodiscard]] const contacts::ContactBook &contacts() const
    {
        return m_calls.entries().contacts();
    }

    /// The row of a call; an invalid index if it is not shown.
    [[nodiscard]] QModelIndex indexOf(std::uint64_t id) const
    {
        return mapFromSource(m_calls.indexOf(id));
    }

    /// Whether calls in progress come first, by their state.
    [[nodiscard]] bool isByState() const { return m_isByState; }

    /// Whether this row is the first of the ended calls, below calls in progress.
    [[nodiscard]] bool beginsEnded(const QModelIndex &index) const;

    /// All rows under a call are shown, so the filter is not asked.
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    /// What a row is sorted by. Kept until the model says that the row has changed: rows that are
    /// still to be reported must not be sorted by their new values yet.
    struct SortKey
    {
        qlonglong number = 0;
        std::optional<QCollatorSortKey> text;
    };

    [[nodiscard]] const SortKey &keyOf(const QModelIndex &index) const;
    void forgetKeys(int first, int last);
    void rank(int column);
    void sortAnew();
    [[nodiscard]] static bool isBefore(const SortKey &a, int rowA, const SortKey &b, int rowB);

    CallModel &m_calls;
    calls::CallFilter m_filter;
    QCollator m_collator;
    int m_column = -1; ///< as wanted
    Qt::SortOrder m_order = Qt::AscendingOrder;
    bool m_isByState = false;
    bool m_showsEnded = true;
    mutable std::unordered_map<std::uint64_t, SortKey> m_keys; ///< by Call::id
    /// The place of each row of the model by its key: to find and compare keys a million times
    /// would take a third of a second for 50,000 rows. Empty if anything changed since.
    std::vector<std::uint32_t> m_ranks;
};

} // namespace cacofonisk::ui
