// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/extratruth.h"

#include "tests/support/truthvalues.h"

#include <QHash>

#include <algorithm>

namespace cacofonisk::test {

namespace {

using Holds = bool (*)(const QJsonArray &calls, const QJsonObject &extra);

template<class Matches>
bool any(const QJsonArray &array, Matches matches)
{
    return std::any_of(array.begin(), array.end(), matches);
}

bool wasHeld(const QJsonArray &calls, const QJsonObject &extra)
{
    return any(calls, [&](const QJsonValue &call) {
        return any(call[u"holds"].toArray(), [&](const QJsonValue &hold) {
            return num(hold[u"by"]) == extra[u"by"] &&
                   isNear(hold[u"seconds"], extra[u"seconds_about"]);
        });
    });
}

bool rangAndEnded(const QJsonArray &calls, const QJsonObject &extra)
{
    const auto isIt = [&](const QJsonValue &phone) {
        return num(phone) == extra[u"who"] && phone[u"outcome"] == extra[u"end"];
    };
    return any(calls, [&](const QJsonValue &call) {
        return any(call[u"rang"].toArray(), isIt) ||
               any(call[u"transfers"].toArray(), [&](const QJsonValue &transfer) {
                   return any(transfer[u"rang"].toArray(), isIt);
               });
    });
}

/// One whose space is not known is not asked for.
bool wasParked(const QJsonArray &calls, const QJsonObject &extra)
{
    const bool isRetrieved = says(extra, u"retrieved_by");
    const QJsonValue by = isRetrieved ? extra[u"retrieved_by"] : QJsonValue(QJsonValue::Null);
    const QString outcome = isRetrieved                 ? QStringLiteral("retrieved")
                            : says(extra, u"timed_out") ? QStringLiteral("timed-out")
                                                        : QStringLiteral("abandoned");
    return !says(extra, u"slot") || any(calls, [&](const QJsonValue &call) {
        return any(call[u"parked"].toArray(), [&](const QJsonValue &parking) {
            return parking[u"slot"] == extra[u"slot"] &&
                   parking[u"outcome"].toString() == outcome && num(parking[u"retrieved_by"]) == by;
        });
    });
}

bool wasInQueue(const QJsonArray &calls, const QJsonValue &name, QStringView outcome)
{
    return any(calls, [&](const QJsonValue &call) {
        return call[u"queue"][u"name"] == name && call[u"queue"][u"outcome"].toString() == outcome;
    });
}

bool wasServed(const QJsonArray &calls, const QJsonObject &extra)
{
    return any(calls, [&](const QJsonValue &call) {
        const QJsonValue queue = call[u"queue"];
        return queue[u"name"] == extra[u"queue"] && queue[u"outcome"].toString() == u"answered" &&
               num(queue[u"agent"]) == extra[u"answered_by"] &&
               isNear(queue[u"wait_seconds"], extra[u"waited_about"]);
    });
}

bool wasInConference(const QJsonArray &calls, const QJsonObject &extra)
{
    QStringList members;
    for (const QJsonValue call : calls) {
        if (call[u"conference"][u"name"] == extra[u"room"]) {
            members += nums(call[u"conference"][u"members"]);
        }
    }
    const QStringList wanted = sortedStrings(extra[u"members"]);
    return std::all_of(wanted.begin(), wanted.end(),
                       [&](const QString &member) { return members.contains(member); });
}

/// A kind that calls tell: what is asked, and the keys that it may have.
struct Asked
{
    Holds holds;
    QSet<QString> keys;
};

const QHash<QString, Asked> &askedKinds()
{
    const auto keys = [](const char *words) {
        const QStringList list = QString::fromLatin1(words).split(u' ');
        return QSet<QString>(list.begin(), list.end());
    };
    static const QHash<QString, Asked> kinds{
        {QStringLiteral("hold"), {wasHeld, keys("kind by seconds_about until")}},
        {QStringLiteral("leg"), {rangAndEnded, keys("kind who end said")}},
        {QStringLiteral("park"),
         {wasParked, keys("kind who by slot timed_out rang_back retrieved_by")}},
        {QStringLiteral("queue"), {wasServed, keys("kind queue answered_by waited_about")}},
        {QStringLiteral("queue-abandon"),
         {[](const QJsonArray &calls, const QJsonObject &extra) {
              return wasInQueue(calls, extra[u"queue"], u"abandoned");
          },
          keys("kind queue who")}},
        {QStringLiteral("queue-timeout"),
         {[](const QJsonArray &calls, const QJsonObject &extra) {
              return wasInQueue(calls, extra[u"queue"], u"timed-out");
          },
          keys("kind queue")}},
        {QStringLiteral("pickup"),
         {[](const QJsonArray &calls, const QJsonObject &extra) {
              return any(calls, [&](const QJsonValue &call) {
                  return num(call[u"picked_up_by"]) == extra[u"by"];
              });
          },
          keys("kind by of how")}},
        {QStringLiteral("conference"), {wasInConference, keys("kind room members muted")}},
    };
    return kinds;
}

/// What people did and saw that no call has a word for.
bool isNotTold(const QString &kind)
{
    static const QSet<QString> kinds = [] {
        QSet<QString> names;
        for (const char *const name :
             {// of phones: what they keyed, heard, and were answered by SIP
              "dtmf", "early-media", "moh", "refer-status", "caller-got", "registration",
              "unreachable", "login",
              // of whole recordings
              "reload", "restart", "script-errors", "user-event", "local-optimised",
              // how a call came to be what its truth says of it
              "forward", "redirect", "followme", "answer-race", "originate", "ami-bridge", "page",
              "three-way", "attended-aborted", "atxfer-recall", "queue-ring-no-answer",
              "callee-stays-in-dialplan",
              // beside the call
              "chanspy", "mixmonitor", "voicemail", "agent", "announced"}) {
            names.insert(QLatin1String(name));
        }
        return names;
    }();
    return kinds.contains(kind);
}

} // namespace

QStringList faultsOfExtra(const QJsonArray &calls, const QJsonObject &extra)
{
    const QString kind = extra[u"kind"].toString();
    const auto asked = askedKinds().find(kind);
    Faults faults;
    if (asked == askedKinds().end()) {
        faults.check("extra", isNotTold(kind), textOf(extra),
                     QStringLiteral("a kind that is known"));
        return faults.list();
    }
    faults.checkKeys("extra", extra, asked->keys);
    if (!asked->holds(calls, extra)) {
        faults.add(QStringLiteral("is not told: ") + textOf(extra));
    }
    return faults.list();
}

} // namespace cacofonisk::test
