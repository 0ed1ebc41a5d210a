// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/ami/problems.h"
#include "core/recording/filemap.h"
#include "core/recording/reader.h"
#include "tests/support/files.h"
#include "tests/support/printers.h"
#include "tests/support/script.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <csetjmp>
#include <csignal>
#include <sys/mman.h>

#include <list>
#include <random>

namespace cacofonisk::tst_filemap {

using namespace test;
using recording::FileMap;
using recording::LostPages;
using recording::Reader;

namespace {

constexpr qint64 page = 4096;

sigjmp_buf elsewhere;

void leave(int)
{
    siglongjmp(elsewhere, 1);
}

QByteArray bytes(qint64 size)
{
    QByteArray content(size, Qt::Uninitialized);
    std::mt19937 random(1);
    std::generate(content.begin(), content.end(), [&] { return static_cast<char>(random()); });
    return content;
}

/// Of all sizes, some larger than what is shown of a file at first, some too large; 12 MB.
QByteArray wire()
{
    QByteArray text = "Asterisk Call Manager/5.0.2\r\n";
    for (int i = 0; text.size() < (12 << 20); ++i) {
        const int size = i == 5'000 ? 3 << 20 : i == 6'000 ? 5 << 20 : 20 + i * 7 % 1'200;
        text += "Event: Newstate\r\nUniqueid: " + QByteArray::number(i) +
                "\r\nFilling: " + QByteArray(size, 'x') + "\r\n\r\n";
    }
    return text;
}

std::unique_ptr<Reader> openMapped(const QString &path, ami::Problems &problems)
{
    std::unique_ptr<Reader> reader = *Reader::open(path, problems);
    reader->mapFile();
    return reader;
}

} // namespace

/// Files that are looked at where they lie.
class FileMapTest : public QObject
{
    Q_OBJECT

private slots:
    void handsOnWhatIsNotAboutThem();
    void showsAllOfAFile_data();
    void showsAllOfAFile();
    void showsWhatWasAdded();
    void showsNoPipe();
    void watchesNoMoreThanItCan();
    void readsAsFromItsOwnMemory();
    void givesEveryMessageAgain();
    void saysThatAFileBecameShorter_data();
    void saysThatAFileBecameShorter();

private:
    Files m_files;
    QFile m_file;

