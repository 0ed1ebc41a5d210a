// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/ami/problems.h"
#include "core/recording/reading/aheadreader.h"
#include "tests/support/files.h"
#include "tests/support/printers.h"
#include "tests/support/script.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <algorithm>
#include <vector>

namespace cacofonisk::tst_aheadreader {

using namespace test;
using recording::AheadReader;

namespace {

/// Events, now and then one that is not plain, one that is broken, and one of many lines: more than
/// is read by one thread.
QByteArray manyEvents(bool isJson)
{
    QByteArray text;
    for (int i = 0; text.size() < (5 << 20); ++i) {
        const QByteArray number = QByteArray::number(i);
        const QByteArray filling(i % 1000 == 17 ? 20'000 : 300 + i % 100, 'x');
        if (!isJson) {
            text += "Event: Newstate\r\nUniqueid: " + number + "\r\nFilling: " + filling + "\r\n" +
                    (i % 7 == 0 ? QByteArray(i % 50, 'y') + "\r\n" : QByteArray()) + "\r\n";
        } else if (i % 333 == 5) {
            text += "{\"Event\": \"Newstate\", \"Uniqueid\": \"" + number + ", \"broken\"}\n";
        } else {
            const QByteArray name = i % 10 == 3 ? "a \\\"b\\\"" : i % 10 == 4 ? "\xff" : "plain";
            text += "{\"Event\": \"Newstate\", \"Uniqueid\": \"" + number + "\", \"Name\": \"" +
                    name + "\", \"Filling\": \"" + filling + "\"}\n";
        }
    }
    return text;
}

} // namespace

class AheadReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void readsAsAReaderDoes_data();
    void readsAsAReaderDoes();
    void tellsWhatIsGivenNext();
    void canBeLeftInTheMiddle();
    void tellsWhatCannotBeRead();

private:
    Files m_files;
};

void AheadReaderTest::readsAsAReaderDoes_data()
{
    QTest::addColumn<QByteArray>("content");
    const QByteArray wire = manyEvents(false);
    const QByteArray lines = manyEvents(true);
    QTest::newRow("wire") << wire;
    QTest::newRow("wire, cut") << wire.chopped(100);
    QTest::newRow("JSON Lines") << lines;
    QTest::newRow("JSON Lines, cut") << lines.chopped(100);
    QTest::newRow("JSON array") << "[\n" + QByteArray(lines).replace("}\n", "},\n") + "]";
    QTest::newRow("small") << wire.left(10'000);
    QTest::newRow("gzip") << gzipped(lines);
}

void AheadReaderTest::readsAsAReaderDoes()
{
    QFETCH(const QByteArray, content);
    const QString path = m_files.write(QStringLiteral("events"), content);
    const Reading wanted = readAll(path);
    ami::Problems problems;
    const auto reader = AheadReader::open(path, problems);
    QVERIFY(reader);
    ami::Message message;
    qsizetype count = 0;
    for (; (*reader)->next(message); ++count) {
        QVERIFY(count < wanted.messages.size());
        QCOMPARE(scriptLine(message), wanted.messages[count]);
    }
    QCOMPARE(count, wanted.messages.size());
    QCOMPARE(problemLines(problems), wanted.problems);
    QVERIFY(!(*reader)->next(message));
    QVERIFY(!(*reader)->error());
}

void AheadReaderTest::tellsWhatIsGivenNext()
{
    const QString path = m_files.write(QStringLiteral("events"), manyEvents(false));
    ami::Problems problems;
    const auto reader = AheadReader::open(path, problems);
    ami::Message message;
    std::vector<const char *> next; // where those begin that are to be given
    std::size_t mostAhead = 0;
    while ((*reader)->next(message)) {
        const auto begin = [](const ami::Message &told) { return told.lines().front().data(); };
        if (next.empty()) {
            for (const ami::Message &ahead : (*reader)->readAhead()) {
                next.insert(next.begin(), begin(ahead));
            }
            mostAhead = std::max(mostAhead, next.size());
        }
        QCOMPARE((*reader)->readAhead().size(), next.size());
        QVERIFY(begin((*reader)->readAhead().front()) == begin(message));
        QVERIFY(next.back() == begin(message));
        next.pop_back();
    }
    QVERIFY(next.empty());
    QVERIFY(mostAhead > 100);
}

void AheadReaderTest::canBeLeftInTheMiddle()
{
    const QString path = m_files.write(QStringLiteral("events"), manyEvents(true));
    for (const int count : {0, 1, 1000, 5000}) {
        ami::Problems problems;
        const auto reader = AheadReader::open(path, problems);
        ami::Message message;
        for (int i = 0; i < count; ++i) {
            QVERIFY((*reader)->next(message));
        }
        QVERIFY((*reader)->progress() <= 1);
    }
}

void AheadReaderTest::tellsWhatCannotBeRead()
{
    ami::Problems problems;
    const auto reader = AheadReader::open(m_files.path(QStringLiteral("none")), problems);
    QVERIFY(!reader);
    QVERIFY(reader.error().message().contains(m_files.path(QStringLiteral("none"))));
}

CACOFONISK_TEST(AheadReaderTest)

} // namespace cacofonisk::tst_aheadreader
#include "tst_aheadreader.moc"
