// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/reports/jsonlinesreporter.h"
#include "tests/support/switch.h"
#include "tests/support/testmain.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

namespace cacofonisk::tst_servicereports {

using reports::Service;
using test::ReportedSwitch;
using test::text;

class ServiceReportsTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatServicesDo_data();
    void tellsWhatServicesDo();
    void tellsNothingTwice();
    void namesEveryKindOnce();
    void writesPlaceAndNumberByTheirNames();
};

void ServiceReportsTest::tellsWhatServicesDo_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QStringList>("reports");
    QTest::newRow("hold") << QByteArray(R"(
        Event: Hold; Uniqueid: a
    )") << QStringList{text("hold SIP/a")};
    QTest::newRow("music") << QByteArray(R"(
        Event: MusicOnHoldStart; Uniqueid: a; Class: jazz
        Event: MusicOnHoldStop; Uniqueid: a
    )") << QStringList{text("music_on_hold_start SIP/a jazz"), text("music_on_hold_stop SIP/a")};
    QTest::newRow("parking") << QByteArray(R"(
        Event: ParkedCall; ParkeeUniqueid: a; ParkingSpace: 701
        Event: ParkedCallTimeOut; ParkeeUniqueid: a; ParkingSpace: 701
    )") << QStringList{text("park SIP/a 701"), text("park_timed_out SIP/a 701")};
    QTest::newRow("retrieval") << QByteArray(R"(
        Event: ParkedCall; ParkeeUniqueid: a; ParkingSpace: 701
        Event: UnParkedCall; ParkeeUniqueid: a; ParkingSpace: 701; RetrieverUniqueid: b
    )") << QStringList{text("park SIP/a 701"), text("park_retrieved SIP/a SIP/b 701")};
    QTest::newRow("parking given up") << QByteArray(R"(
        Event: ParkedCall; ParkeeUniqueid: a; ParkingSpace: 701
        Event: ParkedCallGiveUp; ParkeeUniqueid: a; ParkingSpace: 701
    )") << QStringList{text("park SIP/a 701"), text("park_given_up SIP/a 701")};
    QTest::newRow("pickup") << QByteArray(R"(
        Event: Pickup; Uniqueid: a; TargetUniqueid: b
    )") << QStringList{text("pickup SIP/a SIP/b")};
    QTest::newRow("forwarding") << QByteArray(R"(
        Event: DialEnd; Uniqueid: a; DestUniqueid: b; DialStatus: CANCEL; Forward: Local/1003@ext
    )") << QStringList{text("forward SIP/a SIP/b Local/1003@ext")};
    QTest::newRow("Originate") << QByteArray(R"(
        Event: OriginateResponse; Response: Success; Uniqueid: a; Exten: 1002
    )") << QStringList{text("originate SIP/a 1002")};
    QTest::newRow("an Originate that failed") << QByteArray(R"(
        Event: OriginateResponse; Response: Failure; Uniqueid: <unknown>; Exten: 1002
    )") << QStringList{};
    QTest::newRow("queue") << QByteArray(R"(
        Event: QueueCallerJoin; Uniqueid: a; Queue: support; Position: 2
        Event: QueueCallerLeave; Uniqueid: a; Queue: support
    )") << QStringList{text("queue_join SIP/a support 2"), text("queue_leave SIP/a support")};
    QTest::newRow("agents") << QByteArray(R"(
        Event: AgentCalled; Uniqueid: a; DestUniqueid: b; Queue: support
        Event: AgentRingNoAnswer; Uniqueid: a; DestUniqueid: b; Queue: support
        Event: AgentConnect; Uniqueid: a; DestUniqueid: b; Queue: support; HoldTime: 7
        Event: AgentComplete; Uniqueid: a; DestUniqueid: b; Queue: support; TalkTime: 30
    )")
                            << QStringList{text("agent_called SIP/a SIP/b support"),
                                           text("agent_no_answer SIP/a SIP/b support"),
                                           text("agent_connected SIP/a SIP/b support 7"),
                                           text("agent_completed SIP/a SIP/b support 30")};
    QTest::newRow("conference") << QByteArray(R"(
        Event: ConfbridgeJoin; Uniqueid: a; Conference: 4001
        Event: ConfbridgeMute; Uniqueid: a; Conference: 4001
        Event: ConfbridgeUnmute; Uniqueid: a; Conference: 4001
        Event: ConfbridgeLeave; Uniqueid: a; Conference: 4001
    )")
                                << QStringList{text("conference_join SIP/a 4001"),
                                               text("conference_mute SIP/a 4001"),
                                               text("conference_unmute SIP/a 4001"),
                                               text("conference_leave SIP/a 4001")};
    QTest::newRow("recording") << QByteArray(R"(
        Event: MixMonitorStart; Uniqueid: a
        Event: MixMonitorStop; Uniqueid: a
    )") << QStringList{text("recording_start SIP/a"), text("recording_stop SIP/a")};
    QTest::newRow("spying") << QByteArray(R"(
        Event: ChanSpyStart; SpyerUniqueid: a; SpyeeUniqueid: b
        Event: ChanSpyStop; SpyerUniqueid: a; SpyeeUniqueid: b
    )") << QStringList{text("spy_start SIP/a SIP/b"), text("spy_stop SIP/a SIP/b")};
    QTest::newRow("unhold without hold") << QByteArray(R"(
        Event: Unhold; Uniqueid: a
    )") << QStringList{};
    QTest::newRow("nobody known") << QByteArray(R"(
        Event: MixMonitorStart; Uniqueid: x
        Event: ChanSpyStart; SpyerUniqueid: a
        Event: AgentCalled; Uniqueid: a; Queue: support
    )") << QStringList{};
}

