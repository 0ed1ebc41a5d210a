// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/recording/reading/openrecording.h"
#include "tests/support/files.h"
#include "tests/support/samples.h"
#include "tests/support/script.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QTest>

#include <sys/stat.h>
#include <thread>

namespace cacofonisk::tst_reader {

using namespace test;
using recording::Reader;

class ReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void givesTheSameMessagesOutOfEveryLayout_data();
    void givesTheSameMessagesOutOfEveryLayout();
    void givesTheTimesOfReceipt();
    void findsNothingInAnEmptyRecording_data();
    void findsNothingInAnEmptyRecording();
    void saysWhyItDoesNotOpen_data();
    void saysWhyItDoesNotOpen();
    void givesWhatStandsBeforeDamage_data();
    void givesWhatStandsBeforeDamage();
    void countsAnswersWithoutAnActionId();
    void takesAPipe();
    void itsProgressGoesFromNothingToAll_data();
    void itsProgressGoesFromNothingToAll();

private:
    Files m_files;
};

namespace {

const QString noEvent =
    QStringLiteral("%1 contains no AMI events. Recordings are JSON arrays, JSON Lines or "
                   "raw AMI text, also compressed with gzip.");

} // namespace

void ReaderTest::givesTheSameMessagesOutOfEveryLayout_data()
{
    addSampleRows();
}

void ReaderTest::givesTheSameMessagesOutOfEveryLayout()
{
    QFETCH(QByteArray, content);
    const Reading reading = readAll(m_files.write(QStringLiteral("sample"), content));
    QCOMPARE(reading.error, QString());
    QCOMPARE(reading.messages, sampleEvents());
    QCOMPARE(reading.problems, QStringList());
    const Reading zipped = readAll(m_files.write(QStringLiteral("zipped"), gzipped(content)));
    QCOMPARE(zipped.error, QString());
    QCOMPARE(zipped.messages, sampleEvents());
    QCOMPARE(zipped.problems, QStringList());
    QVERIFY(zipped.offsets == reading.offsets);
}

void ReaderTest::givesTheTimesOfReceipt()
{
    const QString path =
        m_files.write(QStringLiteral("received"),
                      "{\"@received\": \"2018-06-25T14:16:10.420123Z\", \"Event\": \"A\"}\n"
                      "{\"Event\": \"B\", \"@received\": \"yesterday\"}\n"
                      "{\"Event\": \"C\", \"Timestamp\": \"7.5\"}\n");
    ami::Problems problems;
    const auto reader = recording::openRecording(path, problems);
    ami::Message message;
    QVERIFY((*reader)->next(message));
    QCOMPARE(scriptLine(message), QStringLiteral("Event: A"));
    QVERIFY(message.received() == Moment(std::chrono::microseconds(1529936170420123)));
    QVERIFY((*reader)->next(message));
    QCOMPARE(scriptLine(message), QStringLiteral("Event: B"));
    QVERIFY(!message.moment());
    QVERIFY((*reader)->next(message));
    QVERIFY(!message.received());
    QVERIFY(message.moment() == Moment(std::chrono::milliseconds(7500)));
}

void ReaderTest::findsNothingInAnEmptyRecording_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("no byte") << QByteArray();
    QTest::newRow("blank lines") << QByteArray("\r\n\n\r\n");
    QTest::newRow("a byte order mark") << QByteArray("\xef\xbb\xbf");
    QTest::newRow("an array of none") << QByteArray("[]\n");
    QTest::newRow("an array of none with space") << QByteArray(" [\n ]\n");
    QTest::newRow("gzip of no byte") << gzipped({});
    QTest::newRow("gzip of no byte, twice") << gzipped({}) + gzipped({});
}

void ReaderTest::findsNothingInAnEmptyRecording()
{
    QFETCH(QByteArray, content);
    const QString path = m_files.write(QStringLiteral("empty"), content);
    const Reading reading = readAll(path);
    QCOMPARE(reading.error, noEvent.arg(path));
    QCOMPARE(reading.messages, QStringList());
    QCOMPARE(reading.problems, QStringList());
}

