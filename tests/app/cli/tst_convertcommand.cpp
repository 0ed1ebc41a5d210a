// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/app/cli/run.h"
#include "tests/support/files.h"
#include "tests/support/recordings.h"
#include "tests/support/testmain.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

namespace cacofonisk::tst_convertcommand {

using namespace test;

namespace {

const QString story = recording(QStringLiteral("16/blind-refer-b.ami.gz"));

} // namespace

/// What is converted replays to the same, and masked to the same of others.
class ConvertCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void convertsToWhatReplaysToTheSame_data();
    void convertsToWhatReplaysToTheSame();
    void masksWhatItConverts_data();
    void masksWhatItConverts();
    void convertsNoSecrets();
    void convertsFromACodePage();
    void masksNamesThatStandBeforeTheyAreKnown();
};

void ConvertCommandTest::convertsToWhatReplaysToTheSame_data()
{
    QTest::addColumn<QString>("suffix");
    for (const char *const suffix : {"json", "jsonl", "ami", "json.gz", "jsonl.gz", "ami.gz"}) {
        QTest::newRow(suffix) << QString::fromLatin1(suffix);
    }
}

void ConvertCommandTest::convertsToWhatReplaysToTheSame()
{
    QFETCH(const QString, suffix);
    const QTemporaryDir folder;
    const QString name = QFileInfo(story).baseName();
    const QString path = folder.filePath(name + QLatin1Char('.') + suffix);
    Run convert({QStringLiteral("convert"), story, QStringLiteral("--output"), path});
    QCOMPARE(convert.outcome(), 0);
    QCOMPARE(reportsOf(path), reportsOf(story));
}

void ConvertCommandTest::masksWhatItConverts_data()
{
    convertsToWhatReplaysToTheSame_data();
}

/// Nobody of it is to be found, and as many calls end as they did.
void ConvertCommandTest::masksWhatItConverts()
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

void ConvertCommandTest::convertsNoSecrets()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("plain.jsonl"));
    Run run({QStringLiteral("convert"), QStringLiteral("-"), QStringLiteral("--output"), path},
            "Event: DialBegin\r\nDialString: branch:geheim@192.0.2.11/500\r\n\r\n");
    QCOMPARE(run.outcome(), 0);
    QCOMPARE(contentOf(path),
             QByteArray(R"({"Event":"DialBegin","DialString":"branch@192.0.2.11/500"})") + '\n');
}

void ConvertCommandTest::convertsFromACodePage()
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

void ConvertCommandTest::masksNamesThatStandBeforeTheyAreKnown()
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

CACOFONISK_TEST(ConvertCommandTest)

} // namespace cacofonisk::tst_convertcommand

#include "tst_convertcommand.moc"
