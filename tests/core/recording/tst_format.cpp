// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/recording/format.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace cacofonisk::tst_format {

using recording::Format;

class FormatTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsRecordings_data();
    void tellsRecordings();
    void tellsRecordingsThatAreCutShort_data();
    void tellsRecordingsThatAreCutShort();
    void tellsWhatIsNoRecording_data();
    void tellsWhatIsNoRecording();
    void looksNoFurtherThanItIsGiven();
};

namespace {

QByteArray nameOf(std::optional<Format> format)
{
    if (!format) {
        return "none";
    }
    switch (*format) {
    case Format::Wire:
        return "wire";
    case Format::JsonArray:
        return "array";
    case Format::JsonLines:
        return "lines";
    }
    return {};
}

QByteArray told(const QByteArray &start)
{
    return nameOf(recording::formatOf(start.toStdString()));
}

} // namespace

void FormatTest::tellsRecordings_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("format");
    const auto row = [](const char *name, QByteArray start, QByteArray format) {
        QTest::newRow(name) << start << format;
    };
    row("wire: the banner", "Asterisk Call Manager/5.0.4\r\nResponse: Success\r\n", "wire");
    row("wire: a login reply", "Response: Success\r\nMessage: x\r\n\r\n", "wire");
    row("wire: an event", "Event: Newchannel\r\nPrivilege: call,all\r\n", "wire");
    row("wire: an event, bare newlines", "Event: Newchannel\nPrivilege: call,all\n", "wire");
    row("wire: the end of a message in front", "Linkedid: 1\r\n\r\nEvent: Hangup\r\n\r\n", "wire");
    row("wire: an ActionID in front", "ActionID: 1\r\nResponse: Success\r\n\r\n", "wire");
    row("wire: a privilege in front", "Privilege: call,all\r\nX: y\r\n", "wire");
    row("wire: keys in small letters", "event: Hangup\r\nprivilege: call,all\r\n", "wire");
    row("wire: keys in small letters, of a list", "event: Status\nuniqueid: 1\n", "wire");
    row("wire: keys in large letters", "EVENT: Hangup\nPRIVILEGE: call,all\n", "wire");
    row("wire: blank lines in front", "\r\n \n\t\r\nEvent: Hangup\r\n", "wire");
    row("wire: a byte order mark",
        "\xef\xbb\xbf"
        "Event: Hangup\r\n",
        "wire");
    row("array: an object a line", "[\n{\"Event\": \"Hangup\"},\n", "array");
    row("array: all on one line", "[{\"Event\":\"Hangup\"}]", "array");
    row("array: pretty-printed", "[\r\n    {\r\n        \"Event\"", "array");
    row("array: blank lines in front", "\n \r\n\t[ {\"Event\"", "array");
    row("array: a byte order mark", "\xef\xbb\xbf[{\"Event\"", "array");
    row("array: blank lines behind a byte order mark", "\xef\xbb\xbf\n\n[{\"Event\"", "array");
    row("array: of no events", "[]", "array");
    row("array: of no events, with space", "[ \n ]\n", "array");
    row("lines: an object", "{\"Event\": \"Hangup\"}\n", "lines");
    row("lines: a space in it", "{ \"Event\": \"Hangup\"}\n", "lines");
    row("lines: an empty object", "{}\n{\"Event\": \"Hangup\"}\n", "lines");
    row("lines: blank lines in front", "\n\n{\"Event\"", "lines");
    row("lines: a byte order mark", "\xef\xbb\xbf{\"Event\"", "lines");
    row("nothing at all", "", "wire");
    row("blank lines alone", "\r\n\n", "wire");
}

void FormatTest::tellsRecordings()
{
    QFETCH(QByteArray, start);
    QTEST(told(start), "format");
}

