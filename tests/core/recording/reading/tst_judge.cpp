// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/ami/problems.h"
#include "core/recording/reading/aheadreader.h"
#include "core/recording/reading/openrecording.h"
#include "tests/support/files.h"
#include "tests/support/recordings.h"
#include "tests/support/script.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace cacofonisk::tst_judge {

using namespace test;

/// Which recordings are none to go on with, and what is said of them.
class JudgeTest : public QObject
{
    Q_OBJECT

private slots:
    void knowsAsterisk11_data();
    void knowsAsterisk11();
    void takesWhatIsNewer_data();
    void takesWhatIsNewer();
    void takesEveryRecording_data();
    void takesEveryRecording();
    void aFewOddMessagesChangeNothing();
    void wantsAnEvent_data();
    void wantsAnEvent();
    void knowsItLater_data();
    void knowsItLater();

private:
    [[nodiscard]] QString path(const QByteArray &content)
    {
        return m_files.write(QStringLiteral("recording"), content);
    }

    Files m_files;
};

namespace {

constexpr const char *newchannel11 =
    "Event: Newchannel; Privilege: call,all; Channel: SIP/1001-0000009b; ChannelState: 0;"
    " ChannelStateDesc: Down; CallerIDNum: 1001; CallerIDName: Alice; AccountCode: ; Exten: 1002;"
    " Context: default; Uniqueid: 1343224825.155\n";

constexpr const char *newchannel12 =
    "Event: Newchannel; Privilege: call,all; Channel: SIP/1001-0000009b; ChannelState: 0;"
    " ChannelStateDesc: Down; CallerIDNum: 1001; CallerIDName: Alice; ConnectedLineNum: <unknown>;"
    " ConnectedLineName: <unknown>; AccountCode: ; Context: default; Exten: 1002; Priority: 1;"
    " Uniqueid: 1343224825.155\n";

const QString tooOld =
    QStringLiteral("%1 was recorded on Asterisk 11 or older (AMI 1), whose events are not detailed "
                   "enough. Asterisk 12 or newer is needed.");
const QString noEvent =
    QStringLiteral("%1 contains no AMI events. Recordings are JSON arrays, JSON Lines or "
                   "raw AMI text, also compressed with gzip.");

QByteArray wireOf(const QByteArray &script)
{
    return QByteArray::fromStdString(wireOfScript(script.toStdString()));
}

} // namespace

void JudgeTest::knowsAsterisk11_data()
{
    QTest::addColumn<QByteArray>("content");
    const auto row = [](const char *name, const QByteArray &script) {
        QTest::newRow(name) << wireOf(script);
    };
    row("a new channel", newchannel11);
    row("a new channel of 1.4",
        "Event: Newchannel; Channel: SIP/a-1; State: Ring; CallerIDNum: 1; Uniqueid: 1.1");
    row("a new state", "Event: Newstate; Channel: SIP/a-1; ChannelState: 5;"
                       " ChannelStateDesc: Ringing; CallerIDNum: 1; CallerIDName: ;"
                       " ConnectedLineNum: ; ConnectedLineName: ; Uniqueid: 1.1");
    row("an application", "Event: Newexten; Channel: SIP/a-1; Context: c; Extension: 1;"
                          " Priority: 1; Application: Dial; AppData: SIP/b; Uniqueid: 1.1");
    row("a dial", "Event: Dial; SubEvent: Begin; Channel: SIP/a-1; Destination: SIP/b-2;"
                  " UniqueID: 1.1; DestUniqueID: 1.2; Dialstring: b");
    row("a bridge", "Event: Bridge; Bridgestate: Link; Bridgetype: core; Channel1: SIP/a-1;"
                    " Channel2: SIP/b-2; Uniqueid1: 1.1; Uniqueid2: 1.2");
    row("a bridge of 1.4", "Event: Link; Channel1: SIP/a-1; Channel2: SIP/b-2");
    row("a queue", "Event: Join; Channel: SIP/a-1; CallerIDNum: 1; Queue: q; Position: 1;"
                   " Count: 1; Uniqueid: 1.1");
    row("behind others of both", QByteArray("Event: PeerStatus; Peer: SIP/a\n") + newchannel11 +
                                     "Event: Hangup; Channel: SIP/a-1; Uniqueid: 1.1; Cause: 16");
    QTest::newRow("the banner") << "Asterisk Call Manager/1.3\r\n" +
                                       wireOf("Response: Success\nEvent: Reload");
    QTest::newRow("the banner of 1.4") << QByteArray("Asterisk Call Manager/1.0\r\n");
    QTest::newRow("JSON Lines") << QByteArray(
        "{\"@banner\":\"Asterisk Call Manager/1.1\"}\n{\"Event\":\"Reload\"}\n");
    QTest::newRow("JSON") << QByteArray(
        "[{\"Event\":\"Unlink\",\"Channel1\":\"a\",\"Channel2\":\"b\"}]");
}

void JudgeTest::knowsAsterisk11()
{
    QFETCH(const QByteArray, content);
    const QString file = path(content);
    const Reading reading = readAll(file);
    QCOMPARE(reading.error, tooOld.arg(file));
    QCOMPARE(reading.messages, QStringList());
    const Reading zipped = readAll(path(gzipped(content)));
    QCOMPARE(zipped.error, tooOld.arg(file));
}