    std::unique_ptr<FileMap> show(const QByteArray &content)
    {
        m_file.close();
        m_file.setFileName(m_files.write(QStringLiteral("file"), content));
        return m_file.open(QIODevice::ReadWrite) ? FileMap::of(m_file) : nullptr;
    }
};

/// First, as it is before that what handled it is known.
void FileMapTest::handsOnWhatIsNotAboutThem()
{
    struct sigaction action = {};
    action.sa_handler = leave;
    struct sigaction before = {};
    sigaction(SIGBUS, &action, &before);
    const auto map = show(bytes(page));
    QVERIFY(map);

    QFile other(m_files.write(QStringLiteral("other"), bytes(page)));
    QVERIFY(other.open(QIODevice::ReadWrite));
    const volatile uchar *const shown = other.map(0, page);
    QVERIFY(other.resize(0));
    if (sigsetjmp(elsewhere, 1) == 0) {
        (void)*shown;
        QFAIL("a page that is gone was read");
    }
    QVERIFY(!map->error());
}

void FileMapTest::showsAllOfAFile_data()
{
    QTest::addColumn<qint64>("size");
    QTest::newRow("a byte") << qint64(1);
    QTest::newRow("a page") << page;
    QTest::newRow("a page and a byte") << page + 1;
    QTest::newRow("as much as is shown at once") << (qint64(1) << 20);
    QTest::newRow("more than that") << (qint64(3) << 20) + 17;
    QTest::newRow("as much as can be shown") << (qint64(9) << 20);
}

void FileMapTest::showsAllOfAFile()
{
    QFETCH(qint64, size);
    const QByteArray content = bytes(size);
    const auto map = show(content);
    QVERIFY(map);
    for (const qint64 offset : {qint64(0), size / 3, size - 1}) {
        const QByteArrayView rest = QByteArrayView(content).sliced(offset);
        std::size_t known = 0;
        while (known < std::size_t(rest.size()) && known <= (8 << 20)) {
            const auto shown = map->show(std::uint64_t(offset), known);
            QVERIFY(shown && shown->size() > known);
            QVERIFY(rest.startsWith(QByteArrayView(*shown)));
            known = shown->size();
            const volatile char *const behind = shown->data() + known;
            for (int i = 0; i < 64; ++i) {
                (void)behind[i];
            }
        }
        QCOMPARE(known, std::size_t(rest.size()));
        QVERIFY(map->show(std::uint64_t(offset), known)->empty());
    }
    QVERIFY(map->show(std::uint64_t(size), 0)->empty());
    QVERIFY(map->show(std::uint64_t(size) * 2, 0)->empty());
    QVERIFY(!map->error());
}

void FileMapTest::showsWhatWasAdded()
{
    const auto map = show("begin");
    QVERIFY(map->show(0, 5)->empty());
    QVERIFY(m_file.seek(5) && m_file.write(" and end") == 8 && m_file.flush());
    QCOMPARE(QByteArrayView(*map->show(0, 5)), QByteArrayView("begin and end"));
}

void FileMapTest::showsNoPipe()
{
    QVERIFY(!show(""));
    QFile device(QStringLiteral("/dev/null"));
    QVERIFY(device.open(QIODevice::ReadOnly));
    QVERIFY(!FileMap::of(device));
}

void FileMapTest::watchesNoMoreThanItCan()
{
    std::list<LostPages> watched;
    char none = 0;
    while (watched.size() < 100 && watched.emplace_back(&none, 0).areWatched()) {
    }
    QVERIFY(watched.size() > 20 && watched.size() < 100);
    QVERIFY(!show("content"));
    watched.pop_front();
    QVERIFY(show("content"));
}

void FileMapTest::readsAsFromItsOwnMemory()
{
    const QString path = m_files.write(QStringLiteral("wire"), wire());
    const Reading wanted = readAll(path);
    QCOMPARE(wanted.problems.size(), 1); // too large
    ami::Problems problems;
    const auto reader = openMapped(path, problems);
    ami::Message message;
    qsizetype count = 0;
    for (; reader->next(message); ++count) {
        QVERIFY(count < wanted.messages.size());
        QCOMPARE(reader->offset(), wanted.offsets[std::size_t(count)]);
        QCOMPARE(scriptLine(message), wanted.messages[count]);
    }
    QCOMPARE(count, wanted.messages.size());
    QCOMPARE(problemLines(problems), wanted.problems);
    QCOMPARE(reader->progress(), 1.0);
    QVERIFY(!reader->error());
}

void FileMapTest::givesEveryMessageAgain()
{
    const QString path = m_files.write(QStringLiteral("wire"), wire());
    const Reading wanted = readAll(path);
    ami::Problems problems;
    const auto reader = openMapped(path, problems);
    ami::Message message;
    std::mt19937 random(1);
    for (int i = 0; i < 300; ++i) {
        const std::size_t at = random() % wanted.offsets.size();
        QVERIFY(reader->seek(wanted.offsets[at]));
        QVERIFY(reader->next(message));
        QCOMPARE(scriptLine(message), wanted.messages[qsizetype(at)]);
    }
}

void FileMapTest::saysThatAFileBecameShorter_data()
{
    QTest::addColumn<qint64>("size");
    QTest::newRow("nothing is left") << qint64(0);
    QTest::newRow("within what is shown") << (qint64(1) << 20);
}

void FileMapTest::saysThatAFileBecameShorter()
{
    QFETCH(qint64, size);
    const QString path = m_files.write(QStringLiteral("wire"), wire());
    const Reading whole = readAll(path);
    ami::Problems problems;
    const auto reader = openMapped(path, problems);
    ami::Message message;
    qsizetype count = 0;
    while (reader->offset() < 700'000) { // beyond what was read before it was mapped
        QVERIFY(reader->next(message));
        QCOMPARE(scriptLine(message), whole.messages[count++]);
    }
    QVERIFY(QFile::resize(path, size));
    while (reader->next(message)) {
        constexpr qint64 largest = 2'000; // of these messages
        if (qint64(reader->offset()) + largest < size) {
            QCOMPARE(scriptLine(message), whole.messages[count]);
        }
        QVERIFY(++count < whole.messages.size());
    }
    QVERIFY(reader->error());
    QVERIFY(reader->error()->message().contains(path));
    QVERIFY(reader->error()->message().contains(QLatin1String("became shorter")));
}

CACOFONISK_TEST(FileMapTest)

} // namespace cacofonisk::tst_filemap
#include "tst_filemap.moc"
