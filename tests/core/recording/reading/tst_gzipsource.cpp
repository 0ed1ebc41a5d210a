// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/recording/reading/gzipsource.h"
#include "tests/support/files.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <random>

namespace cacofonisk::tst_gzipsource {

using namespace test;
using recording::GzipSource;

class GzipSourceTest : public QObject
{
    Q_OBJECT

private slots:
    void readsPiecesOfAnySize_data();
    void readsPiecesOfAnySize();
    void goesToAnyPlace_data();
    void goesToAnyPlace();
    void goesToAnyPlaceOfAGigabyte();
    void givesWhatStandsBeforeDamage_data();
    void givesWhatStandsBeforeDamage();
    void goesBackBehindDamage();
    void saysThatItIsCutShort_data();
    void saysThatItIsCutShort();

private:
    std::unique_ptr<GzipSource> open(const QByteArray &content)
    {
        const QString path = m_files.write(QStringLiteral("file.gz"), content);
        return std::make_unique<GzipSource>(
            recording::ReadBuffer(*recording::FileSource::open(path)), path);
    }

    Files m_files;
};

namespace {

/// Text that packs about as well as events do.
QByteArray text(qsizetype size)
{
    constexpr std::array<const char *, 6> words{
        "Event: Newstate\r\n", "Uniqueid: ",     "\r\n",
        "SIP/1001-",           "ChannelState: ", "Privilege: call\r\n"};
    std::mt19937 random(3);
    QByteArray text;
    text.reserve(size + 100);
    while (text.size() < size) {
        text += words[random() % words.size()] + QByteArray::number(random() % 100'000);
    }
    return text.first(size);
}

struct Piece
{
    QByteArray bytes;
    QString error;
};

/// What a source gives up to `size` bytes, taken in pieces.
Piece take(GzipSource &source, qsizetype size, qsizetype pieceSize = 64 << 10)
{
    Piece taken;
    while (taken.bytes.size() < size) {
        QByteArray piece(std::min(pieceSize, size - taken.bytes.size()), Qt::Uninitialized);
        const auto count = source.read(piece.data(), static_cast<std::size_t>(piece.size()));
        if (!count) {
            taken.error = count.error().message();
            break;
        }
        if (*count == 0) {
            break;
        }
        taken.bytes += piece.first(static_cast<qsizetype>(*count));
    }
    return taken;
}

constexpr qsizetype megabyte = 1 << 20;
constexpr qsizetype all = 1'000'000'000;

/// 21 MB, and ways to pack them.
void addLargeRows()
{
    QTest::addColumn<QByteArray>("packed");
    const QByteArray large = text(21 * megabyte);
    QTest::newRow("one member") << gzipped(large);
    QByteArray members;
    for (qsizetype at = 0; at < large.size(); at += 5 * megabyte) {
        members += gzipped(large.mid(at, 5 * megabyte));
    }
    QTest::newRow("members of 5 MB") << members;
    members.clear();
    for (qsizetype at = 0; at < large.size(); at += 10'000) {
        members += gzipped(large.mid(at, 10'000));
    }
    QTest::newRow("members of 10 kB, empty ones between") << members + gzipped({}) + gzipped({});
}

} // namespace

void GzipSourceTest::readsPiecesOfAnySize_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::newRow("a byte") << qsizetype(1);
    QTest::newRow("7 bytes") << qsizetype(7);
    QTest::newRow("a megabyte") << megabyte;
}

void GzipSourceTest::readsPiecesOfAnySize()
{
    QFETCH(qsizetype, size);
    const QByteArray content = text(300'000);
    const auto source =
        open(gzipped(content.first(100'000)) + gzipped({}) + gzipped(content.sliced(100'000)));
    const Piece taken = take(*source, all, size);
    QVERIFY(taken.bytes == content);
    QCOMPARE(taken.error, QString());
    QVERIFY(!source->isTruncated());
}

void GzipSourceTest::goesToAnyPlace_data()
{
    addLargeRows();
}

void GzipSourceTest::goesToAnyPlace()
{
    QFETCH(QByteArray, packed);
    const QByteArray content = text(21 * megabyte);
    const auto source = open(packed);
    QVERIFY(take(*source, all).bytes == content);
    std::mt19937 random(4);
    for (int i = 0; i < 30; ++i) {
        const auto at = static_cast<qsizetype>(random() % static_cast<std::size_t>(content.size()));
        QVERIFY(source->seek(static_cast<std::uint64_t>(at)));
        QVERIFY(take(*source, 70'000).bytes == content.mid(at, 70'000));
    }
    QVERIFY(source->seek(static_cast<std::uint64_t>(content.size() - 10)));
    QVERIFY(take(*source, all).bytes == content.last(10));
    QVERIFY(source->seek(0));
    QVERIFY(take(*source, all).bytes == content);
    QVERIFY(!source->seek(static_cast<std::uint64_t>(content.size() + 1)));
    QVERIFY(source->seek(static_cast<std::uint64_t>(megabyte)));
    QVERIFY(take(*source, 1000).bytes == content.mid(megabyte, 1000));
    QVERIFY(!source->isTruncated());
}

void GzipSourceTest::goesToAnyPlaceOfAGigabyte()
{
    // More than there are points for at their first distance.
    constexpr qsizetype size = 8 * megabyte;
    constexpr std::uint64_t count = 200;
    const QByteArray content = text(size / 800).repeated(800);
    const auto source = open(gzipped(content).repeated(count));
    QVERIFY(source->seek(count * static_cast<std::uint64_t>(content.size())));
    QVERIFY(take(*source, 1).bytes.isEmpty());
    std::mt19937_64 random(5);
    for (int i = 0; i < 20; ++i) {
        const std::uint64_t at = random() % (count * static_cast<std::uint64_t>(content.size()));
        QVERIFY(source->seek(at));
        const auto within = static_cast<qsizetype>(at % static_cast<std::uint64_t>(content.size()));
        const QByteArray expected = content.mid(within, 5000);
        QVERIFY(take(*source, expected.size()).bytes == expected);
    }
}

void GzipSourceTest::givesWhatStandsBeforeDamage_data()
{
    QTest::addColumn<QByteArray>("packed");
    QTest::addColumn<qsizetype>("atLeast");
    const QByteArray content = text(megabyte);
    const QByteArray packed = gzipped(content);
    QByteArray damaged = packed;
    damaged.replace(packed.size() / 2, 200, QByteArray(200, '\xff'));
    QTest::newRow("in the middle") << damaged << megabyte / 3;
    damaged = packed;
    damaged[packed.size() - 5] = static_cast<char>(damaged[packed.size() - 5] ^ 1);
    QTest::newRow("its checksum") << damaged << megabyte;
    damaged = packed;
    damaged[packed.size() - 1] = static_cast<char>(damaged[packed.size() - 1] ^ 1);
    QTest::newRow("its size") << damaged << megabyte;
    QTest::newRow("the second member") << packed + damaged.sliced(3) << megabyte;
    QTest::newRow("something behind it") << packed + "trailing words" << megabyte;
}

void GzipSourceTest::givesWhatStandsBeforeDamage()
{
    QFETCH(QByteArray, packed);
    QFETCH(qsizetype, atLeast);
    const auto source = open(packed);
    const Piece taken = take(*source, all);
    QVERIFY(taken.bytes.size() >= atLeast);
    QVERIFY(taken.bytes.first(atLeast) == text(megabyte).first(atLeast));
    const QString error =
        QStringLiteral("%1 is damaged: its compressed data cannot be read beyond byte %2.")
            .arg(m_files.path(QStringLiteral("file.gz")))
            .arg(taken.bytes.size());
    QCOMPARE(taken.error, error);
}

void GzipSourceTest::goesBackBehindDamage()
{
    const QByteArray content = text(12 * megabyte);
    const auto source = open(gzipped(content) + "trailing words");
    QVERIFY(!take(*source, all).error.isEmpty());
    for (const qsizetype at : {11 * megabyte, qsizetype(0), 5 * megabyte}) {
        QVERIFY(source->seek(static_cast<std::uint64_t>(at)));
        QVERIFY(take(*source, 1000).bytes == content.mid(at, 1000));
    }
}

void GzipSourceTest::saysThatItIsCutShort_data()
{
    QTest::addColumn<qsizetype>("missing");
    QTest::newRow("within its text") << qsizetype(1000);
    QTest::newRow("within its trailer") << qsizetype(3);
    QTest::newRow("before its trailer") << qsizetype(8);
}

void GzipSourceTest::saysThatItIsCutShort()
{
    QFETCH(qsizetype, missing);
    const QByteArray content = text(6 * megabyte);
    const auto source = open(gzipped(content).chopped(missing));
    const Piece taken = take(*source, all);
    QVERIFY(content.startsWith(taken.bytes));
    QVERIFY(taken.bytes.size() > content.size() * 9 / 10);
    QCOMPARE(taken.error, QString());
    QVERIFY(source->isTruncated());
    QVERIFY(source->seek(static_cast<std::uint64_t>(5 * megabyte)));
    QVERIFY(!source->isTruncated());
    QVERIFY(take(*source, all).bytes == taken.bytes.sliced(5 * megabyte));
    QVERIFY(source->isTruncated());
}

CACOFONISK_TEST(GzipSourceTest)

} // namespace cacofonisk::tst_gzipsource

#include "tst_gzipsource.moc"
