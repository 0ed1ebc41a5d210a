// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/app/cli/run.h"
#include "tests/support/files.h"
#include "tests/support/recordings.h"
#include "tests/support/testmain.h"

#include <QFileInfo>
#include <QTest>

#include <sys/stat.h>

namespace cacofonisk::tst_excerptcommand {

using namespace test;

/// One call of a recording becomes a recording that tells the same call.
class ExcerptCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void tellsTheSameCall_data();
    void tellsTheSameCall();
    void findsByWords();
    void masks();
    void saysWhyNot_data();
    void saysWhyNot();
    void refusesWhatCannotBeReadTwice();
    void keepsWhatIsThere();
    void leavesNothingWhenInterrupted();

private:
    [[nodiscard]] static QList<QByteArray> callsOf(const QString &path);

    Files m_files;
    QString m_hour; ///< many calls
    QByteArray m_call;
    QString m_id;
};

QList<QByteArray> ExcerptCommandTest::callsOf(const QString &path)
{
    Run run({QStringLiteral("replay"), QStringLiteral("--report"), QStringLiteral("calls"), path});
    return run.outcome() == 0 ? run.lines() : QList<QByteArray>();
}

void ExcerptCommandTest::initTestCase()
{
    m_hour = m_files.path(QStringLiteral("pbx.ami.gz"));
    QVERIFY(QFile::copy(recording(QStringLiteral("16/busy-hour.ami.gz")), m_hour));
    const QList<QByteArray> calls = callsOf(m_hour);
    QVERIFY(calls.size() > 100);
    m_call = calls[calls.size() / 2];
    const QByteArray begin = R"({"call":")";
    QVERIFY(m_call.startsWith(begin));
    m_id = QString::fromUtf8(m_call.sliced(begin.size()).split('"').first());
}

void ExcerptCommandTest::tellsTheSameCall_data()
{
    QTest::addColumn<QString>("suffix");
    for (const char *const suffix : {"json", "jsonl", "ami", "json.gz", "jsonl.gz", "ami.gz"}) {
        QTest::newRow(suffix) << QString::fromLatin1(suffix);
    }
}

void ExcerptCommandTest::tellsTheSameCall()
{
    QFETCH(const QString, suffix);
    QVERIFY(QDir(m_files.path(QString())).mkpath(suffix));
    const QString path = m_files.path(suffix + QStringLiteral("/pbx.") + suffix);
    Run run({QStringLiteral("excerpt"), m_hour, QStringLiteral("--call"), m_id,
             QStringLiteral("--output"), path});
    QCOMPARE(run.outcome(), 0);
    QCOMPARE(run.output(), QByteArray());
    const QList<QByteArray> calls = callsOf(path);
    QVERIFY(calls.contains(m_call));
    QVERIFY(calls.size() < 4);
}

void ExcerptCommandTest::findsByWords()
{
    const QString path = m_files.path(QStringLiteral("found.jsonl"));
    Run run({QStringLiteral("excerpt"), QStringLiteral("--find"), m_id, m_hour,
             QStringLiteral("--output"), path});
    QCOMPARE(run.outcome(), 0);
    QVERIFY(!callsOf(path).isEmpty());
}

void ExcerptCommandTest::masks()
{
    const QString story = recording(QStringLiteral("16/blind-refer-b.ami.gz"));
    const QString path = m_files.path(QStringLiteral("masked.ami"));
    Run run({QStringLiteral("excerpt"), QStringLiteral("--mask"), story, QStringLiteral("--find"),
             QStringLiteral("transfer:blind"), QStringLiteral("--output"), path});
    QCOMPARE(run.outcome(), 0);
    const QByteArray masked = contentOf(path);
    QVERIFY(masked.contains("Event: BlindTransfer"));
    for (const char *who : {"1001", "1002", "1003", "Alice", "Bob", "31612345678"}) {
        QVERIFY2(!masked.contains(who), who);
    }
}

