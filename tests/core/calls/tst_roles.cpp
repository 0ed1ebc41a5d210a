// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/calls/roles.h"
#include "tests/support/callscript.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace cacofonisk::tst_roles {

using namespace calls;
using namespace test;

class RolesTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void looksBehindLocalHalves();
    void aTransferBeginsAnAttempt();
    void parkingBeginsNone();
    void aHalfThatNobodyDialledIsAConsultation();
    void byReferTheSecondCallIsTheAttempt();
    void aRecallAndARetryBelongToTheTransfer();
    void whoPicksUpIsNoTarget();
    void aPageIsNoAttempt_data();
    void aPageIsNoAttempt();
    void endsWithWhomTheCallerTransferred();
    void endsWithWhoIsParked();

private:
    [[nodiscard]] Roles roles() const { return {pbx->history(), *group()}; }
    [[nodiscard]] QString caller() const { return pbx->nameOf(roles().caller()); }
    [[nodiscard]] QStringList targets() const;
    void talks();
    void asks();
    void transfersByCode();

    [[nodiscard]] const LegGroup *group() const;

    std::unique_ptr<CallScript> pbx;
};

void RolesTest::init()
{
    pbx = std::make_unique<CallScript>();
}

/// The only one.
const LegGroup *RolesTest::group() const
{
    const LegGroup *only = nullptr;
    pbx->history().groups.forEach([&](const LegGroup &group) { only = &group; });
    return only;
}

/// Of each attempt.
QStringList RolesTest::targets() const
{
    QStringList targets;
    const Roles roles = this->roles();
    for (const Attempt &attempt : roles.attempts()) {
        targets << pbx->namesOf(attempt.targets);
    }
    return targets;
}

/// 1001 called 1002.
void RolesTest::talks()
{
    pbx->calls("1001", "1002").rings("1002", "1001").answers("1002", "1001");
}

/// 1001 asks 1003 by feature code.
void RolesTest::asks()
{
    talks();
    pbx->leaves("1001").enters("1001", "C").pairs("1003@ext", "1001");
    pbx->enters("1003@ext;1", "C").rings("1003", "1003@ext;2");
}

void RolesTest::transfersByCode()
{
    asks();
    pbx->joins("1001", "1001", "1002", "; SecondBridgeUniqueid: C; DestType: Bridge");
}

/// Rule 5.
void RolesTest::looksBehindLocalHalves()
{
    pbx->calls("1001", "600").pairs("600@ext", "1001").dials("1001", "600@ext;1");
    pbx->pairs("1002@ext", "1001").dials("600@ext;2", "1002@ext;1").rings("1002", "1002@ext;2");
    QCOMPARE(caller(), text("1001"));
    QCOMPARE(pbx->nameOf(roles().diallerOf(pbx->leg("1002"))), text("1001"));
    QCOMPARE(targets(), QStringList(text("1002")));
    pbx->pairs("1003@ext", "1001").rings("1003", "1003@ext;2");
    QCOMPARE(pbx->nameOf(roles().diallerOf(pbx->leg("1003"))), text("1003@ext;1"));
    QCOMPARE(pbx->nameOf(roles().diallerOf(pbx->leg("1001"))), text("-"));
}

/// Rules 7 and 14.
void RolesTest::aTransferBeginsAnAttempt()
{
    talks();
    pbx->sends("1001", "1002", "1003").rings("1003", "1002");
    QCOMPARE(targets(), QStringList({text("1002"), text("1003")}));
    const Roles roles = this->roles();
    const Attempt &attempt = roles.attempts().back();
    QCOMPARE(text(attempt.transfer->exten), text("1003"));
    QCOMPARE(pbx->nameOf(attempt.transferee), text("1002"));
    QCOMPARE(attempt.isOwn(), false);
}

/// Rule 14.
void RolesTest::parkingBeginsNone()
{
    talks();
    pbx->sends("1001", "1002", "700");
    QCOMPARE(targets().size(), 2);
    pbx->enters("1002", "P", "; BridgeType: parking; BridgeTechnology: holding_bridge");
    QCOMPARE(targets().size(), 1);
    init();
    talks();
    pbx->sends("1001", "1002", "700").enters("1002", "P", "; BridgeTechnology: holding_bridge");
    QCOMPARE(targets().size(), 2);
}

/// Rule 15.
void RolesTest::aHalfThatNobodyDialledIsAConsultation()
{
    asks();
    QVERIFY(roles().isConsultation(pbx->leg("1003@ext;1")));
    QVERIFY(!roles().isConsultation(pbx->leg("1003@ext;2")));
    QCOMPARE(roles().consultations().size(), std::size_t(1));
    QCOMPARE(pbx->namesOf(roles().consultations().front().targets), text("1003"));
    QCOMPARE(targets(), QStringList(text("1002")));
    pbx->joins("1001", "1001", "1002", "; SecondBridgeUniqueid: C; DestType: Bridge");
    QVERIFY(roles().consultations().empty());
    QCOMPARE(targets(), QStringList({text("1002"), text("1003")}));
    pbx->pairs("1004@ext", "1001").dials("1001", "1004@ext;1");
    QVERIFY(!roles().isConsultation(pbx->leg("1004@ext;1")));
}

