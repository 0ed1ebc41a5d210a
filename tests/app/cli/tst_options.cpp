// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/app/cli/run.h"
#include "tests/support/recordings.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace cacofonisk::tst_options {

using namespace test;

namespace {

const QString story = recording(QStringLiteral("16/blind-refer-b.ami.gz"));

} // namespace

/// Which options a command has, and what is said of those that it has not.
class OptionsTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsTheOptionsOfACommand_data();
    void tellsTheOptionsOfACommand();
    void refusesOptionsOfOtherCommands_data();
    void refusesOptionsOfOtherCommands();
    void saysWhatCannotBeAskedFor_data();
    void saysWhatCannotBeAskedFor();
};

void OptionsTest::tellsTheOptionsOfACommand_data()
{
    QTest::addColumn<QByteArrayList>("has");
    QTest::addColumn<QByteArrayList>("lacks");
    QTest::newRow("replay") << QByteArrayList{"replay", "--report", "--only", "--speed", "--trunk"}
                            << QByteArrayList{"--output", "--mask", "--wait", "record "};
    QTest::newRow("history") << QByteArrayList{"history", "--report", "--only",
                                               "--since", "--until",  "--format"}
                             << QByteArrayList{"--output", "--mask", "--speed", "--find"};
    QTest::newRow("watch") << QByteArrayList{"watch", "--report", "--only", "--wait", "--trunk"}
                           << QByteArrayList{"--output", "--mask", "--speed", "--keep"};
    QTest::newRow("record") << QByteArrayList{"record", "--output", "--mask", "--roll-size"}
                            << QByteArrayList{"--report", "--only", "--speed", "--trunk"};
    QTest::newRow("convert") << QByteArrayList{"convert", "--output", "--mask"}
                             << QByteArrayList{"--report", "--speed", "--roll-size", "--wait",
                                               "--trunk"};
    QTest::newRow("excerpt") << QByteArrayList{"excerpt", "--call", "--find", "--output", "--mask"}
                             << QByteArrayList{"--report", "--speed", "--only", "--wait"};
}

void OptionsTest::tellsTheOptionsOfACommand()
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

void OptionsTest::refusesOptionsOfOtherCommands_data()
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
    row("excerpt", ofServers + ofFiles + QByteArrayList{"--report", "--mine", "--only", "--speed"});
}

void OptionsTest::refusesOptionsOfOtherCommands()
{
    QFETCH(const QStringList, words);
    const QStringList ofFiles{QStringLiteral("replay"), QStringLiteral("convert"),
                              QStringLiteral("excerpt")};
    const QString subject =
        ofFiles.contains(words[0]) ? story : QStringLiteral("tcp://watch@127.0.0.1:1");
    Run run(words + QStringList(subject));
    QCOMPARE(run.outcome(), 2);
    QCOMPARE(run.output(), QByteArray());
    QVERIFY2(run.words().contains(
                 (words[1] + QStringLiteral(" does not apply to ") + words[0]).toUtf8()),
             run.words().constData());
    QVERIFY(run.words().contains("--help"));
}

void OptionsTest::saysWhatCannotBeAskedFor_data()
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
    const QString excerpt = QStringLiteral("excerpt");
    const QString output = QStringLiteral("--output");
    const QString call = QStringLiteral("--call");
    QTest::newRow("no call") << QStringList{excerpt, story, output, QStringLiteral("a.ami")};
    QTest::newRow("no output of an excerpt")
        << QStringList{excerpt, story, call, QStringLiteral("1.1")};
    QTest::newRow("an output of no format")
        << QStringList{excerpt, story, call, QStringLiteral("1.1"), output, QStringLiteral("a")};
}

void OptionsTest::saysWhatCannotBeAskedFor()
{
    QFETCH(const QStringList, words);
    Run run(words);
    QCOMPARE(run.outcome(), 2);
    QVERIFY(run.words().contains("--help"));
    QCOMPARE(run.output(), QByteArray());
}

CACOFONISK_TEST(OptionsTest)

} // namespace cacofonisk::tst_options

#include "tst_options.moc"