void FormatTest::tellsRecordingsThatAreCutShort_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<int>("enough");
    QTest::addColumn<QByteArray>("format");
    QTest::newRow("banner") << QByteArray("Asterisk Call Manager/5.0.4\r\n") << 0
                            << QByteArray("wire");
    QTest::newRow("event") << QByteArray("Event: Newchannel\r\n") << 7 << QByteArray("wire");
    QTest::newRow("response") << QByteArray("Response: Success\r\n") << 10 << QByteArray("wire");
    QTest::newRow("array") << QByteArray("[\n  {\n \"Event\"") << 1 << QByteArray("array");
    QTest::newRow("lines") << QByteArray("{ \"Event\": \"Hangup\"}") << 1 << QByteArray("lines");
}

void FormatTest::tellsRecordingsThatAreCutShort()
{
    QFETCH(QByteArray, start);
    QFETCH(int, enough);
    QFETCH(QByteArray, format);
    for (int size = 1; size <= start.size(); ++size) {
        QCOMPARE(told(start.first(size)), size >= enough ? format : QByteArray("none"));
    }
}

void FormatTest::tellsWhatIsNoRecording_data()
{
    QTest::addColumn<QByteArray>("start");
    const auto row = [](const char *name, QByteArray start) { QTest::newRow(name) << start; };
    row("prose", "It was a dark and stormy night.\nEvent after event: nothing happened.\n");
    row("a word alone", "Asterix");
    row("a log of Asterisk",
        "[Nov 23 05:59:07] NOTICE[12]: chan_sip.c:1 handle\n[Nov 23 05:59:08]");
    row("a configuration of Asterisk", "[general]\nenabled = yes\n\n[lab]\nsecret = x\n");
    row("an mbox", "From alice@example.org Mon Nov 23 05:59:07 2026\nSubject: calls\n"
                   "Date: Mon, 23 Nov 2026 05:59:07 +0000\n\nHello\n> Event: not this\n");
    row("server-sent events", "event: message\ndata: {\"a\": 1}\n\n");
    row("HTTP", "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n");
    row("SIP", "INVITE sip:1001@pbx SIP/2.0\r\nVia: SIP/2.0/UDP a\r\nEvent : x\r\n\r\n");
    row("HTML", "<!DOCTYPE html>\n<p>Event: x</p>\n");
    row("CSV", "Event,Uniqueid\nHangup,1\n");
    row("a Python dictionary", "{'Event': 'Hangup'}\n");
    row("a JPEG", QByteArray("\xff\xd8\xff\xe0\0\x10JFIF\0\x01\x01\0\0\x01", 16));
    row("a PNG", QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16));
    row("a program", QByteArray("\x7f"
                                "ELF\x02\x01\x01\0\0\0",
                                10));
    row("null characters", QByteArray(1000, '\0'));
    row("UTF-16", QByteArray("\xff\xfe[\0{\0", 6));
    row("the first byte of gzip", "\x1f");
    row("a JSON number", "12");
    row("a JSON string", "\"Event: Hangup\"");
    row("a JSON string of an array", "\"[{}]\"");
    row("JSON true", "true");
    row("JSON null", "null\n");
    row("a JSON array of numbers", "[1, 2]");
    row("a JSON array of strings", "[\"Event\"]");
    row("a JSON array of arrays", "[[{\"Event\": \"Hangup\"}]]");
}

void FormatTest::tellsWhatIsNoRecording()
{
    QFETCH(QByteArray, start);
    QCOMPARE(told(start), QByteArray("none"));
}

void FormatTest::looksNoFurtherThanItIsGiven()
{
    const std::string text = "From: x\nEvent: Hangup\n";
    QCOMPARE(nameOf(recording::formatOf(text)), QByteArray("wire"));
    QCOMPARE(nameOf(recording::formatOf(std::string_view(text).substr(0, 10))), QByteArray("none"));
}

CACOFONISK_TEST(FormatTest)

} // namespace cacofonisk::tst_format

#include "tst_format.moc"
