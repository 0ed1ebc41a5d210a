// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/truth.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace cacofonisk::test {

using namespace calls;

namespace {

QString str(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString numOf(const std::optional<Party> &party)
{
    return party ? str(party->num) : QString();
}

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

QStringList numsOf(const std::vector<DialTarget> &targets)
{
    QStringList nums;
    for (const DialTarget &target : targets) {
        nums.append(str(target.party.num));
    }
    return sorted(nums);
}

QStringList stringsOf(const QJsonValue &array)
{
    QStringList strings;
    for (const QJsonValue value : array.toArray()) {
        strings.append(value.toString());
    }
    return sorted(strings);
}

double seconds(Duration duration)
{
    return static_cast<double>(duration.count()) / 1e6;
}

bool isNear(double got, double about)
{
    return about == 0 || std::abs(got - about) <= std::max(1.5, 0.4 * about);
}

/// A person's number, or nothing for what is no person.
QString personOf(const QJsonValue &value)
{
    static const QSet<QString> applications{
        QStringLiteral("dialplan"), QStringLiteral("voicemail"), QStringLiteral("conference"),
        QStringLiteral("parking"),  QStringLiteral("page"),      QStringLiteral("ivr"),
        QStringLiteral("queue")};
    const QString word = value.toString();
    return applications.contains(word) ? QString() : word;
}

/// Asterisk 22 cuts a name at 79 bytes.
bool isSameName(const QString &got, const QString &want)
{
    constexpr qsizetype nearlyCut = 70;
    const QString a = got.trimmed();
    const QString b = want.trimmed();
    return a == b || (a.toUtf8().size() >= nearlyCut && b.startsWith(a));
}

QString kindsOf(const std::vector<Transfer> &transfers)
{
    QStringList kinds;
    for (const Transfer &transfer : transfers) {
        kinds.append(
            QStringLiteral("%1 by %2 to %3")
                .arg(str(nameOf(transfer.kind)), str(transfer.by.num), str(transfer.dialled)));
    }
    return kinds.join(QStringLiteral(", "));
}

QString kindsOf(const QJsonArray &transfers)
{
    QStringList kinds;
    for (const QJsonValue value : transfers) {
        kinds.append(
            QStringLiteral("%1 by %2 to %3")
                .arg(value[u"kind"].toString(), value[u"by"].toString(), value[u"to"].toString()));
    }
    return kinds.join(QStringLiteral(", "));
}

class Faults
{
public:
    void compare(const char *what, const QString &got, const QString &want)
    {
        if (got != want) {
            m_list.append(QStringLiteral("%1: %2, truth: %3").arg(QLatin1String(what), got, want));
        }
    }
    void compare(const char *what, const QStringList &got, const QStringList &want)
    {
        compare(what, got.join(QLatin1Char(' ')), want.join(QLatin1Char(' ')));
    }
    void check(const char *what, bool holds, const QString &got)
    {
        if (!holds) {
            m_list.append(QStringLiteral("%1: %2").arg(QLatin1String(what), got));
        }
    }
    [[nodiscard]] const QStringList &list() const { return m_list; }

private:
    QStringList m_list;
};

bool holdsWhoAnswered(const Call &call)
{
    return std::any_of(call.rang.begin(), call.rang.end(), [&](const DialTarget &target) {
        return target.party.num == call.answeredBy->num && target.outcome == Outcome::Answered;
    });
}

QStringList faultsOfCall(const Call &call, const QJsonObject &truth)
{
    Faults faults;
    const QStringList rang = stringsOf(truth[u"rang"]);
    if (truth[u"rang"].isArray() && !truth.contains(u"before_recording")) {
        faults.compare("rang", numsOf(call.rang), rang);
    }
    faults.compare("answered by", numOf(call.answeredBy), personOf(truth[u"answered_by"]));
    if (!truth[u"end_debatable"].toBool()) {
        faults.compare("end", str(nameOf(call.end)), truth[u"end"].toString());
    }
    const double about = truth[u"talked_seconds_about"].toDouble();
    faults.check("talked", isNear(seconds(call.talked), about),
                 QStringLiteral("%1 s, truth: %2").arg(seconds(call.talked)).arg(about));
    if (truth.contains(u"caller_name")) {
        faults.check("name", isSameName(str(call.caller.name), truth[u"caller_name"].toString()),
                     str(call.caller.name));
    }
    if (call.answeredBy && rang.contains(truth[u"answered_by"].toString())) {
        faults.check("rang", holdsWhoAnswered(call), QStringLiteral("without who answered"));
    }
    if (truth.contains(u"queue")) {
        faults.compare("queue", call.queue ? str(call.queue->name) : QString(),
                       truth[u"queue"].toString());
    }
    const QJsonArray transfers = truth[u"transfers"].toArray();
    faults.compare("transfers", kindsOf(call.transfers), kindsOf(transfers));
    const qsizetype comparable =
        std::min<qsizetype>(transfers.size(), static_cast<qsizetype>(call.transfers.size()));
    for (qsizetype i = 0; i < comparable; ++i) {
        const Transfer &got = call.transfers[static_cast<std::size_t>(i)];
        const QJsonObject want = transfers[i].toObject();
        if (want[u"rang"].isArray()) {
            faults.compare("transfer rang", numsOf(got.rang), stringsOf(want[u"rang"]));
        }
        if (want.contains(u"answered_by")) {
            faults.compare("transfer answered by", numOf(got.answeredBy),
                           personOf(want[u"answered_by"]));
        }
    }
    return faults.list();
}

bool tellsExtra(const std::vector<Call> &calls, const QJsonObject &extra)
{
    const QString kind = extra[u"kind"].toString();
    const auto any = [&](auto matches) { return std::any_of(calls.begin(), calls.end(), matches); };
    if (kind == u"hold") {
        return any([&](const Call &call) {
            return std::any_of(call.holds.begin(), call.holds.end(), [&](const Hold &hold) {
                return str(hold.by.num) == extra[u"by"].toString() &&
                       isNear(seconds(*hold.to - hold.from), extra[u"seconds_about"].toDouble());
            });
        });
    }
    if (kind == u"leg") {
        const auto isIt = [&](const DialTarget &target) {
            return str(target.party.num) == extra[u"who"].toString() &&
                   str(nameOf(target.outcome)) == extra[u"end"].toString();
        };
        return any([&](const Call &call) {
            return std::any_of(call.rang.begin(), call.rang.end(), isIt) ||
                   std::any_of(call.transfers.begin(), call.transfers.end(), [&](const auto &t) {
                       return std::any_of(t.rang.begin(), t.rang.end(), isIt);
                   });
        });
    }
    if (kind == u"park" && extra.contains(u"slot")) {
        const QString by = extra[u"retrieved_by"].toString();
        const QString outcome = !by.isEmpty()                  ? QStringLiteral("retrieved")
                                : extra[u"timed_out"].toBool() ? QStringLiteral("timed-out")
                                                               : QStringLiteral("abandoned");
        return any([&](const Call &call) {
            return std::any_of(call.parked.begin(), call.parked.end(), [&](const Parking &parking) {
                return str(parking.space) == extra[u"slot"].toString() &&
                       str(nameOf(parking.outcome)) == outcome && numOf(parking.retrievedBy) == by;
            });
        });
    }
    if (kind == u"queue") {
        return any([&](const Call &call) {
            return call.queue && str(call.queue->name) == extra[u"queue"].toString() &&
                   call.queue->outcome == QueueOutcome::Answered &&
                   numOf(call.queue->agent) == extra[u"answered_by"].toString() &&
                   isNear(seconds(*call.queue->to - *call.queue->from),
                          extra[u"waited_about"].toDouble());
        });
    }
    if (kind == u"queue-abandon" || kind == u"queue-timeout") {
        const auto outcome =
            kind == u"queue-abandon" ? QueueOutcome::Abandoned : QueueOutcome::TimedOut;
        return any([&](const Call &call) {
            return call.queue && str(call.queue->name) == extra[u"queue"].toString() &&
                   call.queue->outcome == outcome;
        });
    }
    if (kind == u"pickup") {
        return any(
            [&](const Call &call) { return numOf(call.pickedUpBy) == extra[u"by"].toString(); });
    }
    if (kind == u"conference") {
        QSet<QString> members;
        for (const Call &call : calls) {
            if (call.conference && str(call.conference->name) == extra[u"room"].toString()) {
                for (const Party &member : call.conference->members) {
                    members.insert(str(member.num));
                }
            }
        }
        const QStringList wanted = stringsOf(extra[u"members"]);
        return members.contains(QSet<QString>(wanted.begin(), wanted.end()));
    }
    return true; // is not told of calls: DTMF, registrations…
}

} // namespace

Truth::Truth(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly)) {
        m_truth = QJsonDocument::fromJson(file.readAll()).object();
    }
}

