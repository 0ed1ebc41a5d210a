// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/reports/jsonlinesreporter.h"
#include "tests/support/switch.h"
#include "tests/support/testmain.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace cacofonisk::tst_jsonlinesreporter {

using namespace test;
using reports::Channel;
using reports::HangupReason;
using reports::JsonLinesReporter;
using reports::Occasion;

/// CLI.md: --report jsonl.
class JsonLinesReporterTest : public QObject
{
    Q_OBJECT

private slots:
    void writesTheFormThatIsPromised();
    void writesEveryReport_data();
    void writesEveryReport();
    void whatIsNotKnownIsNull();
    void aUserEventHasEveryField();
    void aLineStaysALineWhateverNamesHold();
    void linesAreUtf8WhateverTheWireHolds_data();
    void linesAreUtf8WhateverTheWireHolds();
};

namespace {

using Channels = reports::Channels;

Channel channel(const char *name)
{
    Channel channel;
    channel.name = name;
    channel.uniqueid = std::string("id of ") + name;
    channel.linkedid = "l";
    channel.accountCode = "acc";
    channel.callerId.name = "Alice";
    channel.callerId.num = "1001";
    channel.connectedLine.name = "Bob";
    channel.connectedLine.num = "1002";
    channel.exten = "1003";
    channel.presentation = "0 (Presentation Allowed, Not Screened)";
    channel.state = 6;
    return channel;
}

/// CHANNEL, as CLI.md has it.
QByteArray json(const char *name)
{
    return QByteArray(R"({"name":"%","uniqueid":"id of %","linkedid":"l","account_code":"acc",)"
                      R"("caller_id":{"name":"Alice","num":"1001"},)"
                      R"~("cid_calling_pres":"0 (Presentation Allowed, Not Screened)",)~"
                      R"("connected_line":{"name":"Bob","num":"1002"},"exten":"1003","state":6})")
        .replace('%', name);
}

const Occasion occasion{"pbx1", Moment(std::chrono::microseconds(1529936170420999))};
const Channel a = channel("a");
const Channel b = channel("b");
const Channel c = channel("c");

/// What `report` makes a reporter write.
template<class Report>
QByteArray written(Report report)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    JsonLinesReporter reporter(buffer);
    report(reporter);
    return buffer.data();
}

QJsonObject parsed(const QByteArray &line)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(line, &error);
    return document.isObject() ? document.object()
                               : QJsonObject{{QStringLiteral("no JSON"), error.errorString()}};
}

} // namespace

void JsonLinesReporterTest::writesTheFormThatIsPromised()
{
    QCOMPARE(written([](JsonLinesReporter &reporter) {
                 reporter.bDial(occasion, a, {b, c});
             }),
             R"({"report":"b_dial","server":"pbx1","timestamp":"2018-06-25T14:16:10.420Z",)"
             R"("call":"l","caller":)" +
                 json("a") + R"(,"targets":[)" + json("b") + ',' + json("c") + "]}\n");
}

void JsonLinesReporterTest::writesEveryReport_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("fields");
    const auto row = [](const char *report, const QByteArray &fields, auto write) {
        QTest::newRow(report) << written(write) << fields;
    };
    const QByteArray targets = R"("targets":[)" + json("b") + ',' + json("c") + ']';
    const QByteArray target = R"("target":)" + json("c");
    const QByteArray transferer = R"("transferer":)" + json("b") + ',';
    const Channels both{b, c};
    row("b_dial", targets, [&](auto &reporter) { reporter.bDial(occasion, a, both); });
    row("b_dial_end", targets + R"(,"reason":"busy")",
        [&](auto &reporter) { reporter.bDialEnd(occasion, a, both, "busy"); });
    row("up", target, [&](auto &reporter) { reporter.up(occasion, a, c); });
    row("attended_transfer", transferer + target,
        [&](auto &reporter) { reporter.attendedTransfer(occasion, a, b, c); });
    row("blind_transfer", transferer + targets,
        [&](auto &reporter) { reporter.blindTransfer(occasion, a, b, both); });
    row("blonde_transfer", transferer + R"("targets":[])",
        [&](auto &reporter) { reporter.blondeTransfer(occasion, a, b, {}); });
    row("hangup", R"("reason":"answered-elsewhere")",
        [&](auto &reporter) { reporter.hangup(occasion, a, HangupReason::AnsweredElsewhere); });
    row("queue_caller_abandon", {},
        [&](auto &reporter) { reporter.queueCallerAbandon(occasion, a); });
    const tracking::UserEvent event{&a, {{"Event", "UserEvent"}, {"X", "1"}}};
    row("user_event", R"("event":{"Event":"UserEvent","X":"1"})",
        [&](auto &reporter) { reporter.userEvent(occasion, &a, event); });
}

void JsonLinesReporterTest::writesEveryReport()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, fields);
    const QByteArray expected = QByteArray(R"({"report":")") + QTest::currentDataTag() +
                                R"(","server":"pbx1","timestamp":"2018-06-25T14:16:10.420Z",)"
                                R"("call":"l","caller":)" +
                                json("a") + (fields.isEmpty() ? "" : ",") + fields + '}';
    QCOMPARE(parsed(line), parsed(expected));
    QCOMPARE(line.count('\n'), 1);
    QVERIFY(line.endsWith("}\n"));
}

