// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/testmain.h"
#include "ui/history/figuremodel.h"
#include "ui/history/plot.h"
#include "ui/history/plotexport.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace cacofonisk::tst_plot {

using namespace ui;
using history::Figure;
using history::FigureGroup;
using history::Grouping;

class PlotTest : public QObject
{
    Q_OBJECT

private slots:
    void drawsAxesAsPeopleDo_data();
    void drawsAxesAsPeopleDo();
    void isGoneAlongByKeys();
    void isGoneAlongByKeysInTwoDirections();
    void tellsWhatIsClicked();
    void tellsScreenReaders();
    void writesFiles_data();
    void writesFiles();
    void showsTheSameNumbersAsATable();
    void asksForTheCallsOfAGroup();
};

namespace {

std::vector<FigureGroup> hours()
{
    std::vector<FigureGroup> groups;
    for (int hour = 0; hour < 24; ++hour) {
        FigureGroup group;
        group.key = (hour < 10 ? "0" : "") + std::to_string(hour);
        group.figures.calls = hour * 10;
        if (hour > 8) {
            group.figures.wait = {hour, std::chrono::seconds(hour), std::chrono::seconds(hour),
                                  std::chrono::seconds(90)};
        }
        groups.push_back(group);
    }
    return groups;
}

void show(Plot &plot, const PlotData &data)
{
    plot.resize(640, 320);
    plot.setData(data);
    plot.show();
    QVERIFY(QTest::qWaitForWindowExposed(&plot));
}

} // namespace

void PlotTest::drawsAxesAsPeopleDo_data()
{
    QTest::addColumn<double>("most");
    QTest::addColumn<int>("unit");
    QTest::addColumn<QList<double>>("lines");
    const auto row = [](const char *name, double most, PlotUnit unit, const QList<double> &lines) {
        QTest::newRow(name) << most << static_cast<int>(unit) << lines;
    };
    row("nothing", 0, PlotUnit::Count, {0, 1});
    row("few calls", 3, PlotUnit::Count, {0, 1, 2, 3});
    row("some calls", 37, PlotUnit::Count, {0, 10, 20, 30, 40});
    row("many calls", 1234, PlotUnit::Count, {0, 500, 1000, 1500});
    row("seconds", 11, PlotUnit::Seconds, {0, 5, 10, 15});
    row("minutes", 200, PlotUnit::Seconds, {0, 60, 120, 180, 240});
    row("hours", 9000, PlotUnit::Seconds, {0, 3600, 7200, 10800});
    row("per cent", 12, PlotUnit::Percent, {0, 50, 100});
}

void PlotTest::drawsAxesAsPeopleDo()
{
    QFETCH(double, most);
    QFETCH(int, unit);
    QFETCH(QList<double>, lines);
    const auto told = axisLines(most, static_cast<PlotUnit>(unit), 4);
    QCOMPARE(QList<double>(told.begin(), told.end()), lines);
}

void PlotTest::isGoneAlongByKeys()
{
    Plot plot;
    show(plot, plotOf(Grouping::HourOfDay, Figure::Calls, hours()));
    const QSignalSpy activated(&plot, &Plot::activated);
    QTest::keyClick(&plot, Qt::Key_Return);
    QCOMPARE(activated.count(), 0);
    QTest::keyClick(&plot, Qt::Key_Right);
    QTest::keyClick(&plot, Qt::Key_Right);
    QCOMPARE(plot.current(), std::optional<std::size_t>(1));
    QTest::keyClick(&plot, Qt::Key_End);
    QTest::keyClick(&plot, Qt::Key_Right);
    QCOMPARE(plot.current(), std::optional<std::size_t>(23));
    QTest::keyClick(&plot, Qt::Key_Return);
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated.front().front().toInt(), 23);
    QTest::keyClick(&plot, Qt::Key_Home);
    QCOMPARE(plot.current(), std::optional<std::size_t>(0));
}

void PlotTest::isGoneAlongByKeysInTwoDirections()
{
    std::vector<FigureGroup> week;
    for (char day = '1'; day <= '7'; ++day) {
        for (const FigureGroup &hour : hours()) {
            week.push_back({std::string(1, day) + ' ' + hour.key, hour.figures});
        }
    }
    Plot plot;
    show(plot, plotOf(Grouping::WeekHour, Figure::Calls, week));
    QTest::keyClick(&plot, Qt::Key_Home);
    QTest::keyClick(&plot, Qt::Key_Down);
    QTest::keyClick(&plot, Qt::Key_Right);
    QCOMPARE(plot.current(), std::optional<std::size_t>(25));
    QTest::keyClick(&plot, Qt::Key_Up);
    QCOMPARE(plot.current(), std::optional<std::size_t>(1));
}

