// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/recording/reading/openrecording.h"
#include "core/recording/writing/recorder.h"
#include "tests/support/files.h"
#include "tests/support/printers.h"
#include "tests/support/recorderfixture.h"
#include "tests/support/recordings.h"
#include "tests/support/script.h"
#include "tests/support/story.h"
#include "tests/support/testmain.h"
#include "tests/support/wire.h"

#include <QJsonDocument>
#include <QTest>

namespace cacofonisk::tst_recorder {

using namespace test;
using namespace std::chrono_literals;
using recording::Recorder;
using recording::RecorderOptions;

/// What of the messages is recorded, and where.
class RecorderTest : public RecorderFixture
{
    Q_OBJECT

private slots:
    void replaysToTheSame_data();
    void replaysToTheSame();
    void recordsEventsAndBanners();
    void keepsTimesAndServers();
    void keepsSecretsOut_data();
    void keepsSecretsOut();
    void saysWhyItCannotRecord_data();
    void saysWhyItCannotRecord();
    void masksWhatItRecords();
    void isForItsOwnerAlone();
};

void RecorderTest::replaysToTheSame_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : sampled(recordings())) {
        QTest::newRow(qPrintable(name)) << name;
    }
}

void RecorderTest::replaysToTheSame()
{
    QFETCH(QString, name);
    const QString whole = test::recording(name);
    const QJsonArray story = storyOf(whole);
    for (const char *file : {"a.jsonl", "a.ami", "a.jsonl.gz"}) {
        const auto recorder = Recorder::open(path(file), {}, m_problems);
        QVERIFY(recorder);
        const auto reader = recording::openRecording(whole, m_problems);
        ami::Message message;
        while ((*reader)->next(message)) {
            QVERIFY((*recorder)->record(message));
        }
        QVERIFY((*recorder)->finish());
        QCOMPARE(QJsonDocument(storyOf(path(file))).toJson(), QJsonDocument(story).toJson());
        if (name.contains(QLatin1String("busy-hour"))) {
            return;
        }
    }
}

void RecorderTest::recordsEventsAndBanners()
{
    const auto recorder = Recorder::open(path("a"), {}, m_problems);
    parse("Asterisk Call Manager/5.0.4\r\n" +
              wireOfScript(R"(Response: Success; Challenge: 895894996
                              Response: Success; Message: Authentication accepted
                              Odd: 1
                              Event: Reload; Module: 0)"),
          4096, m_problems,
          [&](const ami::Message &message) { QVERIFY((*recorder)->record(message)); });
    QCOMPARE(kept(), QStringList(QStringLiteral("Asterisk Call Manager/5.0.4")) << said(0));
    const auto reader = recording::openRecording(path("a"), m_problems);
    ami::Message message;
    QVERIFY((*reader)->next(message));
    QCOMPARE(message.type(), ami::EventType::Banner);
}

void RecorderTest::keepsTimesAndServers()
{
    const auto recorder = Recorder::open(path("a.jsonl"), {}, m_problems);
    const std::vector<ami::Line> lines{{"Event", "Reload"}};
    ami::FieldHints hints;
    ami::Message message(lines, hints);
    message.setReceived(recordingStart + 1500us);
    QVERIFY((*recorder)->record(message, "pbx \"1\""));
    QVERIFY((*recorder)->record(message));
    const auto reader = recording::openRecording(path("a.jsonl"), m_problems);
    QVERIFY((*reader)->next(message));
    QCOMPARE(message.received(), std::optional(recordingStart + 1500us));
    QCOMPARE(text((*reader)->server()), QStringLiteral("pbx \"1\""));
    QCOMPARE(scriptLine(message), QStringLiteral("Event: Reload"));
    QVERIFY((*reader)->next(message));
    QVERIFY((*reader)->server().empty());
}

