// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/truth.h"

#include "tests/support/calltruth.h"
#include "tests/support/extratruth.h"
#include "tests/support/truthvalues.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>
#include <vector>

namespace cacofonisk::test {

namespace {

QString nameOf(const QJsonValue &caller, const QJsonValue &dialled)
{
    return QStringLiteral("%1 to %2").arg(caller.toString(), dialled.toString());
}

/// The channels of parties anywhere in what was told that are halves of a Local.
QStringList halvesIn(const QJsonValue &told)
{
    QStringList halves;
    if (told.isArray()) {
        for (const QJsonValue item : told.toArray()) {
            halves += halvesIn(item);
        }
    } else if (told.isObject()) {
        const QString channel = told[u"channel"].toString();
        if (channel.startsWith(QLatin1String("Local/"))) {
            halves.append(QStringLiteral("a party that is a Local channel: ") + channel);
        }
        for (const QJsonValue member : told.toObject()) {
            halves += halvesIn(member);
        }
    }
    halves.removeDuplicates();
    return halves;
}

/// How far a call is from a truth, fewer faults first; nothing where it can be no match.
std::optional<std::pair<qsizetype, double>> distance(const QJsonObject &call,
                                                     const QJsonObject &truth)
{
    if (!isLike(call, truth)) {
        return {};
    }
    return std::pair(
        faultsOfCall(call, truth).size(),
        std::abs(call[u"talk_seconds"].toDouble() - truth[u"talked_seconds_about"].toDouble()));
}

/// Of the calls the one that fits best; -1 where none can be it.
qsizetype bestOf(const std::vector<QJsonObject> &calls, const QJsonObject &truth)
{
    qsizetype best = -1;
    std::optional<std::pair<qsizetype, double>> least;
    for (std::size_t i = 0; i < calls.size(); ++i) {
        const auto far = distance(calls[i], truth);
        if (far && (!least || *far < *least)) {
            least = far;
            best = static_cast<qsizetype>(i);
        }
    }
    return best;
}

} // namespace

QJsonObject readTruth(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

QStringList Truth::faultsOfCalls(const QJsonArray &told) const
{
    std::vector<QJsonObject> left;
    for (const QJsonValue call : told) {
        left.push_back(call.toObject());
    }
    std::vector<QJsonObject> asked;
    QStringList faults;
    for (const QJsonValue truth : m_truth[u"calls"].toArray()) {
        faults += unknownKeys(truth.toObject());
        if (isAsked(truth.toObject())) {
            asked.push_back(truth.toObject());
        }
    }
    // Those that ask most choose first.
    std::stable_partition(asked.begin(), asked.end(), [](const QJsonObject &truth) {
        return truth[u"talked_seconds_about"].toDouble() != 0;
    });
    for (const QJsonObject &truth : asked) {
        const QString name = nameOf(truth[u"caller"], truth[u"dialled"]);
        const qsizetype best = bestOf(left, truth);
        if (best < 0) {
            faults.append(QStringLiteral("no call from ") + name);
            continue;
        }
        for (const QString &fault : faultsOfCall(left[static_cast<std::size_t>(best)], truth)) {
            faults.append(QStringLiteral("%1: %2").arg(name, fault));
        }
        left.erase(left.begin() + best);
    }
    for (const QJsonObject &call : left) {
        faults.append(QStringLiteral("a call too many: ") +
                      nameOf(num(call[u"caller"]), call[u"dialled"]));
    }
    return faults;
}

QStringList Truth::faultsOf(const QJsonArray &told) const
{
    Faults keys;
    keys.checkKeys("truth", m_truth,
                   {QStringLiteral("calls"), QStringLiteral("extra"),
                    // for the reader
                    QStringLiteral("what"), QStringLiteral("kind"), QStringLiteral("asterisk"),
                    QStringLiteral("driver"), QStringLiteral("timeline"), QStringLiteral("source"),
                    QStringLiteral("reconstructed")});
    QStringList faults = keys.list() + halvesIn(told);
    if (m_truth.contains(u"calls")) {
        faults += faultsOfCalls(told);
    } else if (!m_truth.contains(u"extra")) {
        faults.append(QStringLiteral("nothing is known of it"));
    }
    for (const QJsonValue extra : m_truth[u"extra"].toArray()) {
        faults += faultsOfExtra(told, extra.toObject());
    }
    return faults;
}

} // namespace cacofonisk::test