void JudgeTest::takesWhatIsNewer_data()
{
    QTest::addColumn<QByteArray>("content");
    const auto row = [](const char *name, const QByteArray &script) {
        QTest::newRow(name) << wireOf(script);
    };
    row("a channel of 12, which has no Linkedid", newchannel12);
    row("of a channel nothing but its id", "Event: Newchannel; Uniqueid: 1.1");
    row("of a channel some fields", "Event: Newchannel; Channel: SIP/a-1; Exten: 1; Uniqueid: 1.1;"
                                    " ChannelState: 4; CallerIDNum: 1; Linkedid: 1.1");
    row("an event of a program of the same name", "Event: Bridge; Status: up");
    row("an event about no channel", "Event: PeerStatus; Peer: SIP/a");
    row("a user event that tells of one", "Event: UserEvent; Channel1: a; Channel2: b");
    QTest::newRow("the first banner of 12")
        << "Asterisk Call Manager/2.0.0\r\n" + wireOf("Event: Reload");
    QTest::newRow("a banner without a version")
        << "Asterisk Call Manager/trunk\r\n" + wireOf("Event: Reload");
}

void JudgeTest::takesWhatIsNewer()
{
    QFETCH(const QByteArray, content);
    const Reading reading = readAll(path(content));
    QCOMPARE(reading.error, QString());
    QVERIFY(!reading.messages.isEmpty());
}

void JudgeTest::takesEveryRecording_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : recordings()) {
        QTest::newRow(qPrintable(name)) << name;
    }
}

void JudgeTest::takesEveryRecording()
{
    QFETCH(const QString, name);
    ami::Problems problems;
    QVERIFY(recording::openRecording(test::recording(name), problems));
}

void JudgeTest::aFewOddMessagesChangeNothing()
{
    const QByteArray good = QByteArray(newchannel12) +
                            "Event: DialBegin; Uniqueid: 1.1; DestUniqueid: 1.2\n"
                            "Event: BridgeEnter; BridgeUniqueid: b; Uniqueid: 1.1\n";
    const QByteArray odd = QByteArray(newchannel11) + "Event: Link; Channel1: a; Channel2: b\n";
    for (const QByteArray &script : {good + odd, odd + good}) {
        const Reading reading = readAll(path(wireOf(script)));
        QCOMPARE(reading.error, QString());
        QCOMPARE(reading.messages.size(), 5);
    }
}

void JudgeTest::wantsAnEvent_data()
{
    QTest::addColumn<QByteArray>("content");
    const auto row = [](const char *name, const QByteArray &content) {
        QTest::newRow(name) << content;
    };
    row("a login alone", "Asterisk Call Manager/5.0.4\r\n" + wireOf("Response: Success"));
    row("a wrapper", R"({"name":"Newchannel","data":{"Event":"Newchannel","Uniqueid":"1"}})");
    row("a wrapper that calls it event", R"({"event":"Newchannel","data":{"Uniqueid":"1"}})");
    row("an event within an event", R"({"event":{"Event":"Newchannel","Uniqueid":"1"}})");
    row("events in a member", R"({"events":[{"Event":"Newchannel","Uniqueid":"1"}]})");
    row("JSON of others", "[{\"id\":1},{\"id\":2}]\n");
    row("objects that are empty", "{}\n{}\n");
    row("a letter", "Dear Alice,\nResponse: none so far.\n");
    row("the begin of an event", "Event: Newchannel\r\nUniqueid: 1");
}

void JudgeTest::wantsAnEvent()
{
    QFETCH(const QByteArray, content);
    const QString file = path(content);
    const Reading reading = readAll(file);
    QCOMPARE(reading.error, noEvent.arg(file));
    QCOMPARE(reading.messages, QStringList());
}

void JudgeTest::knowsItLater_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("error");
    const QByteArray pong = wireOf("Response: Success; Ping: Pong");
    const QByteArray reload = wireOf("Event: Reload; Module: x");
    for (const qsizetype size : {100'000, 5'000'000}) {
        const auto name = [size](const char *what) {
            return QStringLiteral("%1, %2 bytes").arg(QLatin1String(what)).arg(size).toUtf8();
        };
        const QByteArray pongs = pong.repeated(size / pong.size());
        const QByteArray reloads = reload.repeated(size / reload.size());
        QTest::newRow(name("too old behind answers").constData())
            << pongs << wireOf(newchannel11) << tooOld;
        QTest::newRow(name("too old behind events").constData())
            << reloads << wireOf(newchannel11) << tooOld;
        QTest::newRow(name("answers alone").constData()) << pongs << QByteArray() << noEvent;
        QTest::newRow(name("an event behind answers").constData()) << pongs << reload << QString();
        QTest::newRow(name("events, then old ones, then more").constData())
            << reloads << wireOf(newchannel11) + reloads << tooOld;
    }
}

/// Not in what is looked at first: of events before it they are given, but nothing of it.
void JudgeTest::knowsItLater()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, content);
    QFETCH(const QString, error);
    const QString file = path(before + content);
    ami::Problems problems;
    const auto reader = recording::AheadReader::open(file, problems);
    if (before.startsWith("Response") && !error.isEmpty()) {
        QCOMPARE(reader ? QString() : reader.error().message(), error.arg(file));
        return;
    }
    QVERIFY(reader);
    ami::Message message;
    while ((*reader)->next(message)) {
        QVERIFY(message.type() != ami::EventType::Newchannel);
    }
    QCOMPARE((*reader)->isRefused(), !error.isEmpty());
    QCOMPARE((*reader)->error() ? (*reader)->error()->message() : QString(),
             error.isEmpty() ? error : error.arg(file));
    QVERIFY(!(*reader)->next(message));
}

CACOFONISK_TEST(JudgeTest)

} // namespace cacofonisk::tst_judge

#include "tst_judge.moc"