void RecorderTest::keepsSecretsOut_data()
{
    QTest::addColumn<QString>("recorded");
    const auto row = [](const char *message, const char *recorded) {
        QTest::newRow(message) << text(recorded);
    };
    row("Event: AuthDetail; Username: u; Password: p; Md5Cred: m",
        "Event: AuthDetail; Username: u");
    row("Event: ChallengeSent; Challenge: 123", "Event: ChallengeSent");
    row("Event: ChallengeResponseFailed; Challenge: 1; Response: 2; ExpectedResponse: 3; Port: 4",
        "Event: ChallengeResponseFailed; Port: 4");
    row("Event: InvalidPassword; ReceivedHash: 1; receivedchallenge: 2", "Event: InvalidPassword");
    row("Event: Odd; Secret: s; KEY: k; RemoteSecret: r", "Event: Odd");
    row("Event: VoicemailPasswordChange; NewPassword: 1234", "Event: VoicemailPasswordChange");
    row("Event: DTMFEnd; Digit: 4; DurationMs: 160", "Event: DTMFEnd; DurationMs: 160");
    row("Event: VarSet; Variable: SIPSECRET; Value: s", "Event: VarSet; Variable: SIPSECRET");
    row("Event: VarSet; Variable: X; Value: s", "Event: VarSet; Variable: X; Value: s");
    row("Event: Newexten; Application: Authenticate; AppData: 1234",
        "Event: Newexten; Application: Authenticate");
    row("Event: DialBegin; DialString: branch:geheim@host/500; DestDialString: a:b:c@d",
        "Event: DialBegin; DialString: branch@host/500; DestDialString: a@d");
    row("Event: Newexten; Application: Dial; AppData: IAX2/u:s@h/5&SIP/1:2@h,30",
        "Event: Newexten; Application: Dial; AppData: IAX2/u@h/5&SIP/1@h,30");
    row("Event: CoreShowChannel; ApplicationData: PJSIP/trunk/sip:5:s@h",
        "Event: CoreShowChannel; ApplicationData: PJSIP/trunk/sip:5@h");
    row("Event: Newexten; Application: Set; AppData: __TRUNKSECRET=geheim",
        "Event: Newexten; Application: Set; AppData: __TRUNKSECRET=");
    row("Event: Newexten; Application: Set; AppData: TRUNK=u:s@h",
        "Event: Newexten; Application: Set; AppData: TRUNK=u@h");
    row("Event: VarSet; Variable: TRUNK; Value: u:s@h/5",
        "Event: VarSet; Variable: TRUNK; Value: u@h/5");
    row("Event: Newstate; ChanVariable: TRUNK=IAX2/u:s@h; ChanVariable: PASSWORD=p",
        "Event: Newstate; ChanVariable: TRUNK=IAX2/u@h; ChanVariable: PASSWORD=");
    row("Event: QueueMember; Interface: IAX2/u:s@h/5; Name: a:b@c",
        "Event: QueueMember; Interface: IAX2/u@h/5; Name: a:b@c");
    row("Event: UserEvent; UserEvent: E; Key: value", "Event: UserEvent; UserEvent: E; Key: value");
    row("Event: SuccessfulAuth; UsingPassword: 0", "Event: SuccessfulAuth; UsingPassword: 0");
    row("Event: OriginateResponse; Response: Success",
        "Event: OriginateResponse; Response: Success");
}

void RecorderTest::keepsSecretsOut()
{
    for (const char *file : {"a.jsonl", "a.ami"}) {
        const auto recorder = Recorder::open(path(file), {}, m_problems);
        parse(wireOfScript(QTest::currentDataTag()), 4096, m_problems,
              [&](const ami::Message &message) { QVERIFY((*recorder)->record(message)); });
        QTEST(readAll(path(file)).messages.join(u'\n'), "recorded");
    }
}

void RecorderTest::saysWhyItCannotRecord_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *name, const char *content, const char *error) {
        QTest::newRow(name) << QString::fromLatin1(name) << QByteArray(content)
                            << QString::fromLatin1(error);
    };
    row("none/a.jsonl", "", "%1 cannot be written: No such file or directory.");
    row("a.json", "",
        "Recording to %1 is not possible: a JSON array that is cut off cannot be read. Choose a "
        "name that ends in .jsonl.");
    const char *const isOther =
        "%1 already exists and is not a recording that can be continued. Choose another name.";
    row("letter.txt", "Dear A,\n\nhow is B?\n\n", isOther);
    row("a.ami", "{\"Event\":\"Reload\"}\n", isOther);
    row("a.jsonl", "[\n{\"Event\":\"Reload\"}\n]\n", isOther);
}

void RecorderTest::saysWhyItCannotRecord()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(QString, error);
    const QString full = m_folder->filePath(name);
    if (!content.isEmpty()) {
        QFile file(full);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }
    const auto recorder = Recorder::open(full, {}, m_problems);
    QVERIFY(!recorder);
    QCOMPARE(recorder.error().message(), error.arg(full));
    QCOMPARE(contentOf(full), content);
}

void RecorderTest::masksWhatItRecords()
{
    RecorderOptions options;
    options.maskedBy = recording::Masker::Key{1};
    const auto recorder = Recorder::open(path("a.jsonl"), options, m_problems);
    parse(wireOfScript("Event: Newstate; CallerIDNum: 0612345678; CallerIDName: Alice"), 4096,
          m_problems, [&](const ami::Message &message) { (void)(*recorder)->record(message); });
    recording::Masker masker({1});
    QCOMPARE(kept().join(u'\n'),
             QStringLiteral("Event: Newstate; CallerIDNum: %1; CallerIDName: %2")
                 .arg(text(masker.masked("0612345678")), text(masker.masked("Alice"))));
}

void RecorderTest::isForItsOwnerAlone()
{
    QVERIFY(Recorder::open(path("a.jsonl"), {}, m_problems));
    QCOMPARE(QFile::permissions(path("a.jsonl")) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
}

CACOFONISK_TEST(RecorderTest)

} // namespace cacofonisk::tst_recorder

#include "tst_recorder.moc"
