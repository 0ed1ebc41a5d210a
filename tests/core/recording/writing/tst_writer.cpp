// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/recording/reading/openrecording.h"
#include "core/recording/writing/writer.h"
#include "tests/support/files.h"
#include "tests/support/printers.h"
#include "tests/support/recordings.h"
#include "tests/support/script.h"
#include "tests/support/testmain.h"
#include "tests/support/wire.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace cacofonisk::tst_writer {

using namespace test;
using recording::Format;
using recording::Reader;
using recording::Writer;

class WriterTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsEventsThroughEveryFormat_data();
    void keepsEventsThroughEveryFormat();
    void leavesOutWhatAFormatHasNoPlaceFor_data();
    void leavesOutWhatAFormatHasNoPlaceFor();
    void writesRepeatedKeysAsAList();
    void writesWhatQtReads();
    void noValueBreaksOutOfItsLine_data();
    void noValueBreaksOutOfItsLine();
    void keepsTheTimesOfReceipt();
    void makesUtf8OfWhatIsNone();
    void writesNoMessagesAtAll_data();
    void writesNoMessagesAtAll();
    void tellsTheFormatByTheName_data();
    void tellsTheFormatByTheName();
    void leavesSecretsOut();
    void saysWhyItCannotWrite_data();
    void saysWhyItCannotWrite();

private:
    QString convert(const QString &from, Format format, bool compressed, std::uint64_t *leftOut);
    QByteArray written(const QByteArray &content, Format format);

    Files m_files;
    int m_count = 0;
};

namespace {

const char *nameOf(Format format)
{
    switch (format) {
    case Format::Wire:
        return "wire";
    case Format::JsonArray:
        return "array";
    case Format::JsonLines:
        return "lines";
    }
    return "";
}

constexpr std::array<Format, 3> formats{Format::Wire, Format::JsonArray, Format::JsonLines};

/// The events alone, what repeats a key beside the first of that key: as JSON has it.
QStringList eventsOf(const QStringList &messages)
{
    QStringList events;
    for (const QString &message : messages) {
        QStringList lines = message.split(QStringLiteral("; "));
        if (lines.filter(QStringLiteral("Event:")).isEmpty()) {
            continue;
        }
        QStringList grouped;
        while (!lines.isEmpty()) {
            const QString key = lines.first().section(u':', 0, 0) + u':';
            const auto isSame = [&key](const QString &line) { return line.startsWith(key); };
            std::copy_if(lines.begin(), lines.end(), std::back_inserter(grouped), isSame);
            lines.removeIf(isSame);
        }
        events.append(grouped.join(QStringLiteral("; ")));
    }
    return events;
}

} // namespace

/// Writes what a recording holds into another; the path of that.
QString WriterTest::convert(const QString &from, Format format, bool compressed,
                            std::uint64_t *leftOut = nullptr)
{
    const QString to = m_files.path(QString::number(++m_count));
    ami::Problems problems;
    const auto reader = recording::openRecording(from, problems);
    const auto writer = Writer::create(to, format, compressed, problems);
    ami::Message message;
    while ((*reader)->next(message)) {
        (void)(*writer)->write(message);
    }
    (void)(*writer)->finish();
    if (leftOut) {
        *leftOut = (*writer)->leftOut();
    }
    return to;
}

QByteArray WriterTest::written(const QByteArray &content, Format format)
{
    return contentOf(convert(m_files.write(QStringLiteral("from"), content), format, false));
}

void WriterTest::keepsEventsThroughEveryFormat_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("second");
    QTest::addColumn<bool>("compressed");
    for (const char *name :
         {"16/userevent-long", "22/name-quotes", "16/name-latin", "16/mid-call"}) {
        for (const Format first : formats) {
            for (const Format second : formats) {
                const bool compressed = first == second;
                QTest::addRow("%s, %s, %s%s", name, nameOf(first), nameOf(second),
                              compressed ? ", gzip" : "")
                    << test::recording(QLatin1String(name) + QLatin1String(".ami.gz"))
                    << static_cast<int>(first) << static_cast<int>(second) << compressed;
            }
        }
    }
}

void WriterTest::keepsEventsThroughEveryFormat()
{
    QFETCH(QString, name);
    QFETCH(int, first);
    QFETCH(int, second);
    QFETCH(bool, compressed);
    const QStringList events = eventsOf(readAll(name).messages);
    QVERIFY(events.size() > 20);
    const QString once = convert(name, static_cast<Format>(first), compressed);
    const Reading read = readAll(convert(once, static_cast<Format>(second), compressed));
    QCOMPARE(read.error, QString());
    QCOMPARE(read.problems, QStringList());
    QCOMPARE(eventsOf(read.messages), events);
    QCOMPARE(contentOf(once).startsWith("\x1f\x8b"), compressed);
}

