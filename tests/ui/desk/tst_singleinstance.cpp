// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/testmain.h"
#include "ui/desk/singleinstance.h"

#include <QFile>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <future>

namespace cacofonisk::tst_singleinstance {

using namespace ui;
using namespace std::chrono_literals;

class SingleInstanceTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void handsOverToTheFirst();
    void takesThePlaceOfOneThatCrashed();
    void goesAloneWhereTheFirstDoesNotAnswer();
    void goesAloneWhereThereIsNoPlace();
    void closesToWhatIsNoRequest_data();
    void closesToWhatIsNoRequest();
    void servesNoMoreThanAFew();
    void waitsForItsTurn();
    void readsHostileRequests_data();
    void readsHostileRequests();
    void isAnotherOnAnotherDisplay();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_place;
};

namespace {

StartRequest request()
{
    StartRequest request;
    request.files = {QStringLiteral("/tmp/één \"opname\".ami.gz"), QStringLiteral("/tmp/b.json")};
    request.wallboards = {QStringLiteral("Hall, “2”")};
    request.replay = {true, 0.25, 90s};
    return request;
}

/// A second start, while the first goes on. Returns whether that took the request.
bool startAgain(const QString &place)
{
    auto isTaken = std::async(std::launch::async, [&] {
        SingleInstance second(place);
        return !second.becomeFirst() && second.tell(request(), 20s);
    });
    while (isTaken.wait_for(0s) != std::future_status::ready) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    }
    return isTaken.get();
}

} // namespace

void SingleInstanceTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_place = m_folder->filePath(QStringLiteral("one"));
}

void SingleInstanceTest::handsOverToTheFirst()
{
    SingleInstance first(m_place);
    std::vector<StartRequest> taken;
    connect(&first, &SingleInstance::requested, this,
            [&](const StartRequest &request) { taken.push_back(request); });
    QVERIFY(first.becomeFirst());
    QVERIFY(startAgain(m_place));
    QVERIFY(startAgain(m_place));
    QCOMPARE(taken.size(), 2U);
    QCOMPARE(taken[0].files, request().files);
    QCOMPARE(taken[0].wallboards, request().wallboards);
    QCOMPARE(taken[0].replay.play, true);
    QCOMPARE(taken[0].replay.speed, 0.25);
    QVERIFY(taken[0].replay.seek == 90s);
    QVERIFY(!taken[0].isDemo);
}

/// Its socket is left behind, and what its lock says is no process.
void SingleInstanceTest::takesThePlaceOfOneThatCrashed()
{
    QFile lock(m_place + QLatin1String(".lock"));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write("2147483000\ncacofonisk\n\n\n\n");
    lock.close();
    QFile socket(m_place);
    QVERIFY(socket.open(QIODevice::WriteOnly));
    socket.close();
    SingleInstance first(m_place);
    QVERIFY(first.becomeFirst());
    QVERIFY(startAgain(m_place));
}

void SingleInstanceTest::goesAloneWhereTheFirstDoesNotAnswer()
{
    QLockFile hung(m_place + QLatin1String(".lock"));
    QVERIFY(hung.lock());
    SingleInstance second(m_place);
    QVERIFY(!second.becomeFirst());
    QVERIFY(!second.tell({}, 0ms));
}

void SingleInstanceTest::goesAloneWhereThereIsNoPlace()
{
    SingleInstance one(m_folder->filePath(QStringLiteral("missing/one")));
    QVERIFY(!one.becomeFirst());
    QVERIFY(!one.tell({}, 20s)); // at once
}

