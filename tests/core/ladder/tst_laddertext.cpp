// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/ladder/textwriter.h"

#include "core/ladder/story.h"
#include "core/ladder/textcells.h"
#include "tests/core/ladder/laddercalls.h"
#include "tests/support/recordings.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QTest>

namespace cacofonisk::tst_laddertext {

using namespace ladder;
using test::addRows;
using test::eventfulCall;
using test::hostileNames;
using test::recordedCalls;
using namespace std::chrono_literals;

/// Ladders as text: those of all recordings and cases stand in files that a person has read.
class LadderTextTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void writesWhatIsExpected_data();
    void writesWhatIsExpected();
    void fitsAnyWidth_data();
    void fitsAnyWidth();
    void tellsTimeInThreeWays();
    void numbersWhatHasNoTimes();
    void keepsNumbersWhole();
    void breaksNoLineForAnyName();

private:
    QHash<QString, QString> m_expected; ///< by recording
};

namespace {

QString written(const calls::Call &call, Moment now, int width = 100,
                TimeScale times = TimeScale::Begin)
{
    TextOptions options;
    options.zone = QTimeZone::utc();
    options.width = width;
    options.times = times;
    return textOf(storyOf(call, now), ladderOf(call), options);
}

/// Without the story, which has tests of its own.
QString ladderOnly(const QString &text)
{
    return text.mid(text.indexOf(QLatin1String("\n\n")) + 2);
}

/// Of a recording; cases have one together.
QString fileOf(const QString &name)
{
    return name.section(u'/', 0, 0) + QStringLiteral(".txt");
}

} // namespace

void LadderTextTest::initTestCase()
{
    const QDir folder(QStringLiteral(EXPECTED_LADDERS));
    for (const QString &path : folder.entryList({QStringLiteral("*.txt")})) {
        QFile file(folder.filePath(path));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList parts = QString::fromUtf8(file.readAll()).split(QStringLiteral("\n== "));
        for (const QString &part : parts.mid(1)) {
            m_expected[part.section(u'\n', 0, 0)] = part.section(u'\n', 1);
        }
    }
    QVERIFY(!m_expected.isEmpty());
}

void LadderTextTest::writesWhatIsExpected_data()
{
    addRows(test::recordings() + test::cases());
}

/// WRITE_LADDERS=FOLDER writes what is: read each change against what happened (truth.json).
void LadderTextTest::writesWhatIsExpected()
{
    QFETCH(const QString, name);
    const auto recorded = recordedCalls(name);
    QString whole;
    for (const calls::Call &call : recorded.calls) {
        const QString text = written(call, recorded.now);
        QCOMPARE(text.section(QStringLiteral("\n\n"), 0, 0).replace(u'\n', u' '),
                 storyOf(call, recorded.now));
        whole += u'\n' + ladderOnly(text);
    }
    if (const QString folder = qEnvironmentVariable("WRITE_LADDERS"); !folder.isEmpty()) {
        QFile file(QDir(folder).filePath(fileOf(name)));
        QVERIFY(file.open(QIODevice::Append));
        file.write((QStringLiteral("\n== ") + name + u'\n' + whole).toUtf8());
        return;
    }
    QCOMPARE(whole, m_expected.value(name));
}

void LadderTextTest::fitsAnyWidth_data()
{
    addRows(test::recordingsAndCases());
}

void LadderTextTest::fitsAnyWidth()
{
    QFETCH(const QString, name);
    const auto recorded = recordedCalls(name);
    for (const calls::Call &call : recorded.calls) {
        for (const int width : {leastTextWidth, 60, 80, 100, 200}) {
            for (const QString &line : written(call, recorded.now, width).split(u'\n')) {
                QVERIFY2(cellsOf(line) <= width, qPrintable(line));
            }
        }
    }
}

void LadderTextTest::tellsTimeInThreeWays()
{
    const calls::Call call = eventfulCall("A");
    const QString begin = written(call, *call.ended);
    const QString before = written(call, *call.ended, 100, TimeScale::Before);
    const QString clock = written(call, *call.ended, 100, TimeScale::Clock);
    QVERIFY(begin.contains(QLatin1String("2019-12-20")));
    QVERIFY2(begin.contains(QString::fromUtf8("\n  00:00:00   ├ calls A")), qPrintable(begin));
    QVERIFY(begin.contains(QString::fromUtf8("+1:20.0   ■")));
    QVERIFY(before.contains(QString::fromUtf8("+8.0   ■")));
    QVERIFY(clock.contains(QString::fromUtf8("00:01:20.000   ■")));
    QVERIFY(begin.contains(QLatin1String("+30.0 ! ")));
}

void LadderTextTest::numbersWhatHasNoTimes()
{
    calls::Call call = eventfulCall("A");
    call.started = Moment(1us);
    const QString text = ladderOnly(written(call, *call.ended));
    QVERIFY(!text.contains(u'+'));
    QVERIFY(text.contains(QString::fromUtf8("\n1   ├")) ||
            text.contains(QString::fromUtf8("\n 1   ├")));
}

void LadderTextTest::keepsNumbersWhole()
{
    calls::Call call = eventfulCall("Somebody with a very long name ");
    call.caller.num = "+31203456789012345";
    call.channels.front().party = call.caller;
    for (const int width : {leastTextWidth, 60, 100}) {
        const QString text = written(call, *call.ended, width);
        QVERIFY2(text.contains(QLatin1String("+31203456789012345")), qPrintable(text));
    }
}

void LadderTextTest::breaksNoLineForAnyName()
{
    const qsizetype lines = written(eventfulCall("A"), {}, 200).count(u'\n');
    for (const QString &name : hostileNames()) {
        const calls::Call call = eventfulCall(name.toStdString());
        const QString text = ladderOnly(written(call, *call.ended, 200));
        for (const QChar c : text) {
            QVERIFY(c == u'\n' ||
                    (c.category() != QChar::Other_Control && c != QChar::LineSeparator));
        }
        QVERIFY(text.count(u'\n') < 3 * lines);
        const QStringList rows = text.split(u'\n');
        for (const QString &row : rows) {
            QVERIFY(cellsOf(row) <= 200);
            QCOMPARE(row.count(QChar(0x2068)) + row.count(QChar(0x2066)) + row.count(QChar(0x2067)),
                     row.count(QChar(0x2069)));
        }
    }
}

CACOFONISK_TEST(LadderTextTest)

} // namespace cacofonisk::tst_laddertext

#include "tst_laddertext.moc"
