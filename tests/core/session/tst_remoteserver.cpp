// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/delivery/mqtt/retainedstate.h"
#include "core/delivery/mqtt/topics.h"
#include "core/session/remoteserver.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace cacofonisk::tst_remoteserver {

using namespace std::chrono_literals;
using session::RemoteServer;

/// What a collector has a broker retain and tells of changes, and what a desk makes of it.
class RemoteServerTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void readsWhatIsRetained();
    void writesOnlyWhatChanged();
    void splitsWhatIsLarge();
    void leavesNoPartBehind();
    void takesChangesInAnyOrderWithWhatIsRetained();
    void neverGoesBack();
    void noticesAGap();
    void endsWhatIsNotThereAnyMore();
    void waitsForAnEndThatIsOnItsWay();
    void tellsEndsToWhoWasAway();
    void forgetsAMergedCall();
    void tellsCallsOfOneLinkedidApart();
    void keepsAbandonedCallsOfAQueue();
    void readsAReportAsACall();
    void hasATopicForEachIfWanted();
    void survivesWhatIsHostile();

private:
    delivery::Event tell(calls::Call call, bool isEnded = false);
    delivery::Event tell(std::vector<std::string> subject, std::string data, bool isLast = false);
    void pass(const mqtt::Message &message);
    void passState(bool withEnded = true);
    void passChange(const delivery::Event &event, std::uint64_t prev = 0);
    [[nodiscard]] std::vector<std::string> open() const;

    std::unique_ptr<mqtt::RetainedState> m_state;
    std::unique_ptr<RemoteServer> m_server;
    std::uint64_t m_lastId = 0;
    std::uint64_t m_seq = 0;
};

namespace {

constexpr Moment start(1'700'000'000s);

calls::Call callOf(int number, const std::string &name = "Alice")
{
    calls::Call call;
    call.id = static_cast<std::uint64_t>(number);
    call.linkedid = "1700000000." + std::to_string(number);
    call.server = "pbx1";
    call.state = calls::CallState::Ringing;
    call.caller = {"1001", name, "PJSIP/1001-1"};
    call.started = start;
    return call;
}

std::string extension(int number)
{
    return R"({"ext":")" + std::to_string(number) +
           R"(","context":"ext","name":"A","state":"free","with":[],"since":null})";
}

} // namespace

void RemoteServerTest::init()
{
    m_state = std::make_unique<mqtt::RetainedState>("cacofonisk/v1/a/pbx1", false);
    m_lastId = 0;
    m_seq = 0;
    m_server = std::make_unique<RemoteServer>("pbx1", m_lastId);
}

delivery::Event RemoteServerTest::tell(std::vector<std::string> subject, std::string data,
                                       bool isLast)
{
    delivery::Event event;
    event.epoch = 7;
    event.seq = ++m_seq;
    event.time = start + 10s;
    event.subject = std::move(subject);
    event.data = std::move(data);
    event.isLast = isLast;
    m_state->take(event);
    return event;
}

delivery::Event RemoteServerTest::tell(calls::Call call, bool isEnded)
{
    if (isEnded) {
        call.state = calls::CallState::Ended;
        call.ended = start + 10s;
    }
    delivery::Event event;
    event.epoch = 7;
    event.seq = ++m_seq;
    event.time = start + 10s;
    event.subject = {"call", call.linkedid};
    event.isLast = isEnded;
    event.call = call;
    m_state->take(event);
    return event;
}

void RemoteServerTest::pass(const mqtt::Message &message)
{
    const std::string_view below = std::string_view(message.topic).substr(21);
    m_server->take(mqtt::levelsOf(below), message, start + 10s);
}

void RemoteServerTest::passState(bool withEnded)
{
    for (const mqtt::Message &message : m_state->takeChanged(start + 10s)) {
        if (withEnded || message.topic.find("/ended/") == std::string::npos) {
            pass(message);
        }
    }
    m_server->passTime();
}

void RemoteServerTest::passChange(const delivery::Event &event, std::uint64_t prev)
{
    mqtt::Message message;
    message.topic = "cacofonisk/v1/a/pbx1/" + mqtt::topicBelow(event.subject.front(), {"x"});
    message.payload = mqtt::changeOf(event, prev);
    if (event.isLast) {
        message.properties.emplace_back("last", "true");
    }
    pass(message);
}

std::vector<std::string> RemoteServerTest::open() const
{
    std::vector<std::string> names;
    for (const calls::Call &call : m_server->calls()) {
        names.push_back(call.caller.name);
    }
    return names;
}

void RemoteServerTest::readsWhatIsRetained()
{
    QVERIFY(!m_server->isRead());
    tell(callOf(1));
    tell(callOf(2, "Bob"));
    tell({"extension", "ext", "1001"}, extension(1001));
    tell({"queue", "support"}, R"({"queue":"support","waiting":[],"members":[],"today":{}})");
    tell({"parking", "default", "701"},
         R"({"lot":"default","space":"701","parked":{"num":"1","name":"","channel":"a"}})");
    tell({"conference", "room"}, R"({"conference":"room","members":[{"num":"1"}]})");
    passState();
    QVERIFY(m_server->isRead());
    QCOMPARE(open(), (std::vector<std::string>{"Alice", "Bob"}));
    const switchboard::Cards cards = m_server->cards().takeAll({});
    QCOMPARE(cards.extensions.size(), 1U);
    QCOMPARE(cards.queues.size(), 1U);
    QCOMPARE(cards.parkings.size(), 1U);
    QCOMPARE(cards.conferences.size(), 1U);
}

