// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/app/cli/run.h"
#include "tests/support/files.h"
#include "tests/support/recordings.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace cacofonisk::tst_laddercommand {

using namespace test;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

const QString file = recording(QStringLiteral("22/blind-refer-b.ami.gz"));

} // namespace

/// `cacofonisk-cli ladder`: which calls it finds, how it writes them, and what it refuses.
class LadderCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void findsACallByAnyOfItsIds();
    void findsCallsByWords();
    void saysWhatIsNotThere_data();
    void saysWhatIsNotThere();
    void refusesWhatMeansNothing_data();
    void refusesWhatMeansNothing();
    void writesEveryFormat_data();
    void writesEveryFormat();
    void writesSeveralCallsAsTextAlone();
    void keepsToTheWidth();
    void readsStandardInput();
    void masksWhoIsInIt();
};

void LadderCommandTest::findsACallByAnyOfItsIds()
{
    Run byWords({text("ladder"), file, text("--find"), text("transfer:blind")});
    QCOMPARE(byWords.outcome(), 0);
    QVERIFY(byWords.output().contains("sends on (blind)"));
    // its linkedid, and a uniqueid and a channel of others than the caller
    for (const char *const id : {"1795405976.702", "1795405977.704", "PJSIP/1002-00000215"}) {
        Run byId({text("ladder"), file, text("--call"), text(id)});
        QCOMPARE(byId.outcome(), 0);
        QCOMPARE(byId.output(), byWords.output());
    }
}

void LadderCommandTest::findsCallsByWords()
{
    Run only({text("ladder"), file, text("--find"), text("1001"), text("--only"),
              text("transfer:blind")});
    QCOMPARE(only.outcome(), 0);
    Run none({text("ladder"), file, text("--find"), text("1001"), text("--only"),
              text("transfer:attended")});
    QCOMPARE(none.outcome(), 1);
    QVERIFY(none.words().contains("--only leaves none"));
}

void LadderCommandTest::saysWhatIsNotThere_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("an id") << QStringList{file, text("--call"), text("9.9")}
                           << QByteArray("“9.9”. All calls and their ids: cacofonisk-cli replay "
                                         "--report calls FILE");
    QTest::newRow("words") << QStringList{file, text("--find"), text("nobody")}
                           << QByteArray("no call is found by “nobody”");
    QTest::newRow("a file") << QStringList{text("/nowhere.ami"), text("--find"), text("1001")}
                            << QByteArray("/nowhere.ami");
}

void LadderCommandTest::saysWhatIsNotThere()
{
    QFETCH(const QStringList, words);
    QFETCH(const QByteArray, said);
    Run run(QStringList{text("ladder")} + words);
    QCOMPARE(run.outcome(), 1);
    QCOMPARE(run.output(), QByteArray());
    QVERIFY2(run.words().contains(said), run.words().constData());
}

void LadderCommandTest::refusesWhatMeansNothing_data()
{
    QTest::addColumn<QStringList>("words");
    const QStringList call{file, text("--call"), text("1.1")};
    QTest::newRow("no call") << QStringList{file};
    QTest::newRow("both") << call + QStringList{text("--find"), text("x")};
    QTest::newRow("an empty id") << QStringList{file, text("--call"), QString()};
    QTest::newRow("no words") << QStringList{file, text("--find"), QString()};
    QTest::newRow("wrong words") << QStringList{file, text("--find"), text("state:blue")};
    QTest::newRow("no file") << call.mid(1);
    QTest::newRow("two files") << QStringList{file} + call;
    QTest::newRow("a format") << call + QStringList{text("--format"), text("json")};
    QTest::newRow("times") << call + QStringList{text("--times"), text("utc")};
    QTest::newRow("a narrow width") << call + QStringList{text("--width"), text("39")};
    QTest::newRow("no number") << call + QStringList{text("--width"), text("wide")};
    QTest::newRow("a width of a picture")
        << call + QStringList{text("--width"), text("80"), text("--format"), text("svg")};
    QTest::newRow("a report") << call + QStringList{text("--report"), text("calls")};
    QTest::newRow("an output") << call + QStringList{text("--output"), text("x.svg")};
}

