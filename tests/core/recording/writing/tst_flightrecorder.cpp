// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/recording/reading/openrecording.h"
#include "core/recording/writing/flightrecorder.h"
#include "tests/support/files.h"
#include "tests/support/recorderfixture.h"
#include "tests/support/script.h"
#include "tests/support/testmain.h"
#include "tests/support/wire.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

namespace cacofonisk::tst_flightrecorder {

using namespace test;
using namespace std::chrono_literals;
using recording::FlightRecorder;
using recording::FlightRecorderOptions;

/// What is kept of a live session, and for how long. Times are those of receipt.
class FlightRecorderTest : public RecorderFixture
{
    Q_OBJECT

private slots:
    void keepsEventsAndBanners();
    void keepsNoSecrets();
    void tellsWhereMessagesAre();
    void forgetsWhatIsOld();
    void forgetsAllInTheEnd();
    void keepsWhatIsBeingRead();
    void takesNoMoreRoomThanItMay();
    void isForItsOwnerAlone();
    void leavesNothing();
    void deletesWhatACrashLeft();
    void saysWhyItCannotKeep();

private:
    [[nodiscard]] std::unique_ptr<FlightRecorder> open(std::uint64_t mostBytes = 1 << 30);

    /// All files, also in folders.
    [[nodiscard]] QStringList files() const;
};

namespace {

void hear(FlightRecorder &recorder, std::string_view script, std::chrono::seconds at = {})
{
    ami::Problems problems;
    parse(wireOfScript(script), 4096, problems, [&](ami::Message message) {
        message.setReceived(recordingStart + at);
        recorder.record(message, "pbx");
    });
}

/// An event that says `number`.
void hear(FlightRecorder &recorder, int number, std::chrono::seconds at)
{
    hear(recorder, "Event: Reload; Module: " + std::to_string(number), at);
}

QStringList keptIn(const std::vector<FlightRecorder::Piece> &pieces)
{
    QStringList messages;
    for (const FlightRecorder::Piece &piece : pieces) {
        messages += readAll(piece.path).messages;
    }
    return messages;
}

QStringList heldBy(FlightRecorder &recorder)
{
    recorder.flush();
    return keptIn(recorder.pieces());
}

} // namespace

std::unique_ptr<FlightRecorder> FlightRecorderTest::open(std::uint64_t mostBytes)
{
    auto opened = FlightRecorder::open({1h, mostBytes, path("kept"), {}});
    return opened ? std::move(*opened) : nullptr;
}

QStringList FlightRecorderTest::files() const
{
    QStringList names;
    const QDir kept(path("kept"));
    for (const QString &folder : kept.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        for (const QString &file : QDir(kept.filePath(folder)).entryList(QDir::Files)) {
            names.append(kept.filePath(folder + u'/' + file));
        }
    }
    return names;
}

void FlightRecorderTest::keepsEventsAndBanners()
{
    const auto recorder = open();
    QVERIFY(recorder);
    QVERIFY(recorder->pieces().empty());
    hear(*recorder, "Asterisk Call Manager/5.0.4");
    hear(*recorder,
         "Response: Success; Message: Authentication accepted\nEvent: Hangup; Cause: 16");
    hear(*recorder, 1, 1s);
    const QStringList all = heldBy(*recorder);
    QCOMPARE(all.size(), 3);
    QCOMPARE(all[1], QStringLiteral("Event: Hangup; Cause: 16"));
    QCOMPARE(all[2], said(1));
    QVERIFY(!recorder->takeError());
    QCOMPARE(recorder->lost(), std::uint64_t(0));
}

void FlightRecorderTest::keepsNoSecrets()
{
    const auto recorder = open();
    hear(*recorder, "Event: DialBegin; DialString: branch:geheim@192.0.2.11/500");
    const QString all = heldBy(*recorder).join(u'\n');
    QVERIFY2(all.contains(QLatin1String("branch")), qPrintable(all));
    QVERIFY2(!all.contains(QLatin1String("geheim")), qPrintable(all));
}

/// Each can be read from where its index says, at its time, over all pieces.
void FlightRecorderTest::tellsWhereMessagesAre()
{
    const auto recorder = open();
    constexpr int count = 2000;
    for (int i = 0; i < count; ++i) {
        hear(*recorder, i, std::chrono::seconds(i));
    }
    recorder->flush();
    const std::vector<FlightRecorder::Piece> pieces = recorder->pieces();
    QVERIFY(pieces.size() > 5);
    std::uint64_t next = 0;
    for (const FlightRecorder::Piece &piece : pieces) {
        QCOMPARE(piece.first, next);
        const auto reader = recording::openRecording(piece.path, m_problems);
        QVERIFY(reader);
        for (std::uint64_t at = 0; at < piece.index.count(); at += 100) {
            const recording::Index::Mark mark = piece.index.before(at);
            QVERIFY((*reader)->seek(mark.offset));
            ami::Message message;
            QVERIFY((*reader)->next(message));
            const auto number = static_cast<int>(next + mark.number);
            QCOMPARE(scriptLine(message), said(number));
            QCOMPARE(message.received(), recordingStart + std::chrono::seconds(number));
        }
        QCOMPARE(piece.index.first(), recordingStart + std::chrono::seconds(next));
        next += piece.index.count();
    }
    QCOMPARE(next, std::uint64_t(count));
}

/// In pieces; what is younger stays.
void FlightRecorderTest::forgetsWhatIsOld()
{
    const auto recorder = open();
    constexpr int count = 120;
    for (int i = 0; i < count; ++i) {
        hear(*recorder, i, std::chrono::minutes(i));
    }
    recorder->expire(recordingStart + 119min);
    const QStringList all = heldBy(*recorder);
    QVERIFY2(all.size() >= 61 && all.size() <= 66, qPrintable(QString::number(all.size())));
    QCOMPARE(all.last(), said(119));
    QCOMPARE(QString::number(files().size()), QString::number(recorder->pieces().size()));
    QCOMPARE(recorder->pieces().front().first,
             static_cast<std::uint64_t>(count - all.size())); // numbers stay
}

/// Also with nothing that is new; and then it goes on.
void FlightRecorderTest::forgetsAllInTheEnd()
{
    const auto recorder = open();
    hear(*recorder, 0, 0s);
    recorder->expire(recordingStart + 1h);
    QCOMPARE(heldBy(*recorder), QStringList{said(0)});
    recorder->expire(recordingStart + 1h + 1s);
    QCOMPARE(heldBy(*recorder), QStringList());
    QCOMPARE(files(), QStringList());
    hear(*recorder, 1, 2h);
    QCOMPARE(heldBy(*recorder), QStringList{said(1)});
    QCOMPARE(recorder->pieces().front().first, std::uint64_t(1));
}

void FlightRecorderTest::keepsWhatIsBeingRead()
{
    const auto recorder = open();
    hear(*recorder, 0, 0s);
    recorder->flush();
    std::vector<FlightRecorder::Piece> pieces = recorder->pieces();
    recorder->expire(recordingStart + 2h);
    QCOMPARE(heldBy(*recorder), QStringList());
    QCOMPARE(keptIn(pieces), QStringList{said(0)});
    pieces.clear();
    QCOMPARE(files(), QStringList());
}

void FlightRecorderTest::takesNoMoreRoomThanItMay()
{
    constexpr std::uint64_t most = 12'000;
    const auto recorder = open(most);
    constexpr int count = 1000;
    for (int i = 0; i < count; ++i) {
        hear(*recorder, i, 0s);
        recorder->expire(recordingStart);
    }
    QCOMPARE(heldBy(*recorder).last(), said(count - 1));
    std::uint64_t bytes = 0;
    for (const QString &file : files()) {
        bytes += static_cast<std::uint64_t>(QFileInfo(file).size());
    }
    QVERIFY2(bytes <= most && bytes > most / 2, qPrintable(QString::number(bytes)));
}

void FlightRecorderTest::isForItsOwnerAlone()
{
    const auto recorder = open();
    hear(*recorder, 0, 0s);
    recorder->flush();
    const QFileInfo file(files().first());
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                        QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(file.permissions() & others));
    QVERIFY(!(QFileInfo(file.path()).permissions() & others));
}

