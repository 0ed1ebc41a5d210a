// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/calls/call.h"

#include <QString>

#include <vector>

namespace cacofonisk::ui {

/// Which calls the user asked for: words that occur anywhere in a call (name, number, channel,
/// linkedid) and terms such as `state:ringing`, `ext:1002`, `queue:support`, `server:pbx1`,
/// `reason:busy` and `longer:60s`, separated by spaces. A `-` in front negates a word or term;
/// quotes keep spaces together. A plain value.
class CallFilter
{
public:
    CallFilter() = default;
    explicit CallFilter(const QString &text);

    [[nodiscard]] bool isEmpty() const { return m_terms.empty(); }

    /// `search` is all text of the call: CallModel::SearchRole.
    [[nodiscard]] bool accepts(const calls::Call &call, const QString &search, Moment now) const;

    /// What a term may begin with: `state:`, `ext:`…; for states and reasons, complete terms.
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
