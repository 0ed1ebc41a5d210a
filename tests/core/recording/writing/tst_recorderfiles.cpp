// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/recording/writing/recorder.h"
#include "tests/support/files.h"
#include "tests/support/recorderfixture.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

namespace cacofonisk::tst_recorderfiles {

using namespace test;
using namespace std::chrono_literals;
using recording::Recorder;
using recording::RecorderOptions;

/// Which files a recorder writes, and that they lose nothing.
class RecorderFilesTest : public RecorderFixture
{
    Q_OBJECT

private slots:
    void goesOnBehindWhateverWasCutOff_data();
    void goesOnBehindWhateverWasCutOff();
    void beginsAnotherFileBehindACompressedOne();
    void losesAtMostOneEventWhenKilled_data();
    void losesAtMostOneEventWhenKilled();
    void beginsAFileWhenOneIsFull_data();
    void beginsAFileWhenOneIsFull();
    void beginsSeveralFilesInASecond();
    void goesOnWithTheNewestOfItsFiles();
    void deletesTheOldestOfItsOwn();
    void keepsBelowItsBytes();
    void tellsAFullDiskOnceAndGoesOn_data();
    void tellsAFullDiskOnceAndGoesOn();
    void goesOnWhenItsFileIsDeleted();
};

namespace {

RecorderOptions filesOf(std::uint64_t bytes, std::chrono::seconds age = 0s)
{
    RecorderOptions options;
    options.fileBytes = bytes;
    options.fileAge = age;
    return options;
}

} // namespace

void RecorderFilesTest::goesOnBehindWhateverWasCutOff_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("lines") << QStringLiteral("a.jsonl");
    QTest::newRow("wire") << QStringLiteral("a.ami");
}

void RecorderFilesTest::goesOnBehindWhateverWasCutOff()
{
    QFETCH(QString, file);
    const QString name = m_folder->filePath(file);
    std::vector<qsizetype> ends{0};
    {
        const auto recorder = Recorder::open(name, {}, m_problems);
        for (int i = 0; i < 3; ++i) {
            QVERIFY(say(**recorder, i));
            ends.push_back(contentOf(name).size());
        }
    }
    const QByteArray whole = contentOf(name);
    constexpr qsizetype enoughOfWire = 7;
    for (qsizetype size = 0; size <= whole.size(); ++size) {
        if (file.endsWith(QLatin1String(".ami")) && size > 0 && size < enoughOfWire) {
            continue; // tells of no recording
        }
        QFile cut(name);
        QVERIFY(cut.resize(size));
        QVERIFY(cut.open(QIODevice::WriteOnly) && cut.write(whole.first(size)) == size);
        cut.close();
        {
            const auto recorder = Recorder::open(name, {}, m_problems);
            QVERIFY2(recorder, qPrintable(QString::number(size)));
            QVERIFY(say(**recorder, 9));
        }
        const auto before =
            std::count_if(ends.begin() + 1, ends.end(), [&](qsizetype end) { return end <= size; });
        const bool lacksItsEndAlone = file.endsWith(QLatin1String(".jsonl")) && size > 0 &&
                                      std::count(ends.begin() + 1, ends.end(), size + 1) > 0;
        const Reading read = readAll(name);
        QCOMPARE(read.messages, saidUpTo(before + lacksItsEndAlone) << said(9));
        QCOMPARE(read.problems, QStringList());
    }
}

void RecorderFilesTest::beginsAnotherFileBehindACompressedOne()
{
    for (int i = 0; i < 2; ++i) {
        const auto recorder = Recorder::open(path("a.jsonl.gz"), {}, m_problems);
        QVERIFY(say(**recorder, i)); // and is cut off
    }
    QCOMPARE(names().size(), 2);
    QCOMPARE(kept(), saidUpTo(2));
}

void RecorderFilesTest::losesAtMostOneEventWhenKilled_data()
{
    QTest::addColumn<QString>("file");
    for (const char *file : {"a.jsonl", "a.ami", "a.jsonl.gz", "a.ami.gz"}) {
        QTest::newRow(file) << QString::fromLatin1(file);
    }
}

