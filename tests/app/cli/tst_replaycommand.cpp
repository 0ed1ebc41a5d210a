// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/app/cli/run.h"
#include "tests/support/recordings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace cacofonisk::test;

namespace {

const QString story = recording(QStringLiteral("16/blind-refer-b.ami.gz"));

QByteArray reportsOf(const QString &file, const QByteArray &input = {})
{
    Run run({QStringLiteral("replay"), QStringLiteral("--report"), QStringLiteral("jsonl"), file},
            input);
    return run.outcome() == 0 ? run.output() : "failed: " + run.words();
}

/// The server goes by the name of the file.
QByteArray withoutServer(QByteArray reports, const QByteArray &server)
{
    return reports.replace("\"server\":\"" + server + '"', "");
}

} // namespace

/// What is asked of recordings on the command line: its output, words and outcome.
class ReplayCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsReports();
    void readsStandardInput();
    void tellsCalls();
    void convertsToWhatReplaysToTheSame_data();
    void convertsToWhatReplaysToTheSame();
    void saysWhichFileCannotBeRead();
    void saysWhatCannotBeAskedFor_data();
    void saysWhatCannotBeAskedFor();
};

void ReplayCommandTest::tellsReports()
{
    const QByteArray reports = reportsOf(story);
    QVERIFY2(reports.startsWith("{\"report\":\"b_dial\""), reports.left(200).constData());
    QVERIFY(reports.contains("\"report\":\"up\""));
    QVERIFY(reports.endsWith("}\n"));
}

void ReplayCommandTest::readsStandardInput()
{
    QFile file(story);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray name = QFileInfo(story).baseName().toUtf8();
    QCOMPARE(withoutServer(reportsOf(QStringLiteral("-"), file.readAll()), "-"),
             withoutServer(reportsOf(story), name));
}

void ReplayCommandTest::tellsCalls()
{
    Run run({QStringLiteral("replay"), QStringLiteral("--report"), QStringLiteral("calls"), story});
    QCOMPARE(run.outcome(), 0);
    QCOMPARE(run.lines().size(), 1);
    QVERIFY(run.lines()[0].contains("\"end\":\"completed\""));
}

void ReplayCommandTest::convertsToWhatReplaysToTheSame_data()
{
    QTest::addColumn<QString>("suffix");
    for (const char *const suffix : {"json", "jsonl", "ami", "json.gz", "jsonl.gz", "ami.gz"}) {
        QTest::newRow(suffix) << QString::fromLatin1(suffix);
    }
}

void ReplayCommandTest::convertsToWhatReplaysToTheSame()
{
    QFETCH(const QString, suffix);
    const QTemporaryDir folder;
    const QString name = QFileInfo(story).baseName();
    const QString path = folder.filePath(name + QLatin1Char('.') + suffix);
    Run convert({QStringLiteral("convert"), story, QStringLiteral("--output"), path});
    QCOMPARE(convert.outcome(), 0);
    QCOMPARE(reportsOf(path), reportsOf(story));
}

void ReplayCommandTest::saysWhichFileCannotBeRead()
{
    Run run({QStringLiteral("replay"), QStringLiteral("/nowhere/calls.json")});
    QCOMPARE(run.outcome(), 1);
    QVERIFY(run.words().contains("/nowhere/calls.json"));
    QCOMPARE(run.output(), QByteArray());
}

void ReplayCommandTest::saysWhatCannotBeAskedFor_data()
{
    QTest::addColumn<QStringList>("words");
    const QString replay = QStringLiteral("replay");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("unknown command") << QStringList{QStringLiteral("rewind")};
    QTest::newRow("no file") << QStringList{replay};
    QTest::newRow("unknown option") << QStringList{replay, QStringLiteral("--louder"), story};
    QTest::newRow("unknown report")
        << QStringList{replay, QStringLiteral("--report"), QStringLiteral("song"), story};
    QTest::newRow("no speed") << QStringList{replay, QStringLiteral("--speed"),
                                             QStringLiteral("-1"), story};
    QTest::newRow("no URI") << QStringList{QStringLiteral("watch"), QStringLiteral("pbx")};
    QTest::newRow("no output") << QStringList{QStringLiteral("convert"), story};
}

void ReplayCommandTest::saysWhatCannotBeAskedFor()
{
    QFETCH(const QStringList, words);
    Run run(words);
    QCOMPARE(run.outcome(), 2);
    QVERIFY(run.words().contains("--help"));
    QCOMPARE(run.output(), QByteArray());
}

QTEST_GUILESS_MAIN(ReplayCommandTest)

#include "tst_replaycommand.moc"
