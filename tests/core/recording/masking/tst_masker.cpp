// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/recording/masking/masker.h"
#include "core/recording/reading/openrecording.h"
#include "core/recording/writing/writer.h"
#include "tests/support/files.h"
#include "tests/support/recordings.h"
#include "tests/support/script.h"
#include "tests/support/story.h"
#include "tests/support/testmain.h"
#include "tests/support/wire.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <set>

namespace cacofonisk::tst_masker {

using namespace test;
using recording::Masker;

class MaskerTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheShape_data();
    void keepsTheShape();
    void keepsWhatIsNoNumber_data();
    void keepsWhatIsNoNumber();
    void distinctNumbersStayDistinct();
    void sameStaysTheSame();
    void anotherKeyGivesOthers();
    void findsThemEverywhere_data();
    void findsThemEverywhere();
    void keepsTheTechnologiesOfChannels();
    void leavesCountersAndIdsAlone();
    void findsNumbersInTheDataOfApplications_data();
    void findsNumbersInTheDataOfApplications();
    void nobodyComesOutAsSomebodyElse();
    void keepsTheKeyOfAVariable();
    void tellsTheSameStoryOfOthers_data();
    void tellsTheSameStoryOfOthers();

private:
    Files m_files;
};

namespace {

constexpr Masker::Key key{1, 2, 3};

QString shapeOf(const std::string &masked)
{
    QString shape;
    for (const char c : masked) {
        const char shown = c >= '0' && c <= '9'   ? '9'
                           : c >= 'a' && c <= 'z' ? 'a'
                           : c >= 'A' && c <= 'Z' ? 'A'
                                                  : c;
        shape += QLatin1Char(shown);
    }
    return shape;
}

/// The messages of a script after masking, one after the other.
QStringList masked(Masker &masker, std::string_view script)
{
    QStringList lines;
    ami::Problems problems;
    parse(wireOfScript(script), 4096, problems,
          [&](const ami::Message &message) { lines.append(scriptLine(masker.masked(message))); });
    return lines;
}

/// What comes of a JSON value when everybody in it is somebody else. Fields of user events are
/// left out but for their names.
QJsonValue others(const QJsonValue &value, Masker &masker, const QString &of, const QString &in)
{
    static const QSet<QString> identities{
        QStringLiteral("name"),         QStringLiteral("num"),
        QStringLiteral("account_code"), QStringLiteral("exten"),
        QStringLiteral("channel"),      QStringLiteral("dialled"),
        QStringLiteral("slot"),         QStringLiteral("retrieved_from"),
        QStringLiteral("space"),        QStringLiteral("conference"),
        QStringLiteral("to"),           QStringLiteral("trunk"),
    };
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue item : value.toArray()) {
            array.append(others(item, masker, of, in));
        }
        return array;
    }
    if (value.isObject()) {
        QJsonObject object;
        for (const QString &member : value.toObject().keys()) {
            object[member] = others(value[member], masker, member, of);
        }
        return object;
    }
    if (in == u"event") {
        return {};
    }
    const bool isQueue = in == u"queue" && of == u"name";
    if (value.toString().startsWith(u"goto:", Qt::CaseInsensitive)) {
        QStringList place = value.toString().split(u',');
        place[1] = text(masker.masked(place[1].toStdString()));
        return place.join(u',');
    }
    if (value.isString() && identities.contains(of) && !isQueue) {
        return text(masker.masked(value.toString().toStdString()));
    }
    return value;
}

/// Without the fields of user events, and without names where they are not wanted.
QJsonValue bare(const QJsonValue &value, bool withNames, const QString &of = {})
{
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue item : value.toArray()) {
            array.append(bare(item, withNames, of));
        }
        return array;
    }
    QJsonObject object = value.toObject();
    for (const QString &member : value.isObject() ? object.keys() : QStringList()) {
        const bool drops = of == u"event" || (!withNames && member == u"name");
        object[member] = drops ? QJsonValue() : bare(object[member], withNames, member);
    }
    return value.isObject() ? QJsonValue(object) : value;
}

QStringList linesOf(const QJsonValue &object)
{
    return text(QJsonDocument(object.toObject()).toJson().toStdString()).split(u'\n');
}

} // namespace

