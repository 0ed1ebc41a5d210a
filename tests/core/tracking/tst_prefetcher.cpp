// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/ami/parser.h"
#include "core/base/packing.h"
#include "core/tracking/statemembers.h"
#include "core/tracking/tracker.h"
#include "tests/support/script.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <algorithm>
#include <span>
#include <string>
#include <vector>

namespace cacofonisk::tst_prefetcher {

using namespace test;

class PrefetcherTest : public QObject
{
    Q_OBJECT

private slots:
    void changesNothing();
    void goesOnWithAnotherState();
};

namespace {

constexpr std::size_t manyChannels = tracking::Prefetcher::manyChannels;

QByteArray packed(const tracking::State &state)
{
    Packer packer;
    packer(state);
    return packer.take();
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

void PrefetcherTest::changesNothing()
{
    const std::string bytes = wireOfScript(manyCalls(manyChannels) + R"(
        Event: Newchannel; Uniqueid: 1530025486.9999999
        Event: Newstate; Uniqueid: 1530025486.0
        Event: NewCallerid; Uniqueid: 1530025486.7999
        Event: NewConnectedLine
        Event: DialBegin; Uniqueid: 1530025486.5; DestUniqueid: 1530025486.6
        Event: DialEnd; DestUniqueid: 1530025486.7; DialStatus: ANSWER
        Event: BridgeEnter; Uniqueid: 1530025486.8; BridgeUniqueid: 2
        Event: BridgeLeave; Uniqueid: 1530025486.8; BridgeUniqueid: unknown
        Event: LocalBridge; LocalOneUniqueid: 1530025486.1; LocalTwoUniqueid: nobody
        Event: Hangup; Uniqueid: 1530025486.20
        Event: Newchannel; Channel: SIP/2; Uniqueid: 1530025486.7654321
        Event: NewAccountCode; Uniqueid: 1530025486.7654321; AccountCode: of the one that came
        Event: NewAccountCode; Uniqueid: 1530025486.20; AccountCode: of the one that went
        Event: NewCallerid; Uniqueid:
        Event: Hangup; Uniqueid: 1530025486.7654321
        Event: Newchannel; Channel: SIP/3; Uniqueid: 1530025486.20
        Event: Hangup; Uniqueid: a-system-with-a-very-long-name.example-1530025486.3
        Event: FullyBooted
        Event: Surprise
    )" + manyCalls(manyChannels + 500));
    ami::Problems problems;
    tracking::Tracker prefetcher(problems);
    tracking::Tracker expectingFew(problems); // at a time, now less and now more
    tracking::Tracker unexpecting(problems);  // now and then
    tracking::Tracker plain(problems);
    std::string_view rest = bytes;
    std::vector<ami::Message> messages(100);
    ami::Parser parser(problems);
    while (const std::size_t count = parser.next(rest, messages)) {
        for (std::size_t i = 0; i < count; ++i) {
            const auto ahead = std::span(messages).first(count).subspan(i);
            prefetcher.handle(messages[i], ahead);
            expectingFew.handle(messages[i], ahead.first(std::min(1 + i * 7 % 60, ahead.size())));
            unexpecting.handle(messages[i],
                               i < 40 || i > 70 ? ahead : std::span<const ami::Message>());
            plain.handle(messages[i]);
        }
    }
    QVERIFY(plain.state().channels.size() > manyChannels);
    QVERIFY(packed(prefetcher.state()) == packed(plain.state()));
    QVERIFY(packed(expectingFew.state()) == packed(plain.state()));
    QVERIFY(packed(unexpecting.state()) == packed(plain.state()));
}

/// What was expected of the state before names records that the other may not have.
void PrefetcherTest::goesOnWithAnotherState()
{
    ami::Problems problems;
    tracking::Tracker few(problems);
    play(few, manyCalls(manyChannels));
    tracking::Tracker many(problems);
    play(many, manyCalls(2 * manyChannels));
    std::string last;
    for (std::size_t i = 0; i < 100; ++i) {
        last += "Event: Newstate; Uniqueid: 1530025486." + std::to_string(2 * manyChannels - 1 - i);
        last += '\n';
    }
    const std::string bytes = wireOfScript(last);
    std::string_view rest = bytes;
    std::vector<ami::Message> messages(100);
    ami::Parser parser(problems);
    QCOMPARE(parser.next(rest, messages), messages.size());
    for (std::size_t i = 0; i < messages.size(); ++i) {
        if (i == 20) {
            many.restore(few.state());
        }
        many.handle(messages[i], std::span(messages).subspan(i));
        if (i >= 20) {
            few.handle(messages[i]);
        }
    }
    QVERIFY(packed(many.state()) == packed(few.state()));
}

CACOFONISK_TEST(PrefetcherTest)

} // namespace cacofonisk::tst_prefetcher

#include "tst_prefetcher.moc"
