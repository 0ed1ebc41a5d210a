// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/delivery/webhooksecret.h"
#include "tests/app/cli/run.h"
#include "tests/core/delivery/receiver.h"
#include "tests/support/fakeamiserver.h"
#include "tests/support/recordings.h"
#include "tests/support/script.h"
#include "tests/support/testmain.h"

#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <csignal>

namespace cacofonisk::tst_collect {

using namespace test;

/// The collector as a service, and what it leaves behind.
class CollectTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void checksTheConfiguration();
    void printsWhatWouldBeSent();
    void deliversARecording();
    void sendsLaterWhatCouldNotBeSent();
    void tellsWhatHappensOnAServer();
    void takesUpAnotherConfigurationOrKeepsIt();

private:
    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder->filePath(name));
        (void)file.open(QIODevice::WriteOnly);
        file.write(content);
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        return file.fileName();
    }

    /// A configuration with one webhook, and what else it is to have.
    QString configure(const QString &url, const QByteArray &more = {}) const
    {
        return write(QStringLiteral("collect.toml"),
                     "[[webhook]]\nname = \"crm\"\nurl = \"" + url.toUtf8() +
                         "\"\nsecret = { file = \"crm.secret\" }\n[outbox]\nfile = \"outbox\"\n" +
                         more);
    }

    [[nodiscard]] static QStringList collect(const QString &configuration,
                                             const QStringList &more = {})
    {
        return QStringList({QStringLiteral("collect"), QStringLiteral("--config"), configuration}) +
               more;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

constexpr const char *secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

constexpr std::string_view login = R"(
    = Asterisk Call Manager/5.0.4
    > Action: Challenge; AuthType: MD5
    < Response: Success; ActionID: $; Challenge: 123456789
    > Action: Login; AuthType: MD5; Username: watch; Events: system,call,agent,user
    < Response: Success; ActionID: $; Message: Authentication accepted
    > Action: ListCommands
    < Response: Success; ActionID: $; CoreShowChannels: List. (Priv: system,reporting,all)
    > Action: CoreShowChannels
    < Response: Success; ActionID: $; EventList: start
    < Event: CoreShowChannelsComplete; ActionID: $; EventList: Complete; ListItems: 0
    pings
)";

constexpr std::string_view aCall = R"(
    Event: Newchannel; Channel: SIP/1-1; ChannelState: 4; CallerIDNum: 1001; Exten: 1002;
        Uniqueid: 1500000000.1; Linkedid: 1500000000.1
    Event: Newchannel; Channel: SIP/2-2; ChannelState: 0; CallerIDNum: 1002; Exten: s;
        Uniqueid: 1500000000.2; Linkedid: 1500000000.1
    Event: DialBegin; Channel: SIP/1-1; Uniqueid: 1500000000.1; DestChannel: SIP/2-2;
        DestUniqueid: 1500000000.2; DialString: 2
    Event: Newstate; Channel: SIP/2-2; ChannelState: 5; Uniqueid: 1500000000.2
    Event: Hangup; Channel: SIP/2-2; Uniqueid: 1500000000.2; Cause: 26
    Event: Hangup; Channel: SIP/1-1; Uniqueid: 1500000000.1; Cause: 16
)";

const QString callStory = QStringLiteral("22/answer-a-hangup.ami.gz");

QStringList typesIn(const QList<Receiver::Request> &requests)
{
    QStringList types;
    for (const Receiver::Request &request : requests) {
        types.append(
            QJsonDocument::fromJson(request.body).object()[QStringLiteral("type")].toString());
    }
    return types;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Where systemd would listen.
class NotifySocket
{
public:
    explicit NotifySocket(const QString &path)
        : m_socket(socket(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0))
    {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        const QByteArray name = QFile::encodeName(path);
        qstrncpy(address.sun_path, name.constData(), sizeof address.sun_path);
        m_isBound =
            bind(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
        qputenv("NOTIFY_SOCKET", name);
        qputenv("WATCHDOG_USEC", "100000");
    }

    ~NotifySocket()
    {
        qunsetenv("NOTIFY_SOCKET");
        qunsetenv("WATCHDOG_USEC");
        close(m_socket);
    }

    [[nodiscard]] bool isBound() const { return m_isBound; }

    /// All that was told so far, a line each.
    [[nodiscard]] QByteArray told()
    {
        char text[512];
        for (ssize_t size = 0; (size = recv(m_socket, text, sizeof text, 0)) > 0;) {
            m_told += QByteArray(text, static_cast<qsizetype>(size)) + '\n';
        }
        return m_told;
    }

private:
    int m_socket;
    bool m_isBound = false;
    QByteArray m_told;
};

} // namespace

void CollectTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    write(QStringLiteral("crm.secret"), QByteArray(secret) + '\n');
    write(QStringLiteral("ami.secret"), "geheim\n");
}

