// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/switchboard/cardwriter.h"
#include "tests/core/session/collected.h"
#include "tests/support/fakeamiserver.h"
#include "tests/support/testmain.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

namespace cacofonisk::tst_brokerserver {

using namespace test;
using namespace std::chrono_literals;
using Phase = session::ServerStatus::Phase;

/// A collector, a mosquitto, and desks.
class BrokerServerTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_broker.reset(); }

    void deskSeesWhatTheCollectorSees_data() { addRows(chosen()); }
    void deskSeesWhatTheCollectorSees();
    void lateDeskIsCompleteSoon();
    void everyDeskSeesEveryCallOnceThoughTheBrokerIsKilled();
    void collectorThatReturnsGoesOn();
    void callsThatEndedUnseenAreLost();
    void twoCollectorsOfOneNameAreTold();
    void lostCollectorIsTold();
    void namesMayHoldAnything();
    void tellsWhatIsNotAllowed();
    void tellsAWrongCertificate();
    void everybodySeesWhatTheShippedAclAllows();
    void timesAreByOurClockIfWanted();

private:
    [[nodiscard]] static QStringList chosen()
    {
        QStringList names = recordings();
        names.removeIf([](const QString &name) { return !name.startsWith(u"22/"); });
        QStringList some;
        for (qsizetype at = 0; at < names.size(); at += 12) {
            some.append(names[at]);
        }
        return some;
    }

    std::unique_ptr<Broker> m_broker;
};

