// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/recording/reader.h"
#include "core/recording/recorder.h"
#include "tests/support/files.h"
#include "tests/support/printers.h"
#include "tests/support/recordings.h"
#include "tests/support/script.h"
#include "tests/support/story.h"
#include "tests/support/wire.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

using namespace cacofonisk;
using namespace cacofonisk::test;
using namespace std::chrono_literals;
using recording::Recorder;
using recording::RecorderOptions;

Q_DECLARE_METATYPE(cacofonisk::recording::RecorderOptions)

class RecorderTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void replaysToTheSame_data();
    void replaysToTheSame();
    void recordsEventsAndBanners();
    void keepsTimesAndServers();
    void keepsSecretsOut_data();
    void keepsSecretsOut();
    void goesOnBehindWhateverWasCutOff_data();
    void goesOnBehindWhateverWasCutOff();
    void beginsAnotherFileBehindACompressedOne();
    void losesAtMostOneEventWhenKilled_data();
    void losesAtMostOneEventWhenKilled();
    void beginsAFileWhenOneIsFull_data();
    void beginsAFileWhenOneIsFull();
    void beginsSeveralFilesInASecond();
    void goesOnWithTheNewestOfItsFiles();
    void deletesTheOldestOfItsOwn();
    void keepsBelowItsBytes();
    void tellsAFullDiskOnceAndGoesOn_data();
    void tellsAFullDiskOnceAndGoesOn();
    void goesOnWhenItsFileIsDeleted();
    void saysWhyItCannotRecord_data();
    void saysWhyItCannotRecord();
    void masksWhatItRecords();
    void isForItsOwnerAlone();

private:
    [[nodiscard]] QString path(const char *name) const
    {
        return m_folder->filePath(QLatin1String(name));
    }
    [[nodiscard]] QStringList names() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files, QDir::Name);
    }
    [[nodiscard]] QStringList kept() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    ami::Problems m_problems;
};

namespace {

constexpr ami::Moment start{1'795'000'000s};

/// Records an event that says `number`, `at` seconds after the start.
Result<void> say(Recorder &recorder, int number, std::chrono::milliseconds at = 0ms)
{
    const std::string value = std::to_string(number);
    const std::vector<ami::Line> lines{{"Event", "Reload"}, {"Module", value}};
    ami::FieldHints hints;
    ami::Message message(lines, hints);
    message.setReceived(start + at);
    return recorder.record(message);
}

RecorderOptions filesOf(std::uint64_t bytes, std::chrono::seconds age = 0s)
{
    RecorderOptions options;
    options.fileBytes = bytes;
    options.fileAge = age;
    return options;
}

QString said(int number)
{
    return QStringLiteral("Event: Reload; Module: %1").arg(number);
}

QStringList saidUpTo(qsizetype count)
{
    QStringList all;
    for (int i = 0; i < count; ++i) {
        all.append(said(i));
    }
    return all;
}

} // namespace

void RecorderTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

/// What the files of the folder hold, in the order of their names without the suffix.
QStringList RecorderTest::kept() const
{
    QStringList files = names();
    std::sort(files.begin(), files.end(), [](const QString &one, const QString &other) {
        return one.section(u'.', 0, 0) < other.section(u'.', 0, 0);
    });
    QStringList messages;
    for (const QString &file : files) {
        messages += readAll(m_folder->filePath(file)).messages;
    }
    return messages;
}

void RecorderTest::replaysToTheSame_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : recordings()) {
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
        const auto reader = recording::Reader::open(whole, m_problems);
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
    const auto reader = recording::Reader::open(path("a"), m_problems);
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
    message.setReceived(start + 1500us);
    QVERIFY((*recorder)->record(message, "pbx \"1\""));
    QVERIFY((*recorder)->record(message));
    const auto reader = recording::Reader::open(path("a.jsonl"), m_problems);
    QVERIFY((*reader)->next(message));
    QCOMPARE(message.received(), std::optional(start + 1500us));
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

void RecorderTest::goesOnBehindWhateverWasCutOff_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("lines") << QStringLiteral("a.jsonl");
    QTest::newRow("wire") << QStringLiteral("a.ami");
}

