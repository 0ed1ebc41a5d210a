// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/app/cli/run.h"
#include "tests/support/recordings.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

namespace cacofonisk::tst_historycommand {

using namespace test;

namespace {

const QString story = recording(QStringLiteral("16/blind-refer-b.ami.gz"));
const QString history = QStringLiteral("history");
const QString only = QStringLiteral("--only");
const QString report = QStringLiteral("--report");
const QString figures = QStringLiteral("figures");

QJsonObject objectOf(const QByteArray &line)
{
    return QJsonDocument::fromJson(line).object();
}

} // namespace

/// What is asked of the history on the command line.
class HistoryCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { qunsetenv("XDG_DATA_HOME"); }
    void saysThatThereIsNone();
    void tellsWhatWasTakenIn();
    void tellsSomeCalls();
    void tellsFigures();
    void writesTables();
    void saysWhatCannotBeUsed();
    void saysWhatCannotBeAskedFor_data();
    void saysWhatCannotBeAskedFor();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

void HistoryCommandTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_DATA_HOME", m_folder->path().toUtf8());
}

void HistoryCommandTest::saysThatThereIsNone()
{
    Run run({history});
    QCOMPARE(run.outcome(), 1);
    QVERIFY2(run.words().contains("no history yet"), run.words().constData());
}

void HistoryCommandTest::tellsWhatWasTakenIn()
{
    for (const char *const added : {"1 calls are new", "0 calls are new"}) {
        Run import({history, QStringLiteral("import"), story});
        QCOMPARE(import.outcome(), 0);
        QVERIFY2(import.words().contains(added), import.words().constData());
    }
    Run told({history});
    Run replayed({QStringLiteral("replay"), report, QStringLiteral("calls"), story});
    QCOMPARE(told.outcome(), 0);
    QCOMPARE(replayed.outcome(), 0);
    QCOMPARE(told.lines().size(), 1);
    const QJsonObject kept = objectOf(told.lines().front());
    const QJsonObject call = objectOf(replayed.lines().front());
    for (const QString &key : call.keys()) {
        QVERIFY2(kept.contains(key), qPrintable(key));
    }
    QCOMPARE(kept[QStringLiteral("call")], call[QStringLiteral("call")]);
}

void HistoryCommandTest::tellsSomeCalls()
{
    QCOMPARE(Run({history, QStringLiteral("import"), story}).outcome(), 0);
    const auto count = [](const QStringList &words) {
        Run run(QStringList{history} + words);
        return run.outcome() == 0 ? run.lines().size() : -1;
    };
    QCOMPARE(count({only, QStringLiteral("transfer:blind")}), 1);
    QCOMPARE(count({only, QStringLiteral("transfer:attended")}), 0);
    QCOMPARE(count({QStringLiteral("--since"), QStringLiteral("2000-01-01")}), 1);
    QCOMPARE(count({QStringLiteral("--until"), QStringLiteral("2000-01-01")}), 0);
}

void HistoryCommandTest::tellsFigures()
{
    QCOMPARE(Run({history, QStringLiteral("import"), story}).outcome(), 0);
    Run told({history, report, figures});
    Run replayed({QStringLiteral("replay"), report, figures, story});
    QCOMPARE(told.outcome(), 0);
    QCOMPARE(replayed.outcome(), 0);
    QCOMPARE(told.lines(), replayed.lines());
    const QJsonObject object = objectOf(told.lines().front());
    QCOMPARE(object[QStringLiteral("calls")].toInt(), 1);
    QCOMPARE(object[QStringLiteral("answered")].toInt(), 1);
    QCOMPARE(object[QStringLiteral("by")][QStringLiteral("hour")].toArray().size(), 24);
}

void HistoryCommandTest::writesTables()
{
    QCOMPARE(Run({history, QStringLiteral("import"), story}).outcome(), 0);
    const QStringList csv{QStringLiteral("--format"), QStringLiteral("csv")};
    Run calls(QStringList{history} + csv);
    QCOMPARE(calls.outcome(), 0);
    QCOMPARE(calls.lines().size(), 2);
    QVERIFY(calls.lines().front().startsWith("call,server,started"));
    Run table(QStringList{history, report, figures} + csv);
    QCOMPARE(table.outcome(), 0);
    QVERIFY(table.lines().size() > 24);
    QVERIFY(table.lines()[1].startsWith("all,,1,1,0,0,"));
}

void HistoryCommandTest::saysWhatCannotBeUsed()
{
    const QDir folder(m_folder->path() + QStringLiteral("/cacofonisk/history"));
    QVERIFY(folder.mkpath(QStringLiteral(".")));
    QFile file(folder.filePath(QStringLiteral("calls.sqlite")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(QByteArray(5000, 'x')), 5000);
    file.close();
    for (const QStringList &words :
         {QStringList{history}, QStringList{history, QStringLiteral("import"), story}}) {
        Run run(words);
        QCOMPARE(run.outcome(), 1);
        QVERIFY2(run.words().contains("is damaged"), run.words().constData());
    }
    QCOMPARE(file.size(), 5000);
}

void HistoryCommandTest::saysWhatCannotBeAskedFor_data()
{
    QTest::addColumn<QStringList>("words");
    const QString import = QStringLiteral("import");
    QTest::newRow("no file") << QStringList{import};
    QTest::newRow("a file alone") << QStringList{story};
    QTest::newRow("another report") << QStringList{report, QStringLiteral("log")};
    QTest::newRow("another format")
        << QStringList{QStringLiteral("--format"), QStringLiteral("svg")};
    QTest::newRow("no time") << QStringList{QStringLiteral("--since"), QStringLiteral("soon")};
    QTest::newRow("a wrong term") << QStringList{only, QStringLiteral("colour:red")};
    QTest::newRow("trunks of nothing")
        << QStringList{QStringLiteral("--trunk"), QStringLiteral("provider1")};
    QTest::newRow("a filter of an import")
        << QStringList{import, story, only, QStringLiteral("alice")};
}

void HistoryCommandTest::saysWhatCannotBeAskedFor()
{
    QFETCH(QStringList, words);
    Run run(QStringList{history} + words);
    QCOMPARE(run.outcome(), 2);
}

CACOFONISK_TEST(HistoryCommandTest)

} // namespace cacofonisk::tst_historycommand

#include "tst_historycommand.moc"
