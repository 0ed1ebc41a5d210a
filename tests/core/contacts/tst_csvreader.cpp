// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/contacts/csvreader.h"
#include "core/contacts/text.h"
#include "tests/support/contactlines.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace cacofonisk::tst_csvreader {

using namespace test;

class CsvReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void readsContacts_data();
    void readsContacts();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void survivesEveryPrefix();
    void isNotHeldUpByQuotes();
    void countsMoreFaultsThanItTells();
};

namespace {

contacts::ContactList read(const QByteArray &content)
{
    return contacts::contactsOfCsv(contacts::textOf(content));
}

} // namespace

void CsvReaderTest::readsContacts_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QStringList>("contacts");
    const auto row = [](const char *name, const QByteArray &content, const char *contacts) {
        QTest::newRow(name) << content << QString::fromUtf8(contacts).split(u'\n');
    };
    row("comma", "name,phone\nAlice,0201234567\nBob,1002\n",
        "Alice: 0201234567 phone\nBob: 1002 phone");
    row("semicolon", "Naam;Telefoon\nAlice;0201234567\n", "Alice: 0201234567 Telefoon");
    row("tab", "Name\tNumber\nAlice\t0201234567", "Alice: 0201234567 Number");
    row("says its delimiter", "sep=;\r\nname;phone\r\nA, B;0201234567\r\n",
        "A, B: 0201234567 phone");
    row("byte order mark", "\xef\xbb\xbfname,phone\nAlice,0201234567\n", "Alice: 0201234567 phone");
    row("Latin-1", "name,phone\nZo\xeb,0201234567\n", "Zoë: 0201234567 phone");
    row("Windows-1252", "name,phone\n\x80uro,0201234567\n", "€uro: 0201234567 phone");
    row("UTF-16",
        QByteArray("\xff\xfe") + QByteArray("n\0a\0m\0e\0,\0t\0e\0l\0\n\0A\0,\0"
                                            "1\0000\0000\0002\0\n\0",
                                            32),
        "A: 1002 tel");
    row("quotes", "\"name\",\"phone\"\r\n\"Archer, \"\"Al\"\"\",\"020 1234567\"\r\n",
        "Archer, \"Al\": 020 1234567 phone");
    row("a name of two lines", "name,phone\n\"Alice\nArcher\",1002\nBob,1003\n",
        "Alice\nArcher: 1002 phone\nBob: 1003 phone");
    row("parts of names",
        "Voornaam;Tussenvoegsel;Achternaam;Bedrijf;Mobiel;Toestel\n"
        "Jan;de;Vries;Vries BV;06-12345678;102\nAlice;;Archer;;;103\n",
        "Jan de Vries (Vries BV): 06-12345678 Mobiel, 102 Toestel\nAlice Archer: 103 Toestel");
    row("a company alone", "First Name,Last Name,Company,Business Phone\n,,Archers,0201234567\n",
        "Archers: 0201234567 Business Phone");
    row("Google",
        "Name,Given Name,Family Name,Phone 1 - Type,Phone 1 - Value,Phone 2 - Type,Phone 2 - "
        "Value\nAlice Archer,Alice,Archer,Mobile,+31 6 12345678 ::: 0201234567,Work,1002\n",
        "Alice Archer: +31 6 12345678 Phone 1 - Value, 0201234567 Phone 1 - Value, 1002 Phone 2 - "
        "Value");
    row("Outlook",
        "\"First Name\",\"Last Name\",\"Home Street\",\"Business Phone\",\"Mobile Phone\",\"E-mail "
        "Address\"\n\"Alice\",\"Archer\",\"Street 12\",\"0201234567\",\"\",\"a@example.com\"\n",
        "Alice Archer: 0201234567 Business Phone");
    row("numbers that are none of a phone",
        "Naam;Klantnummer;Huisnummer;Telefoonnummer\nAlice;12345;12;0201234567\n",
        "Alice: 0201234567 Telefoonnummer");
    row("no header", "Alice Archer,0201234567\nBob,1003\n", "Alice Archer: 0201234567\nBob: 1003");
    row("no header, number first", "1002;alice@example.com;Alice\n1003;;Bob\n",
        "Alice: 1002\nBob: 1003");
    row("several in a field", "name,phone\nAlice,1002;1003 | 1004\n",
        "Alice: 1002 phone, 1003 phone, 1004 phone");
    row("blank lines and short ones", "name,phone,company\n\n\nAlice,1002\n,,\n\n",
        "Alice: 1002 phone");
    row("old line ends", "name,phone\rAlice,1002\rBob,1003\r",
        "Alice: 1002 phone\nBob: 1003 phone");
    row("a quote that is not closed", "name,phone\n\"Alice,1002\nBob,1003\n",
        "\"Alice: 1002 phone\nBob: 1003 phone");
    row("quotes within", "name,phone\nAl \"the\" Archer,1002\n\"Al\" Archer,1003\n",
        "Al \"the\" Archer: 1002 phone\n\"Al\" Archer: 1003 phone");
}

