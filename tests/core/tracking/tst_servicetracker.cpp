// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/switch.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace cacofonisk::tst_servicetracker {

using namespace test;

class ServiceTrackerTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatServicesDo_data();
    void tellsWhatServicesDo();
    void saysNothingOfChannelsThatAreGone_data();
    void saysNothingOfChannelsThatAreGone();
    void tellsExtensionsThatChange();
    void anExtensionIsKnownByItsDevices_data();
    void anExtensionIsKnownByItsDevices();
    void tellsUserEventsWithEveryField();
};

namespace {

constexpr const char *aliceAndBob = R"(
    Event: Newchannel; Channel: SIP/a; Uniqueid: a
    Event: Newchannel; Channel: SIP/b; Uniqueid: b
)";

} // namespace

void ServiceTrackerTest::tellsWhatServicesDo_data()
{
    QTest::addColumn<QByteArray>("event");
    QTest::addColumn<QString>("fact");
    const auto row = [](const char *name, const char *rest, const char *fact) {
        QTest::newRow(name) << QByteArray("Event: ") + name + "; " + rest << text(fact);
    };
    row("QueueCallerJoin", "Uniqueid: a; Queue: 3001; Position: 2; Count: 2",
        "queueJoined SIP/a 3001 2 0");
    row("QueueEntry", "Uniqueid: a; Queue: 3001; Position: 1; Wait: 17",
        "queueJoined SIP/a 3001 1 17");
    row("QueueCallerLeave", "Uniqueid: a; Queue: 3001; Position: 1", "queueLeft SIP/a 3001 1 0");
    row("QueueCallerAbandon",
        "Uniqueid: a; Queue: 3001; Position: 1; OriginalPosition: 3; HoldTime: 9",
        "queueAbandoned SIP/a 3001 1 0");
    row("ParkedCall",
        "ParkeeUniqueid: a; ParkingSpace: 701; Parkinglot: default; ParkerDialString: SIP/b",
        "callParked SIP/a by nobody lot=default space=701 parker=SIP/b");
    row("UnParkedCall",
        "ParkeeUniqueid: a; RetrieverUniqueid: b; ParkingSpace: 701; Parkinglot: default",
        "parkedCallRetrieved SIP/a by SIP/b lot=default space=701");
    row("ParkedCallSwap", "ParkeeUniqueid: a; ParkingSpace: 701",
        "parkedCallSwapped SIP/a by nobody space=701");
    row("ParkedCallTimeOut", "ParkeeUniqueid: a; ParkingSpace: 701",
        "parkedCallTimedOut SIP/a by nobody space=701");
    row("ParkedCallGiveUp", "ParkeeUniqueid: a; ParkingSpace: 701",
        "parkedCallGivenUp SIP/a by nobody space=701");
    row("ConfbridgeJoin", "Uniqueid: a; Conference: 4001", "conferenceJoined SIP/a 4001");
    row("ConfbridgeLeave", "Uniqueid: a; Conference: 4001", "conferenceLeft SIP/a 4001");
    row("Hold", "Uniqueid: a; MusicClass: default", "held SIP/a");
    row("Unhold", "Uniqueid: a", "unheld SIP/a");
}

void ServiceTrackerTest::tellsWhatServicesDo()
{
    QFETCH(QByteArray, event);
    QFETCH(QString, fact);
    TrackedSwitch pbx;
    (void)pbx.tell(aliceAndBob);
    QCOMPARE(pbx.tell(event.toStdString()), QStringList(fact));
}

void ServiceTrackerTest::saysNothingOfChannelsThatAreGone_data()
{
    QTest::addColumn<QByteArray>("fields");
    for (const char *event :
         {"QueueCallerLeave", "QueueCallerAbandon", "QueueEntry", "ConfbridgeLeave"}) {
        QTest::newRow(event) << QByteArray("Channel: SIP/gone; Uniqueid: gone");
    }
    for (const char *event : {"UnParkedCall", "ParkedCallTimeOut", "ParkedCallGiveUp"}) {
        QTest::newRow(event) << QByteArray("ParkeeChannel: SIP/gone; ParkeeUniqueid: gone");
    }
}

