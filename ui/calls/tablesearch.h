// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/calls/callfilter.h"

#include <QModelIndex>

#include <cstdint>
#include <vector>

namespace cacofonisk::ui {

class CallProxyModel;
class CallTree;

/// Filters the table so that one who ends the search is where he was: the same rows are selected,
/// opened and in sight. Whoever selects other rows meanwhile stays with these.
class TableSearch
{
public:
    /// Both outlive this.
    TableSearch(CallTree &tree, CallProxyModel &calls);

    void setFilter(const calls::CallFilter &filter);

    /// Other calls are shown from now on.
    void forget() { m_place = {}; }

private:
    /// A row, whether it is shown or not.
    struct Row
    {
        std::uint64_t call = 0;
        int child = -1; ///< of what is under the call; -1: the call itself

        bool operator==(const Row &) const = default;
    };
    using Rows = std::vector<Row>;

    struct Place
    {
        Rows selected;
        Rows opened;
        std::optional<Row> current;
        std::optional<Row> top;   ///< the first in sight; nothing at the end of the table
        bool isElsewhere = false; ///< other rows were selected during the search
    };

    [[nodiscard]] Row rowOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const Row &row) const;
    [[nodiscard]] Rows selected() const;
    [[nodiscard]] Rows shown(const Rows &rows) const;
    [[nodiscard]] Place place() const;
    void select();
    void open();
    void scroll(bool isOver);

    CallTree &m_tree;
    CallProxyModel &m_calls;
    Place m_place;
    Rows m_left; ///< selected, as the last search left it
    bool m_isFiltered = false;
};

} // namespace cacofonisk::ui
