// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/testmain.h"
#include "ui/calls/callfilter.h"

#include <QTest>

namespace cacofonisk::tst_callfilter {

using namespace calls;
using cacofonisk::ui::CallFilter;
using namespace std::chrono_literals;

class CallFilterTest : public QObject
{
    Q_OBJECT

private slots:
    void accepts_data();
    void accepts();
    void isEmptyWithoutWords_data();
    void isEmptyWithoutWords();
    void suggestsWordsThatItKnows();
};

namespace {

constexpr Moment start{1'700'000'000s};

/// Alice called 1002, was in a queue, reached Bob after Carol, and was busy at last.
Call call()
{
    Call call;
    call.state = CallState::Ended;
    call.server = "pbx1";
    call.caller = {"1001", "Alice Jansen", "SIP/1001-1"};
    call.dialled = "5550101";
    call.rang.push_back(
        {{"1003", "Carol", "SIP/1003-3"}, Outcome::NoAnswer, start, start + 3s, 0, {}, {}});
    call.answeredBy = Party{"1002", "Bob", "SIP/1002-2"};
    call.queue = QueueVisit();
    call.queue->name = "support";
    call.started = start;
    call.ended = start + 61s;
    call.end = End::Busy;
    return call;
}

} // namespace

void CallFilterTest::accepts_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<bool>("accepted");
    const auto row = [](const char *filter, bool accepted) {
        QTest::newRow(filter) << QString::fromUtf8(filter) << accepted;
    };
    row("alice", true);
    row("ALICE", true);
    row("zoe", false);
    row("-zoe", true);
    row("-alice", false);
    row("alice 1003", true);
    row("alice zoe", false);
    row("\"Alice Jansen\"", true);
    row("\"Jansen Alice\"", false);
    row("ext:1001", true);
    row("ext:1002", true);
    row("ext:1003", true);
    row("ext:5550101", true);
    row("ext:100", false);
    row("-ext:1004", true);
    row("queue:support", true);
    row("QUEUE:Support", true);
    row("queue:sales", false);
    row("server:pbx1", true);
    row("server:pbx2", false);
    row("state:ended", true);
    row("state:ringing", false);
    row("reason:busy", true);
    row("reason:completed", false);
    row("longer:60s", true);
    row("longer:1m", true);
    row("longer:61", false);
    row("longer:1h", false);
    row("longer:soon", false); // no duration: a word that is nowhere
    row("queue:support reason:busy -ext:1004 bob", true);
}

void CallFilterTest::accepts()
{
    QFETCH(QString, filter);
    QFETCH(bool, accepted);
    const QString search = QStringLiteral("Alice Jansen\n1001\nBob\n1002\nCarol\n1003");
    QCOMPARE(CallFilter(filter).accepts(call(), search, start + 100s), accepted);
}

void CallFilterTest::isEmptyWithoutWords_data()
{
    QTest::addColumn<QString>("filter");
    QTest::newRow("nothing") << QString();
    QTest::newRow("spaces") << QStringLiteral("  \t ");
    QTest::newRow("a dash") << QStringLiteral("-");
    QTest::newRow("quotes") << QStringLiteral("\"\"");
}

void CallFilterTest::isEmptyWithoutWords()
{
    QFETCH(QString, filter);
    QVERIFY(CallFilter(filter).isEmpty());
}

void CallFilterTest::suggestsWordsThatItKnows()
{
    QVERIFY(CallFilter::suggestions().contains(QLatin1String("state:on-hold")));
    QVERIFY(CallFilter::suggestions().contains(QLatin1String("reason:no-answer")));
    QVERIFY(CallFilter(QStringLiteral("reason:busy")).accepts(call(), {}, start));
}

CACOFONISK_TEST(CallFilterTest)

} // namespace cacofonisk::tst_callfilter

#include "tst_callfilter.moc"