void MaskerTest::keepsTheShape_data()
{
    QTest::addColumn<QString>("shape");
    const auto row = [](const char *text, const char *shape) {
        QTest::newRow(text) << QString::fromLatin1(shape);
    };
    row("1002", "9999");
    row("+31 20 1234567", "+99 99 9999999");
    row("0201234567", "9999999999");
    row("PJSIP/1002-0000001a", "AAAAA/9999-9999999a");
    row("Local/1003@ext-local-0000000f;2", "Aaaaa/9999@aaa-aaaaa-9999999a;9");
    row("Alice", "Aaaaaa");
    row("ALICE A", "AAAAAA A");
    row("de Vries", "aaaaaa Aaaaaa");
    row("SIP/jan.piet", "AAA/aaaaaa.aaaaaa");
    row("O\\'Neil", "A\\'Aaaaaa");
    row("SIP/1002&SIP/1003", "AAA/9999&AAA/9999");
    row("\"Alice A\" <1001>", "\"Aaaaaa A\" <9999>");
    row("1234567890123456789012345", "9999999999999999999999999");
}

void MaskerTest::keepsTheShape()
{
    Masker masker(key);
    const std::string before = QTest::currentDataTag();
    const std::string after = masker.masked(before);
    QTEST(shapeOf(after), "shape");
    QVERIFY(after != before);
}

void MaskerTest::keepsWhatIsNoNumber_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text :
         {"", "s", "h", "*8", "*21", "#1", "1", "112", "911", "<>", "SIP/",
          "f74f38c7-8ed3-4c14-96ce-66592b9696c2", "1795406009.1301", "192.168.1.20", "00"}) {
        QTest::newRow(text) << QByteArray(text);
    }
}

void MaskerTest::keepsWhatIsNoNumber()
{
    QFETCH(QByteArray, text);
    Masker masker(key);
    QCOMPARE(masker.masked(text.toStdString()), text.toStdString());
    QCOMPARE(masker.masked("0" + std::string("031612345678")).substr(0, 2), std::string("00"));
}

void MaskerTest::distinctNumbersStayDistinct()
{
    Masker masker(key);
    std::set<std::string> all;
    for (int number = 10; number <= 9999; ++number) {
        all.insert(masker.masked(std::to_string(number)));
    }
    QCOMPARE(all.size(), std::size_t(9990));
    QVERIFY(std::all_of(all.begin(), all.end(), [](const auto &n) { return n[0] != '0'; }));
    std::set<std::string> words;
    for (int i = 0; i < 20'000; ++i) {
        std::string word;
        for (int rest = i + 1; rest > 0; rest /= 26) {
            word += static_cast<char>('a' + rest % 26);
        }
        words.insert(masker.masked("x" + word));
    }
    QCOMPARE(words.size(), std::size_t(20'000));
}

void MaskerTest::sameStaysTheSame()
{
    Masker masker(key);
    const std::string once = masker.masked("1002");
    QCOMPARE(masker.masked("PJSIP/1002-0000001a"), "PJSIP/" + once + "-0000001a");
    QCOMPARE(masker.masked("Local/1002@x/n"), "Local/" + once + "@x/n");
    QCOMPARE(Masker(key).masked("1002"), once);
    QCOMPARE(masker.masked("alice"), text(masker.masked("ALICE")).toLower().toStdString());
}

void MaskerTest::anotherKeyGivesOthers()
{
    const std::string number = "0612345678901";
    QVERIFY(Masker(key).masked(number) != Masker({9}).masked(number));
    QVERIFY(Masker(Masker::randomKey()).masked(number) !=
            Masker(Masker::randomKey()).masked(number));
}

void MaskerTest::findsThemEverywhere_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"Channel: PJSIP/1002-0000001a",
                             "DestChannel: Local/1002@ext-00000001;1",
                             "DestCallerIDNum: 1002",
                             "ConnectedLineName: Alice Archer",
                             "Exten: 1002",
                             "DialString: 1002/sip:1002@10.0.0.1:9999",
                             "Interface: Local/1002@x/n",
                             "Device: SIP/alice",
                             "AppData: PJSIP/1002&SIP/alice,30,tT",
                             "ChanVariable: PEER=1002",
                             "ChanVariable: X=for Alice Archer at 1002",
                             "ChanVariable(SIP/1002-0000001a): X=",
                             "Hint: SIP/1002&Custom:DND1002",
                             "AccountCode: acc1002",
                             "MemberName: Alice Archer",
                             "Forward: Local/1002@x",
                             "CallerID: \\\"Alice Archer\\\" <1002>",
                             "Odd: sip:1002@example.com",
                             "Odd: call from +31612345678",
                             "Odd: dialled 31612345678",
                             "Odd: call for alice",
                             "Contact: sip:1002@10.0.0.1:9999",
                             "Mailbox: 1002@default",
                             "Destination: 1002",
                             "PausedReason: lunch with Archer",
                             "Parties: 1002,31612345678"}) {
        QTest::newRow(line) << text(line);
    }
}

