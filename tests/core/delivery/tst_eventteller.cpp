// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/session/pipeline.h"
#include "tests/core/delivery/toldevents.h"
#include "tests/support/follower.h"
#include "tests/support/recordings.h"
#include "tests/support/story.h"
#include "tests/support/testmain.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <map>
#include <set>

namespace cacofonisk::tst_eventteller {

using namespace delivery;
using namespace test;

class EventTellerTest : public QObject
{
    Q_OBJECT

private slots:
    void everyCallIsToldFromItsBeginToItsEnd_data() { addRows(recordingsAndCases()); }
    void everyCallIsToldFromItsBeginToItsEnd();
    void numbersRiseByOne_data() { addRows(recordingsAndCases()); }
    void numbersRiseByOne();
    void twiceTheSameHasTheSameIds_data() { addRows(sampled(recordings())); }
    void twiceTheSameHasTheSameIds();
    void reportsAreToldAsTheyAreWritten_data() { addRows(sampled(recordings())); }
    void reportsAreToldAsTheyAreWritten();
    void whoComesLaterTellsTheEndAlike();
    void tellsTheStatesOfACall_data();
    void tellsTheStatesOfACall();
    void aMergedCallEndsInAnother();
    void tellsConnections();
    void idsOfOtherPiecesAreOthers();
};

namespace {

QJsonObject dataOf(const Event &event)
{
    const auto size = static_cast<qsizetype>(event.data.size());
    return QJsonDocument::fromJson({event.data.data(), size}).object();
}

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

bool isOfACall(const Event &event)
{
    return event.subject.front() == "call";
}

/// The types of the events of each call, by its linkedid, in order: `started ringing ended`.
std::map<std::string, QStringList> typesOfCalls(const std::vector<EventPtr> &told)
{
    std::map<std::string, QStringList> types;
    for (const EventPtr &event : told) {
        if (isOfACall(*event)) {
            types[event->subject[1]].append(QString::fromStdString(event->type).section(u'.', 1));
        }
    }
    return types;
}

} // namespace

void EventTellerTest::everyCallIsToldFromItsBeginToItsEnd()
{
    QFETCH(QString, name);
    const std::vector<EventPtr> told = toldOf(name);
    std::map<std::string, bool> open; // by linkedid
    QStringList ended;
    for (const EventPtr &event : told) {
        QVERIFY2(QJsonDocument::fromJson(QByteArray::fromStdString(event->data)).isObject(),
                 event->data.c_str());
        QVERIFY(!event->order.empty());
        if (!isOfACall(*event)) {
            continue;
        }
        QCOMPARE(dataOf(*event)[QStringLiteral("call")].toString().toStdString(),
                 event->subject[1]);
        QCOMPARE(event->order, event->subject[1]);
        QCOMPARE(event->type == "call.started", !std::exchange(open[event->subject[1]], true));
        QCOMPARE(event->isLast, event->type == "call.ended");
        if (event->isLast) {
            open.erase(event->subject[1]);
            const QJsonObject data = dataOf(*event);
            if (!data.contains(QStringLiteral("merged_into"))) {
                ended.append(data[QStringLiteral("call")].toString());
            }
        }
    }
    QStringList expected;
    for (const QJsonValue &line : storyOf(recording(name))) {
        if (!line[QStringLiteral("state")].isUndefined() &&
            line[QStringLiteral("state")] == QStringLiteral("ended")) {
            expected.append(line[QStringLiteral("call")].toString());
        }
    }
    QCOMPARE(sorted(ended), sorted(expected)); // one that lacks a hangup may end earlier
}

void EventTellerTest::numbersRiseByOne()
{
    QFETCH(QString, name);
    std::uint64_t seq = 0;
    std::set<std::string> ids;
    for (const EventPtr &event : toldOf(name)) {
        QCOMPARE(event->seq, ++seq);
        QCOMPARE(event->epoch, testEpoch);
        QVERIFY2(ids.insert(event->id).second, (event->type + ' ' + event->data).c_str());
        QVERIFY(event->id.size() <= 64 && event->id.find_first_of(". \n") == std::string::npos);
    }
}

void EventTellerTest::twiceTheSameHasTheSameIds()
{
    QFETCH(QString, name);
    const auto idsOf = [](const std::vector<EventPtr> &told) {
        std::vector<std::string> ids;
        for (const EventPtr &event : told) {
            ids.push_back(event->id);
        }
        return ids;
    };
    QCOMPARE(idsOf(toldOf(name)), idsOf(toldOf(name)));
}

void EventTellerTest::reportsAreToldAsTheyAreWritten()
{
    QFETCH(QString, name);
    QJsonArray told;
    for (const EventPtr &event : toldOf(name)) {
        if (event->subject.front() == "report") {
            const QJsonObject data = dataOf(*event);
            QCOMPARE("report." + data[QStringLiteral("report")].toString().toStdString(),
                     event->type);
            told.append(data);
        }
    }
    QJsonArray expected;
    for (const QJsonValue &line : storyOf(recording(name))) {
        if (!line[QStringLiteral("report")].isUndefined()) {
            expected.append(line);
        }
    }
    QCOMPARE(told, expected);
}

/// As another collector does, or the same after a restart.
void EventTellerTest::whoComesLaterTellsTheEndAlike()
{
    const LoadedRecording loaded(recording(QStringLiteral("16/busy-hour.ami.gz")));
    const auto idsOf = [](const std::vector<EventPtr> &told) {
        std::map<std::string, std::string> ids;
        for (const EventPtr &event : told) {
            if (event->type == "call.ended") {
                ids[event->subject[1]] = event->id;
            }
        }
        return ids;
    };
    const auto all = idsOf(toldOf(loaded.messages()));
    const auto some = idsOf(toldOf(loaded.messages().subspan(loaded.messages().size() / 2)));
    QVERIFY(some.size() > all.size() / 4);
    std::size_t alike = 0;
    for (const auto &[linkedid, id] : some) {
        const auto known = all.find(linkedid);
        alike += known != all.end() && known->second == id ? 1 : 0;
    }
    QVERIFY2(alike >= some.size() - 3,
             qPrintable(QStringLiteral("%1 of %2").arg(alike).arg(some.size())));
}

void EventTellerTest::tellsTheStatesOfACall_data()
{
    QTest::addColumn<int>("call");
    QTest::addColumn<QString>("types");
    const auto row = [](const char *name, int call, const char *types) {
        QTest::newRow(name) << call << QString::fromLatin1(types);
    };
    row("22/answer-a-hangup.ami.gz", 0, "started ringing answered ended");
    row("22/cancel.ami.gz", 0, "started ringing ended");
    row("22/cancel-before-ringing.ami.gz", 0, "started ended");
    row("22/call-waiting-swap.ami.gz", 0,
        "started ringing answered held resumed held resumed ended");
    row("22/blind-while-held.ami.gz", 0,
        "started ringing answered held transferred held resumed ended");
}

void EventTellerTest::tellsTheStatesOfACall()
{
    QFETCH(int, call);
    QFETCH(QString, types);
    const auto told = typesOfCalls(toldOf(QString::fromLatin1(QTest::currentDataTag())));
    QStringList states = std::next(told.begin(), call)->second;
    states.removeAll(QStringLiteral("changed"));
    QCOMPARE(states.join(u' '), types);
}

void EventTellerTest::aMergedCallEndsInAnother()
{
    std::string merged;
    std::string into;
    for (const EventPtr &event : toldOf(QStringLiteral("22/blonde-refer-a.ami.gz"))) {
        const QJsonValue other = dataOf(*event)[QStringLiteral("merged_into")];
        if (other.isString()) {
            QVERIFY(merged.empty());
            QCOMPARE(event->type, std::string("call.ended"));
            merged = event->subject[1];
            into = other.toString().toStdString();
        } else if (isOfACall(*event) && !merged.empty()) {
            QCOMPARE(event->subject[1], into); // which goes on alone
        } else if (!merged.empty()) {
            QVERIFY(event->order != merged);
        }
    }
    QVERIFY(!merged.empty());
}

void EventTellerTest::tellsConnections()
{
    ami::Problems problems;
    session::Pipeline pipeline("pbx", problems, 0, session::Output::Everything);
    EventTeller teller(
        {pipeline.tracker(), pipeline.reports(), pipeline.callBook(), pipeline.switchboard()},
        "pbx", testEpoch);
    std::vector<EventPtr> told;
    connect(&teller, &EventTeller::told, this,
            [&told](const EventPtr &event) { told.push_back(event); });
    const Moment since(std::chrono::seconds(1'795'405'248));
    teller.tell({ServerChange::State::Live, since, {}});
    teller.tell({ServerChange::State::Lost, since, "the cable is out"});
    QCOMPARE(told.size(), std::size_t(2));
    QCOMPARE(told[0]->type, std::string("server.live"));
    QCOMPARE(told[1]->type, std::string("server.lost"));
    QCOMPARE(told[1]->time, since);
    QCOMPARE(told[1]->data, std::string(R"({"server":"pbx","state":"lost",)"
                                        R"("since":"2026-11-23T03:40:48.000Z",)"
                                        R"("reason":"the cable is out"})"));
    QVERIFY(told[0]->id != told[1]->id);
    QCOMPARE(told[1]->seq, std::uint64_t(2));
}

void EventTellerTest::idsOfOtherPiecesAreOthers()
{
    QCOMPARE(eventIdOf({"a", "b"}), eventIdOf({"a", "b"}));
    QVERIFY(eventIdOf({"a", "b"}) != eventIdOf({"ab"}));
    QVERIFY(eventIdOf({"a", "b"}) != eventIdOf({"b", "a"}));
    QVERIFY(eventIdOf({"1:a"}) != eventIdOf({"", "a"}));
}

CACOFONISK_TEST(EventTellerTest)

} // namespace cacofonisk::tst_eventteller

#include "tst_eventteller.moc"
