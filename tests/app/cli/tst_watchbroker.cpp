// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/app/cli/run.h"
#include "tests/core/session/collected.h"
#include "tests/support/testmain.h"

#include <QRegularExpression>
#include <QTest>

namespace cacofonisk::tst_watchbroker {

using namespace test;

/// The command line while it follows a collector through a broker.
class WatchBrokerTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void tellsWhatTheRecordingTells_data();
    void tellsWhatTheRecordingTells();
    void saysThatNoBrokerIsThere();
    void saysThatNobodyTellsTheBroker();
    void recordsNoBroker();

private:
    Broker m_broker;
};

namespace {

/// Sorted, and without what each names the server.
QList<QByteArray> linesOf(const QByteArray &output)
{
    QString text = QString::fromUtf8(output);
    static const QRegularExpression server(QStringLiteral("\"server\":\"[^\"]*\"|Z [^ ]+ "));
    text.replace(server, QString());
    QList<QByteArray> lines = text.toUtf8().split('\n');
    std::sort(lines.begin(), lines.end());
    return lines;
}

} // namespace

void WatchBrokerTest::initTestCase()
{
    if (const QString missing = Broker::missing(); !missing.isEmpty()) {
        QSKIP(qPrintable(missing));
    }
    QVERIFY(m_broker.start());
}

void WatchBrokerTest::tellsWhatTheRecordingTells_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"log", "jsonl", "calls"}) {
        QTest::newRow(kind) << QString::fromLatin1(kind);
    }
}

void WatchBrokerTest::tellsWhatTheRecordingTells()
{
    QFETCH(const QString, kind);
    const QString file = test::recording(QStringLiteral("22/answer-a-hangup.ami.gz"));
    Run replay({QStringLiteral("replay"), QStringLiteral("--report"), kind, file});
    QCOMPARE(replay.outcome(), 0);
    Collected collector(m_broker.address(), "pbx-" + kind.toStdString());
    collector.publisher.start();
    collector.live();
    QTRY_VERIFY(collector.isSettled());
    // What the broker retains of the status may be a second old.
    Run run({QStringLiteral("watch"), QStringLiteral("--wait"), QStringLiteral("--report"), kind,
             m_broker.address().uri() + QStringLiteral("/pbx-") + kind});
    QTRY_VERIFY2(run.words().contains("live"), run.words());
    const LoadedRecording loaded(file);
    for (const ami::Message &message : loaded.messages()) {
        collector.take(message);
    }
    collector.finish();
    QTRY_COMPARE(linesOf(run.output()), linesOf(replay.output()));
    run.interrupt();
    QCOMPARE(run.outcome(), 0);
}

void WatchBrokerTest::saysThatNoBrokerIsThere()
{
    QString uri;
    {
        const Broker broker;
        uri = broker.address().uri();
    }
    Run run({QStringLiteral("watch"), uri});
    QCOMPARE(run.outcome(), 1);
    QVERIFY2(run.words().contains("No broker is listening"), run.words());
}

void WatchBrokerTest::saysThatNobodyTellsTheBroker()
{
    ami::ServerAddress address = m_broker.address();
    address.site = QStringLiteral("nowhere");
    Run run({QStringLiteral("watch"), address.uri()});
    QCOMPARE(run.outcome(), 1);
    QVERIFY2(run.words().contains("tells nothing of nowhere"), run.words());
}

void WatchBrokerTest::recordsNoBroker()
{
    Run run({QStringLiteral("record"), m_broker.address().uri(), QStringLiteral("--output"),
             QStringLiteral("x.jsonl")});
    QCOMPARE(run.outcome(), 2);
    QVERIFY2(run.words().contains("tls://"), run.words());
}

CACOFONISK_TEST(WatchBrokerTest)

} // namespace cacofonisk::tst_watchbroker

#include "tst_watchbroker.moc"