void FlightRecorderTest::leavesNothing()
{
    auto recorder = open();
    hear(*recorder, 0, 0s);
    recorder->flush();
    QCOMPARE(files().size(), 1);
    recorder.reset();
    QVERIFY(QDir(path("kept")).isEmpty());
}

/// But nothing that a running program has, or that is somebody else's.
void FlightRecorderTest::deletesWhatACrashLeft()
{
    const QDir kept(path("kept"));
    QVERIFY(kept.mkpath(QStringLiteral("flight-crashed")));
    QVERIFY(kept.mkpath(QStringLiteral("mine")));
    QFile left(kept.filePath(QStringLiteral("flight-crashed/000001.jsonl")));
    QVERIFY(left.open(QIODevice::WriteOnly));
    const auto other = open();
    hear(*other, 0, 0s);
    other->flush();
    QCOMPARE(files().size(), 1);
    const auto recorder = open();
    QCOMPARE(files().size(), 1);
    QCOMPARE(heldBy(*other), QStringList{said(0)});
    QVERIFY(!kept.exists(QStringLiteral("flight-crashed")));
    QVERIFY(kept.exists(QStringLiteral("mine")));
}

void FlightRecorderTest::saysWhyItCannotKeep()
{
    const QString file = path("file");
    QFile there(file);
    QVERIFY(there.open(QIODevice::WriteOnly));
    const auto opened = FlightRecorder::open({1h, 1 << 30, file, {}});
    QVERIFY(!opened);
    QVERIFY2(opened.error().message().contains(file), qPrintable(opened.error().message()));
}

CACOFONISK_TEST(FlightRecorderTest)

} // namespace cacofonisk::tst_flightrecorder

#include "tst_flightrecorder.moc"
