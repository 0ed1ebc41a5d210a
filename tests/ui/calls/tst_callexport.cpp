// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/files.h"
#include "tests/support/testmain.h"
#include "ui/calls/callexport.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace cacofonisk::tst_callexport {

using namespace ui;
using namespace test;
using namespace std::chrono_literals;

class CallExportTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void writesWhatIsInColumns();
    void writesTextsThatSpreadsheetsTakeAsText_data();
    void writesTextsThatSpreadsheetsTakeAsText();
    void writesJsonLines();
    void writesWhatIsShown();
    void writesCallsOfALostServerAsTheyWere();
    void saysWhereItCannotWrite();

private:
    [[nodiscard]] QByteArray written(const calls::Call &call, ExportFormat format) const;

    Files m_files;
};

namespace {

const Moment start = Moment(1'700'000'000s);

calls::Call callOf()
{
    calls::Call call;
    call.id = 1;
    call.linkedid = "1700000000.1";
    call.server = "pbx1";
    call.state = calls::CallState::Ended;
    call.caller = {"1001", "Alice", "PJSIP/1001-1"};
    call.dialled = "1002";
    call.answeredBy = calls::Party{"1002", "Bob", "PJSIP/1002-2"};
    call.direction = calls::Direction::Internal;
    call.started = start;
    call.firstRang = start + 1s;
    call.answered = start + 3600ms;
    call.ended = start + 65s;
    call.talked = 61'400ms;
    return call;
}

session::SessionUpdate updateOf(const calls::Call &call)
{
    session::SessionUpdate update;
    update.known = {call};
    update.position = start + 100s;
    return update;
}

} // namespace

void CallExportTest::initTestCase()
{
    qputenv("TZ", "UTC");
}

QByteArray CallExportTest::written(const calls::Call &call, ExportFormat format) const
{
    CallModel calls;
    CallProxyModel shown(calls);
    calls.apply(updateOf(call));
    const QString path = m_files.path(QStringLiteral("export"));
    if (!exportCalls(shown, format, path)) {
        qFatal("%s cannot be written", qPrintable(path));
    }
    return contentOf(path);
}

void CallExportTest::writesWhatIsInColumns()
{
    QCOMPARE(written(callOf(), ExportFormat::Csv),
             QByteArray("\xef\xbb\xbfState,Caller's number,Caller's name,Dialled,Answered by,Name,"
                        "Application,Queue,Direction,Trunk,Started,Answered,Ended,Duration (s),"
                        "Waited (s),Talked (s),How it ended,Server,Caller's channel,Channel,"
                        "Linkedid,As of\r\n"
                        "Completed,1001,Alice,1002,1002,Bob,,,Internal,,2023-11-14 22:13:20,"
                        "2023-11-14 22:13:23,2023-11-14 22:14:25,65,3,61,Completed,pbx1,"
                        "PJSIP/1001-1,PJSIP/1002-2,1700000000.1,\r\n"));
}

void CallExportTest::writesTextsThatSpreadsheetsTakeAsText_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("a comma") << QByteArray("Jansen, A.") << QByteArray("\"Jansen, A.\"");
    QTest::newRow("quotes") << QByteArray("\"A\"") << QByteArray("\"\"\"A\"\"\"");
    QTest::newRow("a formula") << QByteArray("=1+1") << QByteArray("'=1+1");
    QTest::newRow("lines") << QByteArray("a\nb") << QByteArray("\"a\nb\"");
}

void CallExportTest::writesTextsThatSpreadsheetsTakeAsText()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, cell);
    calls::Call call = callOf();
    call.caller.name = name.toStdString();
    QVERIFY(written(call, ExportFormat::Csv).contains("\r\nCompleted,1001," + cell + ",1002,"));
}

void CallExportTest::writesJsonLines()
{
    const QJsonObject call =
        QJsonDocument::fromJson(written(callOf(), ExportFormat::JsonLines)).object();
    QCOMPARE(call[u"call"].toString(), QStringLiteral("1700000000.1"));
    QCOMPARE(call[u"direction"].toString(), QStringLiteral("internal"));
}

void CallExportTest::writesWhatIsShown()
{
    CallModel calls;
    CallProxyModel shown(calls);
    calls.apply(updateOf(callOf()));
    shown.setFilter(calls::CallFilter("nobody"));
    const QString path = m_files.path(QStringLiteral("none"));
    QVERIFY(exportCalls(shown, ExportFormat::Csv, path));
    QCOMPARE(contentOf(path).count('\n'), 1);
}

void CallExportTest::writesCallsOfALostServerAsTheyWere()
{
    calls::Call call = callOf();
    call.ended.reset();
    call.state = calls::CallState::Talking;
    call.talked = {};
    call.talkingSince = call.answered;
    CallModel calls;
    CallProxyModel shown(calls);
    session::SessionUpdate update = updateOf(call);
    update.isLive = true;
    calls.apply(update);
    calls.setLost({{0, start + 10s}});
    shown.setFilter(calls::CallFilter("-longer:10s"));
    QCOMPARE(shown.rowCount(), 1);
    const QString path = m_files.path(QStringLiteral("lost"));
    QVERIFY(exportCalls(shown, ExportFormat::Csv, path));
    const QByteArray csv = contentOf(path);
    QVERIFY2(csv.contains(",10,3,6,"), csv.constData()); // lasted, waited, talked
    QVERIFY2(csv.endsWith(",2023-11-14 22:13:30\r\n"), csv.constData());
    QVERIFY(exportCalls(shown, ExportFormat::JsonLines, path));
    const QJsonObject json = QJsonDocument::fromJson(contentOf(path)).object();
    QCOMPARE(json[u"talk_seconds"].toDouble(), 6.4);
}

void CallExportTest::saysWhereItCannotWrite()
{
    CallModel calls;
    const CallProxyModel shown(calls);
    const QString path = m_files.path(QStringLiteral("missing/export"));
    const auto failed = exportCalls(shown, ExportFormat::Csv, path);
    QVERIFY(!failed);
    QVERIFY(failed.error().message().startsWith(path + QLatin1String(" cannot be written: ")));
}

CACOFONISK_TEST(CallExportTest)

} // namespace cacofonisk::tst_callexport

#include "tst_callexport.moc"
