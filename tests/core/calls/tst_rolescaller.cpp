// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/calls/roles.h"
#include "tests/support/callscript.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace cacofonisk::tst_rolescaller {

using namespace calls;
using namespace test;

/// Who calls, and whom he dialled.
class RolesCallerTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { pbx = std::make_unique<CallScript>(); }

    void theCallerDoesSomething_data();
    void theCallerDoesSomething();
    void fromTheMiddleOnTheCallerIsWhoDialled();
    void aClickToDialIsOfThePhoneRungFirst();
    void aClickToDialIntoAnApplicationDialsNobody();
    void ofSeveralTheOneThatAnswersIsTheCaller();

private:
    [[nodiscard]] Roles roles() const;
    [[nodiscard]] QString caller() const { return pbx->nameOf(roles().caller()); }
    [[nodiscard]] QString dialled() const { return text(roles().dialled().value_or("-")); }
    [[nodiscard]] QString targets() const
    {
        return pbx->namesOf(roles().attempts().front().targets);
    }

    std::unique_ptr<CallScript> pbx;
};

/// Of the only group.
Roles RolesCallerTest::roles() const
{
    const LegGroup *only = nullptr;
    pbx->history().groups.forEach([&](const LegGroup &group) { only = &group; });
    return {pbx->history(), *only};
}

/// Rule 3.
void RolesCallerTest::theCallerDoesSomething_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("caller");
    const QString him = QStringLiteral("1001");
    const QString nobody = QStringLiteral("-");
    QTest::newRow("is in the dialplan")
        << QByteArray("Event: Newexten; Uniqueid: 1001; Application: NoOp; Exten: 1002") << him;
    QTest::newRow("rings the switch")
        << QByteArray("Event: Newstate; Uniqueid: 1001; ChannelState: 4") << him;
    QTest::newRow("waits") << QByteArray("Event: QueueCallerJoin; Uniqueid: 1001; Queue: sales")
                           << him;
    QTest::newRow("talks") << QByteArray("Event: BridgeEnter; Uniqueid: 1001; BridgeUniqueid: B")
                           << him;
    QTest::newRow("dials") << QByteArray("Event: Newchannel; Uniqueid: 1002; Channel: SIP/1002-1\n"
                                         "Event: DialBegin; Uniqueid: 1001; DestUniqueid: 1002")
                           << him;
    QTest::newRow("is lifted and put back") << QByteArray() << nobody;
    QTest::newRow("rings and answers")
        << QByteArray("Event: Newstate; Uniqueid: 1001; ChannelState: 5\n"
                      "Event: Newstate; Uniqueid: 1001; ChannelState: 6")
        << nobody;
    QTest::newRow("is dialled")
        << QByteArray("Event: Newexten; Uniqueid: 1001; Application: AppDial; Exten: s") << nobody;
}

void RolesCallerTest::theCallerDoesSomething()
{
    QFETCH(QByteArray, script);
    QFETCH(QString, caller);
    pbx->creates("1001").tell(script.toStdString());
    QCOMPARE(this->caller(), caller);
}

void RolesCallerTest::fromTheMiddleOnTheCallerIsWhoDialled()
{
    pbx->tell(R"(
        Event: Newstate; Uniqueid: 1002; Linkedid: 999; Channel: SIP/1002-1; ChannelState: 5
        Event: Newstate; Uniqueid: 1001; Linkedid: 999; Channel: SIP/1001-1; ChannelState: 4;
            Exten: 1002
    )");
    QCOMPARE(caller(), text("1001"));
    QCOMPARE(dialled(), text("1002"));
    init();
    pbx->tell(R"(
        Event: Newchannel; Uniqueid: 1002; Linkedid: 999; Channel: SIP/1002-1; ChannelState: 5
        Event: Newchannel; Uniqueid: 1001; Linkedid: 999; Channel: SIP/1001-1; ChannelState: 4;
            Exten: 1002
    )");
    QCOMPARE(caller(), text("-"));
}

/// Rule 4.
void RolesCallerTest::aClickToDialIsOfThePhoneRungFirst()
{
    pbx->originates("1001").tell("Event: OriginateResponse; Uniqueid: 1001; Exten: 1002");
    pbx->comesUp("1001").rings("1002", "1001");
    QVERIFY(roles().isClickToDial());
    QCOMPARE(caller(), text("1001"));
    QCOMPARE(dialled(), text("1002"));
    QCOMPARE(targets(), text("1002"));
    init();
    pbx->calls("1001", "1002").rings("1002", "1001");
    QVERIFY(!roles().isClickToDial());
}

void RolesCallerTest::aClickToDialIntoAnApplicationDialsNobody()
{
    pbx->originates("1001");
    pbx->tell("Event: OriginateResponse; Uniqueid: 1001; Application: Dial");
    pbx->comesUp("1001").creates("1002", "1001");
    pbx->tell("Event: DialBegin; Uniqueid: 1001; Exten: 600; DestUniqueid: 1002");
    QVERIFY(!roles().dialled());
    QCOMPARE(targets(), text("1002"));
}

void RolesCallerTest::ofSeveralTheOneThatAnswersIsTheCaller()
{
    pbx->pairs("1001@ext", "1001@ext;1").tell("Event: DialBegin; DestUniqueid: 1001@ext;1");
    QCOMPARE(caller(), text("-"));
    pbx->rings("1001", "1001@ext;2").rings("1003", "1001@ext;2");
    QCOMPARE(caller(), text("1001"));
    pbx->answers("1003", "1001@ext;2");
    QCOMPARE(caller(), text("1003"));
    QCOMPARE(pbx->nameOf(roles().runner()), text("1001@ext;1"));
    pbx->rings("1002", "1001@ext;1");
    QCOMPARE(targets(), text("1002"));
}

CACOFONISK_TEST(RolesCallerTest)

} // namespace cacofonisk::tst_rolescaller

#include "tst_rolescaller.moc"
