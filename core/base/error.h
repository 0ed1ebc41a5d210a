// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace cacofonisk {

/// What went wrong, for a person: one sentence that says what, where, and what to do.
class Error
{
public:
    /// No error; the message is empty.
    Error() = default;

    /// `text` is English, translated in the context "Error", with %1, %2… (at most nine) for
    /// `arguments`.
    explicit Error(const char *text, QStringList arguments = {})
        : m_text(text)
        , m_arguments(std::move(arguments))
    {}

    /// In the language of the application.
    [[nodiscard]] QString message() const;

    bool operator==(const Error &) const = default;

private:
    const char *m_text = "";
    QStringList m_arguments;
};

template<class T>
using Result = tl::expected<T, Error>;

} // namespace cacofonisk