void RecorderFilesTest::losesAtMostOneEventWhenKilled()
{
    QFETCH(QString, file);
    constexpr int rounds = 20;
    for (int round = 0; round < rounds; ++round) {
        init();
        const QString name = m_folder->filePath(file);
        std::array<int, 2> pipe{};
        QVERIFY(::pipe(pipe.data()) == 0);
        const pid_t child = fork();
        if (child == 0) {
            const auto recorder = Recorder::open(name, {}, m_problems);
            for (int i = 0; recorder && say(**recorder, i); ++i) {
                (void)!::write(pipe[1], "+", 1);
            }
            _exit(1);
        }
        ::close(pipe[1]);
        std::array<char, 1> plus{};
        qsizetype told = 0;
        for (; told < 1 + round * 3; ++told) {
            QCOMPARE(::read(pipe[0], plus.data(), 1), ssize_t(1));
        }
        ::kill(child, SIGKILL);
        while (::read(pipe[0], plus.data(), 1) == 1) {
            ++told; // recorded before the end
        }
        ::close(pipe[0]);
        ::waitpid(child, nullptr, 0);
        const Reading read = readAll(name);
        QCOMPARE(read.error, QString());
        QVERIFY(read.messages.size() >= told);
        QCOMPARE(read.messages, saidUpTo(read.messages.size()));
    }
}

void RecorderFilesTest::beginsAFileWhenOneIsFull_data()
{
    QTest::addColumn<RecorderOptions>("options");
    QTest::addColumn<QString>("names");
    const auto row = [](const char *file, const RecorderOptions &options, const char *names) {
        QTest::newRow(file) << options << QString::fromLatin1(names);
    };
    row("never.jsonl", {}, "never.jsonl");
    row("size.jsonl", filesOf(100),
        "size-20261118-110642.jsonl size-20261118-110644.jsonl size.jsonl");
    row("size.ami", filesOf(50), "size-20261118-110642.ami size-20261118-110644.ami size.ami");
    row("size.jsonl.gz", filesOf(1),
        "size-20261118-110641.jsonl.gz size-20261118-110642.jsonl.gz "
        "size-20261118-110643.jsonl.gz size-20261118-110644.jsonl.gz size.jsonl.gz");
    row("age.jsonl", filesOf(0, 2s),
        "age-20261118-110642.jsonl age-20261118-110644.jsonl age.jsonl");
    row("both", filesOf(1, 1s),
        "both both-20261118-110641 both-20261118-110642 both-20261118-110643 both-20261118-110644");
}

void RecorderFilesTest::beginsAFileWhenOneIsFull()
{
    QFETCH(RecorderOptions, options);
    const auto recorder = Recorder::open(path(QTest::currentDataTag()), options, m_problems);
    for (int i = 0; i < 5; ++i) {
        QVERIFY(say(**recorder, i, i * 1s));
    }
    QVERIFY((*recorder)->finish());
    QTEST(names().join(u' '), "names");
    QCOMPARE(kept(), saidUpTo(5));
}

void RecorderFilesTest::beginsSeveralFilesInASecond()
{
    const auto recorder = Recorder::open(path("a.jsonl"), filesOf(1), m_problems);
    for (int i = 0; i < 12; ++i) {
        QVERIFY(say(**recorder, i));
    }
    QCOMPARE(kept(), saidUpTo(12));
    QCOMPARE(names().size(), 12);
}

void RecorderFilesTest::goesOnWithTheNewestOfItsFiles()
{
    for (int i = 0; i < 6; ++i) {
        const auto recorder = Recorder::open(path("a.jsonl"), filesOf(0, 3s), m_problems);
        QVERIFY(say(**recorder, i, i * 1s));
    }
    QCOMPARE(kept(), saidUpTo(6));
    QCOMPARE(names().size(), 2);
}

