// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/recording/reading/openrecording.h"
#include "core/reports/jsonlinesreporter.h"
#include "core/reports/logreporter.h"
#include "core/reports/reportcopier.h"
#include "core/reports/reports.h"
#include "tests/support/recordings.h"
#include "tests/support/testmain.h"

#include <QBuffer>
#include <QTest>

namespace cacofonisk::tst_report {

using namespace test;
using namespace reports;

/// Reports as values.
class ReportTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatWasTold_data();
    void tellsWhatWasTold();
    void copiesNothingForNobody();
};

namespace {

/// Passes copies on, as long as they are wanted.
class Copies final : public ReportCopier
{
public:
    std::vector<Report> taken;
    bool areWanted = true;

private:
    bool isWanted() const override { return areWanted; }
    void take(Report report) override { taken.push_back(std::move(report)); }
};

void replay(const QString &path, std::initializer_list<Reporter *> reporters)
{
    ami::Problems problems;
    tracking::Tracker tracker(problems);
    Reports reports(tracker, "pbx");
    for (Reporter *const reporter : reporters) {
        reports.addReporter(*reporter);
    }
    const auto reader = recording::openRecording(path, problems);
    ami::Message message;
    while (reader && (*reader)->next(message)) {
        tracker.handle(message);
    }
}

} // namespace

void ReportTest::tellsWhatWasTold_data()
{
    QTest::addColumn<QString>("name");
    addRows(recordingsAndCases());
}

void ReportTest::tellsWhatWasTold()
{
    QFETCH(QString, name);
    QBuffer direct;
    QVERIFY(direct.open(QIODevice::WriteOnly));
    JsonLinesReporter json(direct);
    LogReporter log(direct);
    QBuffer copied;
    QVERIFY(copied.open(QIODevice::WriteOnly));
    JsonLinesReporter jsonOfCopies(copied);
    LogReporter logOfCopies(copied);
    Copies copies;
    replay(test::recording(name), {&json, &log, &copies});
    for (const Report &report : copies.taken) {
        report.tell(jsonOfCopies);
        report.tell(logOfCopies);
    }
    QCOMPARE(copied.data(), direct.data());
}

void ReportTest::copiesNothingForNobody()
{
    Copies copies;
    copies.areWanted = false;
    replay(test::recording(QStringLiteral("22/answer-a-hangup.ami.gz")), {&copies});
    QVERIFY(copies.taken.empty());
    copies.areWanted = true;
    replay(test::recording(QStringLiteral("22/answer-a-hangup.ami.gz")), {&copies});
    QVERIFY(!copies.taken.empty());
}

CACOFONISK_TEST(ReportTest)

} // namespace cacofonisk::tst_report

#include "tst_report.moc"
