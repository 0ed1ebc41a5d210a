// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/ami/problems.h"
#include "tests/support/printers.h"
#include "tests/support/script.h"
#include "tests/support/testmain.h"

#include <QSet>
#include <QTest>

namespace cacofonisk::tst_problems {

using ami::Problem;
using ami::Problems;
using test::problemLines;
using test::text;

class ProblemsTest : public QObject
{
    Q_OBJECT

private slots:
    void countsByKindAndName();
    void saysEachOnce();
    void countsNamesBeyondAHundredTogether();
    void aHundredNamesOfOneKindLeaveRoomForAnother();
    void cutsLongNames();
    void everyKindHasAText();
    void saysHowManyOfWhat_data();
    void saysHowManyOfWhat();
};

void ProblemsTest::countsByKindAndName()
{
    Problems problems;
    problems.count(Problem::UnknownEvent, "Odd");
    problems.count(Problem::NoType);
    problems.count(Problem::UnknownEvent, "Odder");
    problems.count(Problem::UnknownChannel, "Odd");
    problems.count(Problem::UnknownEvent, "Odd");
    problems.count(Problem::NoType);
    const QStringList expected{QStringLiteral("UnknownEvent Odd 2"), QStringLiteral("NoType 2"),
                               QStringLiteral("UnknownEvent Odder 1"),
                               QStringLiteral("UnknownChannel Odd 1")};
    QCOMPARE(problemLines(problems), expected);
}

void ProblemsTest::saysEachOnce()
{
    Problems problems;
    QStringList said;
    connect(&problems, &Problems::noted, this, [&said](const Problems::Entry &entry) {
        said.append(text(entry.detail) + QString::number(entry.count));
    });
    for (const char *name : {"a", "b", "a", "", "b", ""}) {
        problems.count(Problem::UnknownEvent, name);
    }
    const QStringList expected{QStringLiteral("a1"), QStringLiteral("b1"), QStringLiteral("1")};
    QCOMPARE(said, expected);
}

void ProblemsTest::countsNamesBeyondAHundredTogether()
{
    Problems problems;
    int said = 0;
    connect(&problems, &Problems::noted, this, [&said] { ++said; });
    for (int i = 0; i < 1000; ++i) {
        problems.count(Problem::UnknownEvent, "Odd" + std::to_string(i));
    }
    problems.count(Problem::UnknownEvent, "Odd99");
    problems.count(Problem::UnknownEvent, "Odd999");
    const QStringList lines = problemLines(problems);
    QCOMPARE(lines.size(), 101);
    QCOMPARE(lines[99], QStringLiteral("UnknownEvent Odd99 2"));
    QCOMPARE(lines[100], QStringLiteral("UnknownEvent 901"));
    QCOMPARE(said, 101);
}

void ProblemsTest::aHundredNamesOfOneKindLeaveRoomForAnother()
{
    Problems problems;
    for (int i = 0; i < 200; ++i) {
        problems.count(Problem::UnknownEvent, "Odd" + std::to_string(i));
    }
    problems.count(Problem::UnknownChannel, "Hangup");
    QCOMPARE(problemLines(problems).last(), QStringLiteral("UnknownChannel Hangup 1"));
}

void ProblemsTest::cutsLongNames()
{
    Problems problems;
    const std::string name(80, 'x');
    problems.count(Problem::UnknownEvent, name + 'a');
    problems.count(Problem::UnknownEvent, name + std::string(1 << 20, 'b'));
    const QStringList expected(QStringLiteral("UnknownEvent %1 2").arg(QString(80, u'x')));
    QCOMPARE(problemLines(problems), expected);
}

void ProblemsTest::everyKindHasAText()
{
    QSet<QString> texts;
    for (int problem = 0; problem < static_cast<int>(Problem::Count); ++problem) {
        const QString said = ami::describe({static_cast<Problem>(problem), {}, 1});
        QVERIFY(said.startsWith(QLatin1String("1 ")));
        QVERIFY(said.size() > 10);
        texts.insert(said);
    }
    QCOMPARE(texts.size(), static_cast<int>(Problem::Count));
}

void ProblemsTest::saysHowManyOfWhat_data()
{
    QTest::addColumn<QByteArray>("detail");
    QTest::addColumn<QString>("said");
    QTest::newRow("a name") << QByteArray("FooBar")
                            << QStringLiteral("12 events with an unknown name: FooBar");
    QTest::newRow("no name") << QByteArray() << QStringLiteral("12 events with an unknown name");
    QTest::newRow("a name with a place in it")
        << QByteArray("%1%2") << QStringLiteral("12 events with an unknown name: %1%2");
}

void ProblemsTest::saysHowManyOfWhat()
{
    QFETCH(QByteArray, detail);
    QTEST(ami::describe({Problem::UnknownEvent, detail.toStdString(), 12}), "said");
}

CACOFONISK_TEST(ProblemsTest)

} // namespace cacofonisk::tst_problems

#include "tst_problems.moc"
