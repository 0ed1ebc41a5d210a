// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/ami/field.h"
#include "tests/support/script.h"
#include "tests/support/testmain.h"

#include <QSet>
#include <QTest>

namespace cacofonisk::tst_field {

using ami::Block;
using ami::Field;
using test::text;

class FieldTest : public QObject
{
    Q_OBJECT

private slots:
    void everyNameIsThereOnce();
    void namesAreAsOnTheWire_data();
    void namesAreAsOnTheWire();
    void aBlockHasItsPrefixInFrontOfEachField_data();
    void aBlockHasItsPrefixInFrontOfEachField();
    void theBlockWithoutPrefixIsTheFieldsThemselves();
};

namespace {

constexpr int count = static_cast<int>(Field::Count);
constexpr int firstOfBlock = static_cast<int>(Field::Channel);
constexpr int lastOfBlock = static_cast<int>(Field::Linkedid);

QString nameOf(int field)
{
    return text(fieldName(static_cast<Field>(field)));
}

} // namespace

void FieldTest::everyNameIsThereOnce()
{
    QSet<QString> names;
    for (int field = 0; field < count; ++field) {
        QVERIFY(!nameOf(field).isEmpty());
        names.insert(nameOf(field));
    }
    QCOMPARE(names.size(), count);
}

void FieldTest::namesAreAsOnTheWire_data()
{
    QTest::addColumn<int>("field");
    const auto row = [](const char *name, Field field) {
        QTest::newRow(name) << static_cast<int>(field);
    };
    row("Channel", Field::Channel);
    row("Uniqueid", Field::Uniqueid);
    row("Cause-txt", Field::CauseTxt);
    row("CID-CallingPres", Field::CidCallingPres);
    row("BridgeID", Field::BridgeID);
    row("BridgeId", Field::BridgeId);
    row("SecondTransfererExten", Field::SecondTransfererExten);
    row("TransferTargetCallerIDNum", Field::TransferTargetCallerIDNum);
    row("LocalTwoUniqueid", Field::LocalTwoUniqueid);
    row("Wait", Field::Wait);
}

void FieldTest::namesAreAsOnTheWire()
{
    QFETCH(int, field);
    QCOMPARE(nameOf(field), text(QTest::currentDataTag()));
}

void FieldTest::aBlockHasItsPrefixInFrontOfEachField_data()
{
    QTest::addColumn<int>("block");
    const auto row = [](const char *prefix, Block block) {
        QTest::newRow(prefix) << static_cast<int>(block);
    };
    row("Dest", Block::Dest);
    row("Transferer", Block::Transferer);
    row("Transferee", Block::Transferee);
    row("OrigTransferer", Block::OrigTransferer);
    row("SecondTransferer", Block::SecondTransferer);
    row("TransferTarget", Block::TransferTarget);
    row("LocalOne", Block::LocalOne);
    row("LocalTwo", Block::LocalTwo);
    row("Parkee", Block::Parkee);
    row("Retriever", Block::Retriever);
    row("Target", Block::Target);
    row("Spyer", Block::Spyer);
    row("Spyee", Block::Spyee);
}

void FieldTest::aBlockHasItsPrefixInFrontOfEachField()
{
    QFETCH(int, block);
    for (int field = firstOfBlock; field <= lastOfBlock; ++field) {
        const Field inBlock = in(static_cast<Block>(block), static_cast<Field>(field));
        QCOMPARE(text(fieldName(inBlock)), text(QTest::currentDataTag()) + nameOf(field));
    }
}

void FieldTest::theBlockWithoutPrefixIsTheFieldsThemselves()
{
    for (int field = firstOfBlock; field <= lastOfBlock; ++field) {
        QCOMPARE(static_cast<int>(in(Block::Channel, static_cast<Field>(field))), field);
    }
}

CACOFONISK_TEST(FieldTest)

} // namespace cacofonisk::tst_field

#include "tst_field.moc"
