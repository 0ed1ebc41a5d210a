// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/delivery/retryschedule.h"
#include "core/delivery/webhook.h"
#include "tests/core/delivery/deliveryevents.h"
#include "tests/core/delivery/receiver.h"
#include "tests/support/fakeamiserver.h"
#include "tests/support/testmain.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace cacofonisk::tst_webhook {

using namespace delivery;
using namespace test;
using namespace std::chrono_literals;

class WebhookTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLoggingCategory::setFilterRules(QStringLiteral("cacofonisk.delivery=false"));
    }
    void init() { m_now = Moment(1'614'265'330s); }
    void signsAsTheSpecificationDoes();
    void takesSecretsInBothForms();
    void refusesWhatIsNoSecret_data();
    void refusesWhatIsNoSecret();
    void sendsWhatTheSpecificationSays();
    void signsWithEverySecret();
    void onlyTwoHundredsAreSuccess_data();
    void onlyTwoHundredsAreSuccess();
    void isTriedAgainAfterTheDelays();
    void givesUpWhatFailsWhileOthersGoOut();
    void isDisabledAfterFiveDays();
    void endsWithGone();
    void heedsRetryAfter_data();
    void heedsRetryAfter();
    void doesNotWaitForLong();
    void saysWhyTlsIsWrong();
    void goesOnAfterADisabledEndpointIsTriedAnew();
    void eventsOfOneCallKeepTheirOrder();
    void aFailingCallHoldsUpNoOther();
    void aDeadEndpointDelaysNoOther();
    void isNotAskedForMoreThanItHolds();
    void aLargeBodyIsCut();
    void templatesMakeBodiesAndAddresses();
    void rulesSayWhatGoesOut();

private:
    [[nodiscard]] WebhookSettings settings(const QString &url) const
    {
        WebhookSettings settings;
        settings.name = QStringLiteral("crm");
        settings.address = EventTemplate::parse(url, Escape::Url).value();
        settings.secrets.append(WebhookSecret::parse(secret).value());
        return settings;
    }

    [[nodiscard]] Webhook::Surroundings stepped()
    {
        return {[this] { return m_now; }, [] { return 0.0; }};
    }

    static constexpr const char *secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    Moment m_now{};
};

namespace {

/// Whether it has had so many requests, and none is on its way: one that is sent now comes next.
bool hadNoMore(const test::Receiver &receiver, qsizetype count)
{
    QNetworkAccessManager network;
    const std::unique_ptr<QNetworkReply> reply(
        network.get(QNetworkRequest(QUrl(receiver.url(QStringLiteral("/probe"))))));
    return QTest::qWaitFor([&] { return reply->isFinished(); }) &&
           receiver.requests.size() == count + 1 && receiver.requests.last().path == "/probe";
}

Entry entryOf(int number, const std::string &call = "c1")
{
    return {number, eventOf(number, call), 0, {}};
}

QByteArray idOf(const Receiver::Request &request)
{
    return request.headers.value("webhook-id");
}

QList<qint64> numbersIn(const QSignalSpy &spy)
{
    QList<qint64> numbers;
    for (const QList<QVariant> &emission : spy) {
        numbers += emission[0].value<Numbers>();
    }
    return numbers;
}

} // namespace

/// The vector of the specification's own libraries (standard-webhooks 1.0.0, `sign function
/// works`).
void WebhookTest::signsAsTheSpecificationDoes()
{
    const auto key = WebhookSecret::parse(secret);
    QVERIFY(key);
    QCOMPARE(key->sign("msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, "{\"test\": 2432232314}"),
             QByteArray("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="));
}

void WebhookTest::takesSecretsInBothForms()
{
    QCOMPARE(WebhookSecret::parse("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw\n").value(),
             WebhookSecret::parse(secret).value());
}

void WebhookTest::refusesWhatIsNoSecret_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("prefix alone") << QByteArray("whsec_");
    QTest::newRow("no base64") << QByteArray("whsec_not base64 at all, whatever it is!!");
    QTest::newRow("23 bytes") << QByteArray(23, 'x').toBase64();
    QTest::newRow("65 bytes") << QByteArray(65, 'x').toBase64();
}

void WebhookTest::refusesWhatIsNoSecret()
{
    QFETCH(QByteArray, text);
    const auto parsed = WebhookSecret::parse(text);
    QVERIFY(!parsed);
    QVERIFY(text.size() < 10 || !parsed.error().message().toUtf8().contains(text));
}

void WebhookTest::sendsWhatTheSpecificationSays()
{
    Receiver receiver;
    Webhook webhook(settings(receiver.url()), stepped());
    QSignalSpy delivered(&webhook, &Webhook::delivered);
    webhook.start({});
    webhook.take({entryOf(1)});
    QTRY_COMPARE(numbersIn(delivered), QList<qint64>({1}));
    QCOMPARE(receiver.requests.size(), 1);
    const Receiver::Request &request = receiver.requests[0];
    QCOMPARE(request.method, QByteArray("POST"));
    QCOMPARE(request.path, QByteArray("/hook"));
    QCOMPARE(request.headers.value("content-type"), QByteArray("application/json"));
    QCOMPARE(request.headers.value("content-length"), QByteArray::number(request.body.size()));
    QCOMPARE(idOf(request), QByteArray("evt_1"));
    QCOMPARE(request.headers.value("webhook-timestamp"), QByteArray("1614265330"));
    QCOMPARE(request.headers.value("webhook-signature"),
             WebhookSecret::parse(secret)->sign("evt_1", 1614265330, request.body));
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    QCOMPARE(body.value(u"type").toString(), QStringLiteral("call.changed"));
    QCOMPARE(body.value(u"timestamp").toString(),
             QString::fromStdString(isoText(eventOf(1)->time, 6)));
    QCOMPARE(QJsonDocument(body.value(u"data").toObject()).toJson(),
             QJsonDocument::fromJson(QByteArray::fromStdString(eventOf(1)->data)).toJson());
    QCOMPARE(body.value(u"seq").toInt(), 1);
}

void WebhookTest::signsWithEverySecret()
{
    Receiver receiver;
    WebhookSettings several = settings(receiver.url());
    several.secrets.append(WebhookSecret::parse(QByteArray(24, 'o').toBase64()).value());
    Webhook webhook(several, stepped());
    webhook.start({});
    webhook.take({entryOf(1)});
    QTRY_COMPARE(receiver.requests.size(), 1);
    const QByteArrayList signatures =
        receiver.requests[0].headers.value("webhook-signature").split(' ');
    QCOMPARE(signatures.size(), 2);
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(signatures[i],
                 several.secrets[i].sign("evt_1", 1614265330, receiver.requests[0].body));
    }
}

