// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/app/cli/run.h"
#include "tests/support/files.h"
#include "tests/support/recordings.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

namespace cacofonisk::tst_replaycommand {

using namespace test;

namespace {

const QString story = recording(QStringLiteral("16/blind-refer-b.ami.gz"));

/// The server goes by the name of the file.
QByteArray withoutServer(QByteArray reports, const QByteArray &server)
{
    return reports.replace("\"server\":\"" + server + '"', "");
}

} // namespace

/// What is asked of recordings on the command line: output, words and outcome.
class ReplayCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsReports();
    void readsStandardInput();
    void tellsCalls();
    void tellsNotices();
    void tellsOnlySomeCalls_data();
    void tellsOnlySomeCalls();
    void tellsNoticesOfSomeCalls_data();
    void tellsNoticesOfSomeCalls();
    void tellsTheSwitchboard();
    void saysWhichTrunkThereIsNot();
    void saysWhatCannotBeSearchedFor_data();
    void saysWhatCannotBeSearchedFor();
    void saysWhichFileCannotBeRead();
    void saysOneThingOfWhatIsNoRecording_data();
    void saysOneThingOfWhatIsNoRecording();
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

void ReplayCommandTest::tellsNotices()
{
    Run run({QStringLiteral("replay"), QStringLiteral("--report"), QStringLiteral("notices"),
             QStringLiteral("--mine"), QStringLiteral("1002, queue:support"),
             recording(QStringLiteral("22/group-cancel.ami.gz"))});
    QCOMPARE(run.outcome(), 0);
    QCOMPARE(run.lines().size(), 3);
    const QJsonObject shown = QJsonDocument::fromJson(run.lines()[0]).object();
    const QJsonObject closed = QJsonDocument::fromJson(run.lines()[1]).object();
    const QJsonObject missed = QJsonDocument::fromJson(run.lines()[2]).object();
    QCOMPARE(shown[u"action"], QStringLiteral("show"));
    QCOMPARE(shown[u"notice"], QStringLiteral("incoming"));
    QCOMPARE(shown[u"rings"], true);
    QCOMPARE(closed[u"action"], QStringLiteral("close"));
    QCOMPARE(missed[u"action"], QStringLiteral("show"));
    QCOMPARE(missed[u"notice"], QStringLiteral("missed"));
    QCOMPARE(missed[u"rings"], false);
    for (const char16_t *const same :
         {u"id", u"call", u"server", u"caller", u"dialled", u"since"}) {
        QCOMPARE(missed[same], shown[same]);
    }
}

void ReplayCommandTest::tellsOnlySomeCalls_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("count");
    const auto row = [](const char *words, const char *file, int count) {
        QTest::newRow(words) << recording(QString::fromLatin1(file)) << count;
    };
    row("transfer:blind", "16/blind-refer-b.ami.gz", 1);
    row("-transfer:blind", "16/blind-refer-b.ami.gz", 0);
    row("ext:1002 state:completed", "16/blind-refer-b.ami.gz", 1);
    row("server:pbx16", "16/blind-refer-b.ami.gz", 1);
    row("problem:transfer-failed", "16/blind-refer-b.ami.gz", 0);
    row("problem:no-agent", "22/queue-abandon.ami.gz", 1);
    row("reason:busy -ext:nobody", "16/busy-hour.ami.gz", 7);
}

void ReplayCommandTest::tellsOnlySomeCalls()
{
    QFETCH(const QString, file);
    QFETCH(const int, count);
    Run run({QStringLiteral("replay"), QStringLiteral("--report"), QStringLiteral("calls"),
             QStringLiteral("--only"), QString::fromLatin1(QTest::currentDataTag()), file});
    QCOMPARE(run.outcome(), 0);
    QCOMPARE(run.lines().size(), count);
}

void ReplayCommandTest::tellsNoticesOfSomeCalls_data()
{
    QTest::addColumn<int>("count");
    QTest::newRow("ext:1002") << 3;
    QTest::newRow("state:ringing") << 2; // what it showed it also closes
    QTest::newRow("reason:cancelled") << 1;
    QTest::newRow("-ext:1002") << 0;
}

void ReplayCommandTest::tellsNoticesOfSomeCalls()
{
    QFETCH(const int, count);
    Run run({QStringLiteral("replay"), QStringLiteral("--report"), QStringLiteral("notices"),
             QStringLiteral("--mine"), QStringLiteral("1002"), QStringLiteral("--only"),
             QString::fromLatin1(QTest::currentDataTag()),
             recording(QStringLiteral("22/group-cancel.ami.gz"))});
    QCOMPARE(run.outcome(), 0);
    QCOMPARE(run.lines().size(), count);
}

void ReplayCommandTest::tellsTheSwitchboard()
{
    Run run({QStringLiteral("replay"), QStringLiteral("--report"), QStringLiteral("switchboard"),
             recording(QStringLiteral("22/park-blind.ami.gz"))});
    QCOMPARE(run.outcome(), 0);
    QStringList parked;
    bool hasExtensions = false;
    for (const auto &line : run.lines()) {
        const QJsonObject change = QJsonDocument::fromJson(line).object();
        const QJsonObject data = change.value(QStringLiteral("data")).toObject();
        const QString type = change.value(QStringLiteral("type")).toString();
        if (type == QStringLiteral("parking.changed")) {
            parked.append(data.value(QStringLiteral("space")).toString() + u' ' +
                          data.value(QStringLiteral("parked"))
                              .toObject()
                              .value(QStringLiteral("num"))
                              .toString());
        }
        hasExtensions = hasExtensions || type == QStringLiteral("extension.changed");
    }
    QCOMPARE(parked, QStringList({QStringLiteral("701 1001"), QStringLiteral("701 ")}));
    QVERIFY(hasExtensions);
}

