// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/clientlog.h"
#include "tests/support/fakeamiserver.h"
#include "tests/support/script.h"
#include "tests/support/testmain.h"
#include "tests/support/wire.h"

#include <QScopeGuard>
#include <QSemaphore>
#include <QTest>
#include <QThread>

namespace cacofonisk::tst_flood {

using namespace test;
using namespace std::chrono_literals;

/// A client in a thread of its own, while the main thread is blocked.
class FloodTest : public QObject
{
    Q_OBJECT

private slots:
    void readsAllThatComesAtOnce_data();
    void readsAllThatComesAtOnce();
};

static constexpr int count = 10'000;
static constexpr auto patience = 30s;

static QByteArray manyEvents()
{
    std::string bytes;
    for (int i = 0; i < count; ++i) {
        bytes += wire("Event: Newstate\nUniqueid: " + std::to_string(i) +
                      "\nChannel: " + std::string(340, 'x') + '\n');
    }
    return QByteArray::fromStdString(bytes);
}

void FloodTest::readsAllThatComesAtOnce_data()
{
    QTest::addColumn<QString>("certificate");
    // In this order: what OpenSSL keeps for a thread is freed a little after QThread::wait().
    QTest::newRow("TLS") << QStringLiteral("trusted");
    QTest::newRow("plain") << QString();
}

void FloodTest::readsAllThatComesAtOnce()
{
    QFETCH(QString, certificate);
    FakeAmiServer server(certificate);
    server.play(loginScript);
    ami::ClientSettings settings = quickSettings(server.address());
    settings.authorityFile = certificatePath(QStringLiteral("authority"));
    ami::Problems problems;
    QThread thread;
    auto *const client = new ami::Client(settings, problems);
    client->moveToThread(&thread);
    connect(&thread, &QThread::finished, client, &QObject::deleteLater);

    QSemaphore loggedIn;
    QSemaphore all;
    int next = 0;
    connect(client, &ami::Client::loggedIn, client, [&loggedIn] { loggedIn.release(); });
    connect(client, &ami::Client::messageReceived, client, [&](const ami::Message &message) {
        next += message[ami::Field::Uniqueid] == std::to_string(next);
        if (next == count) {
            all.release();
        }
    });
    thread.start();
    const auto end = qScopeGuard([&thread] {
        thread.quit();
        thread.wait();
    });
    QMetaObject::invokeMethod(client, &ami::Client::start);
    QTRY_COMPARE(loggedIn.available(), 1);

    // From here on this thread runs no event loop, and writes no faster than the client reads.
    QSslSocket *const socket = server.dialogues()[0]->socket();
    socket->write(manyEvents());
    while (socket->bytesToWrite() > 0 || socket->encryptedBytesToWrite() > 0) {
        QVERIFY(socket->waitForBytesWritten(int(std::chrono::milliseconds(patience).count())));
    }
    QVERIFY(all.tryAcquire(1, std::chrono::milliseconds(patience).count()));
    QCOMPARE(next, count);
    QVERIFY(problems.entries().empty());
    QCOMPARE(server.faults(), QStringList());
}

CACOFONISK_TEST(FloodTest)

} // namespace cacofonisk::tst_flood

#include "tst_flood.moc"