void WebhookTest::onlyTwoHundredsAreSuccess_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isSuccess");
    for (const int status : {200, 201, 202, 204, 299}) {
        QTest::addRow("%d", status) << status << true;
    }
    for (const int status : {300, 301, 302, 307, 308, 400, 401, 403, 404, 422, 500, 501}) {
        QTest::addRow("%d", status) << status << false;
    }
    QTest::newRow("hangs up") << -1 << false;
}

void WebhookTest::onlyTwoHundredsAreSuccess()
{
    QFETCH(int, status);
    QFETCH(bool, isSuccess);
    Receiver elsewhere;
    Receiver receiver([&](const Receiver::Request &) {
        return Receiver::Answer{status, "Location: " + elsewhere.url().toUtf8() + "\r\n", {}};
    });
    Webhook webhook(settings(receiver.url()), stepped());
    QSignalSpy delivered(&webhook, &Webhook::delivered);
    QSignalSpy postponed(&webhook, &Webhook::postponed);
    webhook.start({});
    webhook.take({entryOf(1)});
    QTRY_COMPARE(delivered.size() + postponed.size(), 1);
    QCOMPARE(delivered.size() == 1, isSuccess);
    QCOMPARE(elsewhere.requests.size(), 0);
}

void WebhookTest::isTriedAgainAfterTheDelays()
{
    Receiver receiver([](const Receiver::Request &) { return Receiver::Answer{500, {}, {}}; });
    Webhook webhook(settings(receiver.url()), stepped());
    QSignalSpy postponed(&webhook, &Webhook::postponed);
    webhook.start({});
    webhook.take({entryOf(1)});
    QTRY_COMPARE(postponed.size(), 1);
    for (int failure = 1; failure < 9; ++failure) {
        const auto delay = RetrySchedule::delays[static_cast<std::size_t>(failure) - 1];
        QCOMPARE(postponed.last()[1].toInt(), failure);
        QCOMPARE(postponed.last()[2].value<Moment>() - m_now, delay);
        m_now += delay - 1s;
        webhook.tick();
        QCOMPARE(receiver.requests.size(), failure);
        m_now += 1s;
        webhook.tick();
        QTRY_COMPARE(postponed.size(), failure + 1);
    }
    for (const Receiver::Request &request : receiver.requests) {
        QCOMPARE(idOf(request), QByteArray("evt_1"));
    }
    QVERIFY(receiver.requests[0].headers.value("webhook-timestamp") !=
            receiver.requests[8].headers.value("webhook-timestamp"));
    static_assert(RetrySchedule::delay(1, 1) == 6s);
    static_assert(RetrySchedule::delay(9, 0) == 24h);
    static_assert(RetrySchedule::delay(99, 0) == 24h);
}