void SingleInstanceTest::closesToWhatIsNoRequest_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("nothing that is known") << QByteArray("GET / HTTP/1.1\r\n");
    QTest::newRow("JSON of something else") << QByteArray("{\"files\":[\"/etc/passwd\"]}\n");
    QTest::newRow("no end of a line") << QByteArray(SingleInstance::longestLine + 1, 'x');
    QTest::newRow("a deep nest") << QByteArray(10'000, '[') + '\n';
}

void SingleInstanceTest::closesToWhatIsNoRequest()
{
    QFETCH(QByteArray, said);
    SingleInstance first(m_place);
    QSignalSpy requests(&first, &SingleInstance::requested);
    QVERIFY(first.becomeFirst());
    QLocalSocket socket;
    socket.connectToServer(m_place);
    QVERIFY(socket.waitForConnected());
    socket.write(said);
    QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
    QCOMPARE(socket.readAll(), QByteArray());
    QVERIFY(requests.isEmpty());
    QVERIFY(startAgain(m_place));
}

void SingleInstanceTest::servesNoMoreThanAFew()
{
    SingleInstance first(m_place);
    QVERIFY(first.becomeFirst());
    std::vector<std::unique_ptr<QLocalSocket>> idle;
    for (int i = 0; i < SingleInstance::mostConnections + 3; ++i) {
        idle.push_back(std::make_unique<QLocalSocket>());
        idle.back()->connectToServer(m_place);
        QVERIFY(idle.back()->waitForConnected());
        QCoreApplication::processEvents();
    }
    const auto connected = [&] {
        return std::count_if(idle.begin(), idle.end(), [](const auto &socket) {
            return socket->state() == QLocalSocket::ConnectedState;
        });
    };
    QTRY_VERIFY(connected() <= SingleInstance::mostConnections);
    idle.clear();
    QVERIFY(startAgain(m_place));
}

/// As many talk to the first as it serves; the second start is closed to until one of them ends.
void SingleInstanceTest::waitsForItsTurn()
{
    SingleInstance first(m_place);
    QVERIFY(first.becomeFirst());
    std::vector<std::unique_ptr<QLocalSocket>> idle;
    for (int i = 0; i < SingleInstance::mostConnections; ++i) {
        idle.push_back(std::make_unique<QLocalSocket>());
        idle.back()->connectToServer(m_place);
        QVERIFY(idle.back()->waitForConnected());
        QCoreApplication::processEvents();
    }
    auto *const server = first.findChild<QLocalServer *>();
    QVERIFY(server);
    int connections = 0;
    connect(server, &QLocalServer::newConnection, this, [&] {
        if (++connections == 2) {
            idle.clear();
        }
    });
    QVERIFY(startAgain(m_place));
    QVERIFY(connections > 1);
}

void SingleInstanceTest::readsHostileRequests_data()
{
    QTest::addColumn<QByteArray>("line");
    const auto row = [](const char *line) { QTest::newRow(line) << QByteArray(line); };
    row(R"({"cacofonisk":1,"files":["relative.ami"]})");
    row(R"({"cacofonisk":1,"files":"/a","demo":"yes","speed":"fast","seek":{}})");
    row(R"({"cacofonisk":1,"files":["/a\u0000b",7]})");
}

void SingleInstanceTest::readsHostileRequests()
{
    QFETCH(QByteArray, line);
    const auto read = StartRequest::fromLine(line);
    QVERIFY(read);
    QVERIFY(read->files.isEmpty() && !read->isDemo && !read->replay.play);
    QCOMPARE(read->replay.speed, 1.0);
    const auto far = StartRequest::fromLine(R"({"cacofonisk":1,"speed":-1e300,"seek":1e300})");
    QCOMPARE(far->replay.speed, 0.0);
    QVERIFY(far->replay.seek > 0s);
}

void SingleInstanceTest::isAnotherOnAnotherDisplay()
{
    qputenv("DISPLAY", ":1");
    const QString one = SingleInstance::usualPlace();
    QCOMPARE(SingleInstance::usualPlace(), one);
    qputenv("DISPLAY", ":2");
    QVERIFY(SingleInstance::usualPlace() != one);
}

CACOFONISK_TEST(SingleInstanceTest)

} // namespace cacofonisk::tst_singleinstance

#include "tst_singleinstance.moc"
