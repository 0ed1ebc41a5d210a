// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonValue>
#include <QSet>
#include <QStringList>

namespace cacofonisk::test {

/// A value as compact JSON.
[[nodiscard]] QString textOf(const QJsonValue &value);

/// The number of a party; null where nobody is.
[[nodiscard]] QJsonValue num(const QJsonValue &party);

/// The numbers of parties, sorted.
[[nodiscard]] QStringList nums(const QJsonValue &parties);

[[nodiscard]] QStringList sortedStrings(const QJsonValue &array);

/// Whether seconds are about those that a person counted: 0 where he did not.
[[nodiscard]] bool isNear(const QJsonValue &seconds, const QJsonValue &about);

/// Whether a truth says so, be it by true or by a word.
[[nodiscard]] bool says(const QJsonObject &truth, QStringView key);

/// A word for what is no person and takes calls.
[[nodiscard]] bool isApplication(const QJsonValue &answerer);

/// Whether who answered is whom the truth names.
[[nodiscard]] bool isAnsweredBy(const QJsonValue &told, const QJsonValue &truth);

/// What is wrong with one thing, in words.
class Faults
{
public:
    template<class Value>
    void compare(const char *what, const Value &got, const Value &want)
    {
        check(what, got == want, words(got), words(want));
    }
    void check(const char *what, bool holds, const QString &got, const QString &want);

    /// A key that nothing asks for is a fault: nothing passes unasked.
    void checkKeys(const char *what, const QJsonObject &object, const QSet<QString> &known);

    void add(const QString &fault) { m_list.append(fault); }

    [[nodiscard]] const QStringList &list() const { return m_list; }

private:
    static QString words(const QJsonValue &value) { return textOf(value); }
    static QString words(const QStringList &list) { return list.join(QLatin1Char(' ')); }

    QStringList m_list;
};

} // namespace cacofonisk::test
