// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/ami/parser.h"
#include "core/tracking/packing.h"
#include "core/tracking/statemembers.h"
#include "core/tracking/tracker.h"
#include "tests/support/script.h"

#include <QTest>

#include <array>

using namespace cacofonisk;
using namespace cacofonisk::test;

class ExpectingTest : public QObject
{
    Q_OBJECT

private slots:
    void changesNothing();
};

namespace {

std::string packed(const tracking::State &state)
{
    tracking::Packer packer;
    packer(state);
    return packer.bytes();
}

/// Channels from 0 to `count`, each of which dials the next; two of three share a bridge.
std::string manyCalls(std::size_t count)
{
    std::string script;
    for (std::size_t i = 0; i < count; ++i) {
        const std::string uniqueid = "Uniqueid: 1530025486." + std::to_string(i);
        const std::string before = "Uniqueid: 1530025486." + std::to_string(i - 1);
        script += "Event: Newchannel; Channel: SIP/1; " + uniqueid + '\n';
        if (i > 0) {
            script += "Event: DialBegin; " + before + "; Dest" + uniqueid + '\n';
        }
        if (i % 3 > 0) {
            script += "Event: BridgeEnter; BridgeUniqueid: " + std::to_string(i / 3) + "; " +
                      uniqueid + '\n';
        }
    }
    return script;
}

} // namespace

void ExpectingTest::changesNothing()
{
    ami::Problems problems;
    tracking::Tracker tracker(problems);
    play(tracker, manyCalls(tracking::manyChannels));
    QCOMPARE(tracker.state().channels.size(), tracking::manyChannels);
    const std::string before = packed(tracker.state());
    const std::string bytes = wireOfScript(R"(
        Event: Newchannel; Uniqueid: 1530025486.9999999
        Event: Newstate; Uniqueid: 1530025486.0
        Event: NewCallerid; Uniqueid: 1530025486.7999
        Event: NewConnectedLine
        Event: DialBegin; Uniqueid: 1530025486.5; DestUniqueid: 1530025486.6
        Event: DialEnd; DestUniqueid: 1530025486.7; DialStatus: ANSWER
        Event: BridgeEnter; Uniqueid: 1530025486.8; BridgeUniqueid: 2
        Event: BridgeLeave; Uniqueid: 1530025486.8; BridgeUniqueid: unknown
        Event: LocalBridge; LocalOneUniqueid: 1530025486.1; LocalTwoUniqueid: nobody
        Event: Hangup; Uniqueid: a-system-with-a-very-long-name.example-1530025486.3
        Event: FullyBooted
        Event: Surprise
    )");
    std::string_view rest = bytes;
    std::array<ami::Message, 64> messages;
    ami::Parser parser(problems);
    const std::size_t count = parser.next(rest, messages);
    QCOMPARE(count, std::size_t(12));
    tracker.expect(std::span(messages).first(count));
    tracker.expect({});
    tracking::expect(tracking::State(), std::span(messages).first(count));
    QVERIFY(packed(tracker.state()) == before);
}

QTEST_APPLESS_MAIN(ExpectingTest)

#include "tst_expecting.moc"
