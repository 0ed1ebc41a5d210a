// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/calls/callhistorymembers.h"
#include "core/reports/marksmembers.h"
#include "core/switchboard/boardmembers.h"
#include "core/tracking/statemembers.h"
#include "tests/support/fields.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace cacofonisk::tst_packedfields {

using namespace test;

/// A checkpoint of a recording has everything that is known there: a field that is not packed would
/// make a seek tell something else than playing up to there.
class PackedFieldsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyFieldIsListed();
    void everyListedFieldComesBack();
    void everyFieldOfASwitchboardIsListed();
    void everyFieldOfASwitchboardComesBack();
};

namespace {

template<class Record>
std::size_t listed()
{
    FieldCounter counter;
    Record record;
    members(counter, record);
    return counter.count;
}

/// A Span that a record derives from is one of its fields, but its begin and end are listed.
template<class Record>
constexpr std::size_t fieldsOf =
    fieldCount<Record>() +
    (std::is_base_of_v<calls::Span, Record> && !std::is_same_v<calls::Span, Record> ? 1 : 0);

template<class Record>
QByteArray packed(const Record &record)
{
    Packer packer;
    packer(record);
    return packer.take();
}

template<class Record>
void checkEach()
{
    const QByteArray unset = packed(Record());
    for (std::size_t i = 0; i < listed<Record>(); ++i) {
        Record record;
        FieldSetter setter(i);
        members(setter, record);
        const QByteArray bytes = packed(record);
        QVERIFY2(bytes != unset, qPrintable(QString::number(i)));
        Record back;
        Unpacker(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())))(back);
        QCOMPARE(packed(back), bytes);
    }
}

} // namespace

/// What is not listed is told beside each.
void PackedFieldsTest::everyFieldIsListed()
{
    using namespace tracking;
    using namespace calls;
    using reports::Reports;
    constexpr std::size_t id = 1; // a record's own is packed by its table
    QCOMPARE(listed<PartyId>(), fieldsOf<PartyId>);
    QCOMPARE(listed<Channel>() + id, fieldsOf<Channel>);
    QCOMPARE(listed<Bridge>() + id, fieldsOf<Bridge>);
    QCOMPARE(listed<Extension>() + id, fieldsOf<Extension>);
    QCOMPARE(listed<ListedChannel>(), fieldsOf<ListedChannel>);
    QCOMPARE(listed<LackingChannel>(), fieldsOf<LackingChannel>);
    QCOMPARE(listed<State>() + 4, fieldsOf<State>); // handled, isNamed, isByReceipt, clockOffset
    QCOMPARE(listed<Party>(), fieldsOf<Party>);
    QCOMPARE(listed<Span>(), fieldsOf<Span>);
    QCOMPARE(listed<Stay>(), fieldsOf<Stay>);
    QCOMPARE(listed<QueueStay>(), fieldsOf<QueueStay>);
    QCOMPARE(listed<ParkingStay>(), fieldsOf<ParkingStay>);
    QCOMPARE(listed<ApplicationRun>(), fieldsOf<ApplicationRun>);
    QCOMPARE(listed<TransferSeen>(), fieldsOf<TransferSeen>);
    QCOMPARE(listed<Leg>() + id, fieldsOf<Leg>);
    QCOMPARE(listed<Meeting::Guest>(), fieldsOf<Meeting::Guest>);
    QCOMPARE(listed<Meeting>() + id, fieldsOf<Meeting>);
    QCOMPARE(listed<LegGroup>() + id, fieldsOf<LegGroup>);
    QCOMPARE(listed<Ending>(), fieldsOf<Ending>);
    QCOMPARE(listed<MergedGroup>(), fieldsOf<MergedGroup>);
    QCOMPARE(listed<Device>() + id, fieldsOf<Device>);
    QCOMPARE(listed<CallHistory>() + 2, fieldsOf<CallHistory>); // lastHandled, learnt
    QCOMPARE(listed<Reports::Marks::Mark>(), fieldsOf<Reports::Marks::Mark>);
    QCOMPARE(listed<Reports::Marks>(), fieldsOf<Reports::Marks>);
    // The transferer's own id is listed besides it.
    QCOMPARE(listed<reports::PendingTransfer>(), fieldsOf<reports::PendingTransfer> + 1);
}