void CollectTest::checksTheConfiguration()
{
    const QString right = configure(QStringLiteral("https://crm.example/calls"));
    Run good(collect(right, {QStringLiteral("--check")}));
    QCOMPARE(good.outcome(), 0);
    QVERIFY(good.words().contains("is right"));
    const QString wrong = configure(QStringLiteral("https://crm.example/calls"), "max_mb = 1\n");
    Run bad(collect(wrong, {QStringLiteral("--check")}));
    QCOMPARE(bad.outcome(), 1);
    QVERIFY2(bad.words().contains("collect.toml:7:1: [outbox] has no “max_mb”. Did you mean "
                                  "“max_mib”?"),
             bad.words());
    Run neither({QStringLiteral("collect")});
    QCOMPARE(neither.outcome(), 2);
    Run both(collect(right, {QStringLiteral("--check"), QStringLiteral("--try"), right}));
    QCOMPARE(both.outcome(), 2);
}

void CollectTest::printsWhatWouldBeSent()
{
    Receiver receiver;
    Run run(collect(configure(receiver.url()), {QStringLiteral("--try"), recording(callStory)}));
    QCOMPARE(run.outcome(), 0);
    QVERIFY(run.output().contains("webhook-signature: v1,"));
    QVERIFY(run.output().contains("{\"type\":\"call.started\""));
    QVERIFY(run.output().contains("{\"type\":\"call.ended\""));
    QCOMPARE(receiver.requests.size(), 0);
    QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral("outbox"))));
}

void CollectTest::deliversARecording()
{
    Receiver receiver;
    const QString configuration = configure(receiver.url());
    Run run(collect(configuration, {QStringLiteral("--replay"), recording(callStory)}));
    QCOMPARE(run.outcome(), 0);
    QStringList types = typesIn(receiver.requests);
    types.removeAll(QStringLiteral("call.changed"));
    QCOMPARE(types.join(u' '),
             QStringLiteral("call.started call.ringing call.answered call.ended"));
    const auto key = delivery::WebhookSecret::parse(secret);
    QVERIFY(key);
    QSet<QByteArray> ids;
    for (const Receiver::Request &request : receiver.requests) {
        const auto header = [&request](const char *name) { return request.headers.value(name); };
        QCOMPARE(header("webhook-signature"),
                 key->sign(header("webhook-id"), header("webhook-timestamp").toLongLong(),
                           request.body));
        QVERIFY(qAbs(header("webhook-timestamp").toLongLong() -
                     QDateTime::currentSecsSinceEpoch()) < 60);
        ids.insert(header("webhook-id"));
    }
    QCOMPARE(ids.size(), receiver.requests.size());
    Run again(collect(configuration, {QStringLiteral("--replay"), recording(callStory)}));
    QCOMPARE(again.outcome(), 0);
    for (const Receiver::Request &request : receiver.requests) {
        QVERIFY(ids.contains(request.headers.value("webhook-id"))); // which names the same alike
    }
}