void WebhookTest::givesUpWhatFailsWhileOthersGoOut()
{
    Receiver receiver([](const Receiver::Request &request) {
        return Receiver::Answer{idOf(request) == "evt_1" ? 400 : 200, {}, {}};
    });
    Webhook webhook(settings(receiver.url()), stepped());
    QSignalSpy delivered(&webhook, &Webhook::delivered);
    QSignalSpy gaveUp(&webhook, &Webhook::gaveUp);
    webhook.start({});
    webhook.take({entryOf(1)});
    for (int number = 2; number <= 11; ++number) {
        webhook.take({entryOf(number, "c2")});
        QTRY_COMPARE(delivered.size(), number - 1);
        m_now += 25h;
        webhook.tick();
        QTRY_COMPARE(receiver.requests.size(), 2 * number - 1 - (number == 11 ? 1 : 0));
    }
    QTRY_COMPARE(gaveUp.size(), 1);
    QCOMPARE(gaveUp[0][0].value<Numbers>(), Numbers({1}));
    QVERIFY(gaveUp[0][1].toString().contains(u"400"));
}

void WebhookTest::isDisabledAfterFiveDays()
{
    Receiver receiver([](const Receiver::Request &) { return Receiver::Answer{500, {}, {}}; });
    Webhook webhook(settings(receiver.url()), stepped());
    QSignalSpy gaveUp(&webhook, &Webhook::gaveUp);
    webhook.start({});
    for (int number = 1; number <= 5; ++number) {
        webhook.take({entryOf(number, "c" + std::to_string(number))});
    }
    QTRY_COMPARE(receiver.requests.size(), 5);
    const Moment begin = m_now;
    while (m_now - begin < RetrySchedule::patience) {
        QVERIFY(!webhook.state().isDisabled);
        m_now += 25h;
        const auto before = receiver.requests.size();
        webhook.tick();
        QTRY_VERIFY(receiver.requests.size() > before);
        QTRY_VERIFY(webhook.state().nextAttempt.value_or(Moment()) > m_now ||
                    webhook.state().isDisabled);
    }
    QTRY_VERIFY(webhook.state().isDisabled);
    QVERIFY(webhook.state().reason.contains(u"five days"));
    QCOMPARE(gaveUp.size(), 0); // it can go on where it stopped
    const auto requests = receiver.requests.size();
    m_now += 100h;
    webhook.tick();
    QVERIFY(hadNoMore(receiver, requests));
}

void WebhookTest::endsWithGone()
{
    Receiver receiver([](const Receiver::Request &) { return Receiver::Answer{410, {}, {}}; });
    Webhook webhook(settings(receiver.url()), stepped());
    QSignalSpy changed(&webhook, &Webhook::stateChanged);
    webhook.start({});
    webhook.take({entryOf(1)});
    QTRY_VERIFY(webhook.state().isDisabled);
    QVERIFY(webhook.state().reason.contains(u"410"));
    QVERIFY(changed.last()[0].value<WayState>().isDisabled);
    webhook.take({entryOf(2, "c2")});
    QVERIFY(hadNoMore(receiver, 1));
}

void WebhookTest::heedsRetryAfter_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("seconds");
    QTest::newRow("429") << 429 << QByteArray("120") << 120;
    QTest::newRow("503") << 503 << QByteArray("60") << 60;
    QTest::newRow("503, a date") << 503 << QByteArray("Thu, 25 Feb 2021 15:03:10 GMT") << 60;
    QTest::newRow("less than the delay") << 429 << QByteArray("1") << 5;
    QTest::newRow("nonsense") << 429 << QByteArray("soon") << 5;
    QTest::newRow("ages") << 429 << QByteArray("99999999999") << 86400;
    QTest::newRow("back in time") << 429 << QByteArray("-5") << 5;
}

