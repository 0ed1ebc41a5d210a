// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/recording/reading/aheadreader.h"
#include "core/recording/reading/bytesource.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace cacofonisk::tst_bytesource {

using recording::FileSource;

class ByteSourceTest : public QObject
{
    Q_OBJECT

private slots:
    void readsAllOfAFile();
    void readsOnWhatIsAdded();
    void saysThatAFileBecameShorter();
    void saysSoOfARecordingThatIsReadAhead();

private:
    QString write(const QByteArray &content);

    QTemporaryDir m_folder;
};

QString ByteSourceTest::write(const QByteArray &content)
{
    const QString path = m_folder.filePath(QStringLiteral("file"));
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? path
                                                                                    : QString();
}

void ByteSourceTest::readsAllOfAFile()
{
    const auto source = FileSource::open(write("Event: Hold\r\n"));
    char bytes[16];
    QCOMPARE((*source)->read(bytes, 5).value(), std::size_t(5));
    QCOMPARE((*source)->read(bytes + 5, 11).value(), std::size_t(8));
    QCOMPARE(std::string_view(bytes, 13), std::string_view("Event: Hold\r\n"));
    QCOMPARE((*source)->read(bytes, 5).value(), std::size_t(0));
    QCOMPARE((*source)->progress(), 1.0);
}

void ByteSourceTest::readsOnWhatIsAdded()
{
    const QString path = write("ab");
    const auto source = FileSource::open(path);
    char bytes[8];
    QCOMPARE((*source)->read(bytes, 8).value(), std::size_t(2));
    QFile file(path);
    QVERIFY(file.open(QIODevice::Append) && file.write("c") == 1);
    file.close();
    QCOMPARE((*source)->read(bytes, 8).value(), std::size_t(1));
    QCOMPARE(bytes[0], 'c');
}

/// A log that is rotated by copying and cutting, say.
void ByteSourceTest::saysThatAFileBecameShorter()
{
    const QString path = write("Event: Hold\r\n");
    const auto source = FileSource::open(path);
    char bytes[8];
    QVERIFY((*source)->read(bytes, 8));
    QVERIFY(QFile::resize(path, 3));
    const auto more = (*source)->read(bytes, 8);
    QVERIFY(!more);
    QVERIFY(more.error().message().contains(path));
    QVERIFY(more.error().message().contains(QLatin1String("has become shorter")));
}

void ByteSourceTest::saysSoOfARecordingThatIsReadAhead()
{
    const QString path = write(QByteArray("Event: Hold\r\nUniqueid: 1\r\n\r\n").repeated(500'000));
    ami::Problems problems;
    const auto reader = recording::AheadReader::open(path, problems);
    ami::Message message;
    QVERIFY((*reader)->next(message));
    QVERIFY(QFile::resize(path, 1'000'000)); // less than was read ahead by now, or will be
    int count = 1;
    while ((*reader)->next(message)) {
        ++count;
    }
    QVERIFY(count < 500'000);
    QVERIFY((*reader)->error());
    QVERIFY((*reader)->error()->message().contains(QLatin1String("has become shorter")));
}

CACOFONISK_TEST(ByteSourceTest)

} // namespace cacofonisk::tst_bytesource

#include "tst_bytesource.moc"