void WriterTest::leavesOutWhatAFormatHasNoPlaceFor_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QStringList>("messages");
    const QString banner = QStringLiteral("Asterisk Call Manager/5.0.4");
    const QString response = QStringLiteral("Response: Success; Message: x");
    const QString neither = QStringLiteral("Key: v");
    const QString event = QStringLiteral("Event: Hangup; Uniqueid: 1");
    QTest::newRow("wire") << static_cast<int>(Format::Wire)
                          << QStringList{banner, response, neither, event};
    QTest::newRow("array") << static_cast<int>(Format::JsonArray) << QStringList{event};
    QTest::newRow("lines") << static_cast<int>(Format::JsonLines)
                           << QStringList{banner, response, event};
}

void WriterTest::leavesOutWhatAFormatHasNoPlaceFor()
{
    QFETCH(int, format);
    QFETCH(QStringList, messages);
    const QString from =
        m_files.write(QStringLiteral("from"), "Asterisk Call Manager/5.0.4\r\nResponse: Success\r\n"
                                              "Message: x\r\n\r\nKey: v\r\n\r\n"
                                              "Event: Hangup\r\nUniqueid: 1\r\n\r\n");
    std::uint64_t leftOut = 0;
    QCOMPARE(readAll(convert(from, static_cast<Format>(format), false, &leftOut)).messages,
             messages);
    QCOMPARE(leftOut, static_cast<std::uint64_t>(4 - messages.size()));
}

void WriterTest::writesRepeatedKeysAsAList()
{
    const QByteArray wire = "Event: Hangup\r\nVar: a\r\nUniqueid: 1\r\nVar: b\r\nVar: \r\n\r\n";
    QCOMPARE(written(wire, Format::JsonLines),
             QByteArray(R"({"Event":"Hangup","Var":["a","b",""],"Uniqueid":"1"})") + '\n');
    QCOMPARE(written(wire, Format::JsonArray),
             QByteArray("[\n") + R"({"Event":"Hangup","Var":["a","b",""],"Uniqueid":"1"})" +
                 "\n]\n");
    QCOMPARE(written(wire, Format::Wire), wire);
}

void WriterTest::writesWhatQtReads()
{
    const QString path = test::recording(QStringLiteral("22/name-quotes.ami.gz"));
    const QStringList events = eventsOf(readAll(path).messages);
    const QJsonArray array =
        QJsonDocument::fromJson(contentOf(convert(path, Format::JsonArray, false))).array();
    QCOMPARE(array.size(), events.size());
    const auto channel = *std::find_if(array.begin(), array.end(), [](const QJsonValue &event) {
        return event[QLatin1String("Event")] == QLatin1String("Newchannel");
    });
    QCOMPARE(channel[QLatin1String("CallerIDName")].toString(),
             QStringLiteral(R"(O\'Neil \\\"Big\\\\Al\\\" <x>, a;b: c)"));
    QCOMPARE(channel[QLatin1String("ChanVariable")].toArray().size(), 2);
}

void WriterTest::noValueBreaksOutOfItsLine_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<QString>("line");
    const QString forged = QStringLiteral(R"(Data: a\r\n\r\nEvent: Hangup)");
    QTest::newRow("a message within a value")
        << QByteArray(R"("Data":"a\r\n\r\nEvent: Hangup")") << forged;
    QTest::newRow("newlines alone")
        << QByteArray(R"("Data":"\n\n")") << QStringLiteral(R"(Data: \n\n)");
    QTest::newRow("a return at the end")
        << QByteArray(R"("Data":"a\r")") << QStringLiteral(R"(Data: a\r)");
    QTest::newRow("a newline in a key")
        << QByteArray(R"("Da\n\nta":"a")") << QStringLiteral(R"(Da\n\nta: a)");
    QTest::newRow("a newline without a key")
        << QByteArray(R"("":"a\n\nb")") << QStringLiteral(R"(a\n\nb)");
}

void WriterTest::noValueBreaksOutOfItsLine()
{
    QFETCH(QByteArray, member);
    QFETCH(QString, line);
    const QByteArray from = R"({"Event":"UserEvent",)" + member + R"(,"Last":"z"})";
    const QByteArray wire = written(from, Format::Wire);
    const QStringList expected(QStringLiteral("Event: UserEvent; %1; Last: z").arg(line));
    QCOMPARE(readAll(m_files.write(QStringLiteral("back"), wire)).messages, expected);
    const QByteArray lines = written(from, Format::JsonLines);
    QCOMPARE(lines.count('\n'), 1);
    QCOMPARE(readAll(m_files.write(QStringLiteral("back"), lines)).messages.size(), 1);
}

void WriterTest::keepsTheTimesOfReceipt()
{
    const QByteArray from = R"({"@received":"2018-06-25T14:16:10.420123Z","Event":"Hangup"})";
    QCOMPARE(written(from, Format::JsonLines), from + '\n');
    QCOMPARE(written(from, Format::JsonArray), "[\n" + from + "\n]\n");
    QCOMPARE(written(from, Format::Wire), QByteArray("Event: Hangup\r\n\r\n"));
}