void ExcerptCommandTest::saysWhyNot_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("outcome");
    QTest::addColumn<QByteArray>("says");
    const QString call = QStringLiteral("--call");
    const QString find = QStringLiteral("--find");
    QTest::newRow("no such call") << QStringList{m_hour, call, QStringLiteral("1.1")} << 1
                                  << QByteArray("no call has the linkedid");
    QTest::newRow("none found") << QStringList{m_hour, find, QStringLiteral("nobody")} << 1
                                << QByteArray("no call is found");
    QTest::newRow("many found") << QStringList{m_hour, find, QStringLiteral("reason:completed")}
                                << 1 << QByteArray("Use --call with one of: ");
    QTest::newRow("no file") << QStringList{m_files.path(QStringLiteral("none")), call, m_id} << 1
                             << QByteArray("No such file");
    QTest::newRow("no recording") << QStringList{m_files.write(QStringLiteral("text"), "hello\n"),
                                                 call, m_id}
                                  << 1 << QByteArray("is not a recorded AMI session");
    QTest::newRow("standard input") << QStringList{QStringLiteral("-"), call, m_id} << 2
                                    << QByteArray("Save it in a file first");
}

void ExcerptCommandTest::saysWhyNot()
{
    QFETCH(const QStringList, words);
    QFETCH(const int, outcome);
    QFETCH(const QByteArray, says);
    const QString path = m_files.path(QStringLiteral("not.jsonl"));
    Run run(QStringList{QStringLiteral("excerpt")} + words +
            QStringList{QStringLiteral("--output"), path});
    QCOMPARE(run.outcome(), outcome);
    QVERIFY2(run.words().contains(says), run.words().constData());
    QVERIFY(!QFile::exists(path));
}

void ExcerptCommandTest::refusesWhatCannotBeReadTwice()
{
    const QString pipe = m_files.path(QStringLiteral("pipe"));
    QCOMPARE(mkfifo(qPrintable(pipe), S_IRUSR | S_IWUSR), 0);
    Run run({QStringLiteral("excerpt"), pipe, QStringLiteral("--call"), m_id,
             QStringLiteral("--output"), m_files.path(QStringLiteral("of-pipe.jsonl"))});
    QCOMPARE(run.outcome(), 2);
    QVERIFY2(run.words().contains("Save it in a file first"), run.words().constData());
}

void ExcerptCommandTest::keepsWhatIsThere()
{
    const QString there = m_files.write(QStringLiteral("there.jsonl"), "mine");
    Run run({QStringLiteral("excerpt"), m_hour, QStringLiteral("--call"), m_id,
             QStringLiteral("--output"), there});
    QCOMPARE(run.outcome(), 1);
    QVERIFY2(run.words().contains("exists already"), run.words().constData());
    QCOMPARE(contentOf(there), QByteArray("mine"));
    const qint64 size = QFileInfo(m_hour).size();
    Run itself({QStringLiteral("excerpt"), m_hour, QStringLiteral("--call"), m_id,
                QStringLiteral("--output"), m_hour});
    QCOMPARE(itself.outcome(), 2);
    QVERIFY2(itself.words().contains("its own excerpt"), itself.words().constData());
    QCOMPARE(QFileInfo(m_hour).size(), size);
}

/// It is far from done when it is asked to end.
void ExcerptCommandTest::leavesNothingWhenInterrupted()
{
    constexpr int copies = 20;
    const QString last = recording(QStringLiteral("16/answer-a-hangup.ami.gz"));
    const QString large = m_files.write(QStringLiteral("large.ami.gz"),
                                        contentOf(m_hour).repeated(copies) + contentOf(last));
    const QString path = m_files.path(QStringLiteral("interrupted.jsonl"));
    const QString id = QString::fromUtf8(callsOf(last).value(0).split('"').value(3));
    Run run({QStringLiteral("excerpt"), large, QStringLiteral("--call"), id,
             QStringLiteral("--output"), path});
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path) || run.isOver(), 60'000);
    run.interrupt();
    QCOMPARE(run.outcome(), 1);
    QVERIFY2(run.words().contains("interrupted"), run.words().constData());
    QVERIFY(!QFile::exists(path));
}

CACOFONISK_TEST(ExcerptCommandTest)

} // namespace cacofonisk::tst_excerptcommand

#include "tst_excerptcommand.moc"