void ReaderTest::saysWhyItDoesNotOpen_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("error");
    QTest::newRow("a folder") << m_files.path(QStringLiteral("."))
                              << QStringLiteral("%1 is a folder. Choose a recording in it.");
    QTest::newRow("no such file") << m_files.path(QStringLiteral("none.ami"))
                                  << QStringLiteral(
                                         "%1 cannot be read: No such file or directory.");
    const QString noRecording =
        QStringLiteral("%1 is not a recorded AMI session. Recordings are JSON arrays, JSON Lines "
                       "or raw AMI text, also compressed with gzip.");
    QTest::newRow("prose") << m_files.write(QStringLiteral("prose.ami"), "Dear Alice")
                           << noRecording;
    QTest::newRow("prose in gzip")
        << m_files.write(QStringLiteral("prose.gz"), gzipped("Dear Alice")) << noRecording;
    QTest::newRow("gzip in gzip") << m_files.write(QStringLiteral("twice.gz"),
                                                   gzipped(gzipped("[]")))
                                  << noRecording;
    QTest::newRow("an array of numbers")
        << m_files.write(QStringLiteral("numbers.json"), "[1, 2]") << noRecording;
}

void ReaderTest::saysWhyItDoesNotOpen()
{
    QFETCH(QString, path);
    QFETCH(QString, error);
    const Reading reading = readAll(path);
    QCOMPARE(reading.error, error.arg(path));
    QCOMPARE(reading.messages, QStringList());
}

void ReaderTest::givesWhatStandsBeforeDamage_data()
{
    QTest::addColumn<int>("events");
    QTest::newRow("a long recording") << 20'000;
    QTest::newRow("a short recording") << 20;
}

void ReaderTest::givesWhatStandsBeforeDamage()
{
    QFETCH(int, events);
    QByteArray content;
    for (int i = 0; i < events; ++i) {
        content += wireOfScript("Event: Hangup; Uniqueid: " + std::to_string(i));
    }
    const QString path =
        m_files.write(QStringLiteral("damaged.gz"), gzipped(content) + "trailing words");
    const Reading reading = readAll(path);
    QCOMPARE(reading.error,
             QStringLiteral("%1 is damaged: its compressed data cannot be read beyond byte %2.")
                 .arg(path)
                 .arg(content.size()));
    QCOMPARE(reading.messages.size(), events);
}

void ReaderTest::countsAnswersWithoutAnActionId()
{
    const Reading reading = readAll(m_files.write(
        QStringLiteral("answers"), QByteArray::fromStdString(wireOfScript(
                                       "Response: Success; Message: Authentication accepted\n"
                                       "Response: Success; Ping: Pong\n"
                                       "Response: Error; ActionID: ; Message: x\n"
                                       "Response: Success; ActionID: 7\n"
                                       "Event: OriginateResponse; Response: Failure"))));
    QCOMPARE(reading.problems, QStringList(QStringLiteral("NoActionId 2")));
}

void ReaderTest::takesAPipe()
{
    const QString path = m_files.path(QStringLiteral("pipe"));
    QCOMPARE(mkfifo(path.toUtf8().constData(), 0600), 0);
    QByteArray content;
    for (int i = 0; i < 5000; ++i) {
        content += wireOfScript("Event: Hangup; Cause-txt: some words; Uniqueid: 1");
    }
    std::thread writer([&] {
        QFile pipe(path);
        (void)(pipe.open(QIODevice::WriteOnly) && pipe.write(content));
    });
    const auto writing = qScopeGuard([&] { writer.join(); });
    ami::Problems problems;
    const auto reader = recording::openRecording(path, problems);
    QVERIFY(reader);
    ami::Message message;
    int count = 0;
    for (; (*reader)->next(message); ++count) {
        QCOMPARE(message.type(), ami::EventType::Hangup);
        QCOMPARE((*reader)->progress(), 0.0);
    }
    QCOMPARE(count, 5000);
    QVERIFY(!(*reader)->error());
    QVERIFY(!(*reader)->seek(0));
}

void ReaderTest::itsProgressGoesFromNothingToAll_data()
{
    QTest::addColumn<bool>("isZipped");
    QTest::newRow("plain") << false;
    QTest::newRow("gzip") << true;
}

void ReaderTest::itsProgressGoesFromNothingToAll()
{
    QFETCH(bool, isZipped);
    QByteArray content;
    for (int i = 0; i < 100'000; ++i) {
        content += wireOfScript("Event: Hangup; Uniqueid: " + std::to_string(i * 7919 % 1'000'003));
    }
    const QString path =
        m_files.write(QStringLiteral("long"), isZipped ? gzipped(content) : content);
    ami::Problems problems;
    const auto reader = recording::openRecording(path, problems);
    QVERIFY((*reader)->progress() < 0.9);
    ami::Message message;
    double before = 0;
    while ((*reader)->next(message)) {
        const double now = (*reader)->progress();
        QVERIFY(now >= before && now <= 1);
        before = now;
    }
    QCOMPARE(before, 1.0);
}

CACOFONISK_TEST(ReaderTest)

} // namespace cacofonisk::tst_reader

#include "tst_reader.moc"
