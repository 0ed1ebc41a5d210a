// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/contacts/text.h"
#include "core/contacts/vcardreader.h"
#include "tests/support/contactlines.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace cacofonisk::tst_vcardreader {

using namespace test;

class VCardReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void readsACard_data();
    void readsACard();
    void readsSeveral();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void survivesEveryPrefix();
};

namespace {

contacts::ContactList read(const QByteArray &content)
{
    return contacts::contactsOfVCards(contacts::textOf(content));
}

} // namespace

void VCardReaderTest::readsACard_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("contact");
    const auto row = [](const char *name, const char *body, const char *contact) {
        QTest::newRow(name) << QByteArray(body) << QString::fromUtf8(contact);
    };
    row("2.1",
        "VERSION:2.1\nN:Archer;Alice\nFN:Alice Archer\nTEL;WORK;VOICE:020 1234567\nTEL;CELL:"
        "0612345678\n",
        "Alice Archer: 020 1234567 work, 0612345678 cell");
    row("2.1, quoted-printable",
        "VERSION:2.1\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:J=C3=A4ger;Zo=C3=AB\n"
        "TEL;CELL:0612345678\n",
        "Zoë Jäger: 0612345678 cell");
    row("2.1, quoted-printable of two lines",
        "VERSION:2.1\nFN;ENCODING=QUOTED-PRINTABLE;CHARSET=ISO-8859-1:Zo=EB =\n=4Aan=\n sen\nTEL:"
        "1002\n",
        "Zoë Jan sen: 1002");
    row("2.1, bare quoted-printable", "FN;QUOTED-PRINTABLE:Zo=C3=AB=ZZ\nTEL:1002\n",
        "Zoë=ZZ: 1002");
    row("3.0",
        "VERSION:3.0\nN:Archer;Alice;;Dr.;\nFN:Alice Archer\nORG:Archers\\, Inc.;Sales\n"
        "TEL;TYPE=WORK,VOICE:+31-20-1234567\nTEL;TYPE=home;TYPE=pref:1002\n",
        "Alice Archer (Archers, Inc.): +31-20-1234567 work,voice, 1002 home");
    row("3.0, folded", "VERSION:3.0\r\nFN:Alice \r\n Arc\r\n\ther\r\nTEL:10\r\n 02\r\n",
        "Alice Archer: 1002");
    row("4.0",
        "VERSION:4.0\nFN:Alice Archer\n"
        "TEL;VALUE=uri;PREF=1;TYPE=\"voice,home\":tel:+31-20-1234567;ext=102\n",
        "Alice Archer: tel:+31-20-1234567;ext=102 voice,home");
    row("group of an iPhone", "FN:Alice\nitem1.TEL;type=pref:1002\nitem1.X-ABLabel:Toestel\n",
        "Alice: 1002");
    row("a colon in quotes", "FN:Alice\nTEL;X-LABEL=\"a:b;c\":1002\n", "Alice: 1002");
    row("escapes", "FN:Archer\\; Alice \\\\ B\\, C\\nD\nTEL:1002\n",
        "Archer; Alice \\ B, C D: 1002");
    row("structured name alone", "N:Vries;Jan;de;Ir.;jr.\nTEL:1002\n",
        "Ir. Jan de Vries jr.: 1002");
    row("organisation alone", "N:;;;;\nFN:\nORG:Archers;Sales\nTEL:1002\n", "Archers: 1002");
    row("nickname alone", "NICKNAME:Al\nTEL:1002\n", "Al: 1002");
    row("small letters", "fn:Alice\ntel;type=Work:1002\n", "Alice: 1002 work");
    row("an agent", "FN:Alice\nAGENT:\nBEGIN:VCARD\nFN:Bob\nTEL:1003\nEND:VCARD\nTEL:1002\n",
        "Alice: 1002");
    row("a photo", "FN:Alice\nPHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQ\n SkZJRgABAQ==\n\nTEL:1002\n",
        "Alice: 1002");
    row("Latin-1", "FN:Zo\xeb\nTEL:1002\n", "Zoë: 1002");
}

void VCardReaderTest::readsACard()
{
    QFETCH(QByteArray, body);
    for (const char *lineEnd : {"\n", "\r\n"}) {
        QByteArray content = "BEGIN:VCARD\n" + body + "END:VCARD\n";
        content.replace("\r\n", "\n").replace("\n", lineEnd);
        const contacts::ContactList list = read(content);
        QCOMPARE(faultsOf(list), QStringList());
        QTEST(linesOf(list.contacts).join(u'\n'), "contact");
    }
}

void VCardReaderTest::readsSeveral()
{
    const contacts::ContactList list =
        read("BEGIN:VCARD\nFN:A\nTEL:1001\nEND:VCARD\n\nbegin:vcard\nFN:B\nend:vcard\n"
             "BEGIN:VCARD\nFN:C\nTEL:1003\nTEL:1004\nEND:VCARD");
    QCOMPARE(linesOf(list.contacts),
             QStringList({QStringLiteral("A: 1001"), QStringLiteral("C: 1003, 1004")}));
    QCOMPARE(list.withoutNumber, std::size_t(1));
    QCOMPARE(faultsOf(list), QStringList());
}

void VCardReaderTest::tellsWhatIsWrong_data()
{
    QTest::addColumn<QString>("faults");
    QTest::addColumn<int>("count");
    const auto row = [](const char *content, const char *faults, int count) {
        QTest::newRow(content) << QString::fromUtf8(faults) << count;
    };
    row("BEGIN:VCARD\nFN:A\nTEL:1001\nBEGIN:VCARD\nFN:B\nTEL:1002\nEND:VCARD\n",
        "Line 1: the card that begins here has no end.", 2);
    row("BEGIN:VCARD\nFN:A\nTEL:1001\n", "Line 1: the card that begins here has no end.", 1);
    row("BEGIN:VCARD\nFN:A\nwhat is this\nTEL:1001\nEND:VCARD\n",
        "Line 3 does not belong in a vCard.", 1);
    row("BEGIN:VCARD\nTEL:1001\nEND:VCARD\n", "Line 1: 1001 has no name.", 0);
    row("BEGIN:VCARD\nFN:A\nTEL:home\nTEL:1001\nEND:VCARD\n",
        "Line 1: “home” is not a phone number.", 1);
}

void VCardReaderTest::tellsWhatIsWrong()
{
    QFETCH(int, count);
    const contacts::ContactList list = read(QTest::currentDataTag());
    QTEST(faultsOf(list).join(u'\n'), "faults");
    QCOMPARE(list.contacts.size(), static_cast<std::size_t>(count));
}

void VCardReaderTest::survivesEveryPrefix()
{
    const QByteArray content =
        "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:J=E4ger;=\r\n"
        "Zo=EB\r\nitem1.TEL;TYPE=\"a:b;c\",work;VALUE=uri:tel:+31-20-1234567;ext=1\r\n 02\r\n"
        "ORG:A\\;B;C\\\\\r\nEND:VCARD\r\n";
    for (qsizetype size = 0; size <= content.size(); ++size) {
        QVERIFY(read(content.first(size)).contacts.size() <= 1);
        QVERIFY(read(content.sliced(size)).contacts.size() <= 1);
        QByteArray broken = content;
        for (const char c : {'"', ';', ':', '=', '\\', '\n', '\0', '\xff'}) {
            if (size < content.size()) {
                broken[size] = c;
                QVERIFY(read(broken).contacts.size() <= 1);
            }
        }
    }
}

CACOFONISK_TEST(VCardReaderTest)

} // namespace cacofonisk::tst_vcardreader

#include "tst_vcardreader.moc"
