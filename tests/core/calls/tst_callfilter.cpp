// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/calls/callfilter.h"
#include "tests/support/testmain.h"

#include <QDateTime>
#include <QTest>

namespace cacofonisk::tst_callfilter {

using namespace calls;
using namespace std::chrono_literals;

class CallFilterTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void accepts_data();
    void accepts();
    void findsNumbersAsTheyAreWritten_data();
    void findsNumbersAsTheyAreWritten();
    void findsEveryParty();
    void knowsEveryWordOfTheStateColumn_data();
    void knowsEveryWordOfTheStateColumn();
    void tellsTheTimeOfDay();
    void tellsNoTimeOfDayWithoutTimes();
    void isRestrictedByRightTermsAlone();
};

namespace {

/// 14:02:11 on 23 November 2026, in the local time zone.
Moment start()
{
    const QDateTime time(QDate(2026, 11, 23), QTime(14, 2, 11));
    return Moment(std::chrono::milliseconds(time.toMSecsSinceEpoch()));
}

/// Alice called 5550101, was in a queue, reached Bob after Carol, who sent her to Dave, and was
/// busy at last.
Call call()
{
    Call call;
    call.state = CallState::Ended;
    call.server = "pbx1";
    call.linkedid = "1700000000.17";
    call.caller = {"1001", "Alice Jansen", "SIP/1001-1"};
    call.dialled = "5550101";
    call.direction = Direction::In;
    call.trunk = "provider1";
    call.rang.push_back(
        {{"1003", "Carol", "SIP/1003-3"}, Outcome::NoAnswer, start(), start() + 3s, 0, {}, {}});
    call.answeredBy = Party{"1002", "Bob", "SIP/1002-2"};
    call.queue = QueueVisit();
    call.queue->name = "support";
    call.transfers.emplace_back();
    call.transfers.front().kind = TransferKind::Attended;
    call.transfers.front().dialled = "1004";
    call.transfers.front().rang.push_back(
        {{"1004", "Zoë", "SIP/1004-4"}, Outcome::Busy, start(), start() + 3s, 0, {}, {}});
    call.started = start();
    call.ended = start() + 61s;
    call.end = End::Busy;
    return call;
}

bool isAccepted(const char *filter, const Call &call, bool isLost = false)
{
    return CallFilter(filter).accepts(call, start() + 100s, isLost);
}

} // namespace

void CallFilterTest::initTestCase()
{
    qputenv("TZ", "Europe/Amsterdam");
}

void CallFilterTest::accepts_data()
{
    QTest::addColumn<bool>("accepted");
    const auto row = [](const char *filter, bool accepted) { QTest::newRow(filter) << accepted; };
    row("alice", true);
    row("ALICE", true);
    row("nobody", false);
    row("-nobody", true);
    row("-alice", false);
    row("alice 1003", true);
    row("alice nobody", false);
    row("\"Alice Jansen\"", true);
    row("\"Jansen Alice\"", false);
    row("zoë", true);
    row("ZOË", true);
    row("zoé", false);
    row("sip/1003", true);
    row("1700000000.17", true);
    row("ext:1001", true);
    row("ext:1002", true);
    row("ext:1003", true);
    row("ext:1004", true);
    row("EXT:5550101", true);
    row("ext:555-0101", true);
    row("ext:100", false);
    row("-ext:1004", false);
    row("-ext:1005", true);
    row("direction:in", true);
    row("direction:internal", false);
    row("direction:inter", false);
    row("-direction:out", true);
    row("trunk:Provider", true);
    row("trunk:provider2", false);
    row("queue:support", true);
    row("QUEUE:Support", true);
    row("queue:sales", false);
    row("server:pbx1", true);
    row("server:pbx2", false);
    row("state:ended", true);
    row("state:busy", true);
    row("state:ringing", false);
    row("-state:ended", false);
    row("state:ringing,ended", true);
    row("state:\"busy,ringing\"", true);
    row("state:ringing,dialling", false);
    row("-state:ringing,dialling", true);
    row("reason:completed,bu", true);
    row("transfer:blind,attended", true);
    row("reason:busy", true);
    row("reason:completed", false);
    row("reason:BU", true);
    row("longer:60s", true);
    row("longer:1m", true);
    row("longer:61", false);
    row("longer:1h", false);
    row("transfer:attended", true);
    row("transfer:blind", false);
    row("-transfer:blind", true);
    row("problem:transfer-failed", false);
    row("after:14:00", true);
    row("after:14:02:11", true);
    row("after:14:03", false);
    row("before:14:03", true);
    row("before:9:30", false);
    row("after:2026-11-23T14:00", true);
    row("after:2026-11-23", true);
    row("after:2026-11-24", false);
    row("before:2026-11-23T14:02:11", false);
    row("before:2026-12-01", true);
    row("-after:14:00", false);
    row("queue:support reason:busy -ext:1005 bob", true);
}

void CallFilterTest::accepts()
{
    QFETCH(const bool, accepted);
    const CallFilter filter(QTest::currentDataTag());
    QVERIFY(!filter.mistake());
    QCOMPARE(filter.accepts(call(), start() + 100s), accepted);
}

