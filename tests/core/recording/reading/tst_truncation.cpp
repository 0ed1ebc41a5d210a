// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/files.h"
#include "tests/support/samples.h"
#include "tests/support/script.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace cacofonisk::tst_truncation {

using namespace test;

class TruncationTest : public QObject
{
    Q_OBJECT

private slots:
    void usesWhatIsWholeAndCountsTheRest_data();
    void usesWhatIsWholeAndCountsTheRest();
    void usesWhatIsLeftOfGzip_data();
    void usesWhatIsLeftOfGzip();
    void saysWhichPartsAreDamaged();

private:
    Reading read(const QByteArray &content)
    {
        return readAll(m_files.write(QStringLiteral("cut"), content));
    }

    Files m_files;
};

namespace {

bool isWire(const QByteArray &content)
{
    return content.trimmed().startsWith("Event");
}

/// Where a message begins and ends, the blank line of the wire's included.
struct Extent
{
    qsizetype begin;
    qsizetype end;
};

Extent extentOf(const QByteArray &content, qsizetype begin, qsizetype next)
{
    if (!isWire(content)) {
        return {begin, content.lastIndexOf('}', next - 1) + 1};
    }
    while (content[begin] == '\r' || content[begin] == '\n') {
        ++begin;
    }
    const bool isBare = !content.contains('\r');
    const qsizetype end = content.indexOf(isBare ? "\n\n" : "\n\r\n", begin);
    return {begin, end + (isBare ? 2 : 3)};
}

std::vector<Extent> extentsOf(const QByteArray &content, const Reading &whole)
{
    std::vector<Extent> extents;
    for (std::size_t i = 0; i < whole.offsets.size(); ++i) {
        const auto next = i + 1 < whole.offsets.size()
                              ? static_cast<qsizetype>(whole.offsets[i + 1])
                              : content.size();
        extents.push_back(extentOf(content, static_cast<qsizetype>(whole.offsets[i]), next));
    }
    return extents;
}

} // namespace

void TruncationTest::usesWhatIsWholeAndCountsTheRest_data()
{
    QTest::addColumn<QByteArray>("content");
    for (const Sample &sample : samples()) {
        if (!sample.content.startsWith('\xef')) {
            QTest::newRow(sample.layout) << sample.content;
        }
    }
}

void TruncationTest::usesWhatIsWholeAndCountsTheRest()
{
    QFETCH(QByteArray, content);
    constexpr qsizetype enoughOfWire = 7; // `Event: `
    const auto extents = extentsOf(content, read(content));
    QCOMPARE(extents.size(), std::size_t(4));
    for (qsizetype size = 0; size < content.size(); ++size) {
        const Reading reading = read(content.first(size));
        if (isWire(content) && size > extents[0].begin && size < extents[0].begin + enoughOfWire) {
            QVERIFY(reading.error.contains(QLatin1String("not a recorded AMI session")));
            continue;
        }
        const auto isWhole = [size](const Extent &extent) { return extent.end <= size; };
        const auto isCut = [size](const Extent &e) { return e.begin < size && size < e.end; };
        const auto whole = std::count_if(extents.begin(), extents.end(), isWhole);
        if (whole == 0) {
            QVERIFY(reading.error.contains(QLatin1String("no AMI events")));
            continue;
        }
        const bool cut = std::any_of(extents.begin(), extents.end(), isCut);
        QCOMPARE(reading.error, QString());
        QCOMPARE(reading.messages, sampleEvents().first(whole));
        QCOMPARE(reading.problems,
                 cut ? QStringList(QStringLiteral("TruncatedTail 1")) : QStringList());
    }
}

void TruncationTest::usesWhatIsLeftOfGzip_data()
{
    QTest::addColumn<QByteArray>("content");
    for (const Sample &sample : samples()) {
        if (QByteArrayList{"wire", "array, an object a line", "lines"}.contains(sample.layout)) {
            QTest::newRow(sample.layout) << sample.content;
        }
    }
}

void TruncationTest::usesWhatIsLeftOfGzip()
{
    QFETCH(QByteArray, content);
    const QByteArray zipped = gzipped(content);
    for (qsizetype size = 2; size < zipped.size(); ++size) {
        const Reading reading = read(zipped.first(size));
        if (isWire(content) &&
            reading.error.contains(QLatin1String("not a recorded AMI session"))) {
            continue; // what is left of the first line does not tell what it is
        }
        if (reading.error.contains(QLatin1String("no AMI events"))) {
            continue; // and here the first event is not whole
        }
        QCOMPARE(reading.error, QString());
        QCOMPARE(reading.messages, sampleEvents().first(reading.messages.size()));
        QCOMPARE(reading.problems, QStringList(QStringLiteral("TruncatedTail 1")));
    }
    constexpr qsizetype trailer = 8;
    QCOMPARE(read(zipped.chopped(trailer)).messages, sampleEvents());
}

/// What a disk never wrote reads as NUL bytes: two parts of it, of which one ends in a third.
void TruncationTest::saysWhichPartsAreDamaged()
{
    QByteArray content;
    for (int i = 0; i < 20'000; ++i) {
        content += "Event: Hangup\r\nUniqueid: " + QByteArray::number(i) + "\r\n\r\n";
    }
    const QByteArray nothing(4096, '\0');
    content.replace(8192, 4096, nothing);
    content.replace(300'000, 100, nothing.first(100));
    content.replace(300'200, 100, nothing.first(100));
    const Reading reading = read(content);
    QVERIFY(reading.messages.size() > 19'000);
    QCOMPARE(reading.error, QString());
    QVERIFY(reading.problems.contains(QStringLiteral("NoText bytes 8192 to 12287 1")));
    QVERIFY(reading.problems.contains(QStringLiteral("NoText bytes 300000 to 300299 1")));
}

CACOFONISK_TEST(TruncationTest)

} // namespace cacofonisk::tst_truncation

#include "tst_truncation.moc"
