// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/core/notices/noticetruth.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <vector>

namespace cacofonisk::test {

namespace {

/// The ways in which a call tried to reach somebody.
std::vector<QJsonObject> attemptsOf(const QJsonObject &call)
{
    std::vector<QJsonObject> attempts{call};
    for (const auto &more : {call[u"transfers"].toArray(), call[u"redirected"].toArray()}) {
        for (const QJsonValue attempt : more) {
            attempts.push_back(attempt.toObject());
        }
    }
    return attempts;
}

/// The last attempt at which the phone of `who` rang; empty where it did not.
QJsonObject lastAttemptAt(const QString &who, const QJsonObject &call)
{
    QJsonObject last;
    for (const QJsonObject &attempt : attemptsOf(call)) {
        if (attempt[u"rang"].toArray().contains(who)) {
            last = attempt;
        }
    }
    return last;
}

QString answererOf(const QJsonObject &attempt, const QString &who)
{
    static const QRegularExpression number(QStringLiteral("^\\+?[0-9]+$"));
    QStringList answered;
    for (const char16_t *word : {u"answered_by", u"then_answered_by"}) {
        answered << attempt[QStringView(word)].toString();
    }
    if (attempt[u"kind"].toString() == u"attended" && !attempt.contains(u"answered_by")) {
        answered << attempt[u"to"].toString();
    }
    answered = answered.filter(number);
    return answered.contains(who) ? who : answered.value(answered.size() - 1);
}

bool hasRejected(const QString &who, const QJsonObject &truth)
{
    bool hasRejected = false; // when he was rung last
    for (const QJsonValue line : truth[u"timeline"].toArray()) {
        const QString said = line.toString();
        if (said.contains(QStringLiteral(" %1 rings").arg(who)) ||
            said.contains(QStringLiteral(" %1 rejects").arg(who))) {
            hasRejected = said.contains(QStringLiteral("rejects"));
        }
    }
    return hasRejected;
}

/// Adds what became of the calls that `who` passed on and was rung back for.
void addRecalls(const QJsonObject &truth, const QString &who, Known &known)
{
    const QJsonArray extra = truth[u"extra"].toArray();
    known.returned =
        static_cast<int>(std::count_if(extra.begin(), extra.end(), [&](const QJsonValue &aside) {
            return aside[u"kind"].toString() == u"atxfer-recall" && aside[u"who"] == who;
        }));
    if (known.returned == 0) {
        return;
    }
    known.rang = true;
    for (const QJsonValue call : truth[u"calls"].toArray()) {
        for (const QJsonValue transfer : call[u"transfers"].toArray()) {
            const bool isTaken = transfer[u"by"] != who || transfer[u"recalled"] == who;
            if (!isTaken && answererOf(transfer.toObject(), who).isEmpty()) {
                known.missed += !hasRejected(who, truth);
            } else if (!isTaken) {
                ++known.elsewhere;
            }
        }
    }
}

} // namespace

std::optional<Known> knownOf(const QJsonObject &truth, const QString &who)
{
    Known known;
    for (const QJsonValue value : truth[u"calls"].toArray()) {
        const QJsonObject call = value.toObject();
        const bool isPart =
            call[u"became_part_of_first"].toBool() || call.contains(u"became_part_of");
        const QJsonObject last = lastAttemptAt(who, call);
        if (call[u"not_on_the_wire"].toBool() || call[u"caller"] == who || last.isEmpty()) {
            continue;
        }
        known.rang = true;
        const QString answerer = answererOf(last, who);
        if (answerer.isEmpty()) {
            known.missed += !isPart && !hasRejected(who, truth);
        } else if (answerer != who) {
            ++known.elsewhere;
        }
    }
    for (const QJsonValue aside : truth[u"extra"].toArray()) { // asked, and no transfer came of it
        if (aside[u"rang"].toArray().contains(who) && aside[u"by"] != who) {
            known.rang = true;
            known.missed += !aside[u"answered_by"].isString() && !hasRejected(who, truth);
        }
    }
    addRecalls(truth, who, known);
    const auto isUnknown = [&](const QJsonValue &call) {
        const std::vector<QJsonObject> attempts = attemptsOf(call.toObject());
        return std::any_of(attempts.begin(), attempts.end(), [&](const QJsonObject &attempt) {
            return !attempt[u"rang"].isArray() && attempt[u"to"] == who;
        });
    };
    const QJsonArray calls = truth[u"calls"].toArray();
    return std::any_of(calls.begin(), calls.end(), isUnknown) ? std::nullopt : std::optional(known);
}

Known knownOfQueue(const QJsonObject &truth, const QString &queue)
{
    Known known;
    for (const QJsonValue value : truth[u"calls"].toArray()) {
        const QJsonObject call = value.toObject();
        const bool isPart =
            call.contains(u"became_part_of_first") || call.contains(u"became_part_of");
        if (call[u"queue"].toString() == queue && !isPart) {
            known.rang = true;
            ++(answererOf(call, {}).isEmpty() ? known.missed : known.elsewhere);
        }
    }
    return known;
}

} // namespace cacofonisk::test
