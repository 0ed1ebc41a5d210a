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
    void tellsNotices();
    void tellsOnlySomeCalls_data();
    void tellsOnlySomeCalls();
    void tellsNoticesOfSomeCalls_data();
    void tellsNoticesOfSomeCalls();
    void saysWhatCannotBeSearchedFor_data();
    void saysWhatCannotBeSearchedFor();
    void convertsToWhatReplaysToTheSame_data();
    void convertsToWhatReplaysToTheSame();
    void masksWhatItConverts_data();
    void masksWhatItConverts();
    void convertsNoSecrets();
    void convertsFromACodePage();
    void masksNamesThatStandBeforeTheyAreKnown();
    void saysWhichFileCannotBeRead();
    void saysOneThingOfWhatIsNoRecording_data();
    void saysOneThingOfWhatIsNoRecording();
    void tellsTheOptionsOfACommand_data();
    void tellsTheOptionsOfACommand();
    void refusesOptionsOfOtherCommands_data();
    void refusesOptionsOfOtherCommands();
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
    for (const char *const kind : {"log", "jsonl", "none"}) {
        row(kind, "alice", "--only applies only to --report calls and --report notices");
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

void ReplayCommandTest::masksWhatItConverts_data()
{
    convertsToWhatReplaysToTheSame_data();
}

/// Nobody of it is to be found, and as many calls end as they did.
void ReplayCommandTest::masksWhatItConverts()
{
    QFETCH(const QString, suffix);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("masked.") + suffix);
    Run convert({QStringLiteral("convert"), QStringLiteral("--mask"), story,
                 QStringLiteral("--output"), path});
    QCOMPARE(convert.outcome(), 0);
    const QString plain = folder.filePath(QStringLiteral("plain.ami"));
    Run again({QStringLiteral("convert"), path, QStringLiteral("--output"), plain});
    QCOMPARE(again.outcome(), 0);
    const QByteArray masked = contentOf(plain);
    for (const char *who : {"1001", "1002", "1003", "Alice", "Bob", "31612345678"}) {
        QVERIFY2(!masked.contains(who), who);
    }
    Run calls(
        {QStringLiteral("replay"), QStringLiteral("--report"), QStringLiteral("calls"), path});
    QCOMPARE(calls.outcome(), 0);
    QCOMPARE(calls.lines().size(), 1);
    QVERIFY(calls.lines()[0].contains("\"end\":\"completed\""));
}

void ReplayCommandTest::convertsNoSecrets()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("plain.jsonl"));
    Run run({QStringLiteral("convert"), QStringLiteral("-"), QStringLiteral("--output"), path},
            "Event: DialBegin\r\nDialString: branch:geheim@192.0.2.11/500\r\n\r\n");
    QCOMPARE(run.outcome(), 0);
    QCOMPARE(contentOf(path),
             QByteArray(R"({"Event":"DialBegin","DialString":"branch@192.0.2.11/500"})") + '\n');
}

void ReplayCommandTest::convertsFromACodePage()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("utf8.jsonl"));
    Run run({QStringLiteral("convert"), QStringLiteral("-"), QStringLiteral("--code-page"),
             QStringLiteral("windows-1251"), QStringLiteral("--output"), path},
            "Event: Newstate\r\nCallerIDName: \xc0\r\n\r\n");
    QCOMPARE(run.outcome(), 0);
    QCOMPARE(contentOf(path),
             QByteArray("{\"Event\":\"Newstate\",\"CallerIDName\":\"\xd0\x90\"}\n"));
}