void ServiceTrackerTest::saysNothingOfChannelsThatAreGone()
{
    QFETCH(QByteArray, fields);
    TrackedSwitch pbx;
    QCOMPARE(
        pbx.tell(std::string("Event: ") + QTest::currentDataTag() + "; " + fields.toStdString()),
        QStringList());
    QVERIFY(pbx.state().empty());
}

void ServiceTrackerTest::tellsExtensionsThatChange()
{
    TrackedSwitch pbx;
    constexpr const char *idle =
        "Event: ExtensionStatus; Exten: 1001; Context: ext; Hint: SIP/1001; Status: 0";
    QCOMPARE(pbx.tell(idle), QStringList(text("extensionChanged 1001@ext 0 SIP/1001")));
    QCOMPARE(pbx.tell(idle), QStringList());
    const QStringList expected{text("extensionChanged 1001@ext 8 SIP/1001"),
                               text("extensionChanged 1001@ext 8 SIP/1001&PJSIP/1001"),
                               text("extensionChanged 1001@other 0 SIP/1001")};
    QCOMPARE(pbx.tell(R"(
        Event: ExtensionStatus; Exten: 1001; Context: ext; Hint: SIP/1001; Status: 8
        Event: ExtensionStatus; Exten: 1001; Context: ext; Hint: SIP/1001&PJSIP/1001; Status: 8
        Event: ExtensionStatus; Exten: 1001; Context: other; Hint: SIP/1001; Status: 0
    )"),
             expected);
    QCOMPARE(pbx.state().extensions.size(), std::size_t(2));
    QCOMPARE(text(pbx.state().extensions.find("1001@ext")->exten), text("1001"));
    QVERIFY(pbx.state().empty());
}

void ServiceTrackerTest::anExtensionIsKnownByItsDevices_data()
{
    QTest::addColumn<QByteArray>("hint");
    QTest::addColumn<bool>("hasDevice");
    QTest::newRow("alone") << QByteArray("SIP/1001") << true;
    QTest::newRow("the last of several") << QByteArray("PJSIP/1&SIP/1001") << true;
    QTest::newRow("before its presence") << QByteArray("SIP/1001,CustomPresence:x") << true;
    QTest::newRow("a longer one") << QByteArray("SIP/10011") << false;
    QTest::newRow("a shorter one") << QByteArray("SIP/100") << false;
    QTest::newRow("another driver's") << QByteArray("PJSIP/1001") << false;
    QTest::newRow("another driver's, then its own") << QByteArray("PJSIP/1001&SIP/1001") << true;
    QTest::newRow("none") << QByteArray() << false;
    QTest::newRow("separators alone") << QByteArray("&&,") << false;
}

void ServiceTrackerTest::anExtensionIsKnownByItsDevices()
{
    QFETCH(QByteArray, hint);
    tracking::Extension extension;
    extension.hint = hint.toStdString();
    QTEST(extension.hasDevice("SIP/1001"), "hasDevice");
    QVERIFY(!extension.hasDevice({}));
}

void ServiceTrackerTest::tellsUserEventsWithEveryField()
{
    TrackedSwitch pbx;
    (void)pbx.tell(aliceAndBob);
    const QStringList expected{
        text("userEventRaised SIP/a Event=UserEvent UserEvent=Odd Uniqueid=a A=1 A=2 B="),
        text("userEventRaised nobody Event=UserEvent UserEvent=Odd Uniqueid=gone"),
        text("userEventRaised nobody Event=UserEvent UserEvent=Odd")};
    QCOMPARE(pbx.tell(R"(
        Event: UserEvent; UserEvent: Odd; Uniqueid: a; A: 1; A: 2; B:
        Event: UserEvent; UserEvent: Odd; Uniqueid: gone
        Event: UserEvent; UserEvent: Odd
    )"),
             expected);
    QCOMPARE(pbx.tell("Event: UserEvent; Name: Zo\xeb; Escaped: O\\'B <unknown>"),
             QStringList(text("userEventRaised nobody Event=UserEvent Name=Zo\xc3\xab "
                              "Escaped=O\\'B <unknown>")));
}

CACOFONISK_TEST(ServiceTrackerTest)

} // namespace cacofonisk::tst_servicetracker

#include "tst_servicetracker.moc"
