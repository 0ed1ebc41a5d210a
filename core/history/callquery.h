// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/moment.h"
#include "core/calls/callfilter.h"
#include "core/history/database.h"

#include <QVariantList>

#include <optional>
#include <vector>

namespace cacofonisk::history {

/// What a filter asks of kept calls, in SQL; and how to go about it so that the first of them are
/// there at once among a million: by what few calls have, in the order of time.
class CallQuery
{
public:
    enum class Order { NewestFirst, OldestFirst };

    /// Asks the file what is rare. All that the filter asks holds as calls::CallFilter has it, of
    /// calls that have ended.
    [[nodiscard]] static Result<CallQuery> of(const Database &database,
                                              const calls::CallFilter &filter);

    /// A statement of `columns` (of `c`, the calls; `joined` follows them in the FROM). Only calls
    /// behind `from` in the order, if told; at most `most`, if not 0. Not run yet.
    [[nodiscard]] QSqlQuery statement(const Database &database, const QString &columns,
                                      const QString &joined, Order order,
                                      std::optional<qint64> from = {}, int most = 0) const;

private:
    /// One term.
    struct Condition
    {
        QString check; ///< whether the call `c` is meant
        QVariantList checked;
        QString ids; ///< SELECT of the ids of the calls that are meant, with WHERE; empty: none
        QVariantList idsOf;
        QString idColumn;
        bool isOrdered = false; ///< `ids` come by id without sorting
    };

    [[nodiscard]] static Result<Condition> conditionOf(const Database &database,
                                                       const calls::FilterTerm &term);
    [[nodiscard]] Result<void> chooseWay(const Database &database);

    std::vector<Condition> m_conditions;
    std::optional<std::size_t> m_way; ///< the condition that is gone by; nothing: all calls
    bool m_isRare = false;            ///< few calls are on that way: they can be sorted
};

} // namespace cacofonisk::history
