// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/delivery/mqtt/brokerway.h"
#include "tests/support/broker.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>
#include <QTest>

namespace cacofonisk::tst_brokerway {

using namespace test;
using delivery::Entries;
using delivery::Numbers;
using delivery::WayOut;
using delivery::WayState;

/// The way to a broker, as the outbox sees it.
class BrokerWayTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void settlesWhatTheBrokerTook();
    void keepsWhatTheBrokerCouldNotTake();
    void givesUpWhatIsNotAllowed();
    void tellsTheIdentityOfEachEvent();

private:
    [[nodiscard]] static Entries entries(int count, const std::string &server = "pbx1");
};

namespace {

std::unique_ptr<mqtt::BrokerWay> wayTo(const Broker &broker)
{
    mqtt::PublisherSettings settings;
    settings.broker = broker.address();
    settings.reconnect = {std::chrono::milliseconds(50), std::chrono::milliseconds(100),
                          std::chrono::milliseconds(200), std::chrono::milliseconds(100)};
    return std::make_unique<mqtt::BrokerWay>(QStringLiteral("mqtt"), settings,
                                             std::vector<std::string>{"pbx1", "pbx2"});
}

/// All numbers that it told, in their order.
Numbers numbersOf(const QSignalSpy &spy)
{
    Numbers numbers;
    for (const QList<QVariant> &told : spy) {
        numbers += told.first().value<Numbers>();
    }
    return numbers;
}

} // namespace

void BrokerWayTest::initTestCase()
{
    if (const QString missing = Broker::missing(); !missing.isEmpty()) {
        QSKIP(qPrintable(missing));
    }
}

Entries BrokerWayTest::entries(int count, const std::string &server)
{
    Entries entries;
    for (int number = 1; number <= count; ++number) {
        delivery::Event event;
        event.id = "id" + std::to_string(number);
        event.type = "report.up";
        event.server = server;
        event.time = timeOfDay();
        event.epoch = 1;
        event.seq = static_cast<std::uint64_t>(number);
        event.subject = {"report", "up"};
        event.data = R"({"report":"up"})";
        entries.append({number, std::make_shared<const delivery::Event>(event), 0, {}});
    }
    return entries;
}

void BrokerWayTest::settlesWhatTheBrokerTook()
{
    Broker broker;
    QVERIFY(broker.start());
    const auto way = wayTo(broker);
    QSignalSpy asked(way.get(), &WayOut::asked);
    QSignalSpy delivered(way.get(), &WayOut::delivered);
    way->start({});
    QCOMPARE(asked.count(), 1);
    const int room = asked.first().first().toInt();
    QVERIFY(room > 100);
    way->take(entries(room)); // more than are on the way at a time
    QTRY_COMPARE(numbersOf(delivered).size(), room);
    const Numbers numbers = numbersOf(delivered);
    QVERIFY(std::is_sorted(numbers.begin(), numbers.end()));
    QCOMPARE(asked.count(), 1 + room);
}

void BrokerWayTest::keepsWhatTheBrokerCouldNotTake()
{
    Broker broker;
    const auto way = wayTo(broker);
    QSignalSpy delivered(way.get(), &WayOut::delivered);
    QSignalSpy gaveUp(way.get(), &WayOut::gaveUp);
    QSignalSpy stateChanged(way.get(), &WayOut::stateChanged);
    way->start({});
    way->take(entries(20));
    QTRY_VERIFY(stateChanged.count() > 0);
    QVERIFY(stateChanged.last().first().value<WayState>().failingSince.has_value());
    QCOMPARE(delivered.count(), 0);
    QVERIFY(broker.start());
    QTRY_COMPARE(numbersOf(delivered).size(), 20);
    broker.killHard();
    way->take(entries(30).mid(20));
    QVERIFY(broker.start());
    QTRY_COMPARE(numbersOf(delivered).size(), 30);
    QCOMPARE(gaveUp.count(), 0);
    QTRY_VERIFY(!stateChanged.last().first().value<WayState>().failingSince.has_value());
}

void BrokerWayTest::givesUpWhatIsNotAllowed()
{
    Broker broker("allow_anonymous true\nacl_file FOLDER/acl\n");
    broker.write(QStringLiteral("acl"), "topic write cacofonisk/v1/amsterdam/pbx2/#\n");
    QVERIFY(broker.start());
    const auto way = wayTo(broker);
    QSignalSpy delivered(way.get(), &WayOut::delivered);
    QSignalSpy gaveUp(way.get(), &WayOut::gaveUp);
    way->start({});
    way->take(entries(2));
    QTRY_COMPARE(gaveUp.count(), 2);
    QVERIFY(gaveUp.first().last().toString().contains(QStringLiteral("ACL")));
    way->take(entries(3, "pbx2"));
    QTRY_COMPARE(numbersOf(delivered).size(), 3);
}

void BrokerWayTest::tellsTheIdentityOfEachEvent()
{
    Broker broker;
    QVERIFY(broker.start());
    mqtt::ConnectionSettings settings;
    settings.address = broker.address();
    settings.clientId = "test";
    mqtt::Connection listener(settings);
    QSignalSpy subscribed(&listener, &mqtt::Connection::subscribed);
    QSignalSpy received(&listener, &mqtt::Connection::received);
    connect(&listener, &mqtt::Connection::connected, this,
            [&listener] { listener.subscribe("cacofonisk/v1/amsterdam/pbx1/report/#"); });
    listener.start();
    QTRY_COMPARE(subscribed.count(), 1);
    const auto way = wayTo(broker);
    way->start({});
    way->take(entries(1));
    QTRY_COMPARE(received.count(), 1);
    const auto message = received.first().first().value<mqtt::Message>();
    QCOMPARE(message.topic, std::string("cacofonisk/v1/amsterdam/pbx1/report/up"));
    QCOMPARE(message.payload, std::string(R"({"report":"up"})"));
    QVERIFY(!message.isRetained);
    QCOMPARE(message.property("specversion"), std::string_view("1.0"));
    QCOMPARE(message.property("id"), std::string_view("id1"));
    QCOMPARE(message.property("source"), std::string_view("/cacofonisk/v1/amsterdam/pbx1"));
    QCOMPARE(message.property("type"), std::string_view("report.up"));
    QVERIFY(momentOfIso(message.property("time")).has_value());
}

CACOFONISK_TEST(BrokerWayTest)

} // namespace cacofonisk::tst_brokerway

#include "tst_brokerway.moc"