void PlotTest::tellsWhatIsClicked()
{
    Plot plot;
    show(plot, plotOf(Grouping::HourOfDay, Figure::Calls, hours()));
    const QSignalSpy activated(&plot, &Plot::activated);
    QTest::mouseClick(&plot, Qt::LeftButton, {}, QPoint(plot.width() - 22, plot.height() / 2));
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated.front().front().toInt(), 23);
    QTest::mouseClick(&plot, Qt::LeftButton, {}, QPoint(2, 2));
    QCOMPARE(activated.count(), 1);
}

void PlotTest::tellsScreenReaders()
{
    Plot plot;
    show(plot, plotOf(Grouping::HourOfDay, Figure::AverageWait, hours()));
    QCOMPARE(plot.accessibleName(), QStringLiteral("Average wait"));
    plot.setCurrent(10);
    QVERIFY2(plot.accessibleDescription().endsWith(QLatin1String(": 10 s")),
             qPrintable(plot.accessibleDescription()));
    plot.setCurrent(2);
    QVERIFY(plot.accessibleDescription().endsWith(QLatin1String(": not known")));
}

void PlotTest::writesFiles_data()
{
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("csv") << QByteArray("Hour of the day,Calls,Answered,");
    QTest::newRow("png") << QByteArray("\x89PNG");
    QTest::newRow("svg") << QByteArray("<?xml");
    QTest::newRow("pdf") << QByteArray("%PDF");
}

void PlotTest::writesFiles()
{
    QFETCH(QByteArray, begin);
    QTemporaryDir folder;
    const QString path =
        folder.filePath(QStringLiteral("f.") + QString::fromLatin1(QTest::currentDataTag()));
    const auto groups = hours();
    Plot plot;
    show(plot, plotOf(Grouping::HourOfDay, Figure::Calls, groups));
    QVERIFY(exportFigures(path, plot, titleOf(Grouping::HourOfDay), groups));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY2(content.startsWith(begin), content.left(80).constData());
    QVERIFY(content.size() > 500);
    QVERIFY(!exportFigures(folder.path(), plot, {}, groups));
}

void PlotTest::showsTheSameNumbersAsATable()
{
    FigureModel model;
    const QAbstractItemModelTester tester(&model);
    const auto groups = hours();
    model.setGroups(Grouping::HourOfDay, groups);
    QCOMPARE(model.rowCount(), 24);
    for (int i = 0; i < history::figureCount; ++i) {
        const auto figure = static_cast<Figure>(i);
        const PlotData plot = plotOf(Grouping::HourOfDay, figure, groups);
        for (int row = 0; row < model.rowCount(); ++row) {
            const auto &value = plot.parts[std::size_t(row)].value;
            const QString cell = model.index(row, i + 1).data().toString();
            QCOMPARE(cell, value ? valueText(*value, plot.unit) : QString());
        }
    }
    QCOMPARE(model.headerData(2, Qt::Horizontal, Qt::ToolTipRole).toString(),
             history::meaningOf(Figure::Answered));
}

void PlotTest::asksForTheCallsOfAGroup()
{
    const auto filter = [](Grouping grouping, const char *key) { return filterOf(grouping, key); };
    QCOMPARE(filter(Grouping::HourOfDay, "09"), QStringLiteral("after:09:00 before:10:00"));
    QCOMPARE(filter(Grouping::HourOfDay, "23"), QStringLiteral("after:23:00"));
    QCOMPARE(filter(Grouping::Day, "2026-02-28"),
             QStringLiteral("after:2026-02-28 before:2026-03-01"));
    QCOMPARE(filter(Grouping::Week, "2026-W01"),
             QStringLiteral("after:2025-12-29 before:2026-01-05"));
    QCOMPARE(filter(Grouping::Month, "2026-12"),
             QStringLiteral("after:2026-12-01 before:2027-01-01"));
    QCOMPARE(filter(Grouping::Queue, "first line"), QStringLiteral("queue:\"first line\""));
    QCOMPARE(filter(Grouping::Queue, ""), QString());
    QCOMPARE(filter(Grouping::Reason, "no-answer"), QStringLiteral("reason:no-answer"));
}

CACOFONISK_TEST(PlotTest)

} // namespace cacofonisk::tst_plot

#include "tst_plot.moc"