void PackedFieldsTest::everyListedFieldComesBack()
{
    checkEach<tracking::PartyId>();
    checkEach<tracking::Channel>();
    checkEach<tracking::Bridge>();
    checkEach<tracking::Extension>();
    checkEach<tracking::ListedChannel>();
    checkEach<tracking::LackingChannel>();
    checkEach<calls::Party>();
    checkEach<calls::Span>();
    checkEach<calls::Stay>();
    checkEach<calls::QueueStay>();
    checkEach<calls::ParkingStay>();
    checkEach<calls::ApplicationRun>();
    checkEach<calls::TransferSeen>();
    checkEach<calls::Leg>();
    checkEach<calls::Meeting::Guest>();
    checkEach<calls::Meeting>();
    checkEach<calls::LegGroup>();
    checkEach<calls::Ending>();
    checkEach<calls::MergedGroup>();
    checkEach<calls::Device>();
    checkEach<reports::Reports::Marks::Mark>();
    checkEach<reports::PendingTransfer>();
}

void PackedFieldsTest::everyFieldOfASwitchboardIsListed()
{
    using namespace switchboard;
    constexpr std::size_t id = 1;
    constexpr std::size_t isChanged = 1;
    constexpr std::size_t wasShown = 1;
    QCOMPARE(listed<switchboard::Presence>(), fieldsOf<switchboard::Presence>);
    QCOMPARE(listed<switchboard::Device>() + id, fieldsOf<switchboard::Device>);
    QCOMPARE(listed<switchboard::Extension>() + id + isChanged, fieldsOf<switchboard::Extension>);
    QCOMPARE(listed<WaitingCaller>(), fieldsOf<WaitingCaller>);
    QCOMPARE(listed<Leaver>(), fieldsOf<Leaver>);
    QCOMPARE(listed<Member>(), fieldsOf<Member>);
    QCOMPARE(listed<Figures>(), fieldsOf<Figures>);
    QCOMPARE(listed<AsteriskFigures>(), fieldsOf<AsteriskFigures>);
    QCOMPARE(listed<AbandonedCall>(), fieldsOf<AbandonedCall>);
    QCOMPARE(listed<Queue>() + id + isChanged, fieldsOf<Queue>);
    QCOMPARE(listed<switchboard::ConferenceMember>(), fieldsOf<switchboard::ConferenceMember>);
    QCOMPARE(listed<Conference>() + id + isChanged + wasShown, fieldsOf<Conference>);
    QCOMPARE(listed<ParkingSpace>() + id + isChanged + wasShown, fieldsOf<ParkingSpace>);
    QCOMPARE(listed<Place>() + 1, fieldsOf<Place>); // visit
    QCOMPARE(listed<ListNumber>(), fieldsOf<ListNumber>);
    QCOMPARE(listed<Board>() + 5, fieldsOf<Board>); // four lists of changes, knowsOtherSides
}

void PackedFieldsTest::everyFieldOfASwitchboardComesBack()
{
    using namespace switchboard;
    checkEach<switchboard::Presence>();
    checkEach<switchboard::Device>();
    checkEach<switchboard::Extension>();
    checkEach<WaitingCaller>();
    checkEach<Leaver>();
    checkEach<Member>();
    checkEach<Figures>();
    checkEach<AsteriskFigures>();
    checkEach<AbandonedCall>();
    checkEach<Queue>();
    checkEach<switchboard::ConferenceMember>();
    checkEach<Conference>();
    checkEach<ParkingSpace>();
    checkEach<Place>();
    checkEach<ListNumber>();
}

CACOFONISK_TEST(PackedFieldsTest)

} // namespace cacofonisk::tst_packedfields

#include "tst_packedfields.moc"
