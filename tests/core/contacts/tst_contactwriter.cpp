// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/contacts/contactreader.h"
#include "core/contacts/contactwriter.h"
#include "tests/support/contactlines.h"
#include "tests/support/files.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace cacofonisk::tst_contactwriter {

using namespace contacts;
using namespace test;

class ContactWriterTest : public QObject
{
    Q_OBJECT

private slots:
    void addsToWhatIsThere_data();
    void addsToWhatIsThere();
    void makesAFile();
    void makesOneCardOfAHostileName();
    void leavesOtherFilesAlone_data();
    void leavesOtherFilesAlone();
    void saysWhyItCannotWrite();

private:
    Files m_files;
};

namespace {

const Contact bob{"Bob Bakker", {}, {{"+31 20 123 4567", {}}}};

QStringList linesIn(const QString &path)
{
    const auto list = readContacts(path, {});
    return list ? linesOf(list->contacts) + faultsOf(*list) : QStringList(list.error().message());
}

} // namespace

void ContactWriterTest::addsToWhatIsThere_data()
{
    QTest::addColumn<QByteArray>("end");
    QTest::newRow("behind a line end") << QByteArray("\r\n");
    QTest::newRow("behind a line that is open") << QByteArray();
}

void ContactWriterTest::addsToWhatIsThere()
{
    QFETCH(QByteArray, end);
    const QByteArray before = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Zo\xc3\xab\r\nTEL:1003\r\n"
                              "END:VCARD" +
                              end;
    const QString path = m_files.write(QStringLiteral("some.vcf"), before);
    QVERIFY(appendContact(path, bob));
    QVERIFY(contentOf(path).startsWith(before));
    QCOMPARE(linesIn(path), (QStringList{QStringLiteral("Zo\u00eb: 1003"),
                                         QStringLiteral("Bob Bakker: +31 20 123 4567")}));
}

void ContactWriterTest::makesAFile()
{
    const QString path = m_files.path(QStringLiteral("new/folder/contacts.vcf"));
    QVERIFY(appendContact(path, bob));
    QVERIFY(appendContact(path, {"Carol", "Visser; Zonen", {{"1003", {}}}}));
    QCOMPARE(linesIn(path), (QStringList{QStringLiteral("Bob Bakker: +31 20 123 4567"),
                                         QStringLiteral("Carol (Visser; Zonen): 1003")}));
}

void ContactWriterTest::makesOneCardOfAHostileName()
{
    const QString path = m_files.path(QStringLiteral("hostile.vcf"));
    QVERIFY(appendContact(path, {"a\\, b; c\r\nTEL:112\nEND:VCARD", {}, {{"1003\nTEL:112", {}}}}));
    const auto list = readContacts(path, {});
    QVERIFY(list);
    QCOMPARE(list->contacts.size(), 1U);
    QCOMPARE(list->contacts[0].name, std::string("a\\, b; c  TEL:112 END:VCARD"));
    QCOMPARE(list->contacts[0].numbers.size(), 1U);
}

void ContactWriterTest::leavesOtherFilesAlone_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("a table") << QByteArray("Name,Phone\nAlice,1001\n");
    QTest::newRow("another character set")
        << QByteArray("BEGIN:VCARD\r\nFN:Zo\xeb\r\nTEL:1003\r\nEND:VCARD\r\n");
}

void ContactWriterTest::leavesOtherFilesAlone()
{
    QFETCH(QByteArray, content);
    const QString path = m_files.write(QStringLiteral("other"), content);
    const auto added = appendContact(path, bob);
    QVERIFY(!added);
    QVERIFY(added.error().message().contains(QLatin1String("is not a file of vCards")));
    QCOMPARE(contentOf(path), content);
}

void ContactWriterTest::saysWhyItCannotWrite()
{
    const auto added = appendContact(QStringLiteral("/proc/contacts.vcf"), bob);
    QVERIFY(!added);
    QVERIFY(added.error().message().startsWith(QLatin1String("/proc/contacts.vcf cannot be")));
}

CACOFONISK_TEST(ContactWriterTest)

} // namespace cacofonisk::tst_contactwriter

#include "tst_contactwriter.moc"
