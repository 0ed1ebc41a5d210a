// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/calls/callsnapshot.h"
#include "tests/support/callscript.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace cacofonisk::tst_unanswered {

using namespace calls;
using namespace test;
using namespace std::chrono_literals;

/// How a call ends that nobody answers: 1001 calls 600, by which phones are rung.
class UnansweredTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void aGroupEndsAsTheMildest_data();
    void aGroupEndsAsTheMildest();
    void thoseDialledAtLastDecide();
    void aPhoneThatSentTheCallOnDoesNotCount_data();
    void aPhoneThatSentTheCallOnDoesNotCount();
    void nothingIsUnansweredWhereNobodyIsDialled();
    void tellsUntilWhenItDialled();
    void aCauseStandsForAnEnd_data();
    void aCauseStandsForAnEnd();

private:
    [[nodiscard]] CallSnapshot snapshot() const { return {pbx->history(), pbx->groupOf("1001")}; }
    [[nodiscard]] QString unanswered() const;

    std::unique_ptr<CallScript> pbx;
};

void UnansweredTest::init()
{
    pbx = std::make_unique<CallScript>();
    pbx->calls("1001", "600");
}

/// `busy, by 1002`
QString UnansweredTest::unanswered() const
{
    const CallSnapshot snapshot = this->snapshot();
    const auto told = snapshot.outcomes.unanswered(snapshot.roles.attempts().front());
    return told ? text(nameOf(told->end)) + QStringLiteral(", by ") + pbx->nameOf(told->leg)
                : QStringLiteral("-");
}

/// Rule 10.
void UnansweredTest::aGroupEndsAsTheMildest_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<int>("firstCause");
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<int>("secondCause");
    QTest::addColumn<QString>("end");
    const auto add = [](const char *a, int causeOfA, const char *b, int causeOfB, const char *end) {
        QTest::addRow("%s %i, %s %i", a, causeOfA, b, causeOfB)
            << QByteArray(a) << causeOfA << QByteArray(b) << causeOfB << text(end);
    };
    add("CANCEL", 16, "NOANSWER", 19, "cancelled, by 1002");
    add("BUSY", 17, "NOANSWER", 19, "no-answer, by 1003");
    add("BUSY", 17, "BUSY", 21, "busy, by 1002");
    add("CHANUNAVAIL", 1, "BUSY", 21, "rejected, by 1003");
    add("CHANUNAVAIL", 1, "CONGESTION", 34, "failed, by 1002");
}

void UnansweredTest::aGroupEndsAsTheMildest()
{
    QFETCH(QByteArray, first);
    QFETCH(int, firstCause);
    QFETCH(QByteArray, second);
    QFETCH(int, secondCause);
    QFETCH(QString, end);
    pbx->rings("1002", "1001").rings("1003", "1001");
    pbx->dialEnds("1002", "1001", first.toStdString()).ends("1002", firstCause);
    pbx->dialEnds("1003", "1001", second.toStdString()).ends("1003", secondCause);
    QCOMPARE(unanswered(), end);
}

void UnansweredTest::thoseDialledAtLastDecide()
{
    pbx->rings("1002", "1001").dialEnds("1002", "1001", "BUSY").ends("1002", 17);
    pbx->rings("1003", "1001").dialEnds("1003", "1001", "BUSY").ends("1003", 21);
    QCOMPARE(unanswered(), text("rejected, by 1003"));
}

void UnansweredTest::aPhoneThatSentTheCallOnDoesNotCount_data()
{
    QTest::addColumn<QByteArray>("forward");
    QTest::addColumn<QString>("end");
    QTest::newRow("sent on") << QByteArray("; Forward: Local/1003@ext")
                             << QStringLiteral("busy, by 1003");
    QTest::newRow("cancelled") << QByteArray() << QStringLiteral("cancelled, by 1002");
}

void UnansweredTest::aPhoneThatSentTheCallOnDoesNotCount()
{
    QFETCH(QByteArray, forward);
    QFETCH(QString, end);
    pbx->rings("1002", "1001").rings("1003", "1001");
    pbx->tell("Event: DialEnd; Uniqueid: 1001; DestUniqueid: 1002; DialStatus: CANCEL" +
              forward.toStdString());
    pbx->dialEnds("1003", "1001", "BUSY").ends("1003", 17);
    QCOMPARE(unanswered(), end);
}

void UnansweredTest::nothingIsUnansweredWhereNobodyIsDialled()
{
    QCOMPARE(unanswered(), text("-"));
    const CallSnapshot told = snapshot();
    QVERIFY(!told.outcomes.dialledUntil(told.roles.attempts().front()));
    QVERIFY(!told.outcomes.answerOf(told.roles.attempts().front()));
}

void UnansweredTest::tellsUntilWhenItDialled()
{
    const auto until = [this] {
        const CallSnapshot told = snapshot();
        return told.outcomes.dialledUntil(told.roles.attempts().front());
    };
    pbx->rings("1002", "1001").rings("1003", "1001").dialEnds("1003", "1001", "BUSY");
    QVERIFY(!until());
    pbx->wait(5s).dialEnds("1002", "1001", "NOANSWER");
    QCOMPARE(until(), std::optional(pbx->now()));
}

void UnansweredTest::aCauseStandsForAnEnd_data()
{
    QTest::addColumn<int>("cause");
    QTest::addColumn<QString>("end");
    QTest::newRow("normal clearing") << 16 << QStringLiteral("cancelled");
    QTest::newRow("busy") << 17 << QStringLiteral("busy");
    QTest::newRow("no answer") << 19 << QStringLiteral("no-answer");
    QTest::newRow("rejected") << 21 << QStringLiteral("rejected");
    QTest::newRow("answered elsewhere") << 26 << QStringLiteral("answered-elsewhere");
    QTest::newRow("unallocated") << 1 << QStringLiteral("failed");
}

void UnansweredTest::aCauseStandsForAnEnd()
{
    QFETCH(int, cause);
    QFETCH(QString, end);
    QCOMPARE(text(nameOf(endOfCause(cause))), end);
}

CACOFONISK_TEST(UnansweredTest)

} // namespace cacofonisk::tst_unanswered

#include "tst_unanswered.moc"