void CsvReaderTest::readsContacts()
{
    QFETCH(QByteArray, content);
    const contacts::ContactList list = read(content);
    const QStringList lines = linesOf(list.contacts).join(u'\n').split(u'\n');
    QTEST(lines, "contacts");
    QCOMPARE(faultsOf(list), QStringList());
}

void CsvReaderTest::tellsWhatIsWrong_data()
{
    QTest::addColumn<QString>("faults");
    const auto row = [](const char *content, const char *faults) {
        QTest::newRow(content) << QString::fromUtf8(faults);
    };
    row("", "");
    row("name,phone\n", "");
    row("name,phone\nAlice,\n", "");
    row("name,phone\nAlice,n.v.t.\n", "Line 2: “n.v.t.” is not a phone number.");
    row("name,phone\n\"A\nB\",1002\n,1003\n", "Line 4: 1003 has no name.");
    row("Dear Alice\nhow are you\n",
        "There is no column of phone numbers. Name it in the first line, for example “phone”.");
}

void CsvReaderTest::tellsWhatIsWrong()
{
    const contacts::ContactList list = read(QTest::currentDataTag());
    QTEST(faultsOf(list).join(u'\n'), "faults");
    QCOMPARE(list.faultCount, list.faults.size());
}

void CsvReaderTest::survivesEveryPrefix()
{
    const QByteArray content = "\xef\xbb\xbfsep=;\r\n\"Naam\";Telefoon;\"Bedrijf\"\r\n"
                               "\"Archer; \"\"Al\"\"\r\n\";\"020 1234567\";\xe9\r\nB;1002\r\n";
    for (qsizetype size = 0; size <= content.size(); ++size) {
        QVERIFY(read(content.first(size)).contacts.size() <= 2);
        QVERIFY(read(content.sliced(size)).contacts.size() <= 3);
        QByteArray broken = content;
        for (const char c : {'"', ';', '\n', '\0', '\xff'}) {
            if (size < content.size()) {
                broken[size] = c;
                QVERIFY(read(broken).contacts.size() <= 4);
            }
        }
    }
}

void CsvReaderTest::isNotHeldUpByQuotes()
{
    QByteArray content = "name,phone\n";
    constexpr int many = 200'000;
    for (int i = 0; i < many; ++i) {
        content += "\"x,1002\n";
    }
    QCOMPARE(read(content).contacts.size(), std::size_t(many));
}

void CsvReaderTest::countsMoreFaultsThanItTells()
{
    const contacts::ContactList list = read("name,phone\n" + QByteArray("A,x\n").repeated(1000));
    QCOMPARE(list.faultCount, std::size_t(1000));
    QCOMPARE(list.faults.size(), std::size_t(100));
    QCOMPARE(list.withoutNumber, std::size_t(1000));
}

CACOFONISK_TEST(CsvReaderTest)

} // namespace cacofonisk::tst_csvreader

#include "tst_csvreader.moc"
