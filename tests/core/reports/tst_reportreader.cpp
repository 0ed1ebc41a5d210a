// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/base/jsonvalue.h"
#include "core/reports/jsonlinesreporter.h"
#include "core/reports/reportreader.h"
#include "core/session/pipeline.h"
#include "tests/support/recordings.h"
#include "tests/support/testmain.h"

#include <QBuffer>
#include <QTest>

namespace cacofonisk::tst_reportreader {

using namespace reports;
using namespace test;

class ReportReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsReadIsWrittenAlike_data() { addRows(recordings()); }
    void whatIsReadIsWrittenAlike();
    void readsFieldsThatRepeat();
    void refusesWhatIsNoReport();
};

void ReportReaderTest::whatIsReadIsWrittenAlike()
{
    QFETCH(QString, name);
    const LoadedRecording loaded(test::recording(name));
    QBuffer written;
    QBuffer again;
    QVERIFY(written.open(QIODevice::WriteOnly) && again.open(QIODevice::WriteOnly));
    JsonLinesReporter writer(written);
    JsonLinesReporter rewriter(again);
    ami::Problems problems;
    session::Pipeline pipeline("pbx", problems, 0, session::Output::Reports);
    pipeline.reports().addReporter(writer);
    for (const ami::Message &message : loaded.messages()) {
        pipeline.handle(message);
    }
    JsonDocument document;
    for (const QByteArray &line : written.data().split('\n')) {
        QVERIFY(line.isEmpty() || readReport(document.read(line.toStdString()), rewriter));
    }
    QCOMPARE(again.data(), written.data());
}

void ReportReaderTest::readsFieldsThatRepeat()
{
    QBuffer output;
    QVERIFY(output.open(QIODevice::WriteOnly));
    JsonLinesReporter reporter(output);
    const QByteArray line = R"({"report":"user_event","server":"pbx","timestamp":null,"call":null,)"
                            R"("caller":null,"event":{"UserEvent":"A","x":["1","2"],"y":"3"}})";
    JsonDocument document;
    QVERIFY(readReport(document.read(line.toStdString()), reporter));
    QCOMPARE(output.data(), line + '\n');
}

void ReportReaderTest::refusesWhatIsNoReport()
{
    QBuffer output;
    QVERIFY(output.open(QIODevice::WriteOnly));
    JsonLinesReporter reporter(output);
    JsonDocument document;
    for (const char *json : {"", "[]", "{}", R"({"report":7})", R"({"report":"b_flat"})"}) {
        QVERIFY(!readReport(document.read(json), reporter));
    }
    QVERIFY(readReport(document.read(R"({"report":"up","caller":[],"target":{"state":1e30}})"),
                       reporter));
}

CACOFONISK_TEST(ReportReaderTest)

} // namespace cacofonisk::tst_reportreader

#include "tst_reportreader.moc"