void JsonLinesReporterTest::whatIsNotKnownIsNull()
{
    Channel unknown;
    unknown.name = "a";
    QCOMPARE(
        written([&](auto &reporter) { reporter.queueCallerAbandon({}, unknown); }),
        QByteArray(R"({"report":"queue_caller_abandon","server":"","timestamp":null,"call":"",)"
                   R"("caller":{"name":"a","uniqueid":"","linkedid":"","account_code":"",)"
                   R"("caller_id":{"name":"","num":""},"cid_calling_pres":null,)"
                   R"("connected_line":{"name":"","num":""},"exten":"","state":0}})") +
            '\n');
    QCOMPARE(written([](auto &reporter) { reporter.userEvent({}, nullptr, {}); }),
             QByteArray(R"({"report":"user_event","server":"","timestamp":null,"call":null,)"
                        R"("caller":null,"event":{}})") +
                 '\n');
}

void JsonLinesReporterTest::aUserEventHasEveryField()
{
    const tracking::UserEvent event{
        nullptr, {{"Event", "UserEvent"}, {"V", "1"}, {"W", ""}, {"V", "2"}, {"v", "3"}}};
    const QByteArray line =
        written([&](auto &reporter) { reporter.userEvent(occasion, nullptr, event); });
    QVERIFY(line.endsWith(R"("event":{"Event":"UserEvent","V":["1","2"],"W":"","v":"3"}})"
                          "\n"));
}

void JsonLinesReporterTest::aLineStaysALineWhateverNamesHold()
{
    std::string hostile = "\"},\n{\"report\":\"hangup\r\n\\u0000\x7f\u2028\u0085";
    for (char control = 0; control < 0x20; ++control) {
        hostile += control;
    }
    Channel odd = a;
    odd.name = hostile;
    odd.uniqueid = hostile;
    odd.linkedid = hostile;
    odd.accountCode = hostile;
    odd.exten = hostile;
    odd.presentation = hostile;
    odd.callerId.name = hostile;
    odd.connectedLine.num = hostile;
    const tracking::UserEvent event{&odd, {{hostile, hostile}}};
    const QByteArray line = written([&](auto &reporter) {
        reporter.userEvent({hostile, {}}, &odd, event);
    });
    QCOMPARE(line.count('\n'), 1);
    const QJsonObject report = parsed(line);
    QCOMPARE(report[QLatin1String("server")].toString(), text(hostile));
    QCOMPARE(report[QLatin1String("call")].toString(), text(hostile));
    const QJsonValue caller = report[QLatin1String("caller")];
    for (const char *key :
         {"name", "uniqueid", "linkedid", "account_code", "exten", "cid_calling_pres"}) {
        QCOMPARE(caller[QLatin1String(key)].toString(), text(hostile));
    }
    QCOMPARE(report[QLatin1String("event")].toObject().keys(), QStringList(text(hostile)));
}

void JsonLinesReporterTest::linesAreUtf8WhateverTheWireHolds_data()
{
    QTest::addColumn<QByteArray>("script");
    const auto row = [](const char *name, const char *script) {
        QTest::newRow(name) << QByteArray(script);
    };
    row("a name", "Event: Newchannel; Channel: SIP/\xeb; CallerIDName: \xeb; Uniqueid: a\n"
                  "Event: Hangup; Uniqueid: a");
    row("an extension", "Event: Newchannel; Channel: SIP/a; Exten: \xeb; Uniqueid: a\n"
                        "Event: Hangup; Uniqueid: a");
    row("an extension that changes",
        "Event: Newchannel; Channel: SIP/a; Uniqueid: a\n"
        "Event: BlindTransfer; TransfererUniqueid: a; TransfereeUniqueid: a; Extension: \xeb\n"
        "Event: Hangup; Uniqueid: a");
    row("a uniqueid", "Event: Newchannel; Channel: SIP/a; Uniqueid: \xeb; Linkedid: l\n"
                      "Event: QueueCallerAbandon; Uniqueid: \xeb");
    row("a linkedid", "Event: Newchannel; Channel: SIP/a; Uniqueid: a; Linkedid: \xeb\n"
                      "Event: QueueCallerAbandon; Uniqueid: a");
    row("the server's name", "Event: Newchannel; Channel: SIP/a; Uniqueid: a; SystemName: \xeb\n"
                             "Event: Hangup; Uniqueid: a");
    row("the status of a dial", "Event: Newchannel; Channel: SIP/a; Uniqueid: a\n"
                                "Event: Newchannel; Channel: SIP/b; Uniqueid: b\n"
                                "Event: DialBegin; Uniqueid: a; DestUniqueid: b\n"
                                "Event: Newstate; Uniqueid: b; ChannelState: 5\n"
                                "Event: DialEnd; Uniqueid: a; DestUniqueid: b; DialStatus: \xeb");
    row("a value of a user event", "Event: UserEvent; Name: \xeb");
    row("a key of a user event", "Event: UserEvent; \xeb: a");
}

void JsonLinesReporterTest::linesAreUtf8WhateverTheWireHolds()
{
    QFETCH(QByteArray, script);
    ReportedSwitch pbx;
    const QByteArray lines = written([&](JsonLinesReporter &reporter) {
        pbx.reports.addReporter(reporter);
        (void)pbx.tell(script.toStdString());
    });
    QVERIFY(QString::fromUtf8(lines).toUtf8() == lines);
    QVERIFY(lines.contains("\xc3\xab"));
}

CACOFONISK_TEST(JsonLinesReporterTest)

} // namespace cacofonisk::tst_jsonlinesreporter

#include "tst_jsonlinesreporter.moc"
