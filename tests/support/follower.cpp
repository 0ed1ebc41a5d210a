// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/follower.h"

#include "core/calls/callwriter.h"
#include "tests/support/truthvalues.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMultiMap>

namespace cacofonisk::test {

namespace {

QByteArray lineOf(const calls::Call &call, Moment now)
{
    QBuffer buffer;
    (void)buffer.open(QIODevice::WriteOnly);
    calls::CallWriter(buffer).write(call, now);
    return buffer.data();
}

QJsonValue withoutTimes(const QJsonValue &value);

/// Phones and people stand in the order of their times.
QJsonArray withoutOrder(const QJsonArray &parties)
{
    QMultiMap<QString, QJsonValue> byText;
    for (const QJsonValue party : parties) {
        byText.insert(textOf(withoutTimes(party)), withoutTimes(party));
    }
    QJsonArray sorted;
    for (const QJsonValue &party : byText) {
        sorted.append(party);
    }
    return sorted;
}

QJsonValue withoutTimes(const QJsonValue &value)
{
    if (value.isArray()) {
        const QJsonArray items = value.toArray();
        if (!items.isEmpty() && items[0].toObject().contains(u"channel")) {
            return withoutOrder(items);
        }
        QJsonArray bare;
        for (const QJsonValue item : items) {
            bare.append(withoutTimes(item));
        }
        return bare;
    }
    if (!value.isObject()) {
        return value;
    }
    QJsonObject object;
    const QJsonObject whole = value.toObject();
    for (auto member = whole.begin(); member != whole.end(); ++member) {
        const QString key = member.key();
        const bool isTime = key == u"started" || key == u"answered" || key == u"ended" ||
                            key == u"at" || key.endsWith(QLatin1String("seconds"));
        if (!isTime) {
            object[key] = withoutTimes(member.value());
        }
    }
    return object;
}

} // namespace

QStringList linesOf(const std::vector<calls::Call> &calls, Moment now)
{
    QStringList lines;
    for (const calls::Call &call : calls) {
        lines.append(QString::fromUtf8(lineOf(call, now)));
    }
    lines.sort();
    return lines;
}

QStringList withoutTimes(const QStringList &lines, bool andFirst)
{
    QStringList bare;
    for (const QString &line : lines) {
        const QJsonValue value(QJsonDocument::fromJson(line.toUtf8()).object());
        QJsonObject call = withoutTimes(value).toObject();
        if (andFirst) {
            call.remove(u"ended_by");
        }
        bare.append(textOf(call));
    }
    bare.sort();
    return bare;
}

QString difference(const QStringList &told, const QStringList &expected)
{
    qsizetype i = 0;
    while (i < std::max(told.size(), expected.size()) && told.value(i) == expected.value(i)) {
        ++i;
    }
    const QJsonObject got = QJsonDocument::fromJson(told.value(i).toUtf8()).object();
    const QJsonObject want = QJsonDocument::fromJson(expected.value(i).toUtf8()).object();
    QStringList words;
    for (const QString &key : (want.isEmpty() ? got : want).keys()) {
        if (got[key] != want[key]) {
            words.append(QStringLiteral("%1: %2 instead of %3")
                             .arg(key, textOf(got[key]), textOf(want[key])));
        }
    }
    return words.join(QStringLiteral("\n    "));
}

Follower::Follower()
{
    QObject::connect(&book(), &calls::CallBook::callEnded, &book(),
                     [this](const calls::Call &call) { m_ended.push_back(call); });
}

std::vector<calls::Call> Follower::all()
{
    const std::vector<calls::Call> open = inProgress();
    std::vector<calls::Call> all = std::exchange(m_ended, {});
    all.insert(all.end(), open.begin(), open.end());
    return all;
}

QStringList Follower::finished()
{
    return linesOf(all(), latest());
}

QJsonArray Follower::calls()
{
    QJsonArray calls;
    for (const calls::Call &call : all()) {
        calls.append(QJsonDocument::fromJson(lineOf(call, latest())).object());
    }
    return calls;
}

std::vector<calls::Call> Follower::inProgress()
{
    book().settle();
    const std::vector<calls::SharedCall> open = book().calls();
    return {open.begin(), open.end()};
}

} // namespace cacofonisk::test
