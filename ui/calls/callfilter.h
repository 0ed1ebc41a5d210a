// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/calls/call.h"

#include <QString>

#include <vector>

namespace cacofonisk::ui {

/// Which calls a person asked for: words that are anywhere in a call (name, number, channel,
/// linkedid) and terms like `state:ringing`, `ext:1002`, `queue:support`, `server:pbx1`,
/// `reason:busy` and `longer:60s`, joined by spaces; each with `-` before it for the opposite, and
/// in quotes where it holds spaces. A plain value.
class CallFilter
{
public:
    CallFilter() = default;
    explicit CallFilter(const QString &text);

    [[nodiscard]] bool isEmpty() const { return m_terms.empty(); }

    /// `search` is all text of the call: CallModel::SearchRole.
    [[nodiscard]] bool accepts(const calls::Call &call, const QString &search, Moment now) const;

    /// Words that a term may begin with: `state:`, `ext:`…, and the states and reasons with theirs.
    [[nodiscard]] static QStringList suggestions();

private:
    enum class Key { Text, State, Extension, Queue, Server, Reason, Longer };

    struct Term
    {
        Key key = Key::Text;
        QString value;
        calls::Duration duration{0};
        bool isNegated = false;
    };

    [[nodiscard]] static Term termOf(QString word);
    [[nodiscard]] static bool matches(const Term &term, const calls::Call &call,
                                      const QString &search, Moment now);

    std::vector<Term> m_terms;
};

} // namespace cacofonisk::ui