namespace {

constexpr Moment start(1'700'000'000s);

calls::Call callOf(int number)
{
    calls::Call call;
    call.id = static_cast<std::uint64_t>(number);
    call.linkedid = "1700000000." + std::to_string(number);
    call.server = "pbx1";
    call.state = calls::CallState::Talking;
    call.caller = {"+3120" + std::to_string(1'000'000 + number), "Alice Jansen",
                   "PJSIP/trunk-" + std::to_string(number)};
    call.dialled = "1002";
    call.started = start;
    call.answered = start + 3s;
    call.talkingSince = start + 3s;
    call.answeredBy = calls::Party{"1002", "Bob", "PJSIP/1002-" + std::to_string(number)};
    call.with = {*call.answeredBy};
    call.talkedWith = call.with;
    call.rang = {
        {*call.answeredBy, calls::Outcome::Answered, start + 1s, start + 3s, 0, "", "ANSWER"}};
    call.channels.resize(2);
    call.channels[0].party = call.caller;
    call.channels[0].created = start;
    call.channels[1].party = *call.answeredBy;
    call.channels[1].calledBy = call.caller.channel;
    call.channels[1].created = start + 1s;
    call.channels[1].rang = start + 1s;
    call.channels[1].up = start + 3s;
    call.talks = {{start + 3s, {}, {call.caller.channel, call.answeredBy->channel}}};
    return call;
}

void tellCall(Collected &collector, calls::Call call, bool isEnded = false)
{
    if (isEnded) {
        call.state = calls::CallState::Ended;
        call.ended = start + 60s;
        call.talked = 57s;
        call.talkingSince.reset();
    }
    const std::string linkedid = call.linkedid;
    collector.tell({"call", linkedid}, isEnded ? "call.ended" : "call.changed", {}, isEnded, call);
}

std::string jsonOf(const switchboard::Cards &cards)
{
    std::string json;
    switchboard::CardWriter().write(
        cards, [&json](const switchboard::CardChange &change) { json = change.data; });
    return json;
}

void tellExtension(Collected &collector, int number)
{
    switchboard::ExtensionCard card;
    card.exten = std::to_string(number);
    card.context = "ext";
    card.name = "Somebody with a name";
    card.state = switchboard::Availability::Free;
    card.since = start;
    const std::string json = jsonOf({{card}, {}, {}, {}});
    collector.tell({"extension", card.context, card.exten}, "extension.changed", json, false, {});
}

void tellQueue(Collected &collector, const std::string &name)
{
    switchboard::QueueCard card;
    card.name = name;
    const std::string json = jsonOf({{}, {card}, {}, {}});
    collector.tell({"queue", name}, "queue.changed", json, false, {});
}

} // namespace

void BrokerServerTest::init()
{
    if (const QString missing = Broker::missing(); !missing.isEmpty()) {
        QSKIP(qPrintable(missing));
    }
    m_broker = std::make_unique<Broker>();
    QVERIFY(m_broker->start());
}

void BrokerServerTest::deskSeesWhatTheCollectorSees()
{
    QFETCH(QString, name);
    Collected collector(m_broker->address(), "pbx1");
    Desk desk(m_broker->address());
    collector.publisher.start();
    collector.live();
    desk.server.start();
    QTRY_VERIFY(desk.isLive());
    const LoadedRecording loaded(test::recording(name));
    for (const ami::Message &message : loaded.messages()) {
        collector.take(message);
    }
    collector.finish();
    QTRY_VERIFY(collector.isSettled());
    QTRY_COMPARE(desk.ended.size(), collector.ended.size());
    QCOMPARE(linesOf(desk.ended), linesOf(collector.ended));
    QTRY_COMPARE(linesOf(desk.server.calls()), linesOf(collector.pipeline().callBook().calls()));
    const switchboard::Cards expected = collector.pipeline().switchboard().all();
    const auto told = [&desk] {
        const auto updates = desk.server.takeSwitchboards(true);
        return updates.empty() ? switchboard::Cards() : updates.front().cards;
    };
    QTRY_COMPARE(told().extensions.size(), expected.extensions.size());
    QTRY_COMPARE(told().queues.size(), expected.queues.size());
    QVERIFY(desk.server.status().blind.isEmpty());
}

/// 1,000 calls and 2,000 extensions, with as many queued messages as mosquitto allows by itself.
void BrokerServerTest::lateDeskIsCompleteSoon()
{
    Collected collector(m_broker->address(), "pbx1");
    collector.publisher.start();
    collector.live();
    for (int number = 1; number <= 1'000; ++number) {
        tellCall(collector, callOf(number));
    }
    for (int number = 1'000; number < 3'000; ++number) {
        tellExtension(collector, number);
    }
    tellQueue(collector, "support");
    QTRY_VERIFY_WITH_TIMEOUT(collector.isSettled(), 20'000);
    QTRY_VERIFY(collector.publisher.state().calls() == 1'000 &&
                !collector.publisher.state().hasChanged());
    Desk desk(m_broker->address());
    desk.server.start();
    QElapsedTimer timer;
    timer.start();
    QTRY_VERIFY_WITH_TIMEOUT(desk.isLive(), 10'000);
    const qint64 took = timer.elapsed();
    qInfo("complete after %lld ms", took);
    QCOMPARE(desk.server.calls().size(), 1'000U);
    const auto updates = desk.server.takeSwitchboards(true);
    QCOMPARE(updates.size(), 1U);
    QCOMPARE(updates.front().cards.extensions.size(), 2'000U);
    QVERIFY(desk.server.status().blind.isEmpty());
    QVERIFY2(took < 2'000 * sampling, qPrintable(QString::number(took)));
}

void BrokerServerTest::everyDeskSeesEveryCallOnceThoughTheBrokerIsKilled()
{
    Collected one(m_broker->address(), "pbx1");
    Collected other(m_broker->address(), "pbx2");
    std::vector<std::unique_ptr<Desk>> desks;
    one.publisher.start();
    other.publisher.start();
    one.live();
    other.live();
    for (int count = 0; count < 5; ++count) {
        desks.push_back(std::make_unique<Desk>(m_broker->address()));
        desks.back()->server.start();
    }
    for (const auto &desk : desks) {
        QTRY_VERIFY(desk->isLive());
    }
    int number = 0;
    const auto play = [&](int count) {
        for (const int last = number + count; number < last; ++number) {
            tellCall(one, callOf(number));
            tellCall(other, callOf(number + 10'000));
        }
    };
    play(20);
    m_broker->stop();
    play(20);
    QVERIFY(m_broker->start());
    play(20);
    QTRY_VERIFY(one.isSettled() && other.isSettled());
    m_broker->killHard();
    play(20);
    QVERIFY(m_broker->start());
    for (const auto &desk : desks) {
        QTRY_VERIFY(desk->isLive());
    }
    for (int ended = 0; ended < number; ++ended) {
        tellCall(one, callOf(ended), true);
        tellCall(other, callOf(ended + 10'000), true);
    }
    for (const auto &desk : desks) {
        QTRY_COMPARE(desk->ended.size(), std::size_t(2 * number));
        QCOMPARE(desk->server.calls().size(), 0U);
        QStringList lines = linesOf(desk->ended);
        QCOMPARE(lines.removeDuplicates(), 0);
        QVERIFY(std::all_of(desk->ended.begin(), desk->ended.end(),
                            [](const auto &call) { return call->end == calls::End::Completed; }));
    }
}

/// Calls keep their rows: ids of the desk's own.
void BrokerServerTest::collectorThatReturnsGoesOn()
{
    auto collector = std::make_unique<Collected>(m_broker->address(), "pbx1", 1);
    collector->publisher.start();
    collector->live();
    tellCall(*collector, callOf(5));
    Desk desk(m_broker->address());
    desk.server.start();
    QTRY_COMPARE(desk.server.calls().size(), 1U);
    const std::uint64_t id = desk.server.calls().front()->id;
    QTRY_VERIFY(collector->isSettled());
    collector = std::make_unique<Collected>(m_broker->address(), "pbx1", 2);
    collector->publisher.start();
    collector->live();
    calls::Call call = callOf(5);
    call.id = 1;
    tellCall(*collector, call);
    call.id = 2;
    call.linkedid = "1700000000.6";
    tellCall(*collector, call);
    QTRY_COMPARE(desk.server.calls().size(), 2U);
    QCOMPARE(desk.server.calls().front()->id, id);
    QTRY_VERIFY(desk.isLive());
    QCOMPARE(desk.ended.size(), 0U);
}

void BrokerServerTest::callsThatEndedUnseenAreLost()
{
    auto collector = std::make_unique<Collected>(m_broker->address(), "pbx1", 1);
    collector->publisher.start();
    collector->live();
    tellCall(*collector, callOf(5));
    Desk desk(m_broker->address());
    desk.server.start();
    QTRY_COMPARE(desk.server.calls().size(), 1U);
    QTRY_VERIFY(collector->isSettled());
    collector.reset();
    collector = std::make_unique<Collected>(m_broker->address(), "pbx1", 2);
    collector->publisher.start();
    collector->live();
    tellExtension(*collector, 1001);
    QTRY_COMPARE_WITH_TIMEOUT(desk.ended.size(), 1U, 20'000);
    QCOMPARE(desk.ended.front()->end, calls::End::Lost);
    QCOMPARE(desk.server.calls().size(), 0U);
}

void BrokerServerTest::twoCollectorsOfOneNameAreTold()
{
    Collected one(m_broker->address(), "pbx1", 1);
    Collected other(m_broker->address(), "pbx1", 2);
    QSignalSpy failed(&one.publisher, &mqtt::Publisher::failed);
    one.publisher.start();
    one.live();
    QTRY_VERIFY(one.publisher.isSettled());
    other.publisher.start();
    other.live();
    QTRY_COMPARE(failed.count(), 1);
    const QString words = failed.first().first().value<Error>().message();
    QVERIFY2(words.contains(QStringLiteral("two collectors are set up for one server")),
             qPrintable(words));
    QCOMPARE(one.publisher.connection().state(), mqtt::Connection::State::Idle);
    QTRY_VERIFY(other.publisher.isSettled());
    QCOMPARE(failed.count(), 1);
}

void BrokerServerTest::lostCollectorIsTold()
{
    Collected collector(m_broker->address(), "pbx1");
    collector.publisher.start();
    collector.live();
    tellCall(collector, callOf(1));
    Desk desk(m_broker->address());
    desk.server.start();
    QTRY_VERIFY(desk.isLive());
    collector.tell({"server"}, "server.lost", "{}", false, {});
    QTRY_COMPARE(desk.server.status().phase, Phase::Waiting);
    QVERIFY(desk.server.status().error.message().contains(QStringLiteral("pbx1")));
    QCOMPARE(desk.server.calls().size(), 1U); // as of then
    collector.live();
    QTRY_VERIFY(desk.isLive());
    collector.publisher.stop();
    QTRY_COMPARE(desk.server.status().phase, Phase::Waiting);
    QVERIFY(desk.server.status().error.message().contains(QStringLiteral("stopped")));
}

void BrokerServerTest::namesMayHoldAnything()
{
    Collected collector(m_broker->address(), "$/+#%");
    collector.publisher.start();
    collector.live();
    tellQueue(collector, "before / + #");
    QTRY_VERIFY(collector.isSettled());
    Desk desk(m_broker->address());
    desk.server.start();
    QTRY_VERIFY(desk.isLive());
    tellQueue(collector, "/ + #");
    QTRY_VERIFY(desk.server.takeSwitchboards(true).front().cards.queues.size() == 2);
    const auto updates = desk.server.takeSwitchboards(true);
    QCOMPARE(updates.front().name, std::string("$/+#%"));
    QCOMPARE(updates.front().cards.queues.front().name, std::string("/ + #"));
}

void BrokerServerTest::tellsWhatIsNotAllowed()
{
    m_broker = std::make_unique<Broker>("allow_anonymous true\nacl_file FOLDER/acl\n");
    m_broker->write(QStringLiteral("acl"), "topic read cacofonisk/v1/rotterdam/#\n");
    QVERIFY(m_broker->start());
    Collected collector(m_broker->address(), "pbx1");
    QSignalSpy refused(&collector.publisher, &mqtt::Publisher::stateRefused);
    collector.publisher.start();
    collector.live();
    QTRY_COMPARE(refused.count(), 1);
    const QString words = refused.first().first().value<Error>().message();
    QVERIFY2(words.contains(QStringLiteral("ACL")), qPrintable(words));
    Desk desk(m_broker->address());
    desk.server.start();
    QTRY_COMPARE(desk.server.status().phase, Phase::Waiting);
    QVERIFY2(desk.server.status().error.message().contains(QStringLiteral("ACL")),
             qPrintable(desk.server.status().error.message()));
}

void BrokerServerTest::tellsAWrongCertificate()
{
    const QByteArray trusted = certificatePath(QStringLiteral("trusted")).toUtf8();
    m_broker = std::make_unique<Broker>("allow_anonymous true\ncertfile " + trusted + "\nkeyfile " +
                                        trusted + '\n');
    QVERIFY(m_broker->start());
    ami::ServerAddress address = m_broker->address();
    address.usesTls = true;
    Desk desk(address);
    desk.server.start();
    QTRY_COMPARE(desk.server.status().phase, Phase::Waiting);
    QVERIFY2(desk.server.status().error.message().contains(QStringLiteral("certificate")),
             qPrintable(desk.server.status().error.message()));
    Collected collector(address, "pbx1");
    QSignalSpy lost(&collector.publisher, &mqtt::Publisher::lost);
    collector.publisher.start();
    QTRY_VERIFY(lost.count() > 0);
    Desk trusting(address, {}, certificatePath(QStringLiteral("authority")));
    trusting.server.start();
    QTRY_COMPARE(trusting.server.status().phase, Phase::ReadingState);
}

void BrokerServerTest::everybodySeesWhatTheShippedAclAllows()
{
    m_broker = std::make_unique<Broker>("allow_anonymous true\nacl_file " ACL "\n");
    QVERIFY(m_broker->start());
    Collected collector(m_broker->address(QStringLiteral("collector")), "pbx1");
    collector.publisher.start();
    collector.live();
    tellCall(collector, callOf(1));
    tellQueue(collector, "support");
    tellQueue(collector, "sales");
    QTRY_VERIFY(collector.isSettled() && !collector.publisher.state().hasChanged());
    Desk engineer(m_broker->address(QStringLiteral("engineer")));
    Desk receptionist(m_broker->address(QStringLiteral("receptionist")));
    Desk supervisor(m_broker->address(QStringLiteral("supervisor")));
    Desk stranger(m_broker->address(QStringLiteral("stranger")));
    for (Desk *const desk : {&engineer, &receptionist, &supervisor, &stranger}) {
        desk->server.start();
    }
    QTRY_VERIFY(engineer.isLive() && receptionist.isLive());
    QCOMPARE(engineer.server.calls().size(), 1U);
    QCOMPARE(receptionist.server.calls().size(), 1U);
    QTRY_VERIFY_WITH_TIMEOUT(supervisor.isLive(), 15'000);
    QCOMPARE(supervisor.server.calls().size(), 0U);
    const auto queues = supervisor.server.takeSwitchboards(true).front().cards.queues;
    QCOMPARE(queues.size(), 1U);
    QCOMPARE(queues.front().name, std::string("support"));
    QVERIFY(!supervisor.server.status().blind.isEmpty());
    QTRY_COMPARE(stranger.server.status().phase, Phase::Waiting);
}

/// The server's clock is years behind ours: durations are as there.
void BrokerServerTest::timesAreByOurClockIfWanted()
{
    Collected collector(m_broker->address(), "pbx1");
    collector.publisher.start();
    collector.live();
    session::ServerSettings settings = Desk::settingsOf(m_broker->address(), {}, {});
    settings.isByOurClock = true;
    session::BrokerServer desk(settings);
    desk.start();
    QTRY_VERIFY(desk.status().isLive());
    calls::Call call = callOf(1);
    call.started = timeOfDay() - 300s - 20s; // five minutes behind, 20 s old
    auto event = std::make_shared<delivery::Event>();
    event->id = "x";
    event->type = "call.changed";
    event->server = "pbx1";
    event->time = timeOfDay() - 300s;
    event->epoch = 1;
    event->seq = 1'000;
    event->subject = {"call", call.linkedid};
    event->call = call;
    collector.publisher.take(event);
    QVERIFY(collector.publisher.publish(1, *event));
    QTRY_COMPARE(desk.calls().size(), 1U);
    const auto age = timeOfDay() - desk.calls().front()->started;
    QVERIFY(age > 19s && age < 25s);
}

CACOFONISK_TEST(BrokerServerTest)

} // namespace cacofonisk::tst_brokerserver

#include "tst_brokerserver.moc"