void MaskerTest::findsThemEverywhere()
{
    QFETCH(QString, line);
    for (const char *event : {"Newstate", "UserEvent", "FromTomorrow"}) {
        Masker masker(key);
        (void)masked(masker, "Event: Newstate; CallerIDNum: 1002; CallerIDName: Alice Archer");
        const QStringList after =
            masked(masker, "Event: " + std::string(event) + "; " + line.toStdString());
        for (const char *who : {"1002", "lice", "rcher", "612345678"}) {
            QVERIFY2(!after.first().contains(QLatin1String(who)), qPrintable(after.first()));
        }
        QCOMPARE(after.first().count(u':'), line.count(u':') + 1);
    }
}

/// Modules bring their own: whatever stands before the slash in the name of a channel is one.
void MaskerTest::keepsTheTechnologiesOfChannels()
{
    Masker masker(key);
    const QStringList lines = masked(
        masker, "Event: Newchannel; Channel: Quectel/alice-0000000a; Uniqueid: 1.1\n"
                "Event: Newchannel; Channel: "
                "AudioSocket/10.0.0.1:9000-40325ec2-5efd-4bd3-805f-53576e581d13\n"
                "Event: DialBegin; DestChannel: Khomp2/bob-0000000b; DialString: Khomp2/bob\n"
                "Event: VarSet; Variable: DIALEDPEERNAME; Value: Quectel/alice-0000000a\n");
    QVERIFY2(lines[0].contains(u"Channel: Quectel/"), qPrintable(lines[0]));
    QVERIFY2(lines[1].contains(u"Channel: AudioSocket/10.0.0.1:"), qPrintable(lines[1]));
    QVERIFY2(lines[2].contains(u"DestChannel: Khomp2/"), qPrintable(lines[2]));
    QVERIFY2(lines[2].contains(u"DialString: Khomp2/"), qPrintable(lines[2]));
    QVERIFY2(lines[3].contains(u"Value: Quectel/"), qPrintable(lines[3]));
    for (const QString &line : lines) {
        QVERIFY2(!line.contains(u"alice") && !line.contains(u"bob"), qPrintable(line));
    }
}

void MaskerTest::leavesCountersAndIdsAlone()
{
    Masker masker(key);
    (void)masked(masker, "Event: Newstate; CallerIDNum: 300; ConnectedLineNum: 1795406009;"
                         " CallerIDName: Up Success Pbx Alice");
    const QString line = text("Event: Cdr; SystemName: pbx; Uniqueid: pbx-1795406009.300;"
                              " Linkedid: pbx-1795406009.300; ChannelStateDesc: Up; HoldTime: 300;"
                              " Duration: 300; LastCall: 1795406009; Result: Success;"
                              " BridgeUniqueid: f74f38c7-8ed3-4c14-96ce-66592b9696c2;"
                              " StartTime: 2026-11-23 03:42:48; Timestamp: 1795406009.300300;"
                              " EventTV: 2026-11-23T03:42:47.730+0000; Queue: alice; Cause: 300;"
                              " Other: 1795406009.300 on 20261123; SentPackets: 12345678");
    QCOMPARE(masked(masker, line.toStdString()), QStringList(line));
}