QStringList Truth::faultsOf(std::vector<Call> told) const
{
    QStringList faults;
    const std::vector<Call> all = told;
    std::vector<QJsonObject> asked;
    for (const QJsonValue value : m_truth[u"calls"].toArray()) {
        const QJsonObject call = value.toObject();
        if (!call[u"became_part_of_first"].toBool() && !call.contains(u"became_part_of") &&
            !call[u"not_on_the_wire"].toBool()) {
            asked.push_back(call);
        }
    }
    // Those that ask most choose first.
    std::stable_sort(asked.begin(), asked.end(), [](const auto &a, const auto &b) {
        return a[u"talked_seconds_about"].toDouble() > 0 &&
               b[u"talked_seconds_about"].toDouble() == 0;
    });
    for (const QJsonObject &want : asked) {
        const auto cost = [&](const Call &call) {
            const bool isLike =
                str(call.caller.num) == want[u"caller"].toString() &&
                (want.contains(u"before_recording") ||
                 str(call.dialled.value_or(std::string())) == want[u"dialled"].toString());
            const double apart =
                std::abs(seconds(call.talked) - want[u"talked_seconds_about"].toDouble());
            return isLike ? static_cast<double>(faultsOfCall(call, want).size()) * 1e6 + apart
                          : 1e12;
        };
        const auto best =
            std::min_element(told.begin(), told.end(),
                             [&](const Call &a, const Call &b) { return cost(a) < cost(b); });
        const QString name =
            QStringLiteral("%1 to %2").arg(want[u"caller"].toString(), want[u"dialled"].toString());
        if (best == told.end() || cost(*best) >= 1e12) {
            faults.append(QStringLiteral("no call from %1").arg(name));
            continue;
        }
        for (const QString &fault : faultsOfCall(*best, want)) {
            faults.append(QStringLiteral("%1: %2").arg(name, fault));
        }
        told.erase(best);
    }
    for (const Call &call : told) {
        faults.append(QStringLiteral("a call too many: %1 to %2")
                          .arg(str(call.caller.num), str(call.dialled.value_or(std::string()))));
    }
    for (const QJsonValue extra : m_truth[u"extra"].toArray()) {
        if (!tellsExtra(all, extra.toObject())) {
            faults.append(
                QStringLiteral("is not told: ") +
                QString::fromUtf8(QJsonDocument(extra.toObject()).toJson(QJsonDocument::Compact)));
        }
    }
    return faults;
}

} // namespace cacofonisk::test