void ReplayCommandTest::saysWhichTrunkThereIsNot()
{
    const QString trunk = QStringLiteral("--trunk");
    for (const char *const kind : {"calls", "switchboard"}) {
        const QStringList replay{QStringLiteral("replay"), QStringLiteral("--report"),
                                 QString::fromLatin1(kind)};
        Run wrong(replay + QStringList{trunk, QStringLiteral("provider9"), trunk,
                                       QStringLiteral("SIP/1001"), story});
        QCOMPARE(wrong.outcome(), 1);
        QVERIFY2(
            wrong.words().contains("--trunk provider9: no channel is of a device of this name"),
            wrong.words().constData());
        QVERIFY(!wrong.words().contains("--trunk SIP/1001"));
        Run right(replay + QStringList{trunk, QStringLiteral("1001"), story});
        QCOMPARE(right.outcome(), 0);
    }
    Run ladder({QStringLiteral("ladder"), story, QStringLiteral("--find"), QStringLiteral("1001"),
                trunk, QStringLiteral("provider9")});
    QCOMPARE(ladder.outcome(), 1);
    QVERIFY(ladder.words().contains("--trunk provider9"));
}

void ReplayCommandTest::saysWhatCannotBeSearchedFor_data()
{
    QTest::addColumn<QString>("report");
    QTest::addColumn<QString>("only");
    QTest::addColumn<QByteArray>("words");
    const auto row = [](const char *report, const char *only, const char *words) {
        QTest::addRow("%s of %s", only, report)
            << QString::fromLatin1(report) << QString::fromLatin1(only) << QByteArray(words);
    };
    row("calls", "alice state:red", "“state:” cannot be “red”");
    row("calls", "colour:red", "“colour:” cannot be searched for");
    row("calls", " ", "--only needs what to search for");
    row("calls", "", "--only needs what to search for");
    for (const char *const kind : {"log", "jsonl", "switchboard", "none"}) {
        row(kind, "alice", "--only applies only to --report calls, notices and figures");
    }
}

void ReplayCommandTest::saysWhatCannotBeSearchedFor()
{
    QFETCH(const QString, report);
    QFETCH(const QString, only);
    QFETCH(const QByteArray, words);
    const QStringList options{QStringLiteral("--report"), report, QStringLiteral("--only"), only};
    for (const QStringList &command :
         {QStringList{QStringLiteral("replay"), story},
          QStringList{QStringLiteral("watch"), QStringLiteral("tcp://watch@127.0.0.1:1")}}) {
        Run run(command + options);
        QCOMPARE(run.outcome(), 2);
        QCOMPARE(run.output(), QByteArray());
        QVERIFY2(run.words().contains(words), run.words().constData());
    }
}

void ReplayCommandTest::saysWhichFileCannotBeRead()
{
    Run run({QStringLiteral("replay"), QStringLiteral("/nowhere/calls.json")});
    QCOMPARE(run.outcome(), 1);
    QVERIFY(run.words().contains("/nowhere/calls.json"));
    QCOMPARE(run.output(), QByteArray());
}

void ReplayCommandTest::saysOneThingOfWhatIsNoRecording_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("words");
    const QByteArray pongs = QByteArray("Response: Success\r\nPing: Pong\r\n\r\n").repeated(500);
    const QByteArray old = "Event: Newchannel\r\nChannel: SIP/a-1\r\nState: Ring\r\n"
                           "CallerIDNum: 1\r\nUniqueid: 1.1\r\n\r\n";
    QTest::newRow("nothing") << QByteArray() << QByteArray("no AMI events");
    QTest::newRow("a wrapper") << QByteArray("{\"type\":\"Hangup\",\"data\":{}}\n")
                               << QByteArray("no AMI events");
    QTest::newRow("answers") << pongs << QByteArray("no AMI events");
    QTest::newRow("Asterisk 11") << old << QByteArray("Asterisk 11 or older");
    QTest::newRow("Asterisk 11 behind answers")
        << pongs + old << QByteArray("Asterisk 11 or older");
}

/// From a file and from a pipe, which is read but once.
void ReplayCommandTest::saysOneThingOfWhatIsNoRecording()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QByteArray, words);
    Files files;
    const QString path = files.write(QStringLiteral("recording"), content);
    const QStringList convert{QStringLiteral("convert"), QStringLiteral("--output"),
                              files.path(QStringLiteral("to.ami"))};
    const QStringList replay{QStringLiteral("replay")};
    for (const QStringList &command : {replay, convert}) {
        for (const QString &from : {path, QStringLiteral("-")}) {
            Run run(command + QStringList(from), content);
            QCOMPARE(run.outcome(), 1);
            QCOMPARE(run.output(), QByteArray());
            QCOMPARE(run.words().count('\n'), 1);
            QVERIFY2(run.words().contains(words), run.words().constData());
        }
    }
}

CACOFONISK_TEST(ReplayCommandTest)

} // namespace cacofonisk::tst_replaycommand

#include "tst_replaycommand.moc"
