// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/reports/logreporter.h"
#include "tests/support/testmain.h"

#include <QBuffer>
#include <QTest>

namespace cacofonisk::tst_logreporter {

using reports::Channel;
using reports::HangupReason;
using reports::LogReporter;
using reports::Occasion;

class LogReporterTest : public QObject
{
    Q_OBJECT

private slots:
    void writesALineForEveryReport_data();
    void writesALineForEveryReport();
    void aLineStaysALineWhateverNamesHold();
};

namespace {

using Channels = reports::Channels;

Channel channel(const char *name, const char *callerName, const char *num, const char *exten)
{
    Channel channel;
    channel.name = name;
    channel.callerId.name = callerName;
    channel.callerId.num = num;
    channel.exten = exten;
    return channel;
}

const Occasion occasion{"pbx1", Moment(std::chrono::milliseconds(1529936170420))};
const Channel a = channel("SIP/1001-1", "Alice", "1001", "1002");
const Channel b = channel("SIP/1002-2", "", "1002", "s");
const Channel c = channel("SIP/1003-3", "Carol", "", "");

template<class Report>
QByteArray written(Report report)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    LogReporter reporter(buffer);
    report(reporter);
    return buffer.data();
}

} // namespace

void LogReporterTest::writesALineForEveryReport_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("story");
    const auto row = [](const char *report, const char *story, auto write) {
        QTest::newRow(report) << written(write)
                              << QByteArray("2018-06-25T14:16:10.420Z pbx1 ") + story + '\n';
    };
    const Channels both{b, c};
    row("b_dial", R"(b_dial: "Alice" <1001> (SIP/1001-1) calls 1002: <1002> (SIP/1002-2) rings)",
        [&](auto &reporter) { reporter.bDial(occasion, a, {b}); });
    row("b_dial, two",
        R"(b_dial: "Alice" <1001> (SIP/1001-1) calls 1002: <1002> (SIP/1002-2), )"
        R"("Carol" <> (SIP/1003-3) ring)",
        [&](auto &reporter) { reporter.bDial(occasion, a, both); });
    row("b_dial, nobody", R"(b_dial: "Alice" <1001> (SIP/1001-1) calls 1002: nobody ring)",
        [&](auto &reporter) { reporter.bDial(occasion, a, {}); });
    row("b_dial_end",
        R"(b_dial_end: <1002> (SIP/1002-2) rings no more for "Alice" <1001> (SIP/1001-1): busy)",
        [&](auto &reporter) { reporter.bDialEnd(occasion, a, {b}, "busy"); });
    row("up", R"(up: "Alice" <1001> (SIP/1001-1) talks with <1002> (SIP/1002-2))",
        [&](auto &reporter) { reporter.up(occasion, a, b); });
    row("attended_transfer",
        R"(attended_transfer: <1002> (SIP/1002-2) connects "Alice" <1001> (SIP/1001-1) with )"
        R"("Carol" <> (SIP/1003-3))",
        [&](auto &reporter) { reporter.attendedTransfer(occasion, a, b, c); });
    row("blind_transfer",
        R"(blind_transfer: <1002> (SIP/1002-2) sends "Alice" <1001> (SIP/1001-1) to 1002: )"
        R"("Carol" <> (SIP/1003-3) rings)",
        [&](auto &reporter) { reporter.blindTransfer(occasion, a, b, {c}); });
    row("blonde_transfer",
        R"(blonde_transfer: <1002> (SIP/1002-2) leaves "Alice" <1001> (SIP/1001-1) to )"
        R"("Carol" <> (SIP/1003-3), still ringing)",
        [&](auto &reporter) { reporter.blondeTransfer(occasion, a, b, {c}); });
    row("hangup", R"(hangup: "Alice" <1001> (SIP/1001-1) to 1002: no-answer)",
        [&](auto &reporter) { reporter.hangup(occasion, a, HangupReason::NoAnswer); });
    row("queue_caller_abandon",
        R"(queue_caller_abandon: "Alice" <1001> (SIP/1001-1) left the queue unanswered)",
        [&](auto &reporter) { reporter.queueCallerAbandon(occasion, a); });
    const tracking::UserEvent event{&a, {{"Event", "UserEvent"}, {"X", "1"}}};
    row("user_event", R"(user_event: "Alice" <1001> (SIP/1001-1), Event=UserEvent, X=1)",
        [&](auto &reporter) { reporter.userEvent(occasion, &a, event); });
    row("user_event, nobody", "user_event: no channel, Event=UserEvent, X=1",
        [&](auto &reporter) { reporter.userEvent(occasion, nullptr, event); });
}

void LogReporterTest::writesALineForEveryReport()
{
    QFETCH(QByteArray, line);
    QTEST(line, "story");
}

void LogReporterTest::aLineStaysALineWhateverNamesHold()
{
    std::string hostile = "a\r\nb\x7f";
    for (char control = 0; control < 0x20; ++control) {
        hostile += control;
    }
    Channel odd;
    odd.name = odd.exten = odd.callerId.name = odd.callerId.num = hostile;
    const tracking::UserEvent event{&odd, {{hostile, hostile}}};
    const QByteArray lines = written([&](LogReporter &reporter) {
        const Occasion nowhere{hostile, {}};
        reporter.bDial(nowhere, odd, {odd, odd});
        reporter.bDialEnd(nowhere, odd, {odd}, hostile);
        reporter.up(nowhere, odd, odd);
        reporter.hangup(nowhere, odd, HangupReason::Busy);
        reporter.userEvent(nowhere, &odd, event);
        reporter.userEvent({}, nullptr, {});
    });
    QCOMPARE(lines.count('\n'), 6);
    const QByteArray bytes = QByteArray(lines).replace('\n', "");
    for (const char byte : bytes) {
        QVERIFY(static_cast<unsigned char>(byte) >= 0x20 && byte != 0x7f);
    }
    QVERIFY(lines.endsWith("\n- - user_event: no channel\n"));
}

CACOFONISK_TEST(LogReporterTest)

} // namespace cacofonisk::tst_logreporter

#include "tst_logreporter.moc"
