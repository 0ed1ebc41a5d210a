// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/recording/reading/openrecording.h"
#include "tests/support/files.h"
#include "tests/support/samples.h"
#include "tests/support/script.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <random>

namespace cacofonisk::tst_seek {

using namespace test;
using recording::Reader;

class SeekTest : public QObject
{
    Q_OBJECT

private slots:
    void givesTheMessageAtItsOffsetAgain_data();
    void givesTheMessageAtItsOffsetAgain();
    void goesOnFromTheEnd_data();
    void goesOnFromTheEnd();
    void findsNothingBehindTheEnd_data();
    void findsNothingBehindTheEnd();
    void givesEveryMessageOfALongRecordingAgain_data();
    void givesEveryMessageOfALongRecordingAgain();
    void beginsWhereAnotherReaderHasBeen();

private:
    std::unique_ptr<Reader> open(const QByteArray &content)
    {
        return *recording::openRecording(m_files.write(QStringLiteral("recording"), content),
                                         m_problems);
    }

    Files m_files;
    ami::Problems m_problems;
};

namespace {

void addPlainAndZippedRows()
{
    QTest::addColumn<QByteArray>("content");
    for (const Sample &sample : samples()) {
        if (!sample.content.startsWith('\xef')) {
            QTest::newRow(sample.layout) << sample.content;
            QTest::addRow("%s, gzip", sample.layout) << gzipped(sample.content);
        }
    }
}

/// A recording of 40,000 events of 100 bytes and more.
QByteArray longRecording(const QByteArray &begin, const QByteArray &event, const QByteArray &end)
{
    QByteArray content = begin;
    std::mt19937 random(1);
    for (int i = 0; i < 40'000; ++i) {
        content += QByteArray(event).replace("%", QByteArray::number(i) + '-' +
                                                      QByteArray::number(quint64(random()) << 20) +
                                                      QByteArray(i % 90, 'x'));
    }
    return content + end;
}

} // namespace

void SeekTest::givesTheMessageAtItsOffsetAgain_data()
{
    addPlainAndZippedRows();
}

void SeekTest::givesTheMessageAtItsOffsetAgain()
{
    QFETCH(QByteArray, content);
    const auto reader = open(content);
    ami::Message message;
    std::vector<std::uint64_t> offsets;
    while (reader->next(message)) {
        offsets.push_back(reader->offset());
    }
    QCOMPARE(offsets.size(), std::size_t(4));
    std::array<std::size_t, 4> order{0, 1, 2, 3};
    do {
        for (const std::size_t at : order) {
            QVERIFY(reader->seek(offsets[at]));
            for (std::size_t next = at; next < std::min<std::size_t>(at + 2, 4); ++next) {
                QVERIFY(reader->next(message));
                QCOMPARE(scriptLine(message), sampleEvents()[static_cast<qsizetype>(next)]);
                QCOMPARE(reader->offset(), offsets[next]);
            }
        }
    } while (std::next_permutation(order.begin(), order.end()));
    QVERIFY(!reader->error());
}

void SeekTest::goesOnFromTheEnd_data()
{
    addPlainAndZippedRows();
}

void SeekTest::goesOnFromTheEnd()
{
    QFETCH(QByteArray, content);
    const auto reader = open(content);
    ami::Message message;
    for (int round = 0; round < 3; ++round) {
        QStringList messages;
        while (reader->next(message)) {
            messages.append(scriptLine(message));
        }
        QCOMPARE(messages, sampleEvents());
        QVERIFY(!reader->next(message));
        QVERIFY(reader->seek(0));
    }
    QCOMPARE(m_problems.entries().size(), std::size_t(0));
}

void SeekTest::findsNothingBehindTheEnd_data()
{
    QTest::addColumn<QByteArray>("content");
    const QByteArray content = samples().front().content;
    QTest::newRow("plain") << content;
    QTest::newRow("gzip") << gzipped(content);
}

void SeekTest::findsNothingBehindTheEnd()
{
    QFETCH(QByteArray, content);
    const auto reader = open(content);
    ami::Message message;
    (void)reader->seek(1'000'000);
    QVERIFY(!reader->next(message));
    QVERIFY(reader->seek(0));
    QVERIFY(reader->next(message));
    QCOMPARE(scriptLine(message), sampleEvents().first());
}

void SeekTest::givesEveryMessageOfALongRecordingAgain_data()
{
    QTest::addColumn<QByteArray>("content");
    const auto row = [](const char *name, const QByteArray &content) {
        QTest::newRow(name) << content;
        QTest::addRow("%s, gzip", name) << gzipped(content);
    };
    row("wire", longRecording({}, "Event: UserEvent\r\nData: %\r\n\r\n", {}));
    row("lines", longRecording({}, "{\"Event\":\"UserEvent\",\"Data\":\"%\"}\n", {}));
    row("array, an object a line",
        longRecording("[\n", "{\"Event\":\"UserEvent\",\"Data\":\"%\"},\n", "]\n"));
    row("array, all on one line",
        longRecording("[", "{\"Event\":\"UserEvent\",\"Data\":\"%\"},", "]"));
}

void SeekTest::givesEveryMessageOfALongRecordingAgain()
{
    QFETCH(QByteArray, content);
    const auto reader = open(content);
    ami::Message message;
    std::vector<std::pair<std::uint64_t, QString>> all;
    while (reader->next(message)) {
        all.emplace_back(reader->offset(), scriptLine(message));
    }
    QCOMPARE(all.size(), std::size_t(40'000));
    std::mt19937 random(2);
    for (int i = 0; i < 100; ++i) {
        const auto &[offset, line] = all[random() % all.size()];
        QVERIFY(reader->seek(offset));
        QVERIFY(reader->next(message));
        QCOMPARE(scriptLine(message), line);
        QCOMPARE(reader->offset(), offset);
    }
}

/// What is before the point from which it begins is not read: it is damaged.
void SeekTest::beginsWhereAnotherReaderHasBeen()
{
    const QString path =
        m_files.write(QStringLiteral("long.gz"),
                      gzipped(longRecording({}, "Event: UserEvent\r\nData: %\r\n\r\n", {})));
    const auto first = *recording::openRecording(path, m_problems);
    ami::Message message;
    QString last;
    std::uint64_t offset = 0;
    while (first->next(message)) {
        last = scriptLine(message);
        offset = first->offset();
    }
    QVERIFY(!first->seekPoints().empty());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(file.size() / 8));
    file.write(QByteArray(64, '\0'));
    file.close();

    const auto without = *recording::openUnread(path, m_problems);
    QVERIFY(!without->seek(offset));
    const auto second = *recording::openUnread(path, m_problems);
    second->setSeekPoints(first->seekPoints());
    QVERIFY(second->seek(offset));
    QVERIFY(second->next(message));
    QCOMPARE(scriptLine(message), last);
}

CACOFONISK_TEST(SeekTest)

} // namespace cacofonisk::tst_seek

#include "tst_seek.moc"