void LadderCommandTest::refusesWhatMeansNothing()
{
    QFETCH(const QStringList, words);
    Run run(QStringList{text("ladder")} + words);
    QCOMPARE(run.outcome(), 2);
    QCOMPARE(run.output(), QByteArray());
    QVERIFY(run.words().contains("try: cacofonisk-cli --help"));
}

void LadderCommandTest::writesEveryFormat_data()
{
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("mermaid") << QByteArray("sequenceDiagram\n");
    QTest::newRow("svg") << QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\"");
    QTest::newRow("html") << QByteArray("<!DOCTYPE html>\n");
}

void LadderCommandTest::writesEveryFormat()
{
    QFETCH(const QByteArray, begin);
    Run run({text("ladder"), file, text("--find"), text("transfer:blind"), text("--format"),
             QString::fromLatin1(QTest::currentDataTag())});
    QCOMPARE(run.outcome(), 0);
    QVERIFY(run.output().startsWith(begin));
    QVERIFY(run.output().endsWith('\n'));
    QVERIFY(run.output().contains("answers"));
}

void LadderCommandTest::writesSeveralCallsAsTextAlone()
{
    const QString several = recording(QStringLiteral("22/call-waiting-next.ami.gz"));
    Run together({text("ladder"), several, text("--find"), text("-zzz")});
    QCOMPARE(together.outcome(), 0);
    QVERIFY(together.words().contains("2 calls are found"));
    Run picture(
        {text("ladder"), several, text("--find"), text("-zzz"), text("--format"), text("svg")});
    QCOMPARE(picture.outcome(), 1);
    QCOMPARE(picture.output(), QByteArray());
    QCOMPARE(picture.words().count("--call "), 3); // the hint, and each
    Run one({text("ladder"), several, text("--find"), text("-zzz"), text("--format"), text("svg"),
             text("--together")});
    QCOMPARE(one.outcome(), 0);
    QCOMPARE(one.output().count("<svg"), 1);
    Run asText({text("ladder"), several, text("--find"), text("-zzz"), text("--together")});
    QCOMPARE(asText.outcome(), 0);
    QCOMPARE(asText.output().count(" hangs up"), together.output().count(" hangs up"));
    QCOMPARE(asText.output().count(" calls "), together.output().count(" calls "));
}

void LadderCommandTest::keepsToTheWidth()
{
    for (const int width : {40, 60}) {
        Run run({text("ladder"), file, text("--find"), text("transfer:blind"), text("--width"),
                 QString::number(width)});
        QCOMPARE(run.outcome(), 0);
        for (const QString &line : QString::fromUtf8(run.output()).split(u'\n')) {
            QVERIFY2(line.size() <= width, qPrintable(line));
        }
    }
}

void LadderCommandTest::readsStandardInput()
{
    Run fromFile({text("ladder"), file, text("--find"), text("transfer:blind")});
    Run fromInput({text("ladder"), text("-"), text("--find"), text("transfer:blind")},
                  contentOf(file));
    QCOMPARE(fromInput.outcome(), 0);
    QCOMPARE(fromFile.outcome(), 0);
    QCOMPARE(fromInput.output(), fromFile.output());
}

void LadderCommandTest::masksWhoIsInIt()
{
    const QStringList words{text("ladder"),  file,         text("--find"), text("transfer:blind"),
                            text("--times"), text("clock")};
    Run plain(words);
    Run masked(words + QStringList{text("--mask")});
    QCOMPARE(plain.outcome(), 0);
    QCOMPARE(masked.outcome(), 0);
    QCOMPARE(masked.output().count("rings"), plain.output().count("rings"));
    for (const char *const number : {"1001", "1002", "1003"}) {
        QVERIFY(plain.output().contains(number));
        QVERIFY2(!masked.output().contains(number), masked.output().constData());
    }
}

CACOFONISK_TEST(LadderCommandTest)

} // namespace cacofonisk::tst_laddercommand

#include "tst_laddercommand.moc"
