// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/switchboard/switchboardwriter.h"
#include "tests/core/switchboard/watchedswitch.h"
#include "tests/support/testmain.h"

#include <QBuffer>
#include <QTest>

namespace cacofonisk::tst_switchboardwriter {

using namespace test;

/// Other programs read what is written: each object is compared as a whole.
class SwitchboardWriterTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void writesAnExtension();
    void writesAQueue();
    void listsAbandonedCallsWhenTheyChange();
    void writesAConference();
    void writesAParkingSpace();
    void writesNothingThatIsAsItWas();
    void writesWhatIsGone();

private:
    /// The lines that come of a script.
    QString write(std::string_view script)
    {
        play(pbx->tracker, script);
        m_output.buffer().clear();
        m_output.seek(0);
        m_writer->write(pbx->board.takeChanges(), pbx->board.server(), pbx->board.now());
        return QString::fromUtf8(m_output.buffer()).trimmed();
    }

    std::unique_ptr<WatchedSwitch> pbx;
    QBuffer m_output;
    std::unique_ptr<switchboard::SwitchboardWriter> m_writer;
};

void SwitchboardWriterTest::init()
{
    pbx = std::make_unique<WatchedSwitch>();
    m_writer = std::make_unique<switchboard::SwitchboardWriter>(m_output);
    m_output.close();
    QVERIFY(m_output.open(QIODevice::WriteOnly));
    (void)write(R"(
        Event: ExtensionStatus; Exten: 1001; Context: ext; Hint: SIP/1001; Status: 0;
            Timestamp: 1500000000.0
        Event: Newchannel; Channel: SIP/t-1; ChannelState: 6; CallerIDNum: 0201234567; Uniqueid: a;
            CallerIDName: "A"; Timestamp: 1500000001.0
        Event: Newchannel; Channel: SIP/1001-2; ChannelState: 5; CallerIDNum: 1001; Uniqueid: b;
            CallerIDName: Alice; Timestamp: 1500000001.0
    )");
}

void SwitchboardWriterTest::writesAnExtension()
{
    QCOMPARE(
        write("Event: DialBegin; Uniqueid: a; DestUniqueid: b; Timestamp: 1500000002.0\n"
              "Event: ExtensionStatus; Exten: 1001; Context: ext; Hint: SIP/1001; Status: 8; "
              "Timestamp: 1500000002.5"),
        text(R"({"type":"extension.changed","server":"pbx","timestamp":"2017-07-14T02:40:02.500Z",)"
             R"("data":{"ext":"1001","context":"ext","name":"Alice","state":"ringing","with":[)"
             R"({"num":"0201234567","name":"\"A\"","channel":"SIP/t-1","direction":"in"}],)"
             R"("since":"2017-07-14T02:40:02.500Z"}})"));
}

void SwitchboardWriterTest::writesAQueue()
{
    QCOMPARE(
        write(R"(
            Event: QueueParams; Queue: support; ServiceLevel: 10; Completed: 7; Abandoned: 2;
                Holdtime: 12; TalkTime: 60; ServicelevelPerf: 71.4; Timestamp: 1500000002.0
            Event: QueueMemberAdded; Queue: support; Interface: SIP/1001; MemberName: Agent A;
                Status: 1; Paused: 1; PausedReason: lunch; Penalty: 1; CallsTaken: 3;
                LastCall: 1499999000; Timestamp: 1500000003.0
            Event: QueueCallerJoin; Uniqueid: a; Queue: support; Position: 1;
                Timestamp: 1500000004.0
        )"),
        text(R"({"type":"queue.changed","server":"pbx","timestamp":"2017-07-14T02:40:04.000Z",)"
             R"("data":{"queue":"support","waiting":[{"position":1,"caller":)"
             R"({"num":"0201234567","name":"\"A\"","channel":"SIP/t-1"},)"
             R"("since":"2017-07-14T02:40:04.000Z"}],"members":[{"interface":"SIP/1001",)"
             R"("ext":"1001","name":"Agent A","state":"free","with":[],)"
             R"("since":"2017-07-14T02:40:03.000Z","paused":true,"pause_reason":"lunch",)"
             R"("paused_since":"2017-07-14T02:40:03.000Z","penalty":1,"calls_taken":3,)"
             R"("last_call":"2017-07-14T02:23:20.000Z"}],"today":{"answered":0,"abandoned":0,)"
             R"("average_wait_seconds":null,"longest_wait_seconds":null,)"
             R"("service_level_seconds":10,"within_service_level":0,"asterisk":)"
             R"({"as_of":"2017-07-14T02:40:02.000Z","answered":7,"abandoned":2,)"
             R"("average_wait_seconds":12,"average_talk_seconds":60,)"
             R"("within_service_level_percent":71}}}})"));
}

