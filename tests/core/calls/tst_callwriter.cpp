// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/calls/callwriter.h"
#include "tests/support/testmain.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace cacofonisk::tst_callwriter {

using namespace calls;
using namespace std::chrono_literals;

class CallWriterTest : public QObject
{
    Q_OBJECT

private slots:
    void writesAllOfACallOnALine();
    void writesNullForWhatIsNot();
    void whatGoesOnIsToldAsFarAsItGot();
    void timesThatAreNotKnownAreNull();
    void keepsTextsAsTheyAre();
    void writesALineForEachCall();
    void writesAPartyByItself();
    void namesEveryValue();

private:
    [[nodiscard]] static QJsonObject written(const Call &call, Moment now = {});
};

namespace {

constexpr Moment start(1'700'000'000s);

const Party alice{"1001", "Alice", "SIP/1001-1"};
const Party bob{"1002", "Bob", "SIP/1002-1"};

QByteArray lineOf(const Call &call, Moment now)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CallWriter(buffer).write(call, now);
    return buffer.data();
}

/// Ended.
Call answeredCall()
{
    Call call;
    call.id = 7;
    call.linkedid = "a";
    call.server = "pbx";
    call.state = CallState::Ended;
    call.caller = alice;
    call.dialled = "1002";
    call.rang = {{bob, Outcome::Answered, start + 1s, start + 3s, 16, "", "ANSWER"}};
    call.answeredBy = bob;
    call.talkedWith = {bob};
    call.direction = Direction::Out;
    call.trunk = "provider1";
    call.started = start;
    call.answered = start + 3s;
    call.ended = start + 9s;
    call.firstRang = start + 1s;
    call.lastRang = start + 3s;
    call.talked = 6s;
    call.cause = 16;
    call.techCause = "BYE";
    call.endedBy = alice;
    return call;
}

} // namespace

QJsonObject CallWriterTest::written(const Call &call, Moment now)
{
    return QJsonDocument::fromJson(lineOf(call, now)).object();
}

void CallWriterTest::writesAllOfACallOnALine()
{
    constexpr const char *a = R"({"num":"1001","name":"Alice","channel":"SIP/1001-1"})";
    constexpr const char *b = R"({"num":"1002","name":"Bob","channel":"SIP/1002-1"})";
    constexpr const char *rang =
        R"({"num":"1002","name":"Bob","channel":"SIP/1002-1","outcome":"answered",)"
        R"("ring_seconds":2,"dial_status":"ANSWER","cause":16,"tech_cause":null})";
    const QByteArray expected =
        QByteArray(R"({"call":"a","server":"pbx","state":"ended","caller":)") + a +
        R"(,"dialled":"1002","click_to_dial":false,"rang":[)" + rang + R"(],"answered_by":)" + b +
        R"(,"application":null,"talked_with":[)" + b +
        R"(],"direction":"out","trunk":"provider1","transfers":[],"holds":[],"parked":[],"retrieved_from":null,"conference":null,"picked_up_by":null,)" +
        R"("queue":null,"started":"2023-11-14T22:13:20.000Z",)" +
        R"("answered":"2023-11-14T22:13:23.000Z","ended":"2023-11-14T22:13:29.000Z",)" +
        R"("ring_seconds":2,"talk_seconds":6,"end":"completed","cause":16,"tech_cause":"BYE",)" +
        R"("ended_by":)" + a + "}\n";
    QCOMPARE(lineOf(answeredCall(), start + 60s), expected);
}

void CallWriterTest::writesNullForWhatIsNot()
{
    Call call;
    call.started = start;
    const QJsonObject told = written(call, start);
    for (const char *const key : {"dialled", "answered_by", "application", "conference",
                                  "picked_up_by", "queue", "direction", "trunk", "answered",
                                  "ended", "ring_seconds", "end", "tech_cause", "ended_by"}) {
        QVERIFY2(told[QLatin1String(key)].isNull(), key);
    }
    QCOMPARE(told[QStringLiteral("state")].toString(), QStringLiteral("dialling"));
    QCOMPARE(told[QStringLiteral("talk_seconds")].toDouble(-1), 0.0);
    QCOMPARE(told[QStringLiteral("rang")].toArray().size(), 0);
}