void ReplayCommandTest::masksNamesThatStandBeforeTheyAreKnown()
{
    Files files;
    const QString from =
        files.write(QStringLiteral("from.jsonl"),
                    "{\"Event\":\"Newexten\",\"Application\":\"Verbose\",\"AppData\":"
                    "\"for Alice at 1002\"}\n{\"Event\":\"Newchannel\",\"Uniqueid\":\"1.1\","
                    "\"CallerIDNum\":\"1002\",\"CallerIDName\":\"Alice\"}\n");
    const QString to = files.path(QStringLiteral("to.jsonl"));
    Run run({QStringLiteral("convert"), from, QStringLiteral("--mask"), QStringLiteral("--output"),
             to});
    QCOMPARE(run.outcome(), 0);
    const QByteArray masked = contentOf(to);
    QVERIFY2(!masked.contains("Alice") && !masked.contains("1002"), masked.constData());
    QVERIFY2(masked.contains("\"for "), masked.constData());
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

void ReplayCommandTest::tellsTheOptionsOfACommand_data()
{
    QTest::addColumn<QByteArrayList>("has");
    QTest::addColumn<QByteArrayList>("lacks");
    QTest::newRow("replay") << QByteArrayList{"replay", "--report", "--only", "--speed", "--trunk"}
                            << QByteArrayList{"--output", "--mask", "--wait", "record "};
    QTest::newRow("watch") << QByteArrayList{"watch", "--report", "--only", "--wait", "--trunk"}
                           << QByteArrayList{"--output", "--mask", "--speed", "--keep"};
    QTest::newRow("record") << QByteArrayList{"record", "--output", "--mask", "--roll-size"}
                            << QByteArrayList{"--report", "--only", "--speed", "--trunk"};
    QTest::newRow("convert") << QByteArrayList{"convert", "--output", "--mask"}
                             << QByteArrayList{"--report", "--speed", "--roll-size", "--wait",
                                               "--trunk"};
}

void ReplayCommandTest::tellsTheOptionsOfACommand()
{
    QFETCH(const QByteArrayList, has);
    QFETCH(const QByteArrayList, lacks);
    const QString command = QString::fromLatin1(QTest::currentDataTag());
    for (const QStringList &words :
         {QStringList{command, QStringLiteral("--help")},
          QStringList{QStringLiteral("-h"), command, QStringLiteral("what")}}) {
        Run run(words);
        QCOMPARE(run.outcome(), 0);
        QCOMPARE(run.words(), QByteArray());
        for (const QByteArray &word : has) {
            QVERIFY2(run.output().contains(word), word.constData());
        }
        for (const QByteArray &word : lacks) {
            QVERIFY2(!run.output().contains(word), word.constData());
        }
    }
    Run all({QStringLiteral("--help")});
    QCOMPARE(all.outcome(), 0);
    QVERIFY(all.output().contains("cacofonisk-cli " + command.toLatin1() + ' '));
}

void ReplayCommandTest::refusesOptionsOfOtherCommands_data()
{
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char *command, const QByteArrayList &options) {
        const QByteArrayList valued{"--report",   "--only",        "--mine",    "--speed",
                                    "--output",   "--secret-file", "--ca-file", "--fingerprint",
                                    "--roll-age", "--roll-size",   "--keep",    "--trunk"};
        for (const QByteArray &option : options) {
            QStringList words{QString::fromLatin1(command), QString::fromLatin1(option)};
            if (valued.contains(option)) {
                words.append(QStringLiteral("1"));
            }
            QTest::addRow("%s %s", command, option.constData()) << words;
        }
    };
    const QByteArrayList ofServers{"--secret-file", "--fingerprint", "--ca-file",
                                   "--allow-plain-secret", "--wait"};
    const QByteArrayList ofFiles{"--roll-size", "--roll-age", "--keep"};
    row("replay", ofServers + ofFiles + QByteArrayList{"--output", "--mask"});
    row("watch", ofFiles + QByteArrayList{"--output", "--mask", "--speed"});
    row("record", {"--report", "--mine", "--only", "--speed", "--trunk"});
    row("convert",
        ofServers + ofFiles + QByteArrayList{"--report", "--mine", "--only", "--speed", "--trunk"});
}

void ReplayCommandTest::refusesOptionsOfOtherCommands()
{
    QFETCH(const QStringList, words);
    const QString subject =
        words[0] == QLatin1String("replay") || words[0] == QLatin1String("convert")
            ? story
            : QStringLiteral("tcp://watch@127.0.0.1:1");
    Run run(words + QStringList(subject));
    QCOMPARE(run.outcome(), 2);
    QCOMPARE(run.output(), QByteArray());
    QVERIFY2(run.words().contains(
                 (words[1] + QStringLiteral(" does not apply to ") + words[0]).toUtf8()),
             run.words().constData());
    QVERIFY(run.words().contains("--help"));
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
    const QString report = QStringLiteral("--report");
    const QString notices = QStringLiteral("notices");
    const QString mine = QStringLiteral("--mine");
    QTest::newRow("nobody's notices") << QStringList{replay, report, notices, story};
    QTest::newRow("what cannot be mine")
        << QStringList{replay, report, notices, mine, QStringLiteral("1002,song:1"), story};
    QTest::newRow("mine is empty") << QStringList{replay, report, notices, mine, QString(), story};
    QTest::newRow("mine without notices")
        << QStringList{replay, mine, QStringLiteral("1002"), story};
    QTest::newRow("no speed") << QStringList{replay, QStringLiteral("--speed"),
                                             QStringLiteral("-1"), story};
    QTest::newRow("no URI") << QStringList{QStringLiteral("watch"), QStringLiteral("pbx")};
    QTest::newRow("a code page for wire text")
        << QStringList{QStringLiteral("convert"),     story,
                       QStringLiteral("--code-page"), QStringLiteral("windows-1251"),
                       QStringLiteral("--output"),    QStringLiteral("a.ami")};
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

CACOFONISK_TEST(ReplayCommandTest)

} // namespace cacofonisk::tst_replaycommand

#include "tst_replaycommand.moc"