void CollectTest::sendsLaterWhatCouldNotBeSent()
{
    QString configuration;
    {
        Receiver dead([](const Receiver::Request &) { return Receiver::Answer{500, {}, {}}; });
        configuration = configure(dead.url());
        Run run(collect(configuration, {QStringLiteral("--replay"), recording(callStory)}));
        QTRY_VERIFY(dead.requests.size() > 0);
        run.interrupt();
        QCOMPARE(run.outcome(), 1);
    }
    Run list({QStringLiteral("deliveries"), QStringLiteral("--config"), configuration});
    QCOMPARE(list.outcome(), 0);
    QVERIFY2(list.output().startsWith("crm\t"), list.output());
    QVERIFY2(list.output().contains("fails since"), list.output());
    QVERIFY2(list.output().contains("it answered 500"), list.output());
    Receiver alive;
    configuration = configure(alive.url());
    Run retry({QStringLiteral("deliveries"), QStringLiteral("--config"), configuration,
               QStringLiteral("--retry"), QStringLiteral("crm")});
    QCOMPARE(retry.outcome(), 0);
    const QString nothing = write(QStringLiteral("nothing.jsonl"), "{\"Event\":\"Dummy\"}\n");
    Run run(collect(configuration, {QStringLiteral("--replay"), nothing}));
    QCOMPARE(run.outcome(), 0);
    QCOMPARE(typesIn(alive.requests).value(0), QStringLiteral("call.started"));
    Run unknown({QStringLiteral("deliveries"), QStringLiteral("--config"), configuration,
                 QStringLiteral("--retry"), QStringLiteral("nobody")});
    QCOMPARE(unknown.outcome(), 1);
}

void CollectTest::tellsWhatHappensOnAServer()
{
    NotifySocket systemd(m_folder->filePath(QStringLiteral("notify")));
    QVERIFY(systemd.isBound());
    FakeAmiServer asterisk;
    asterisk.play(login);
    Receiver receiver;
    const QString configuration = configure(
        receiver.url(),
        "[metrics]\nfile = \"figures.prom\"\n[[server]]\nname = \"pbx1\"\nuri = \"" +
            asterisk.address().uri().toUtf8() + "\"\nsecret = { file = \"ami.secret\" }\n");
    Run run(collect(configuration));
    QTRY_VERIFY(systemd.told().contains("READY=1\n"));
    QTRY_VERIFY(run.words().contains("pbx1: live"));
    QTRY_VERIFY(systemd.told().contains("WATCHDOG=1\n"));
    asterisk.dialogues().last()->send(QByteArray::fromStdString(wireOfScript(aCall)));
    QTRY_VERIFY(typesIn(receiver.requests).contains(QStringLiteral("call.ended")));
    QVERIFY(contentOf(m_folder->filePath(QStringLiteral("figures.prom")))
                .contains("# TYPE cacofonisk_calls_ended_total counter"));
    run.interrupt();
    QCOMPARE(run.outcome(), 0);
    QVERIFY(systemd.told().contains("STOPPING=1\n"));
}

void CollectTest::takesUpAnotherConfigurationOrKeepsIt()
{
    NotifySocket systemd(m_folder->filePath(QStringLiteral("notify")));
    FakeAmiServer asterisk;
    asterisk.play(login);
    Receiver before;
    Receiver after;
    const QByteArray server = "[[server]]\nuri = \"" + asterisk.address().uri().toUtf8() +
                              "\"\nsecret = { file = \"ami.secret\" }\n";
    const QString configuration = configure(before.url(), server);
    Run run(collect(configuration));
    QTRY_VERIFY(run.words().contains(": live"));
    configure(after.url(), server + "nonsense = 1\n");
    run.hangUp();
    QTRY_VERIFY(run.words().contains("the one before is kept"));
    configure(after.url(), server);
    run.hangUp();
    QTRY_VERIFY(run.words().contains("was read anew"));
    QVERIFY(systemd.told().contains("RELOADING=1\nMONOTONIC_USEC="));
    asterisk.dialogues().last()->send(QByteArray::fromStdString(wireOfScript(aCall)));
    QTRY_VERIFY(typesIn(after.requests).contains(QStringLiteral("call.ended")));
    QVERIFY(!typesIn(before.requests).contains(QStringLiteral("call.ended")));
    QCOMPARE(asterisk.dialogues().size(), 1); // it was not connected to anew
    run.interrupt();
    QCOMPARE(run.outcome(), 0);
}

CACOFONISK_TEST(CollectTest)

} // namespace cacofonisk::tst_collect

#include "tst_collect.moc"
