// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/switch.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace cacofonisk::tst_devicetracker {

using namespace test;

class DeviceTrackerTest : public QObject
{
    Q_OBJECT

private slots:
    void infersWhoHolds_data();
    void infersWhoHolds();
    void infersNothing_data();
    void infersNothing();
};

namespace {

/// Alice talks with Bob, while a second call of Carol's rings; of chan_sip the same.
constexpr const char *calls = R"(
    Event: Newchannel; Channel: PJSIP/1001-1; Uniqueid: a
    Event: Newchannel; Channel: PJSIP/1002-2; Uniqueid: b
    Event: BridgeEnter; BridgeUniqueid: B; Uniqueid: a
    Event: BridgeEnter; BridgeUniqueid: B; Uniqueid: b
    Event: Newchannel; Channel: SIP/1001-3; Uniqueid: c
    Event: Newchannel; Channel: SIP/1002-4; Uniqueid: d
    Event: BridgeEnter; BridgeUniqueid: C; Uniqueid: c
    Event: BridgeEnter; BridgeUniqueid: C; Uniqueid: d
    Event: Newchannel; Channel: PJSIP/1003-5; Uniqueid: e
    Event: Newchannel; Channel: PJSIP/1003-6; Uniqueid: f
    Event: BridgeEnter; BridgeUniqueid: D; Uniqueid: e
    Event: Newchannel; Channel: PJSIP/1004-7; Uniqueid: g
)";

QStringList factsOf(const char *event, const QString &state)
{
    TrackedSwitch pbx;
    (void)pbx.tell(calls);
    return pbx.tell((QLatin1String(event) + state).toStdString());
}

} // namespace

void DeviceTrackerTest::infersWhoHolds_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("fact");
    QTest::newRow("PJSIP: the one it talks with") << "Device: PJSIP/1001; State: ONHOLD"
                                                  << "holdListed PJSIP/1002-2";
    QTest::newRow("chan_sip: itself") << "Device: SIP/1001; State: ONHOLD"
                                      << "holdListed SIP/1001-3";
    QTest::newRow("PJSIP: not any more") << "Device: PJSIP/1001; State: INUSE"
                                         << "holdListed PJSIP/1002-2 (over)";
}

void DeviceTrackerTest::infersWhoHolds()
{
    QFETCH(const QString, state);
    QFETCH(const QString, fact);
    QCOMPARE(factsOf("Event: DeviceStateChange; ActionID: 1; ", state), QStringList{fact});
}

void DeviceTrackerTest::infersNothing_data()
{
    QTest::addColumn<QString>("state");
    QTest::newRow("a change, which Hold tells") << "Device: PJSIP/1001; State: ONHOLD";
    QTest::newRow("chan_sip may not tell of holds")
        << "ActionID: 1; Device: SIP/1001; State: INUSE";
    QTest::newRow("two calls of a device") << "ActionID: 1; Device: PJSIP/1003; State: ONHOLD";
    QTest::newRow("in no bridge") << "ActionID: 1; Device: PJSIP/1004; State: ONHOLD";
    QTest::newRow("no call") << "ActionID: 1; Device: PJSIP/100; State: ONHOLD";
    QTest::newRow("no device") << "ActionID: 1; State: ONHOLD";
    QTest::newRow("no state") << "ActionID: 1; Device: SIP/1001";
}

void DeviceTrackerTest::infersNothing()
{
    QFETCH(const QString, state);
    QCOMPARE(factsOf("Event: DeviceStateChange; ", state), QStringList());
}

CACOFONISK_TEST(DeviceTrackerTest)

} // namespace cacofonisk::tst_devicetracker
#include "tst_devicetracker.moc"
