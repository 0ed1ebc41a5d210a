// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/contacts/contactfiles.h"
#include "core/contacts/csvreader.h"
#include "tests/support/contactlines.h"
#include "tests/support/files.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>
#include <QTest>

namespace cacofonisk::tst_csvchoices {

using namespace test;
using contacts::ColumnChoices;
using contacts::ColumnRole;
using contacts::ColumnSample;
using contacts::ContactFiles;
using contacts::contactsOfCsv;

/// Lists whose headings tell too little.
class CsvChoicesTest : public QObject
{
    Q_OBJECT

private slots:
    void asks_data();
    void asks();
    void asksNothingOf_data();
    void asksNothingOf();
    void showsTheFirstLines();
    void readsAsChosen();
    void takesTheFirstLineForAContactWithoutHeadings();
    void mayBeToldOtherwiseOfWhatItKnows();
    void knowsAListByItsHeadings();
    void keepsWhatAFileHadWhileItAsks();
};

namespace {

const ColumnRole no = ColumnRole::Ignored;
const ColumnRole name = ColumnRole::Name;
const ColumnRole number = ColumnRole::Number;

ColumnChoices choice(std::string_view text, const contacts::ColumnRoles &roles)
{
    return {{contactsOfCsv(text).columns->key(), roles}};
}

} // namespace

void CsvChoicesTest::asks_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *const text :
         {"Wie;Bellen\nAlice;1002\n", "Wie;Telefoon\nAlice;1002\n", "Naam;Bellen\nAlice;1002\n",
          "Kto\tDzwonić\nAlice\t1002\n", "1002;1003\n1004;1005\n", "Wie,Bellen\n"}) {
        QTest::newRow(text) << QByteArray(text);
    }
}

void CsvChoicesTest::asks()
{
    QFETCH(QByteArray, text);
    const contacts::ContactList list = contactsOfCsv(text.toStdString());
    QVERIFY(list.isAsking);
    QVERIFY(list.columns);
    QVERIFY(list.contacts.empty());
    QCOMPARE(faultsOf(list), QStringList());
    QCOMPARE(list.withoutNumber, std::size_t(0));
}

void CsvChoicesTest::asksNothingOf_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *const text : {"", "Naam;Telefoon\nAlice;1002\n", "Alice;1002\nBob;1003\n",
                                   "Dear Alice\nhow are you\n", "name,phone\n"}) {
        QTest::newRow(text) << QByteArray(text);
    }
}

void CsvChoicesTest::asksNothingOf()
{
    QFETCH(QByteArray, text);
    QVERIFY(!contactsOfCsv(text.toStdString()).isAsking);
}

void CsvChoicesTest::showsTheFirstLines()
{
    QByteArray text = "Wie;Telefoon;Afdeling\nAlice;1002\n";
    for (int i = 0; i < 100; ++i) {
        text += "Bob;1003;IT;x\n";
    }
    const ColumnSample sample = *contactsOfCsv(text.toStdString()).columns;
    QCOMPARE(sample.lines.size(), std::size_t(8));
    QVERIFY((sample.lines[0] == std::vector<std::string>{"Wie", "Telefoon", "Afdeling"}));
    QVERIFY((sample.lines[1] == std::vector<std::string>{"Alice", "1002"}));
    QVERIFY((sample.roles == contacts::ColumnRoles{no, number, no, no}));
}

void CsvChoicesTest::readsAsChosen()
{
    constexpr auto text = "Wie;Waar;Bellen;Ook\nAlice;Archers;1002;1003\n";
    const auto list =
        contactsOfCsv(text, choice(text, {name, ColumnRole::Company, number, number}));
    QVERIFY(!list.isAsking);
    QCOMPARE(linesOf(list.contacts),
             QStringList(QStringLiteral("Alice (Archers): 1002 Bellen, 1003 Ook")));
    const auto parts = contactsOfCsv(
        text, choice(text, {ColumnRole::LastName, ColumnRole::FirstName, number, no}));
    QCOMPARE(linesOf(parts.contacts), QStringList(QStringLiteral("Archers Alice: 1002 Bellen")));
    QVERIFY((parts.columns->roles ==
             contacts::ColumnRoles{ColumnRole::LastName, ColumnRole::FirstName, number, no}));
}

void CsvChoicesTest::takesTheFirstLineForAContactWithoutHeadings()
{
    constexpr auto text = "1002;1003;Alice\n1004;1005;Bob\n";
    const auto list = contactsOfCsv(text, choice(text, {no, number, name}));
    QCOMPARE(linesOf(list.contacts).join(u'|'), QStringLiteral("Alice: 1003|Bob: 1005"));
}

void CsvChoicesTest::mayBeToldOtherwiseOfWhatItKnows()
{
    constexpr auto text = "Naam;Omschrijving;Telefoon\nAlice;Balie;1002\n";
    const auto list = contactsOfCsv(text, choice(text, {no, name, number}));
    QCOMPARE(linesOf(list.contacts), QStringList(QStringLiteral("Balie: 1002 Telefoon")));
}

void CsvChoicesTest::knowsAListByItsHeadings()
{
    const auto key = [](const char *text) { return contactsOfCsv(text).columns->key(); };
    const QString known = key("Wie;Bellen\nAlice;1002\n");
    QCOMPARE(key("Wie , Bellen\r\nBob,1003\r\n"), known);
    QVERIFY(key("Bellen;Wie\n1002;Alice\n") != known);
    QVERIFY(key("WieBellen;\n1002;Alice\n") != known);
    QVERIFY(!key("Alice;1002\n").contains(QLatin1String("1002")));
}

void CsvChoicesTest::keepsWhatAFileHadWhileItAsks()
{
    Files files;
    const QString path = files.write(QStringLiteral("a.csv"), "name,tel\nAlice,1001\n");
    ContactFiles contacts;
    QSignalSpy changed(&contacts, &ContactFiles::bookChanged);
    contacts.setFiles({path}, {});
    QVERIFY(changed.wait());
    QVERIFY(!contacts.book()->sources()[0].question);
    constexpr auto text = "Wie,Bellen\nBob,1001\n";
    files.write(QStringLiteral("a.csv"), text);
    QTRY_VERIFY(contacts.book()->sources()[0].question);
    QCOMPARE(contacts.book()->nameOf("1001"), std::string_view("Alice"));
    contacts.setFiles({path}, {}, choice(text, {name, number}));
    QTRY_COMPARE(contacts.book()->nameOf("1001"), std::string_view("Bob"));
    QVERIFY(!contacts.book()->sources()[0].question);
    files.write(QStringLiteral("a.csv"), "Wie,Bellen\nCarol,1001\n");
    QTRY_COMPARE(contacts.book()->nameOf("1001"), std::string_view("Carol"));
}

CACOFONISK_TEST(CsvChoicesTest)

} // namespace cacofonisk::tst_csvchoices

#include "tst_csvchoices.moc"