void CallWriterTest::whatGoesOnIsToldAsFarAsItGot()
{
    Call call = answeredCall();
    call.ended.reset();
    call.lastRang.reset();
    call.rang.front().ended.reset();
    call.talkingSince = start + 10s;
    call.holds = {{bob, start + 5s, {}}, {bob, start + 1s, start + 2500ms}};
    call.parked = {{"701", alice, start + 4s, {}, ParkingOutcome::Parked, {}}};
    call.queue = QueueVisit{"sales", QueueOutcome::Waiting, {}, start + 8s, {}, 1, 0};
    const QJsonObject told = written(call, start + 20s);
    const auto seconds = [](const QJsonValue &value, const char *key) {
        return value.toObject()[QLatin1String(key)].toDouble(-1);
    };
    QCOMPARE(told[QStringLiteral("talk_seconds")].toDouble(), 16.0);
    QCOMPARE(told[QStringLiteral("ring_seconds")].toDouble(), 19.0);
    QCOMPARE(seconds(told[QStringLiteral("rang")][0], "ring_seconds"), 19.0);
    QCOMPARE(seconds(told[QStringLiteral("holds")][0], "seconds"), 15.0);
    QCOMPARE(seconds(told[QStringLiteral("holds")][1], "seconds"), 1.5);
    QCOMPARE(seconds(told[QStringLiteral("parked")][0], "seconds"), 16.0);
    QCOMPARE(seconds(told[QStringLiteral("queue")], "wait_seconds"), 12.0);
    QVERIFY(told[QStringLiteral("end")].isNull());
    call.ended = start + 9s;
    QCOMPARE(written(call, start + 20s)[QStringLiteral("ring_seconds")].toDouble(), 8.0);
    QVERIFY(written(answeredCall(), start + 20s)[QStringLiteral("talk_seconds")].toDouble() == 6.0);
}

void CallWriterTest::timesThatAreNotKnownAreNull()
{
    Call call = answeredCall();
    const Moment counted(5us);
    call.started = counted;
    call.answered = call.ended = call.firstRang = call.lastRang = counted + 1us;
    call.rang.front().rang = counted;
    call.rang.front().ended = counted + 1us;
    const QJsonObject told = written(call);
    for (const char *const key : {"started", "answered", "ended", "ring_seconds", "talk_seconds"}) {
        QVERIFY2(told[QLatin1String(key)].isNull(), key);
    }
    QVERIFY(told[QStringLiteral("rang")][0].toObject()[QStringLiteral("ring_seconds")].isNull());
    QCOMPARE(told[QStringLiteral("end")].toString(), QStringLiteral("completed"));
}

void CallWriterTest::keepsTextsAsTheyAre()
{
    Call call = answeredCall();
    call.caller.name = "Zoë \"Z\" \\ 李\n";
    const QJsonObject caller = written(call)[QStringLiteral("caller")].toObject();
    QCOMPARE(caller[QStringLiteral("name")].toString(), QStringLiteral("Zoë \"Z\" \\ 李\n"));
    QCOMPARE(lineOf(call, start).count('\n'), 1);
}

void CallWriterTest::writesALineForEachCall()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CallWriter writer(buffer);
    writer.write(answeredCall(), start);
    writer.write(answeredCall(), start);
    QCOMPARE(buffer.data(), lineOf(answeredCall(), start) + lineOf(answeredCall(), start));
}

void CallWriterTest::writesAPartyByItself()
{
    std::string json;
    JsonWriter writer(json);
    writer.beginArray();
    write(writer, Party{"1001", "", "SIP/1001-1"});
    write(writer, std::nullopt);
    writer.endArray();
    QCOMPARE(QByteArray::fromStdString(json),
             QByteArray(R"([{"num":"1001","name":"","channel":"SIP/1001-1"},null])"));
}

void CallWriterTest::namesEveryValue()
{
    Call call = answeredCall();
    Transfer transfer;
    transfer.kind = TransferKind::Blonde;
    transfer.outcome = TransferOutcome::Returned;
    transfer.at = start + 4s;
    transfer.by = alice;
    transfer.dialled = "1003";
    transfer.application = "VoiceMail";
    transfer.isThreeway = true;
    call.transfers = {transfer};
    call.retrievedFrom = "702";
    call.parked = {{"701", {}, start, start, ParkingOutcome::TimedOut, bob}};
    call.conference = Conference{"4001", {alice, bob}};
    call.queue = QueueVisit{"sales", QueueOutcome::TimedOut, bob, start, start, 1, 0};
    const QByteArray line = lineOf(call, start);
    const auto has = [&line](const char *part) { return line.contains(part); };
    QVERIFY(has(R"("transfers":[{"kind":"blonde","by":{"num":"1001")"));
    QVERIFY(has(R"("dialled":"1003","rang":[],"answered_by":null,"application":"VoiceMail",)"
                R"("outcome":"returned","three_way":true,"at":"2023-11-14T22:13:24.000Z"})"));
    QVERIFY(has(R"("parked":[{"slot":"701","by":null,"seconds":0,"outcome":"timed-out",)"
                R"("retrieved_by":{"num":"1002")"));
    QVERIFY(has(R"("retrieved_from":"702",)"));
    QVERIFY(has(R"("conference":{"name":"4001","members":[{"num":"1001")"));
    QVERIFY(has(R"("queue":{"name":"sales","wait_seconds":0,"outcome":"timed-out",)"
                R"("agent":{"num":"1002")"));
}

CACOFONISK_TEST(CallWriterTest)

} // namespace cacofonisk::tst_callwriter

#include "tst_callwriter.moc"