void WebhookTest::heedsRetryAfter()
{
    QFETCH(int, status);
    QFETCH(QByteArray, header);
    QFETCH(int, seconds);
    Receiver receiver([&](const Receiver::Request &) {
        return Receiver::Answer{status, "Retry-After: " + header + "\r\n", {}};
    });
    Webhook webhook(settings(receiver.url()), stepped());
    QSignalSpy postponed(&webhook, &Webhook::postponed);
    webhook.start({});
    webhook.take({entryOf(1)});
    QTRY_COMPARE(postponed.size(), 1);
    QCOMPARE(postponed[0][2].value<Moment>() - m_now, std::chrono::seconds(seconds));
    // The endpoint as a whole asked for it.
    webhook.take({entryOf(2, "c2")});
    m_now += std::chrono::seconds(seconds) - 1s;
    webhook.tick();
    QVERIFY(hadNoMore(receiver, 1));
    m_now += 1s;
    webhook.tick();
    QTRY_COMPARE(receiver.requests.size(), 3); // with that of hadNoMore()
}

void WebhookTest::doesNotWaitForLong()
{
    Receiver receiver([](const Receiver::Request &) { return Receiver::Answer{0, {}, {}}; });
    WebhookSettings impatient = settings(receiver.url());
    impatient.limit = 50ms;
    Webhook webhook(impatient, stepped());
    QSignalSpy postponed(&webhook, &Webhook::postponed);
    webhook.start({});
    webhook.take({entryOf(1)});
    QTRY_COMPARE(postponed.size(), 1);
    QVERIFY(webhook.state().reason.contains(u"0.05 s"));
}

void WebhookTest::saysWhyTlsIsWrong()
{
    FakeAmiServer server(QStringLiteral("self-signed"));
    Webhook webhook(settings(QStringLiteral("https://127.0.0.1:%1/").arg(server.serverPort())),
                    stepped());
    QSignalSpy postponed(&webhook, &Webhook::postponed);
    webhook.start({});
    webhook.take({entryOf(1)});
    QTRY_COMPARE(postponed.size(), 1);
    QVERIFY2(webhook.state().reason.contains(u"certificate"), qPrintable(webhook.state().reason));
}

void WebhookTest::goesOnAfterADisabledEndpointIsTriedAnew()
{
    int status = 410;
    Receiver receiver([&status](const Receiver::Request &) {
        return Receiver::Answer{status, {}, {}};
    });
    Webhook webhook(settings(receiver.url()), stepped());
    QSignalSpy delivered(&webhook, &Webhook::delivered);
    webhook.start({});
    for (int number = 1; number <= 3; ++number) {
        webhook.take({entryOf(number)});
    }
    QTRY_VERIFY(webhook.state().isDisabled);
    status = 200;
    webhook.retry();
    QTRY_COMPARE(numbersIn(delivered), QList<qint64>({1, 2, 3}));
    QCOMPARE(webhook.state(), WayState());
}

void WebhookTest::eventsOfOneCallKeepTheirOrder()
{
    int count = 0;
    Receiver receiver([&count](const Receiver::Request &) {
        return Receiver::Answer{++count % 3 == 1 ? 400 : 200, {}, {}}; // some are tried again
    });
    Webhook webhook(settings(receiver.url()), stepped());
    QSignalSpy delivered(&webhook, &Webhook::delivered);
    webhook.start({});
    Entries entries;
    for (int number = 0; number < 40; ++number) {
        entries.append(entryOf(number, "c" + std::to_string(number % 4)));
    }
    webhook.take(entries);
    QTRY_VERIFY_WITH_TIMEOUT((m_now += 10h, webhook.tick(), delivered.size() == 40), 20'000);
    QHash<qint64, qint64> last;
    for (const qint64 number : numbersIn(delivered)) {
        QVERIFY(number > last.value(number % 4, -1));
        last[number % 4] = number;
    }
}

void WebhookTest::aFailingCallHoldsUpNoOther()
{
    Receiver receiver([](const Receiver::Request &request) {
        return Receiver::Answer{idOf(request) == "evt_1" ? 400 : 200, {}, {}};
    });
    Webhook webhook(settings(receiver.url()), stepped());
    QSignalSpy delivered(&webhook, &Webhook::delivered);
    webhook.start({});
    webhook.take({entryOf(1, "bad"), entryOf(2, "bad"), entryOf(3, "good"), entryOf(4, "good")});
    QTRY_COMPARE(numbersIn(delivered), QList<qint64>({3, 4}));
}

/// Both in one thread, as they are in the collector.
void WebhookTest::aDeadEndpointDelaysNoOther()
{
    Receiver silent([](const Receiver::Request &) { return Receiver::Answer{0, {}, {}}; });
    Receiver receiver;
    WebhookSettings of = settings(silent.url());
    of.limit = 15s;
    Webhook dead(of, stepped());
    Webhook webhook(settings(receiver.url()), stepped());
    QSignalSpy delivered(&webhook, &Webhook::delivered);
    dead.start({});
    webhook.start({});
    for (int number = 1; number <= 100; ++number) {
        const Entry entry = entryOf(number, "c" + std::to_string(number));
        dead.take({entry});
        webhook.take({entry});
    }
    QTRY_COMPARE(delivered.size(), 100);
    QVERIFY(silent.requests.size() <= of.atOnce);
}

void WebhookTest::isNotAskedForMoreThanItHolds()
{
    Receiver receiver;
    Webhook webhook(settings(receiver.url()), stepped());
    QSignalSpy asked(&webhook, &Webhook::asked);
    webhook.start({});
    QCOMPARE(asked.size(), 1);
    const int room = asked[0][0].toInt();
    QVERIFY(room > 100);
    webhook.take({entryOf(1), entryOf(2)});
    QTRY_COMPARE(asked.size(), 3);
    QCOMPARE(asked[1][0].toInt() + asked[2][0].toInt(), 2);
}

void WebhookTest::aLargeBodyIsCut()
{
    Receiver receiver;
    Webhook webhook(settings(receiver.url()), stepped());
    webhook.start({});
    Event large = *eventOf(1);
    large.data = R"({"call":"c1","name":")" + std::string(30'000, 'x') + "\"}";
    webhook.take({{1, std::make_shared<const Event>(large), 0, {}}});
    QTRY_COMPARE(receiver.requests.size(), 1);
    QVERIFY(receiver.requests[0].body.size() <= WebhookRequest::mostBytes);
    const QJsonObject data =
        QJsonDocument::fromJson(receiver.requests[0].body).object().value(u"data").toObject();
    QCOMPARE(data.value(u"truncated").toBool(), true);
    QCOMPARE(data.value(u"bytes").toInt(), static_cast<int>(large.data.size()));
    QCOMPARE(data.value(u"subject")[1].toString(), QStringLiteral("c1"));
}