void RemoteServerTest::writesOnlyWhatChanged()
{
    QCOMPARE(m_state->takeChanged(start).size(), std::size_t(16 + 16 + 32 + 2));
    QCOMPARE(m_state->takeChanged(start).size(), 0U);
    tell(callOf(1));
    tell(callOf(1, "Bob"));
    QCOMPARE(m_state->takeChanged(start).size(), 1U);
    m_state->renew();
    QCOMPARE(m_state->takeChanged(start).size(), std::size_t(16 + 16 + 32 + 2));
}

void RemoteServerTest::splitsWhatIsLarge()
{
    for (int number = 0; number < 2'000; ++number) {
        tell(callOf(number, std::string(1'000, 'x')));
    }
    std::size_t count = 0;
    for (const mqtt::Message &message : m_state->takeChanged(start)) {
        QVERIFY(message.payload.size() < 65'536);
        pass(message);
        ++count;
    }
    QVERIFY2(count > 50 && count < 300, qPrintable(QString::number(count)));
    QVERIFY(m_server->isRead());
    QCOMPARE(open().size(), 2'000U);
    tell(callOf(3'000, std::string(70'000, 'x')));
    passState();
    QCOMPARE(open().size(), 2'000U);
    QCOMPARE(m_state->oversized().size(), 1);
}

/// A part that is not needed any more is removed from the broker.
void RemoteServerTest::leavesNoPartBehind()
{
    for (int number = 0; number < 2'000; ++number) {
        tell(callOf(number, std::string(1'000, 'x')));
    }
    passState();
    for (int number = 0; number < 2'000; ++number) {
        tell(callOf(number), true);
    }
    int removed = 0;
    for (const mqtt::Message &message : m_state->takeChanged(start)) {
        removed += message.payload.empty() && message.isRetained ? 1 : 0;
        pass(message);
    }
    QVERIFY(removed > 16);
}

void RemoteServerTest::takesChangesInAnyOrderWithWhatIsRetained()
{
    tell(callOf(1));
    const auto retained = m_state->takeChanged(start);
    passChange(tell(callOf(1, "Bob")));
    for (const mqtt::Message &message : retained) {
        pass(message);
    }
    QCOMPARE(open(), std::vector<std::string>{"Bob"});
    const auto ended = tell(callOf(1), true);
    passChange(ended);
    for (const mqtt::Message &message : retained) {
        pass(message); // again: late
    }
    QCOMPARE(open().size(), 0U);
    QCOMPARE(m_server->takeEnded().size(), 1U);
    passChange(ended);
    QCOMPARE(m_server->takeEnded().size(), 0U);
}

void RemoteServerTest::neverGoesBack()
{
    const auto first = tell(callOf(1));
    const auto second = tell(callOf(1, "Bob"));
    passChange(second);
    passChange(first);
    QCOMPARE(open(), std::vector<std::string>{"Bob"});
    QCOMPARE(m_server->takeChanged().size(), 1U);
    QCOMPARE(m_server->takeChanged().size(), 0U);
}

void RemoteServerTest::noticesAGap()
{
    passChange(tell(callOf(1)));
    passChange(tell(callOf(2)), 1);
    QVERIFY(!m_server->takeGap());
    tell(callOf(3));
    passChange(tell(callOf(4)), 3);
    QVERIFY(m_server->takeGap());
    QVERIFY(!m_server->takeGap());
}

void RemoteServerTest::endsWhatIsNotThereAnyMore()
{
    tell(callOf(1));
    passState();
    tell(callOf(1), true); // is missed
    passChange(tell(callOf(2, "Bob")));
    passState(false);
    QCOMPARE(open(), std::vector<std::string>{"Bob"});
    const auto ended = m_server->takeEnded();
    QCOMPARE(ended.size(), 1U);
    QCOMPARE(ended.front()->end, calls::End::Lost);
    QVERIFY(ended.front()->ended.has_value());
}

void RemoteServerTest::waitsForAnEndThatIsOnItsWay()
{
    tell(callOf(1));
    passState();
    const auto ended = tell(callOf(1), true);
    passState(false);
    QCOMPARE(open().size(), 1U);
    passChange(ended);
    QCOMPARE(open().size(), 0U);
    const auto told = m_server->takeEnded();
    QCOMPARE(told.size(), 1U);
    QCOMPARE(told.front()->end, calls::End::Completed);
}

/// Calls that ended meanwhile, known or not; but none that ended before it came.
void RemoteServerTest::tellsEndsToWhoWasAway()
{
    tell(callOf(0));
    tell(callOf(0), true);
    tell(callOf(1));
    passState();
    QCOMPARE(m_server->takeEnded().size(), 0U);
    tell(callOf(1), true);
    tell(callOf(2));
    const auto ended = tell(callOf(2), true);
    passState();
    passChange(ended);
    QCOMPARE(open().size(), 0U);
    const auto told = m_server->takeEnded();
    QCOMPARE(told.size(), 2U);
    QCOMPARE(told.front()->end, calls::End::Completed);
}

void RemoteServerTest::forgetsAMergedCall()
{
    passChange(tell(callOf(1)));
    auto merged = tell(callOf(1));
    merged.isLast = true;
    passChange(merged);
    QCOMPARE(open().size(), 0U);
    QCOMPARE(m_server->takeEnded().size(), 0U);
    QCOMPARE(m_server->takeMerged().size(), 1U);
}

void RemoteServerTest::tellsCallsOfOneLinkedidApart()
{
    calls::Call other = callOf(2, "Bob");
    other.linkedid = callOf(1).linkedid;
    tell(callOf(1));
    tell(other);
    passState();
    QCOMPARE(open(), (std::vector<std::string>{"Alice", "Bob"}));
}

void RemoteServerTest::keepsAbandonedCallsOfAQueue()
{
    tell({"queue", "q"}, R"({"queue":"q","today":{"abandoned":1,"abandoned_calls":[)"
                         R"({"caller":{"num":"1"},"at":"2023-11-14T22:13:20.000Z"}]}})");
    tell({"queue", "q"}, R"({"queue":"q","today":{"abandoned":1}})");
    passState();
    QCOMPARE(m_server->cards().takeAll({}).queues.front().abandonedCalls.size(), 1U);
    passChange(tell({"queue", "q"}, R"({"queue":"q","today":{"abandoned":1,"answered":3}})"));
    const auto queue = m_server->cards().takeChanges({}).queues.front();
    QCOMPARE(queue.abandonedCalls.size(), 1U);
    QCOMPARE(queue.today.answered, 3);
}

/// After a restart, the outbox has calls only as reports.
void RemoteServerTest::readsAReportAsACall()
{
    delivery::Event event;
    event.epoch = 6;
    event.seq = 40;
    event.subject = {"call", "1.2"};
    event.data = R"({"call":"1.2","server":"pbx1","state":"ended","caller":{"name":"Eve"},)"
                 R"("started":"2023-11-14T22:13:20.000Z","ended":"2023-11-14T22:13:30.000Z"})";
    event.isLast = true;
    passChange(tell(callOf(1)));
    passChange(event);
    const auto ended = m_server->takeEnded();
    QCOMPARE(ended.size(), 1U);
    QCOMPARE(ended.front()->caller.name, std::string("Eve"));
}

void RemoteServerTest::hasATopicForEachIfWanted()
{
    m_state = std::make_unique<mqtt::RetainedState>("t", true);
    (void)m_state->takeChanged(start);
    tell(callOf(1));
    tell({"extension", "ext", "1001"}, extension(1001));
    std::set<std::string> topics;
    for (const mqtt::Message &message : m_state->takeChanged(start)) {
        topics.insert(message.topic);
    }
    QVERIFY(topics.contains("t/state/call/1700000000.1"));
    QVERIFY(topics.contains("t/state/extension/ext/1001"));
    QCOMPARE(topics.size(), 4U);
}

void RemoteServerTest::survivesWhatIsHostile()
{
    const std::string deep(100'000, '[');
    const std::vector<std::string> payloads{
        "",
        "null",
        "[]",
        "{}",
        "{\"calls\":{}}",
        "{\"calls\":[null,1,{\"call\":\"\"}]}",
        deep,
        "{\"state\":7,\"epoch\":-1}",
        "{\"call\":\"x\",\"state\":\"ringing\",\"seq\":1e99,\"rev\":-1}",
        "\xff\xfe",
        R"({"call":"x","state":"ringing","seq":18446744073709551615,"epoch":0})"};
    const std::vector<std::string> topics{"",
                                          "status",
                                          "state",
                                          "state/calls",
                                          "state/calls/x",
                                          "state/calls/4294967296",
                                          "state/calls/99",
                                          "state/extensions/0/1/2",
                                          "state/queue",
                                          "state/queue/a",
                                          "state/parking",
                                          "call",
                                          "call/x",
                                          "queue/x/y",
                                          "extension",
                                          "parking/a/b",
                                          "conference/x",
                                          "other"};
    for (const std::string &topic : topics) {
        for (const std::string &payload : payloads) {
            for (const char *number : {"", "1", "-1", "18446744073709551615", "x"}) {
                mqtt::Message message;
                message.topic = "cacofonisk/v1/a/pbx1/" + topic;
                message.payload = payload;
                message.properties = {{"seq", number}, {"part", number}, {"parts", number}};
                pass(message);
                m_server->passTime();
            }
        }
    }
    QVERIFY(m_server->calls().size() <= 2);
    QVERIFY(!m_server->isRead());
}

CACOFONISK_TEST(RemoteServerTest)

} // namespace cacofonisk::tst_remoteserver

#include "tst_remoteserver.moc"