void RecorderFilesTest::deletesTheOldestOfItsOwn()
{
    const QStringList others{QStringLiteral("a-20201118-122641.json"), QStringLiteral("a-b.jsonl"),
                             QStringLiteral("ab-20201118-122641.jsonl"), QStringLiteral("b.jsonl")};
    for (const QString &other : others) {
        QFile file(m_folder->filePath(other));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    RecorderOptions options = filesOf(0, 1s);
    options.mostFiles = 3;
    const auto recorder = Recorder::open(path("a.jsonl"), options, m_problems);
    for (int i = 0; i < 6; ++i) {
        QVERIFY(say(**recorder, i, i * 1s));
    }
    QCOMPARE(kept(), saidUpTo(6).sliced(3));
    QCOMPARE(names().size(), others.size() + 3);
}

void RecorderFilesTest::keepsBelowItsBytes()
{
    constexpr std::uint64_t most = 1000;
    constexpr std::uint64_t anEvent = 75;
    RecorderOptions options;
    options.mostBytes = most;
    const auto recorder = Recorder::open(path("a.jsonl"), options, m_problems);
    for (int i = 0; i < 100; ++i) {
        QVERIFY(say(**recorder, i, i * 1s));
        std::uint64_t bytes = 0;
        for (const QString &name : names()) {
            bytes += static_cast<std::uint64_t>(QFileInfo(m_folder->filePath(name)).size());
        }
        QVERIFY2(bytes <= most + anEvent, qPrintable(QString::number(bytes)));
        QVERIFY(i < 20 || bytes > most / 2);
    }
    QCOMPARE(kept(), saidUpTo(100).sliced(100 - kept().size()));
}

void RecorderFilesTest::tellsAFullDiskOnceAndGoesOn_data()
{
    QTest::addColumn<QString>("file");
    for (const char *file : {"a.jsonl", "a.ami", "a.jsonl.gz"}) {
        QTest::newRow(file) << QString::fromLatin1(file);
    }
}

/// A limit to the size of files stands for a disk that is full.
void RecorderFilesTest::tellsAFullDiskOnceAndGoesOn()
{
    QFETCH(QString, file);
    const QString name = m_folder->filePath(file);
    const auto recorder = Recorder::open(name, {}, m_problems);
    QVERIFY(say(**recorder, 0));
    const auto before = std::signal(SIGXFSZ, SIG_IGN);
    rlimit unlimited{};
    QVERIFY(getrlimit(RLIMIT_FSIZE, &unlimited) == 0);
    rlimit limit = unlimited;
    limit.rlim_cur = static_cast<rlim_t>(contentOf(name).size() + 5);
    QVERIFY(setrlimit(RLIMIT_FSIZE, &limit) == 0);
    const Result<void> first = say(**recorder, 1, 1s);
    const bool isToldOnce = say(**recorder, 1, 1500ms) && say(**recorder, 1, 1999ms);
    limit.rlim_cur = 5;
    QVERIFY(setrlimit(RLIMIT_FSIZE, &limit) == 0);
    const bool isToldOnceAfterTrying = say(**recorder, 1, 2s).has_value();
    QVERIFY(setrlimit(RLIMIT_FSIZE, &unlimited) == 0);
    (void)std::signal(SIGXFSZ, before);
    QVERIFY(!first);
    QCOMPARE(first.error().message(),
             QStringLiteral("%1 cannot be written any further: File too large.").arg(name));
    QVERIFY(isToldOnce);
    QVERIFY(isToldOnceAfterTrying);
    QVERIFY(say(**recorder, 1, 4s));
    QCOMPARE((*recorder)->lost(), std::uint64_t(4));
    QCOMPARE((*recorder)->recorded(), std::uint64_t(2));
    QCOMPARE(kept(), saidUpTo(2));
}

void RecorderFilesTest::goesOnWhenItsFileIsDeleted()
{
    const auto recorder = Recorder::open(path("a.jsonl"), {}, m_problems);
    QVERIFY(say(**recorder, 7));
    QVERIFY(QFile::remove(path("a.jsonl")));
    QVERIFY(say(**recorder, 0));
    QCOMPARE(kept(), saidUpTo(1));
}

CACOFONISK_TEST(RecorderFilesTest)

} // namespace cacofonisk::tst_recorderfiles

#include "tst_recorderfiles.moc"