void RecorderTest::goesOnBehindWhateverWasCutOff()
{
    QFETCH(QString, file);
    const QString name = m_folder->filePath(file);
    std::vector<qsizetype> ends{0};
    {
        const auto recorder = Recorder::open(name, {}, m_problems);
        for (int i = 0; i < 3; ++i) {
            QVERIFY(say(**recorder, i));
            ends.push_back(contentOf(name).size());
        }
    }
    const QByteArray whole = contentOf(name);
    constexpr qsizetype enoughOfWire = 7;
    for (qsizetype size = 0; size <= whole.size(); ++size) {
        if (file.endsWith(QLatin1String(".ami")) && size > 0 && size < enoughOfWire) {
            continue; // tells of no recording
        }
        QFile cut(name);
        QVERIFY(cut.resize(size));
        QVERIFY(cut.open(QIODevice::WriteOnly) && cut.write(whole.first(size)) == size);
        cut.close();
        {
            const auto recorder = Recorder::open(name, {}, m_problems);
            QVERIFY2(recorder, qPrintable(QString::number(size)));
            QVERIFY(say(**recorder, 9));
        }
        const auto before =
            std::count_if(ends.begin() + 1, ends.end(), [&](qsizetype end) { return end <= size; });
        const bool lacksItsEndAlone = file.endsWith(QLatin1String(".jsonl")) && size > 0 &&
                                      std::count(ends.begin() + 1, ends.end(), size + 1) > 0;
        const Reading read = readAll(name);
        QCOMPARE(read.messages, saidUpTo(before + lacksItsEndAlone) << said(9));
        QCOMPARE(read.problems, QStringList());
    }
}

void RecorderTest::beginsAnotherFileBehindACompressedOne()
{
    for (int i = 0; i < 2; ++i) {
        const auto recorder = Recorder::open(path("a.jsonl.gz"), {}, m_problems);
        QVERIFY(say(**recorder, i)); // and is cut off
    }
    QCOMPARE(names().size(), 2);
    QCOMPARE(kept(), saidUpTo(2));
}

void RecorderTest::losesAtMostOneEventWhenKilled_data()
{
    QTest::addColumn<QString>("file");
    for (const char *file : {"a.jsonl", "a.ami", "a.jsonl.gz", "a.ami.gz"}) {
        QTest::newRow(file) << QString::fromLatin1(file);
    }
}

void RecorderTest::losesAtMostOneEventWhenKilled()
{
    QFETCH(QString, file);
    constexpr int rounds = 20;
    for (int round = 0; round < rounds; ++round) {
        init();
        const QString name = m_folder->filePath(file);
        std::array<int, 2> pipe{};
        QVERIFY(::pipe(pipe.data()) == 0);
        const pid_t child = fork();
        if (child == 0) {
            const auto recorder = Recorder::open(name, {}, m_problems);
            for (int i = 0; recorder && say(**recorder, i); ++i) {
                (void)!::write(pipe[1], "+", 1);
            }
            _exit(1);
        }
        ::close(pipe[1]);
        std::array<char, 1> plus{};
        qsizetype told = 0;
        for (; told < 1 + round * 3; ++told) {
            QCOMPARE(::read(pipe[0], plus.data(), 1), ssize_t(1));
        }
        ::kill(child, SIGKILL);
        while (::read(pipe[0], plus.data(), 1) == 1) {
            ++told; // recorded before the end
        }
        ::close(pipe[0]);
        ::waitpid(child, nullptr, 0);
        const Reading read = readAll(name);
        QCOMPARE(read.error, QString());
        QVERIFY(read.messages.size() >= told);
        QCOMPARE(read.messages, saidUpTo(read.messages.size()));
    }
}

void RecorderTest::beginsAFileWhenOneIsFull_data()
{
    QTest::addColumn<RecorderOptions>("options");
    QTest::addColumn<QString>("names");
    const auto row = [](const char *file, const RecorderOptions &options, const char *names) {
        QTest::newRow(file) << options << QString::fromLatin1(names);
    };
    row("never.jsonl", {}, "never.jsonl");
    row("size.jsonl", filesOf(100),
        "size-20261118-110642.jsonl size-20261118-110644.jsonl size.jsonl");
    row("size.ami", filesOf(50), "size-20261118-110642.ami size-20261118-110644.ami size.ami");
    row("size.jsonl.gz", filesOf(1),
        "size-20261118-110641.jsonl.gz size-20261118-110642.jsonl.gz "
        "size-20261118-110643.jsonl.gz size-20261118-110644.jsonl.gz size.jsonl.gz");
    row("age.jsonl", filesOf(0, 2s),
        "age-20261118-110642.jsonl age-20261118-110644.jsonl age.jsonl");
    row("both", filesOf(1, 1s),
        "both both-20261118-110641 both-20261118-110642 both-20261118-110643 both-20261118-110644");
}

void RecorderTest::beginsAFileWhenOneIsFull()
{
    QFETCH(RecorderOptions, options);
    const auto recorder = Recorder::open(path(QTest::currentDataTag()), options, m_problems);
    for (int i = 0; i < 5; ++i) {
        QVERIFY(say(**recorder, i, i * 1s));
    }
    QVERIFY((*recorder)->finish());
    QTEST(names().join(u' '), "names");
    QCOMPARE(kept(), saidUpTo(5));
}

void RecorderTest::beginsSeveralFilesInASecond()
{
    const auto recorder = Recorder::open(path("a.jsonl"), filesOf(1), m_problems);
    for (int i = 0; i < 12; ++i) {
        QVERIFY(say(**recorder, i));
    }
    QCOMPARE(kept(), saidUpTo(12));
    QCOMPARE(names().size(), 12);
}