void MaskerTest::findsNumbersInTheDataOfApplications_data()
{
    QTest::addColumn<QString>("shape");
    const auto row = [](const char *line, const char *shape) {
        QTest::newRow(line) << QString::fromLatin1(shape);
    };
    row("Application: Dial; AppData: DAHDI/g1/0201112233,20", "AAAAA/a9/9999999999,99");
    row("Application: Dial; AppData: DAHDI/r2/ww777,20,tT", "AAAAA/a9/aaaaaa999,99,aA");
    row("Application: Dial; AppData: IAX2/branch@192.0.2.11/777", "AAA9/aaaaaa@999.9.9.99/999");
    row("Application: Dial; AppData: PJSIP/t1/sip:777@host", "AAAAA/a9/aaa:999@aaaaaa");
    row("Application: Dial; AppData: Local/777@ctx/n", "Aaaaa/999@aaa/a");
    row("Application: Goto; AppData: ctx,777,1", "aaa,999,9");
    row("Application: Set; AppData: CALLERID(name)=Zoe", "AAAAAAAA(aaaa)=Aaaaaa");
    row("Application: Set; AppData: GROUP=777", "AAAAA=999");
    row("Application: Gosub; AppData: sub,s,1(777,20)", "aaa,a,9(999,99)");
    row("ApplicationData: ctx,777,1", "aaa,999,9");
    row("Data: ctx,777,1", "aaa,999,9");
    row("DialString: 777@ctx/n", "999@aaaaaa/a");
    row("DestDialString: g1/777", "a9/999");
    row("DialStatus: GOTO:ctx,777,1", "AAAA:aaa,999,9");
}

void MaskerTest::findsNumbersInTheDataOfApplications()
{
    Masker masker(key);
    const std::string line = QTest::currentDataTag();
    const QString after = masked(masker, "Event: Newexten; " + line).first();
    for (const char *who : {"777", "0201112233", "branch", "Zoe"}) {
        QVERIFY2(!after.contains(QLatin1String(who)), qPrintable(after));
    }
    QTEST(shapeOf(after.section(QStringLiteral(": "), -1).toStdString()), "shape");
}

/// In the few numbers of an office, if all are known before.
void MaskerTest::nobodyComesOutAsSomebodyElse()
{
    Masker masker(key);
    std::string script;
    for (int number = 1000; number < 5000; number += 3) {
        script += "Event: Newstate; CallerIDNum: " + std::to_string(number) + "\n";
    }
    ami::Problems problems;
    parse(wireOfScript(script), 65536, problems,
          [&](const ami::Message &message) { masker.learn(message); });
    for (int number = 1000; number < 5000; number += 3) { // elsewhere than in the messages
        const int other = std::stoi(masker.masked(std::to_string(number)));
        QVERIFY2(other < 1000 || other >= 5000 || other % 3 != 1,
                 qPrintable(QString::number(other)));
    }
    for (const QString &line : masked(masker, script)) {
        const int number = line.section(QStringLiteral(": "), -1).toInt();
        QVERIFY2(number < 1000 || number >= 5000 || number % 3 != 1, qPrintable(line));
    }
}

void MaskerTest::keepsTheKeyOfAVariable()
{
    Masker masker(key);
    const QStringList after = masked(masker, "Event: Newstate; ChanVariable: CALLERNAME=Alice");
    QVERIFY2(after.first().contains(QLatin1String("CALLERNAME=")), qPrintable(after.first()));
    QVERIFY2(!after.first().contains(QLatin1String("Alice")), qPrintable(after.first()));
}

void MaskerTest::tellsTheSameStoryOfOthers_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : sampled(recordings())) {
        QTest::newRow(qPrintable(name)) << name;
    }
}

void MaskerTest::tellsTheSameStoryOfOthers()
{
    QFETCH(QString, name);
    Masker masker(key);
    ami::Problems problems;
    const auto reader = recording::openRecording(test::recording(name), problems);
    const QString path = m_files.path(QStringLiteral("masked"));
    const auto writer =
        recording::Writer::create(path, recording::Format::JsonLines, false, problems);
    ami::Message message;
    while ((*reader)->next(message)) {
        (void)(*writer)->write(masker.masked(message));
    }
    (void)(*writer)->finish();
    // Bytes that are no UTF-8, and what is an escape in a text but none on the wire.
    const bool withNames =
        !name.contains(QLatin1String("name-latin")) && !name.contains(QLatin1String("name-quotes"));
    const QJsonArray expected = bare(storyOf(test::recording(name)), withNames).toArray();
    const QJsonArray told = bare(storyOf(path), withNames).toArray();
    for (qsizetype i = 0; i < std::min(expected.size(), told.size()); ++i) {
        QCOMPARE(linesOf(told[i]), linesOf(others(expected[i], masker, {}, {})));
    }
    QCOMPARE(told.size(), expected.size());
}

CACOFONISK_TEST(MaskerTest)

} // namespace cacofonisk::tst_masker

#include "tst_masker.moc"
