// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/calls/callfilter.h"
#include "core/delivery/event.h"

#include <QString>
#include <QStringList>

namespace cacofonisk::delivery {

/// Every type of event that there is, in the order in which they are documented.
[[nodiscard]] const QStringList &eventTypes();

/// Which events go out on a way. A plain value.
class EventRule
{
public:
    /// All events of calls: `call.*`.
    EventRule();

    /// `types` as Event::type, or with `*` at the end for all that begin so; `words` as the filter
    /// of the window. The error names a type that there is not, with the nearest that there is, or
    /// a wrong word.
    [[nodiscard]] static Result<EventRule> parse(const QStringList &types, const QString &words);

    /// With words, what is of no call does not go out, except what is about the way itself
    /// (`server.…`, `delivery.…`).
    [[nodiscard]] bool accepts(const Event &event) const;

private:
    std::vector<std::string> m_types; ///< or their begins, with `*`
    calls::CallFilter m_only;
};

/// The one of `known` that is most like `word`; empty if none is.
[[nodiscard]] QString nearestOf(const QString &word, const QStringList &known);

} // namespace cacofonisk::delivery
