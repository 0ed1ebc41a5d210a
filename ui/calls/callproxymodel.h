// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/calls/callfilter.h"
#include "ui/calls/callmodel.h"

#include <QCollator>
#include <QSortFilterProxyModel>

#include <optional>
#include <vector>

namespace cacofonisk::ui {

/// The calls that match a filter, sorted by a column or by when they began.
class CallProxyModel final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    /// `calls` outlives this.
    explicit CallProxyModel(CallModel &calls, QObject *parent = nullptr);

    void setFilter(const calls::CallFilter &filter);

    [[nodiscard]] const calls::Call *callAt(const QModelIndex &index) const
    {
        return m_calls.callAt(mapToSource(index));
    }

    /// The row of a call; an invalid index if it is not shown.
    [[nodiscard]] QModelIndex indexOf(std::uint64_t id) const
    {
        return mapFromSource(m_calls.indexOf(id));
    }

    /// All rows under a call are shown, so the filter is not asked.
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    /// What a row is sorted by, worked out once.
    struct SortKey
    {
        bool isKnown = false;
        qlonglong number = 0;
        std::optional<QCollatorSortKey> text;
    };

    [[nodiscard]] const SortKey &keyOf(const QModelIndex &index) const;

    CallModel &m_calls;
    calls::CallFilter m_filter;
    QCollator m_collator;
    mutable std::vector<SortKey> m_keys; ///< of all rows, while they are sorted anew; else none
};

} // namespace cacofonisk::ui