void SwitchboardWriterTest::listsAbandonedCallsWhenTheyChange()
{
    (void)write("Event: QueueCallerJoin; Uniqueid: a; Queue: support; Position: 1; "
                "Timestamp: 1500000004.0");
    const QString gaveUp =
        write("Event: HangupRequest; Uniqueid: a; Timestamp: 1500000006.5").section(u'\n', -1);
    QVERIFY(gaveUp.contains(
        text(R"("abandoned":1,"average_wait_seconds":null,"longest_wait_seconds":2.5,)"
             R"("service_level_seconds":null,"within_service_level":null,"abandoned_calls":[)"
             R"({"caller":{"num":"0201234567","name":"\"A\"","channel":"SIP/t-1"},)"
             R"("at":"2017-07-14T02:40:06.500Z","wait_seconds":2.5,"called_back_by":null,)"
             R"("called_back":null}],"asterisk":null)")));
    const QString later = write("Event: QueueMemberAdded; Queue: support; Interface: SIP/9; "
                                "Status: 1; Timestamp: 1500000007.0");
    QVERIFY(later.contains(text(R"("abandoned":1)")));
    QVERIFY(!later.contains(text("abandoned_calls")));
}

void SwitchboardWriterTest::writesAConference()
{
    QCOMPARE(
        write("Event: ConfbridgeJoin; Conference: 4001; BridgeUniqueid: B; Uniqueid: a; "
              "Admin: Yes; Muted: No; Timestamp: 1500000003.0"),
        text(R"({"type":"conference.changed","server":"pbx",)"
             R"("timestamp":"2017-07-14T02:40:03.000Z","data":{"conference":"4001","members":[)"
             R"({"num":"0201234567","name":"\"A\"","channel":"SIP/t-1",)"
             R"("since":"2017-07-14T02:40:03.000Z","talking":false,"muted":false,"admin":true,)"
             R"("marked":false,"waiting":false}],"locked":false,"recorded":false,)"
             R"("since":"2017-07-14T02:40:03.000Z"}})"));
}

void SwitchboardWriterTest::writesAParkingSpace()
{
    QCOMPARE(
        write("Event: ParkedCall; ParkeeUniqueid: a; ParkerDialString: SIP/1001; "
              "Parkinglot: default; ParkingSpace: 701; ParkingTimeout: 45; "
              "Timestamp: 1500000003.0"),
        text(R"({"type":"parking.changed","server":"pbx","timestamp":"2017-07-14T02:40:03.000Z",)"
             R"("data":{"lot":"default","space":"701","parked":{"num":"0201234567",)"
             R"("name":"\"A\"","channel":"SIP/t-1"},"by":{"num":"1001","name":"Alice",)"
             R"("channel":""},"since":"2017-07-14T02:40:03.000Z",)"
             R"("returns":"2017-07-14T02:40:48.000Z"}})"));
}

void SwitchboardWriterTest::writesNothingThatIsAsItWas()
{
    QCOMPARE(write("Event: ExtensionStatus; Exten: 1001; Context: ext; Hint: SIP/1001; Status: 0; "
                   "Timestamp: 1500000009.0"),
             QString());
}

void SwitchboardWriterTest::writesWhatIsGone()
{
    const QString gone = write("Event: ExtensionStatus; Exten: 1001; Context: ext; Status: -1; "
                               "Timestamp: 1500000009.0");
    QVERIFY(
        gone.contains(text(R"("ext":"1001","context":"ext","name":"Alice","state":"removed")")));
    (void)write("Event: QueueParams; Queue: support; Timestamp: 1500000009.0\n"
                "Event: QueueStatusComplete; Timestamp: 1500000009.0");
    QVERIFY(write("Event: QueueStatusComplete; Timestamp: 1500000009.0")
                .endsWith(text(R"("removed":true}})")));
}

CACOFONISK_TEST(SwitchboardWriterTest)

} // namespace cacofonisk::tst_switchboardwriter

#include "tst_switchboardwriter.moc"