void CallFilterTest::findsNumbersAsTheyAreWritten_data()
{
    QTest::addColumn<QByteArray>("filter");
    QTest::addColumn<bool>("accepted");
    const auto row = [](const char *filter, bool accepted) {
        QTest::newRow(filter) << QByteArray(filter) << accepted;
    };
    row("+31201234567", true);
    row("\"+31 (0)20 123-45.67\"", true);
    row("\"(20) 123 45 67\"", true);
    row("+31 20 123 45 67", true); // words that are all in it
    row("ext:+31-20-1234567", true);
    row("ext:\"+31 20 1234567\"", true);
    row("ext:1234567", false);
    row("123-4568", false);
    row("+20", false);
}

void CallFilterTest::findsNumbersAsTheyAreWritten()
{
    QFETCH(const QByteArray, filter);
    QFETCH(const bool, accepted);
    for (const char *const number : {"+31201234567", "+31 20-123 45 67"}) {
        Call called = call();
        called.caller.num = number;
        QCOMPARE(isAccepted(filter, called), accepted);
    }
}

void CallFilterTest::findsEveryParty()
{
    const Party wanted{"2001", "Wanted", "PJSIP/2001-1"};
    const DialTarget rung{wanted, Outcome::Failed, {}, {}, 0, {}, {}};
    std::vector<Call> named(13);
    named[0].caller = wanted;
    named[1].rang = {rung};
    named[2].answeredBy = wanted;
    named[3].talkedWith = {wanted};
    named[4].with = {wanted};
    named[5].transfers.emplace_back().by = wanted;
    named[6].transfers.emplace_back().transferred = wanted;
    named[7].transfers.emplace_back().recalls = {rung};
    named[8].consultations.emplace_back().rang = {rung};
    named[9].parked.emplace_back().retrievedBy = wanted;
    named[10].conference = Conference{"4001", {wanted}};
    named[11].queue.emplace().agent = wanted;
    named[12].pickedUpBy = wanted;
    for (const Call &call : named) {
        QVERIFY(isAccepted("wanted", call));
        QVERIFY(isAccepted("ext:2001", call));
        QVERIFY(isAccepted("pjsip/2001", call));
        QVERIFY(!isAccepted("2002", call));
    }
}

void CallFilterTest::knowsEveryWordOfTheStateColumn_data()
{
    QTest::addColumn<bool>("isEnded");
    QTest::addColumn<bool>("isLost");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("state:talking") << false << false << true;
    QTest::newRow("state:\"In Gesprek\"") << false << false << true;
    QTest::newRow("state:gesprek") << false << false << true;
    QTest::newRow("state:in-gesprek") << false << true << true;
    QTest::newRow("state:as-of") << false << true << true;
    QTest::newRow("state:\"stand van\"") << false << true << true;
    QTest::newRow("state:stand") << false << false << false;
    QTest::newRow("state:in-gesprek") << true << false << false;
    QTest::newRow("state:bezet") << true << false << true;
    QTest::newRow("reason:bezet") << true << false << true;
    QTest::newRow("state:busy") << true << false << true;
    QTest::newRow("state:as-of") << true << true << false; // it has ended as it is shown
}

void CallFilterTest::knowsEveryWordOfTheStateColumn()
{
    QFETCH(const bool, isEnded);
    QFETCH(const bool, isLost);
    FilterWords words;
    words.add(CallState::Talking, "In gesprek");
    words.add(End::Busy, "Bezet");
    words.addLost("Stand van");
    Call told = call();
    if (!isEnded) {
        told.state = CallState::Talking;
        told.ended.reset();
    }
    const CallFilter filter(QTest::currentDataTag(), words);
    QVERIFY(!filter.mistake());
    QTEST(filter.accepts(told, start(), isLost), "accepted");
}

/// Of any day, in the time zone of who asks.
void CallFilterTest::tellsTheTimeOfDay()
{
    Call early = call();
    early.started = start() - 24h * 200 + 10h; // 00:02, in summer time 01:02
    QVERIFY(!isAccepted("after:14:00", early));
    QVERIFY(isAccepted("before:2:00", early));
    QVERIFY(isAccepted("after:1:02", early));
}

void CallFilterTest::tellsNoTimeOfDayWithoutTimes()
{
    Call untimed = call();
    untimed.started = Moment(5us);
    QVERIFY(!isAccepted("after:0:00", untimed));
    QVERIFY(!isAccepted("before:23:59", untimed));
}

void CallFilterTest::isRestrictedByRightTermsAlone()
{
    const CallFilter filter("colour:red reason:busy");
    QVERIFY(filter.mistake() && !filter.isEmpty());
    QVERIFY(filter.accepts(call(), start()));
    Call other = call();
    other.end = End::Completed;
    QVERIFY(!filter.accepts(other, start()));
}

CACOFONISK_TEST(CallFilterTest)

} // namespace cacofonisk::tst_callfilter

#include "tst_callfilter.moc"