void RecorderTest::goesOnWithTheNewestOfItsFiles()
{
    for (int i = 0; i < 6; ++i) {
        const auto recorder = Recorder::open(path("a.jsonl"), filesOf(0, 3s), m_problems);
        QVERIFY(say(**recorder, i, i * 1s));
    }
    QCOMPARE(kept(), saidUpTo(6));
    QCOMPARE(names().size(), 2);
}

void RecorderTest::deletesTheOldestOfItsOwn()
{
    const QStringList others{QStringLiteral("a-20201118-122641.json"), QStringLiteral("a-b.jsonl"),
                             QStringLiteral("ab-20201118-122641.jsonl"), QStringLiteral("b.jsonl")};
    for (const QString &other : others) {
        QFile file(m_folder->filePath(other));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    RecorderOptions options = filesOf(0, 1s);
    options.mostFiles = 3;
    const auto recorder = Recorder::open(path("a.jsonl"), options, m_problems);
    for (int i = 0; i < 6; ++i) {
        QVERIFY(say(**recorder, i, i * 1s));
    }
    QCOMPARE(kept(), saidUpTo(6).sliced(3));
    QCOMPARE(names().size(), others.size() + 3);
}

void RecorderTest::keepsBelowItsBytes()
{
    constexpr std::uint64_t most = 1000;
    constexpr std::uint64_t anEvent = 75;
    RecorderOptions options;
    options.mostBytes = most;
    const auto recorder = Recorder::open(path("a.jsonl"), options, m_problems);
    for (int i = 0; i < 100; ++i) {
        QVERIFY(say(**recorder, i, i * 1s));
        std::uint64_t bytes = 0;
        for (const QString &name : names()) {
            bytes += static_cast<std::uint64_t>(QFileInfo(m_folder->filePath(name)).size());
        }
        QVERIFY2(bytes <= most + anEvent, qPrintable(QString::number(bytes)));
        QVERIFY(i < 20 || bytes > most / 2);
    }
    QCOMPARE(kept(), saidUpTo(100).sliced(100 - kept().size()));
}

void RecorderTest::tellsAFullDiskOnceAndGoesOn_data()
{
    QTest::addColumn<QString>("file");
    for (const char *file : {"a.jsonl", "a.ami", "a.jsonl.gz"}) {
        QTest::newRow(file) << QString::fromLatin1(file);
    }
}

/// A limit to the size of files stands for a disk that is full.
void RecorderTest::tellsAFullDiskOnceAndGoesOn()
{
    QFETCH(QString, file);
    const QString name = m_folder->filePath(file);
    const auto recorder = Recorder::open(name, {}, m_problems);
    QVERIFY(say(**recorder, 0));
    const auto before = std::signal(SIGXFSZ, SIG_IGN);
    rlimit unlimited{};
    QVERIFY(getrlimit(RLIMIT_FSIZE, &unlimited) == 0);
    rlimit limit = unlimited;
    limit.rlim_cur = static_cast<rlim_t>(contentOf(name).size() + 5);
    QVERIFY(setrlimit(RLIMIT_FSIZE, &limit) == 0);
    const Result<void> first = say(**recorder, 1, 1s);
    const bool isToldOnce = say(**recorder, 1, 1500ms) && say(**recorder, 1, 1999ms);
    limit.rlim_cur = 5;
    QVERIFY(setrlimit(RLIMIT_FSIZE, &limit) == 0);
    const bool isToldOnceAfterTrying = say(**recorder, 1, 2s).has_value();
    QVERIFY(setrlimit(RLIMIT_FSIZE, &unlimited) == 0);
    (void)std::signal(SIGXFSZ, before);
    QVERIFY(!first);
    QCOMPARE(first.error().message(),
             QStringLiteral("%1 cannot be written any further: File too large.").arg(name));
    QVERIFY(isToldOnce);
    QVERIFY(isToldOnceAfterTrying);
    QVERIFY(say(**recorder, 1, 4s));
    QCOMPARE((*recorder)->lost(), std::uint64_t(4));
    QCOMPARE((*recorder)->recorded(), std::uint64_t(2));
    QCOMPARE(kept(), saidUpTo(2));
}

void RecorderTest::goesOnWhenItsFileIsDeleted()
{
    const auto recorder = Recorder::open(path("a.jsonl"), {}, m_problems);
    QVERIFY(say(**recorder, 7));
    QVERIFY(QFile::remove(path("a.jsonl")));
    QVERIFY(say(**recorder, 0));
    QCOMPARE(kept(), saidUpTo(1));
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
        "%1 cannot be recorded to: a JSON array that is cut off is none. Choose a name that ends "
        "with .jsonl.");
    const char *const isOther =
        "%1 is there already, and is no recording that can be continued. Choose another name.";
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

QTEST_APPLESS_MAIN(RecorderTest)

#include "tst_recorder.moc"
