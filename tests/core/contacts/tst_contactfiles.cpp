// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/contacts/contactfiles.h"
#include "core/contacts/contactreader.h"
#include "tests/support/contactlines.h"
#include "tests/support/files.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>
#include <QTest>

#include <cstdio>

namespace cacofonisk::tst_contactfiles {

using namespace test;
using contacts::ContactBookPtr;
using contacts::ContactFiles;

class ContactFilesTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void tellsTheFormatByTheContent();
    void saysWhatCannotBeRead_data();
    void saysWhatCannotBeRead();
    void readsFilesInAnotherThread();
    void readsAFileThatChanges();
    void readsAFileThatIsReplaced();
    void readsAFileThatIsThereLater();
    void keepsWhatAFileHadThatIsGone();
    void readsOthersInTheirPlace();
    void mayEndWhileItReads();

private:
    [[nodiscard]] QString path(const char *name) const
    {
        return m_files->path(QLatin1String(name));
    }
    QString write(const char *name, const QByteArray &content)
    {
        return m_files->write(QLatin1String(name), content);
    }

    std::unique_ptr<Files> m_files;
};

namespace {

QString nameOf(const ContactFiles &files, const char *number)
{
    const std::string_view name = files.book()->nameOf(number);
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

} // namespace

void ContactFilesTest::init()
{
    m_files = std::make_unique<Files>();
}

void ContactFilesTest::tellsTheFormatByTheContent()
{
    const auto list = contacts::readContacts(
        write("a.csv", "\xef\xbb\xbf\r\nBegin:VCard\r\nFN:A\r\nTEL:1001\r\nEND:VCARD\r\n"));
    QVERIFY(list);
    QCOMPARE(linesOf(list->contacts), QStringList(QStringLiteral("A: 1001")));
    const auto other = contacts::readContacts(write("a.vcf", "name,tel\nA,1001\n"));
    QVERIFY(other);
    QCOMPARE(linesOf(other->contacts), QStringList(QStringLiteral("A: 1001 tel")));
    QCOMPARE(contacts::readContacts(write("empty", ""))->contacts.size(), std::size_t(0));
}

void ContactFilesTest::saysWhatCannotBeRead_data()
{
    QTest::addColumn<QString>("error");
    QTest::newRow("none.csv") << QStringLiteral("%1 cannot be read: No such file or directory.");
    QTest::newRow(".") << QStringLiteral("%1 cannot be read: Is a directory.");
}

void ContactFilesTest::saysWhatCannotBeRead()
{
    QFETCH(QString, error);
    const auto list = contacts::readContacts(path(QTest::currentDataTag()));
    QVERIFY(!list);
    QCOMPARE(list.error().message(), error.arg(path(QTest::currentDataTag())));
}

void ContactFilesTest::readsFilesInAnotherThread()
{
    ContactFiles files;
    QSignalSpy changed(&files, &ContactFiles::bookChanged);
    QVERIFY(files.book());
    files.setFiles({write("a.csv", "name,tel\nAlice,020 1234567\n"),
                    write("b.vcf", "BEGIN:VCARD\nFN:Bob\nTEL:1002\nEND:VCARD\n")},
                   *contacts::numberPlanOf("NL"));
    QCOMPARE(changed.size(), 0);
    QVERIFY(changed.wait());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(nameOf(files, "+31201234567"), QStringLiteral("Alice"));
    QCOMPARE(nameOf(files, "1002"), QStringLiteral("Bob"));
}

void ContactFilesTest::readsAFileThatChanges()
{
    ContactFiles files;
    QSignalSpy changed(&files, &ContactFiles::bookChanged);
    files.setFiles(
        {write("a.csv", "name,tel\nAlice,1001\n"), write("b.csv", "name,tel\nBob,1002\n")}, {});
    QVERIFY(changed.wait());
    const auto other = files.book()->sources()[1].list;
    for (const char *name : {"Carol", "Dave"}) {
        QFile file(path("a.csv"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("name,tel\n" + QByteArray(name) + ",1001\n");
        file.close();
        QTRY_COMPARE(nameOf(files, "1001"), QString::fromLatin1(name));
    }
    QCOMPARE(files.book()->sources()[1].list, other);
}

void ContactFilesTest::readsAFileThatIsReplaced()
{
    ContactFiles files;
    files.setFiles({write("a.csv", "name,tel\nAlice,1001\n")}, {});
    QTRY_COMPARE(nameOf(files, "1001"), QStringLiteral("Alice"));
    for (const char *name : {"Carol", "Dave"}) {
        write("new", "name,tel\n" + QByteArray(name) + ",1001\n");
        QVERIFY(std::rename(qPrintable(path("new")), qPrintable(path("a.csv"))) == 0);
        QTRY_COMPARE(nameOf(files, "1001"), QString::fromLatin1(name));
    }
}

void ContactFilesTest::readsAFileThatIsThereLater()
{
    ContactFiles files;
    QSignalSpy changed(&files, &ContactFiles::bookChanged);
    files.setFiles({path("a.csv")}, {});
    QVERIFY(changed.wait());
    QVERIFY(files.book()->sources()[0].error);
    write("a.csv", "name,tel\nAlice,1001\n");
    QTRY_COMPARE(nameOf(files, "1001"), QStringLiteral("Alice"));
    QVERIFY(!files.book()->sources()[0].error);
}

void ContactFilesTest::keepsWhatAFileHadThatIsGone()
{
    ContactFiles files;
    files.setFiles({write("a.csv", "name,tel\nAlice,1001\n")}, {});
    QTRY_COMPARE(nameOf(files, "1001"), QStringLiteral("Alice"));
    QVERIFY(QFile::remove(path("a.csv")));
    QTRY_VERIFY(files.book()->sources()[0].error);
    QCOMPARE(nameOf(files, "1001"), QStringLiteral("Alice"));
}

void ContactFilesTest::readsOthersInTheirPlace()
{
    ContactFiles files;
    QSignalSpy changed(&files, &ContactFiles::bookChanged);
    files.setFiles({write("a.csv", "name,tel\nAlice,1001\n")}, {});
    files.setFiles({write("b.csv", "name,tel\nBob,1002\n")}, {});
    QVERIFY(changed.wait());
    QCOMPARE(nameOf(files, "1001"), QString());
    QCOMPARE(nameOf(files, "1002"), QStringLiteral("Bob"));
    files.setFiles({}, {});
    QVERIFY(changed.wait());
    QCOMPARE(files.book()->size(), std::size_t(0));
    QCOMPARE(changed.size(), 2);
}

void ContactFilesTest::mayEndWhileItReads()
{
    const QString many = write("a.csv", "name,tel\n" + QByteArray("A,1001\n").repeated(10'000));
    for (int i = 0; i < 3; ++i) {
        ContactFiles files;
        files.setFiles({many}, {});
    }
}

CACOFONISK_TEST(ContactFilesTest)

} // namespace cacofonisk::tst_contactfiles

#include "tst_contactfiles.moc"