void ServiceReportsTest::tellsWhatServicesDo()
{
    QFETCH(QByteArray, script);
    ReportedSwitch pbx;
    (void)pbx.tell(R"(
        Event: Newchannel; Channel: SIP/a; ChannelState: 6; Uniqueid: a; Linkedid: x
        Event: Newchannel; Channel: SIP/b; ChannelState: 6; Uniqueid: b; Linkedid: x
    )");
    QTEST(pbx.tell(script.toStdString()), "reports");
}

void ServiceReportsTest::tellsNothingTwice()
{
    ReportedSwitch pbx;
    (void)pbx.tell("Event: Newchannel; Channel: SIP/a; ChannelState: 6; Uniqueid: a; Linkedid: x");
    QCOMPARE(pbx.tell(R"(
        Event: Hold; Uniqueid: a
        Event: Hold; Uniqueid: a
        Event: Unhold; Uniqueid: a
        Event: Unhold; Uniqueid: a
    )"),
             QStringList({text("hold SIP/a"), text("unhold SIP/a")}));
}

void ServiceReportsTest::namesEveryKindOnce()
{
    constexpr auto count = static_cast<qsizetype>(Service::Kind::Count);
    QSet<QString> names;
    for (qsizetype i = 0; i < count; ++i) {
        names.insert(text(wordsOf(static_cast<Service::Kind>(i)).report));
    }
    QCOMPARE(names.size(), count);
    QVERIFY(!names.contains(QString()));
}

void ServiceReportsTest::writesPlaceAndNumberByTheirNames()
{
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    reports::JsonLinesReporter reporter(buffer);
    tracking::Channel agent;
    tracking::Channel caller;
    caller.linkedid = "1";
    agent.name = "SIP/2";
    reporter.service({"pbx", {}}, {Service::Kind::AgentConnected, caller, &agent, "support", 12});
    const QJsonObject line = QJsonDocument::fromJson(buffer.data()).object();
    QCOMPARE(line[u"report"], QStringLiteral("agent_connected"));
    QCOMPARE(line[u"call"], QStringLiteral("1"));
    QCOMPARE(line[u"target"][u"name"], QStringLiteral("SIP/2"));
    QCOMPARE(line[u"queue"], QStringLiteral("support"));
    QCOMPARE(line[u"wait_seconds"], 12);
}

CACOFONISK_TEST(ServiceReportsTest)

} // namespace cacofonisk::tst_servicereports

#include "tst_servicereports.moc"
