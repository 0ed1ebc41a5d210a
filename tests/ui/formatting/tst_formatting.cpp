// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/testmain.h"
#include "ui/formatting/colours.h"
#include "ui/formatting/mnemonics.h"
#include "ui/formatting/symbols.h"
#include "ui/formatting/times.h"
#include "ui/formatting/words.h"

#include <QDir>
#include <QGuiApplication>
#include <QPixmap>
#include <QTest>
#include <QTextDocument>

namespace cacofonisk::tst_formatting {

using namespace ui;
using namespace calls;
using namespace std::chrono_literals;

class FormattingTest : public QObject
{
    Q_OBJECT

private slots:
    void showsToolTipsAsTheyAre();
    void showsAmpersandsInLabels();
    void writesDurations_data();
    void writesDurations();
    void tellsTheDay();
    void namesParties();
    void saysHowACallEnded();
    void everyHueIsReadable_data();
    void everyHueIsReadable();
    void everySymbolIsDrawn();
};

void FormattingTest::showsToolTipsAsTheyAre()
{
    QCOMPARE(plainToolTip(QStringLiteral("Alice & Bob\n1001")),
             QStringLiteral("Alice & Bob\n1001"));
    const QString hostile = QStringLiteral("<img src=\"http://192.0.2.1/x.png\"> <b>Alice</b>");
    const QString tip = plainToolTip(hostile);
    QVERIFY(!tip.contains(QLatin1String("<img")) && !tip.contains(QLatin1String("<b>")));
    QTextDocument shown;
    shown.setHtml(tip);
    QCOMPARE(shown.toPlainText(), hostile);
}

void FormattingTest::showsAmpersandsInLabels()
{
    const QString name = QStringLiteral("R&D && more &");
    QCOMPARE(shownLabel(escapedMnemonics(name)), name);
    QCOMPARE(shownLabel(QStringLiteral("&Save as…")), QStringLiteral("Save as…"));
    QCOMPARE(shownLabel(QStringLiteral("Save && Quit &")), QStringLiteral("Save & Quit "));
}

void FormattingTest::writesDurations_data()
{
    QTest::addColumn<qlonglong>("seconds");
    QTest::addColumn<QString>("ticking");
    QTest::addColumn<QString>("span");
    const auto row = [](qlonglong seconds, const char *ticking, const char *span) {
        QTest::newRow(ticking) << seconds << QString::fromLatin1(ticking)
                               << QString::fromLatin1(span);
    };
    row(-5, "00:00", "0 s");
    row(4, "00:04", "4 s");
    row(59, "00:59", "59 s");
    row(134, "02:14", "2 min 14 s");
    row(3734, "1:02:14", "1 h 2 min");
    row(360000, "100:00:00", "100 h 0 min");
}

void FormattingTest::writesDurations()
{
    QFETCH(qlonglong, seconds);
    QTEST(durationText(std::chrono::seconds(seconds)), "ticking");
    QTEST(spanText(std::chrono::seconds(seconds)), "span");
}

void FormattingTest::tellsTheDay()
{
    const Moment moment = Moment(1'700'000'000s); // 14 November 2023
    const QDate day = localTime(moment).date();
    const QString clock = clockText(moment);
    QCOMPARE(dayAndClockText(moment, day), clock);
    QCOMPARE(dayAndClockText(moment, day.addDays(1)),
             QLocale().toString(day, QStringLiteral("d MMM ")) + clock);
    QCOMPARE(dayAndClockText(moment, day.addYears(1)),
             QLocale().toString(day, QStringLiteral("d MMM yyyy ")) + clock);
}

void FormattingTest::namesParties()
{
    QCOMPARE(partyText({"1001", "Alice", {}}), QStringLiteral("Alice 1001"));
    QCOMPARE(partyText({"1001", {}, {}}), QStringLiteral("1001"));
    QCOMPARE(partyText({"1001", "1001", {}}), QStringLiteral("1001"));
    QCOMPARE(partyText({{}, "Alice", {}}), QStringLiteral("Alice"));
    QCOMPARE(partyText({}), QStringLiteral("unknown"));
    QCOMPARE(partyText({"1001", "\u05d0\u05d1", {}}),
             QString::fromUtf8("\u2068\u05d0\u05d1\u2069 1001"));
    QCOMPARE(partyText({"1001", "\u202eAl\u2066ice\u2069", {}}), QStringLiteral("Alice 1001"));
    QCOMPARE(partyText({"1001", "\u2069\u05d0\u202c", {}}),
             QString::fromUtf8("\u2068\u05d0\u2069 1001"));
    QCOMPARE(partyText({"1001", "\u202e", {}}), QStringLiteral("1001"));
    QCOMPARE(partiesText({{"1", {}, {}}, {"2", {}, {}}}), QStringLiteral("1, 2"));
    QCOMPARE(partiesText({{"1", {}, {}}, {"2", {}, {}}, {"3", {}, {}}}), QStringLiteral("1, 2, 3"));
    QCOMPARE(partiesText(std::vector<calls::Party>(100, {"1", {}, {}})),
             QStringLiteral("1, 1 and 98 more"));
}

void FormattingTest::saysHowACallEnded()
{
    Call call;
    call.end = End::Busy;
    call.cause = 17;
    QCOMPARE(endStory(call), QStringLiteral("Busy (user busy)"));
    call.techCause = "486";
    QCOMPARE(endStory(call), QStringLiteral("Busy (user busy, SIP 486)"));
    call.end = End::Completed;
    call.endedBy = Party{"1002", "Bob", {}};
    QCOMPARE(endStory(call), QStringLiteral("Bob hung up"));
    call.endedBy.reset();
    QCOMPARE(endStory(call), QStringLiteral("Completed"));
}

void FormattingTest::everyHueIsReadable_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("ground");
    QTest::newRow("light") << QColor(Qt::black) << QColor(Qt::white);
    QTest::newRow("dark") << QColor(0xee, 0xee, 0xec) << QColor(0x1d, 0x1f, 0x21);
    QTest::newRow("selected") << QColor(Qt::white) << QColor(0x2b, 0x66, 0xa6);
}

void FormattingTest::everyHueIsReadable()
{
    QFETCH(QColor, text);
    QFETCH(QColor, ground);
    for (const Hue hue : {Hue::Plain, Hue::Orange, Hue::SkyBlue, Hue::Green, Hue::Yellow, Hue::Blue,
                          Hue::Vermilion, Hue::Purple}) {
        QVERIFY(contrast(readable(hue, text, ground), ground) >= 4.5);
    }
    QVERIFY(contrast(faded(text, ground), ground) >= 4.5);
    QVERIFY(contrast(faded(text, ground), ground) < contrast(text, ground));
}

/// None is missing, and none is an SVG that cannot be read.
void FormattingTest::everySymbolIsDrawn()
{
    QStringList names = QDir(QStringLiteral(":/icons")).entryList();
    QVERIFY(names.size() > 20);
    for (QString name : names) {
        const QImage image = symbol(name.remove(QLatin1String(".svg"))).pixmap(32).toImage();
        bool isDrawn = false;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                isDrawn = isDrawn || qAlpha(image.pixel(x, y)) > 0;
            }
        }
        QVERIFY2(isDrawn, qPrintable(name));
    }
    for (int state = 0; state < static_cast<int>(CallState::Ended); ++state) {
        Call call;
        call.state = static_cast<CallState>(state);
        QVERIFY(!stateSymbol(call).pixmap(16).isNull());
        QVERIFY(!stateText(call.state).isEmpty());
    }
}

CACOFONISK_TEST(FormattingTest)

} // namespace cacofonisk::tst_formatting

#include "tst_formatting.moc"