void WriterTest::makesUtf8OfWhatIsNone()
{
    const QByteArray wire("Event: Hangup\r\nName: Zo\xeb\r\nKe\xff: Zo\xc3\xab\r\n\r\n");
    QCOMPARE(written(wire, Format::JsonLines),
             QByteArray(
                 "{\"Event\":\"Hangup\",\"Name\":\"Zo\xc3\xab\",\"Ke\xc3\xbf\":\"Zo\xc3\xab\"}\n"));
    QCOMPARE(written(wire, Format::Wire), wire);
}

void WriterTest::writesNoMessagesAtAll_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("wire") << static_cast<int>(Format::Wire) << QByteArray();
    QTest::newRow("array") << static_cast<int>(Format::JsonArray) << QByteArray("[]\n");
    QTest::newRow("lines") << static_cast<int>(Format::JsonLines) << QByteArray();
}

void WriterTest::writesNoMessagesAtAll()
{
    QFETCH(int, format);
    QFETCH(QByteArray, content);
    ami::Problems problems;
    for (const bool compressed : {false, true}) {
        const QString to = m_files.path(QStringLiteral("nothing"));
        const auto writer = Writer::create(to, static_cast<Format>(format), compressed, problems);
        QVERIFY((*writer)->finish());
        if (!compressed) {
            QCOMPARE(contentOf(to), content);
        }
        const Reading reading = readAll(to);
        QVERIFY2(reading.error.contains(QLatin1String("no AMI events")), qPrintable(reading.error));
        QCOMPARE(reading.problems, QStringList());
    }
}

void WriterTest::tellsTheFormatByTheName_data()
{
    QTest::addColumn<QByteArray>("format");
    const auto row = [](const char *name, const char *format) {
        QTest::newRow(name) << QByteArray(format);
    };
    row("a.ami", "wire");
    row("a.txt", "wire");
    row("a.ami.gz", "wire, gzip");
    row("a.json", "array");
    row("a.json.gz", "array, gzip");
    row("/tmp/a.b/c.jsonl", "lines");
    row("a.ndjson", "lines");
    row("a.jsonl.gz", "lines, gzip");
    row(".jsonl", "lines");
    row("a", "none");
    row("a.gz", "none");
    row("a.pcap", "none");
    row("json", "none");
    row("a.json.bak", "none");
    row(".gz", "none");
}

void WriterTest::tellsTheFormatByTheName()
{
    const auto format = Writer::formatOfName(QString::fromLatin1(QTest::currentDataTag()));
    QByteArray told = format ? nameOf(format->first) : "none";
    told += format && format->second ? ", gzip" : "";
    QTEST(told, "format");
}

/// As the recorder does: tst_recorder has a row for each kind.
void WriterTest::leavesSecretsOut()
{
    const QByteArray wire =
        "Event: DialBegin\r\nSecret: geheim\r\nDialString: branch:geheim@host/500\r\n\r\n";
    QCOMPARE(written(wire, Format::Wire),
             QByteArray("Event: DialBegin\r\nDialString: branch@host/500\r\n\r\n"));
    QCOMPARE(written(wire, Format::JsonLines),
             QByteArray(R"({"Event":"DialBegin","DialString":"branch@host/500"})") + '\n');
}

void WriterTest::saysWhyItCannotWrite_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("compressed");
    QTest::addColumn<QString>("error");
    QTest::newRow("no such folder")
        << m_files.path(QStringLiteral("none/a.ami")) << false
        << QStringLiteral("%1 cannot be written: No such file or directory.");
    QTest::newRow("a folder") << m_files.path(QStringLiteral(".")) << false
                              << QStringLiteral("%1 cannot be written: Is a directory.");
    QTest::newRow("a full disk")
        << QStringLiteral("/dev/full") << false
        << QStringLiteral("%1 could not be written completely: No space left on device.");
    QTest::newRow("a full disk, gzip")
        << QStringLiteral("/dev/full") << true
        << QStringLiteral("%1 could not be written completely: No space left on device.");
}

void WriterTest::saysWhyItCannotWrite()
{
    QFETCH(QString, path);
    QFETCH(bool, compressed);
    QFETCH(QString, error);
    ami::Problems problems;
    const auto writer = Writer::create(path, Format::Wire, compressed, problems);
    Result<void> ended = writer ? Result<void>() : tl::unexpected(writer.error());
    if (writer) {
        parse(wire("Event: Hangup\n"), 4096, problems,
              [&](const ami::Message &message) { (void)(*writer)->write(message); });
        ended = (*writer)->finish();
    }
    QVERIFY(!ended);
    QCOMPARE(ended.error().message(), error.arg(path));
}

CACOFONISK_TEST(WriterTest)

} // namespace cacofonisk::tst_writer

#include "tst_writer.moc"
