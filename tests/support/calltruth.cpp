// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/calltruth.h"

#include "tests/support/truthvalues.h"

#include <QJsonArray>

#include <algorithm>
#include <optional>
#include <vector>

namespace cacofonisk::test {

namespace {

const QString any = QStringLiteral("_any");

/// What a truth may have, KEY_any aside.
const QSet<QString> &keysOfCall()
{
    static const QSet<QString> keys = [] {
        QSet<QString> names;
        for (const char *const key :
             {// asked of every call
              "caller", "dialled", "rang", "answered_by", "transfers", "end",
              "talked_seconds_about",
              // asked where they stand
              "caller_name", "queue", "queue_outcome", "application", "talked_with", "outcomes",
              "conference", "open", "hold_by", "parked", "originated",
              // say what is not asked
              "became_part_of_first", "became_part_of", "not_on_the_wire", "before_recording",
              "end_debatable", "talk_not_asked",
              // for the reader: when it was, by the clock of who made it, and what kind
              "kind", "t0", "t1", "ended_by",
              // for the reader: what no call has a word for
              "rang_first", "answered_before_by", "then_answered_by", "redirected",
              // for the reader: all the same asked as it stands
              "answered_debatable", "transfers_debatable", "dialled_debatable"}) {
            names.insert(QLatin1String(key));
        }
        return names;
    }();
    return keys;
}

const QSet<QString> &keysOfTransfer()
{
    static const QSet<QString> keys{
        QStringLiteral("kind"),     QStringLiteral("by"),          QStringLiteral("to"),
        QStringLiteral("rang"),     QStringLiteral("answered_by"),
        QStringLiteral("threeway"),  // no call has a word for it,
        QStringLiteral("reached"),   // nor for this: see answered_by,
        QStringLiteral("recalled")}; // nor for this: see the end of the call
    return keys;
}

/// Asterisk 22 cuts a name at 79 bytes.
bool isSameName(const QString &got, const QString &want)
{
    constexpr qsizetype nearlyCut = 70;
    const QString a = got.trimmed();
    const QString b = want.trimmed();
    return a == b || (a.toUtf8().size() >= nearlyCut && b.startsWith(a));
}

/// Nothing is asked where a person talked for a time that was not kept (0 there).
bool agreesOnTalk(const QJsonValue &told, const QJsonObject &truth)
{
    const QJsonValue about = truth[u"talked_seconds_about"];
    if (truth[u"talk_not_asked"].toBool() || about.toDouble() != 0) {
        return truth[u"talk_not_asked"].toBool() || isNear(told, about);
    }
    QJsonArray answerers{truth[u"answered_by"]};
    for (const QJsonValue transfer : truth[u"transfers"].toArray()) {
        answerers.append(transfer[u"answered_by"]);
    }
    const bool hasTalked =
        says(truth, u"before_recording") ||
        std::any_of(answerers.begin(), answerers.end(), [](const QJsonValue &who) {
            return !who.toString().isEmpty() && !isApplication(who);
        });
    constexpr double nothing = 0.5;
    return hasTalked || told.toDouble() < nothing;
}

QString kindOf(const QJsonValue &transfer, QStringView to)
{
    return QStringLiteral("%1 by %2 to %3")
        .arg(transfer[u"kind"].toString(),
             transfer[u"by"].isObject() ? num(transfer[u"by"]).toString()
                                        : transfer[u"by"].toString(),
             transfer[to].toString());
}

QStringList kindsOf(const QJsonArray &transfers, QStringView to)
{
    QStringList kinds;
    for (const QJsonValue transfer : transfers) {
        kinds.append(kindOf(transfer, to));
    }
    return kinds;
}

void compareTransfers(const QJsonArray &told, const QJsonArray &truths, Faults &faults)
{
    const QStringList kinds = kindsOf(told, u"dialled");
    const QStringList wanted = kindsOf(truths, u"to");
    faults.compare("transfers", kinds, wanted);
    for (qsizetype i = 0; kinds == wanted && i < truths.size(); ++i) {
        const QJsonObject truth = truths[i].toObject();
        if (truth[u"rang"].isArray()) {
            faults.compare("transfer rang", nums(told[i][u"rang"]), sortedStrings(truth[u"rang"]));
        }
        if (truth.contains(u"answered_by")) {
            faults.check("transfer answered by",
                         isAnsweredBy(told[i][u"answered_by"], truth[u"answered_by"]),
                         textOf(num(told[i][u"answered_by"])), textOf(truth[u"answered_by"]));
        }
    }
}

QStringList outcomesOf(const QJsonValue &who, const QJsonObject &call)
{
    QStringList outcomes;
    for (const QJsonValue phone : call[u"rang"].toArray()) {
        if (num(phone) == who) {
            outcomes.append(phone[u"outcome"].toString());
        }
    }
    return outcomes;
}

void comparePhones(const QJsonObject &call, const QJsonObject &truth, Faults &faults)
{
    const QJsonValue rang = truth[u"rang"];
    if (rang.isArray() && !says(truth, u"before_recording")) {
        faults.compare("rang", nums(call[u"rang"]), sortedStrings(rang));
    }
    faults.check("answered by", isAnsweredBy(call[u"answered_by"], truth[u"answered_by"]),
                 textOf(num(call[u"answered_by"])), textOf(truth[u"answered_by"]));
    const QJsonValue answerer = num(call[u"answered_by"]);
    if (!answerer.isNull() && rang.toArray().contains(truth[u"answered_by"])) {
        const QStringList outcomes = outcomesOf(answerer, call);
        faults.check("outcome of who answered", outcomes.contains(QLatin1String("answered")),
                     outcomes.join(u' '), QStringLiteral("answered"));
    }
    const QJsonObject outcomes = truth[u"outcomes"].toObject();
    for (const QString &who : outcomes.keys()) {
        faults.compare(qPrintable(QStringLiteral("outcome of ") + who), outcomesOf(who, call),
                       {outcomes[who].toString()});
    }
}

void compareServices(const QJsonObject &call, const QJsonObject &truth, Faults &faults)
{
    if (says(truth, u"queue")) {
        faults.compare("queue", call[u"queue"][u"name"], truth[u"queue"]);
    }
    if (truth.contains(u"queue_outcome")) {
        faults.compare("queue outcome", call[u"queue"][u"outcome"], truth[u"queue_outcome"]);
    }
    if (truth.contains(u"conference")) {
        faults.compare("conference", call[u"conference"][u"name"], truth[u"conference"][u"name"]);
        faults.compare("members", nums(call[u"conference"][u"members"]),
                       sortedStrings(truth[u"conference"][u"members"]));
    }
    if (truth.contains(u"hold_by")) {
        const QJsonArray holds = call[u"holds"].toArray();
        faults.check("holds",
                     std::any_of(holds.begin(), holds.end(),
                                 [&](const QJsonValue &hold) {
                                     return num(hold[u"by"]) == truth[u"hold_by"];
                                 }),
                     textOf(holds), textOf(truth[u"hold_by"]));
    }
    if (truth.contains(u"parked")) {
        const QJsonValue want = truth[u"parked"];
        const QJsonArray parked = call[u"parked"].toArray();
        faults.check("parked",
                     std::any_of(parked.begin(), parked.end(),
                                 [&](const QJsonValue &p) {
                                     return p[u"slot"] == want[u"slot"] &&
                                            num(p[u"retrieved_by"]) == want[u"retrieved_by"];
                                 }),
                     textOf(parked), textOf(want));
    }
}

void compareRest(const QJsonObject &call, const QJsonObject &truth, Faults &faults)
{
    if (!says(truth, u"end_debatable")) {
        faults.compare("end", call[u"end"], truth[u"end"]);
    }
    faults.check("talk_seconds", agreesOnTalk(call[u"talk_seconds"], truth),
                 textOf(call[u"talk_seconds"]), textOf(truth[u"talked_seconds_about"]));
    if (truth.contains(u"caller_name")) {
        const QString name = call[u"caller"][u"name"].toString();
        faults.check("caller's name", isSameName(name, truth[u"caller_name"].toString()), name,
                     truth[u"caller_name"].toString());
    }
    if (truth.contains(u"application")) {
        const QJsonValue want = truth[u"application"];
        const QJsonArray allowed = want.isArray() ? want.toArray() : QJsonArray{want};
        faults.check("application", allowed.contains(call[u"application"]),
                     textOf(call[u"application"]), textOf(want));
        faults.check("answered by",
                     allowed.contains(QJsonValue::Null) || call[u"answered_by"].isNull(),
                     textOf(call[u"answered_by"]), QStringLiteral("an application"));
    }
    if (truth.contains(u"talked_with")) {
        faults.compare("talked_with", nums(call[u"talked_with"]),
                       sortedStrings(truth[u"talked_with"]));
    }
    if (truth[u"open"].toBool()) {
        faults.compare("ended, of a call still open", call[u"ended"], QJsonValue(QJsonValue::Null));
    }
    if (truth[u"originated"].toBool()) {
        faults.compare("click_to_dial", call[u"click_to_dial"], QJsonValue(true));
    }
}

/// The truth with each value of its KEY_any; what was dialled is a matter of isLike().
std::vector<QJsonObject> variantsOf(const QJsonObject &truth)
{
    std::vector<QJsonObject> variants{truth};
    for (const QString &key : truth.keys()) {
        if (!key.endsWith(any)) {
            continue;
        }
        const QString plain = key.chopped(any.size());
        std::vector<QJsonObject> more;
        for (QJsonObject variant : variants) {
            for (const QJsonValue value : truth[key].toArray()) {
                variant[plain] = value;
                more.push_back(variant);
            }
        }
        variants = std::move(more);
    }
    return variants;
}

QStringList faultsOfVariant(const QJsonObject &call, const QJsonObject &truth)
{
    Faults faults;
    comparePhones(call, truth, faults);
    compareTransfers(call[u"transfers"].toArray(), truth[u"transfers"].toArray(), faults);
    compareServices(call, truth, faults);
    compareRest(call, truth, faults);
    return faults.list();
}

} // namespace

bool isAsked(const QJsonObject &truth)
{
    return !truth[u"became_part_of_first"].toBool() && !says(truth, u"became_part_of") &&
           !truth[u"not_on_the_wire"].toBool();
}

bool isLike(const QJsonObject &call, const QJsonObject &truth)
{
    QJsonArray dialled = truth[u"dialled_any"].toArray();
    dialled.append(truth[u"dialled"]);
    return num(call[u"caller"]) == truth[u"caller"] &&
           (dialled.contains(call[u"dialled"]) || says(truth, u"before_recording"));
}

QStringList faultsOfCall(const QJsonObject &call, const QJsonObject &truth)
{
    std::optional<QStringList> best;
    for (const QJsonObject &variant : variantsOf(truth)) {
        const QStringList faults = faultsOfVariant(call, variant);
        if (!best || faults.size() < best->size()) {
            best = faults;
        }
    }
    return best.value_or(QStringList());
}

QStringList unknownKeys(const QJsonObject &truth)
{
    QJsonObject plain;
    for (const QString &key : truth.keys()) {
        plain[key.endsWith(any) ? key.chopped(any.size()) : key] = truth[key];
    }
    Faults faults;
    faults.checkKeys("call", plain, keysOfCall());
    for (const QJsonValue transfer : truth[u"transfers"].toArray()) {
        faults.checkKeys("transfer", transfer.toObject(), keysOfTransfer());
    }
    return faults.list();
}

} // namespace cacofonisk::test
