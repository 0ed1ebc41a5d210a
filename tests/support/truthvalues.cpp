// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/truthvalues.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace cacofonisk::test {

QString textOf(const QJsonValue &value)
{
    const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.sliced(1, json.size() - 2)); // without the brackets
}

QJsonValue num(const QJsonValue &party)
{
    return party.isObject() ? party[u"num"] : QJsonValue(QJsonValue::Null);
}

QStringList nums(const QJsonValue &parties)
{
    QStringList nums;
    for (const QJsonValue party : parties.toArray()) {
        nums.append(num(party).toString());
    }
    nums.sort();
    return nums;
}

QStringList sortedStrings(const QJsonValue &array)
{
    QStringList strings;
    for (const QJsonValue value : array.toArray()) {
        strings.append(value.toString());
    }
    strings.sort();
    return strings;
}

bool isNear(const QJsonValue &seconds, const QJsonValue &about)
{
    const double want = about.toDouble();
    return want == 0 ||
           (seconds.isDouble() && std::abs(seconds.toDouble() - want) <= std::max(1.5, 0.4 * want));
}

bool says(const QJsonObject &truth, QStringView key)
{
    const QJsonValue value = truth[key];
    return value.toBool() || !value.toString().isEmpty();
}

bool isApplication(const QJsonValue &answerer)
{
    static const QSet<QString> applications{
        QStringLiteral("dialplan"), QStringLiteral("voicemail"), QStringLiteral("conference"),
        QStringLiteral("parking"),  QStringLiteral("page"),      QStringLiteral("ivr"),
        QStringLiteral("queue")};
    return applications.contains(answerer.toString());
}

bool isAnsweredBy(const QJsonValue &told, const QJsonValue &truth)
{
    return isApplication(truth) ? num(told).isNull() : num(told) == truth;
}

void Faults::check(const char *what, bool holds, const QString &got, const QString &want)
{
    if (!holds) {
        add(QStringLiteral("%1: %2, truth: %3").arg(QLatin1String(what), got, want));
    }
}

void Faults::checkKeys(const char *what, const QJsonObject &object, const QSet<QString> &known)
{
    for (const QString &key : object.keys()) {
        if (!known.contains(key)) {
            add(QStringLiteral("%1: a key that nobody knows: %2").arg(QLatin1String(what), key));
        }
    }
}

} // namespace cacofonisk::test