void WebhookTest::templatesMakeBodiesAndAddresses()
{
    Receiver receiver;
    WebhookSettings own = settings(receiver.url(QStringLiteral("/{{data.who}}?n={{data.n}}")));
    own.method = "PUT";
    own.body = EventTemplate::parse(
                   QStringLiteral(R"({"text":"{{{data.who}}}{{#data.list}},{{x}}{{/data.list}}"})"),
                   Escape::Json)
                   .value();
    own.headers.append(
        {"X-Who", EventTemplate::parse(QStringLiteral("{{data.who}}"), Escape::Line).value()});
    Event ugly = *eventOf(1);
    ugly.data = R"({"who":"a/b?\"\\\r\nX: {{id}} ","n":7,"list":[{"x":"1"},{"x":"\""}]})";
    Webhook webhook(own, stepped());
    webhook.start({});
    webhook.take({{1, std::make_shared<const Event>(ugly), 0, {}}});
    QTRY_COMPARE(receiver.requests.size(), 1);
    const Receiver::Request &request = receiver.requests[0];
    QCOMPARE(request.method, QByteArray("PUT"));
    QCOMPARE(request.path, QByteArray("/a%2Fb%3F%22%5C%0D%0AX%3A%20%7B%7Bid%7D%7D%20?n=7"));
    QCOMPARE(QJsonDocument::fromJson(request.body).object().value(u"text").toString(),
             QStringLiteral("a/b?\"\\\r\nX: {{id}} ,1,\""));
    QVERIFY(request.headers.value("x-who").startsWith("a/b?\"\\X: {{id}}"));
}

void WebhookTest::rulesSayWhatGoesOut()
{
    const auto rule = EventRule::parse({QStringLiteral("call.ended"), QStringLiteral("server.*")},
                                       QStringLiteral("ext:1001"));
    QVERIFY(rule);
    Event event = *eventOf(1, "c1", "call.ended");
    calls::Call call;
    call.caller.num = "1001";
    event.call = call;
    QVERIFY(rule->accepts(event));
    call.caller.num = "1002";
    event.call = call;
    QVERIFY(!rule->accepts(event));
    event.type = "call.changed";
    QVERIFY(!rule->accepts(event));
    event.type = "server.lost";
    event.subject = {"server"};
    event.call = {};
    QVERIFY(rule->accepts(event));
    const auto wrong = EventRule::parse({QStringLiteral("call.rining")}, {});
    QVERIFY(!wrong);
    QVERIFY(wrong.error().message().contains(u"call.ringing"));
}

CACOFONISK_TEST(WebhookTest)

} // namespace cacofonisk::tst_webhook

#include "tst_webhook.moc"
