// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/error.h"
#include "core/delivery/event.h"

#include <QByteArray>
#include <QString>

namespace cacofonisk::delivery {

/// `{"type":…,"timestamp":…,"data":…}`, and what else identifies the event: what goes out where
/// nothing else is wanted.
[[nodiscard]] QByteArray bodyOf(const Event &event);

/// The same with no more of the data than what it is about, for a body that would be too large:
/// `"data":{"truncated":true,"bytes":N,"subject":[…]}`.
[[nodiscard]] QByteArray shortBodyOf(const Event &event);

/// How a value is written, so that it cannot be taken for what stands around it.
enum class Escape {
    Json, ///< inside the quotes of a JSON string
    Url,  ///< inside a part of a path or a query
    Line  ///< in a line of its own: no control characters
};

/// A text with fields (Mustache) of the object that bodyOf() writes: `{{data.caller.num}}`,
/// `{{#data.rang}}{{num}} {{/data.rang}}`, `{{id}}`. Every value is escaped, also with three
/// braces; what there is not is empty. A value is never read as a template.
class EventTemplate
{
public:
    EventTemplate() = default;
    /// The error says what is wrong.
    [[nodiscard]] static Result<EventTemplate> parse(const QString &text, Escape escape);

    [[nodiscard]] bool isEmpty() const { return m_text.empty(); }
    [[nodiscard]] QByteArray fill(const Event &event) const;

private:
    std::string m_text;
    Escape m_escape = Escape::Json;
};

} // namespace cacofonisk::delivery