/// Rule 16.
void RolesTest::byReferTheSecondCallIsTheAttempt()
{
    talks();
    pbx->calls("1001.2", "1003").rings("1003", "1001.2").answers("1003", "1001.2", "C");
    pbx->joins("1001", "1001.2", "1002", "; DestType: Bridge");
    QCOMPARE(targets(), QStringList({text("1002"), text("1003")}));
    QVERIFY(roles().consultations().empty());
    QVERIFY(!roles().attempts().back().consultation);
}

/// Rule 17.
void RolesTest::aRecallAndARetryBelongToTheTransfer()
{
    transfersByCode();
    pbx->hangsUp("1001").ends("1003@ext;1").ends("1003", 17).ends("1003@ext;2");
    pbx->originates("1001.2");
    QCOMPARE(pbx->namesOf(roles().attempts().back().recalls), text("1001.2"));
    pbx->ends("1001.2").pairs("1003@ext2", "1003@ext2;1");
    pbx->tell("Event: BridgeEnter; BridgeUniqueid: B; Uniqueid: 1003@ext2;1; Linkedid: 1001");
    pbx->rings("1003.2", "1003@ext2;2");
    QCOMPARE(targets(), QStringList({text("1002"), text("1003, 1003.2")}));
    QVERIFY(roles().attempts().front().recalls.empty());
    QVERIFY(roles().consultations().empty());
}

/// Rule 18.
void RolesTest::whoPicksUpIsNoTarget()
{
    pbx->calls("1001", "1002").rings("1002", "1001").calls("1003", "*8");
    pbx->tell("Event: Pickup; Uniqueid: 1003; TargetUniqueid: 1002");
    QCOMPARE(targets(), QStringList(text("1002")));
    QCOMPARE(pbx->nameOf(roles().attempts().front().picker), text("1003"));
    QCOMPARE(caller(), text("1001"));
}

/// Rule 21.
void RolesTest::aPageIsNoAttempt_data()
{
    QTest::addColumn<QByteArray>("application");
    QTest::addColumn<QByteArray>("creator");
    QTest::addColumn<bool>("isPage");
    QTest::newRow("rung by Page") << QByteArray("Page") << QByteArray() << true;
    QTest::newRow("met in a conference") << QByteArray("NoOp") << QByteArray("ConfBridge") << true;
    QTest::newRow("rung by a program") << QByteArray("Stasis") << QByteArray("Stasis") << false;
}

void RolesTest::aPageIsNoAttempt()
{
    QFETCH(QByteArray, application);
    QFETCH(QByteArray, creator);
    QFETCH(bool, isPage);
    pbx->calls("1001", "800").runs("1001", application.toStdString());
    QVERIFY(!roles().isPage());
    pbx->originates("1002", "1001");
    if (!creator.isEmpty()) {
        pbx->enters("1002", "B", "; BridgeCreator: " + creator.toStdString());
    }
    QCOMPARE(roles().isPage(), isPage);
    QCOMPARE(targets(), QStringList(isPage ? QString() : text("1002")));
}

/// Rule 12.
void RolesTest::endsWithWhomTheCallerTransferred()
{
    talks();
    pbx->sends("1001", "1002", "1003");
    QCOMPARE(pbx->namesOf(roles().remaining()), text("1001, 1002"));
    pbx->hangsUp("1001");
    QVERIFY(!roles().endedAt());
    init();
    talks();
    pbx->sends("1002", "1001", "1003");
    QCOMPARE(pbx->namesOf(roles().remaining()), text("1001"));
    QVERIFY(!roles().endedAt());
    pbx->hangsUp("1001");
    QCOMPARE(roles().endedAt(), std::optional(pbx->now()));
    init();
    talks();
    pbx->rings("1004", "1001").comesUp("1004").enters("1004", "B").sends("1004", "1002", "1003");
    QCOMPARE(pbx->namesOf(roles().remaining()), text("1001"));
}

void RolesTest::endsWithWhoIsParked()
{
    talks();
    pbx->tell("Event: ParkedCall; ParkeeUniqueid: 1002; Parkinglot: default; ParkingSpace: 701");
    QCOMPARE(pbx->namesOf(roles().remaining()), text("1001, 1002"));
    pbx->hangsUp("1001");
    QVERIFY(!roles().endedAt());
}

CACOFONISK_TEST(RolesTest)

} // namespace cacofonisk::tst_roles

#include "tst_roles.moc"
