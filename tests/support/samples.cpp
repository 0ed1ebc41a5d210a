// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/samples.h"

#include "tests/support/script.h"

#include <QTest>

namespace cacofonisk::test {

namespace {

constexpr std::string_view script = R"(
    Event: FullyBooted; Privilege: system,all; Status: Fully Booted
    Event: Newchannel; Channel: SIP/a-1; CallerIDName: O\'Brien; Uniqueid: 1; ChanVariable: x=1;
        ChanVariable: y="2"
    Privilege: user,all; Event: UserEvent; UserEvent: Odd; Data: a: b, {c} [d] \\ é
    Event: Hangup; Uniqueid: 1; Cause-txt:
)";

/// The members of the same events.
const std::vector<QByteArrayList> objects{
    {R"("Event": "FullyBooted")", R"("Privilege": "system,all")", R"("Status": "Fully Booted")"},
    {R"("Event": "Newchannel")", R"("Channel": "SIP\/a-1")", R"("CallerIDName": "O\\'Brien")",
     R"("Uniqueid": "1")", R"("ChanVariable": ["x=1", "y=\"2\""])"},
    {R"("Privilege": "user,all")", R"("Event": "UserEvent")", R"("User\u0045vent": "Odd")",
     R"("Data": "a: b, {c} [d] \\\\ \u00e9")"},
    {R"("Event": "Hangup")", R"("Uniqueid": 1)", R"("Cause-txt": null)"},
};

/// The objects between `begin` and `end`, with `gap` around their members.
QByteArray json(const QByteArray &begin, const QByteArray &separator, const QByteArray &end,
                const QByteArray &gap = {})
{
    QByteArrayList all;
    for (const QByteArrayList &members : objects) {
        all.append('{' + gap + members.join(',' + gap) + gap + '}');
    }
    return begin + all.join(separator) + end;
}

QByteArray bare(QByteArray wire)
{
    return wire.replace("\r\n", "\n");
}

} // namespace

QStringList sampleEvents()
{
    return linesOfScript(script);
}

std::vector<Sample> samples()
{
    const QByteArray wire = QByteArray::fromStdString(wireOfScript(script));
    const QByteArray mark("\xef\xbb\xbf");
    return {
        {"wire", wire},
        {"wire, bare newlines", bare(wire)},
        {"wire, blank lines in front", "\r\n\r\n" + wire},
        {"wire, blank lines between", QByteArray(wire).replace("\r\n\r\n", "\r\n\r\n\r\n\n")},
        {"wire, a byte order mark", mark + wire},
        {"array, an object a line", json("[\n", ",\n", "\n]\n")},
        {"array, an object a line, CRLF", json("[\r\n", ",\r\n", "\r\n]\r\n")},
        {"array, an object a line, indented", json("[\n  ", ",\n  ", "\n]\n")},
        {"array, commas in front", json("[ ", "\n, ", "\n]\n")},
        {"array, brackets with the objects", json("[", ",\n", "]")},
        {"array, all on one line", json("[", ",", "]")},
        {"array, all on one line with spaces", json("[ ", ", ", " ]\n", " ")},
        {"array, pretty-printed", json("[\n    ", ",\n    ", "\n]\n", "\n        ")},
        {"array, pretty-printed, CRLF", json("[\r\n", ",\r\n", "\r\n]\r\n", "\r\n\t")},
        {"array, a byte order mark", mark + json("[\n", ",\n", "\n]\n")},
        {"array, no bracket at its end", json("[\n", ",\n", ",\n")},
        {"lines", json("", "\n", "\n")},
        {"lines, CRLF", json("", "\r\n", "\r\n")},
        {"lines, none behind the last", json("", "\n", "")},
        {"lines, blank ones between", json("\n\n", "\n\n \n", "\n\n")},
        {"lines, spaces around", json(" ", " \n\t", " \n", " ")},
        {"lines, a byte order mark", mark + json("", "\n", "\n")},
    };
}

void addSampleRows()
{
    QTest::addColumn<QByteArray>("content");
    for (const Sample &sample : samples()) {
        QTest::newRow(sample.layout) << sample.content;
    }
}

} // namespace cacofonisk::test
