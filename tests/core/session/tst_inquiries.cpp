// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/calls/callbook.h"
#include "core/session/inquiries.h"
#include "tests/support/switch.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace cacofonisk::tst_inquiries {

using namespace test;
using namespace std::chrono_literals;
using session::Inquiries;

namespace {

/// Alice hears a menu: what answered her tells no event.
constexpr std::string_view menu = R"(
    Event: Newchannel; Channel: SIP/1-1; ChannelState: 4; Exten: 3000; Uniqueid: 1; Linkedid: 1
    Event: Newstate; Channel: SIP/1-1; ChannelState: 6; Uniqueid: 1
)";

constexpr std::string_view dialsBob = R"(
    Event: Newchannel; Channel: SIP/2-2; ChannelState: 0; Uniqueid: 2; Linkedid: 1
    Event: DialBegin; Channel: SIP/1-1; Uniqueid: 1; DestChannel: SIP/2-2; DestUniqueid: 2
    Event: Newstate; Channel: SIP/2-2; ChannelState: 5; Uniqueid: 2
)";

constexpr std::string_view bobAnswers = R"(
    Event: Newstate; Channel: SIP/2-2; ChannelState: 6; Uniqueid: 2
    Event: DialEnd; Channel: SIP/1-1; Uniqueid: 1; DestChannel: SIP/2-2; DestUniqueid: 2;
        DialStatus: ANSWER
)";

constexpr std::string_view theyTalk = R"(
    Event: BridgeEnter; BridgeUniqueid: B; Channel: SIP/1-1; Uniqueid: 1
    Event: BridgeEnter; BridgeUniqueid: B; Channel: SIP/2-2; Uniqueid: 2
)";

constexpr std::string_view bobIsGone = R"(
    Event: BridgeLeave; BridgeUniqueid: B; Channel: SIP/2-2; Uniqueid: 2
    Event: BridgeLeave; BridgeUniqueid: B; Channel: SIP/1-1; Uniqueid: 1
    Event: Hangup; Channel: SIP/2-2; Uniqueid: 2; Cause: 16
)";

/// A switch, and a clock that goes when it is told to.
struct Asked
{
    explicit Asked(Inquiries::Limits limits = {})
        : inquiries(pbx.state(), book.history(), limits)
    {}

    /// What is asked for after so long, by channel; each is answered where `isAnswered`.
    QStringList after(Inquiries::Time::duration span, bool isAnswered = true)
    {
        now += span;
        QStringList names;
        for (const Inquiries::Inquiry &inquiry : inquiries.due(now)) {
            names.append(text(inquiry.uniqueid) + text(inquiry.isByName ? "" : " by uniqueid"));
            last = inquiry;
            if (isAnswered) {
                inquiries.noteFound(inquiry, now);
            }
        }
        return names;
    }

    void tell(std::string_view script)
    {
        (void)pbx.tell(script);
        QCOMPARE(after(0s), QStringList()); // it is looked at, as once a second
    }

    TrackedSwitch pbx;
    calls::CallBook book{pbx.tracker, "pbx"};
    Inquiries inquiries;
    Inquiries::Time now{};
    Inquiries::Inquiry last;
};

const QStringList nobody;
const QStringList alice{text("1")};

} // namespace

/// Which channels are asked for, by a clock that is stepped.
class InquiriesTest : public QObject
{
    Q_OBJECT

private slots:
    void asksForWhoIsAlone();
    void asksAgainAfterTwiceAsLong();
    void asksForNobodyWhoIsConnected();
    void asksForWhoIsAloneAgain();
    void asksForNoPhoneThatWasCalled();
    void asksForWhoWasRungFirst();
    void asksForWhoIsHeld();
    void asksForNobodyInAQueue();
    void asksForNoApplicationsThatAreTold();
    void asksForFewAtATime();
    void waitsForEachAnswer();
    void asksForWhoIsSilent();
    void asksForThoseThatWaitedLongest();
    void asksAgainForWhoIsMissing();
    void knowsARenamedChannelByItsUniqueid();
    void forgetsWhoIsGone();
};

void InquiriesTest::asksForWhoIsAlone()
{
    Asked asked;
    asked.tell(menu);
    QCOMPARE(asked.after(999ms), nobody);
    QCOMPARE(asked.after(1ms), alice);
    QVERIFY(asked.inquiries.isAlone(asked.last));
    QCOMPARE(asked.after(1s), nobody);
}

void InquiriesTest::asksAgainAfterTwiceAsLong()
{
    Asked asked;
    asked.tell(menu);
    for (const auto wait : {1s, 2s, 4s, 8s, 16s}) {
        QCOMPARE(asked.after(wait - 1ms), nobody);
        QCOMPARE(asked.after(1ms), alice);
    }
    QCOMPARE(asked.after(120s), nobody);
}

void InquiriesTest::asksForNobodyWhoIsConnected()
{
    Asked asked;
    asked.tell(menu);
    asked.tell(dialsBob);
    QCOMPARE(asked.after(60s), nobody);
    asked.tell(bobAnswers);
    asked.tell(theyTalk);
    QCOMPARE(asked.after(60s), nobody);
    QVERIFY(!asked.inquiries.isAlone({asked.pbx.channel("1").id, "1", true}));
}

void InquiriesTest::asksForWhoIsAloneAgain()
{
    Asked asked;
    asked.tell(menu);
    QCOMPARE(asked.after(1s), alice);
    // All of it between two looks.
    for (const std::string_view script : {dialsBob, bobAnswers, theyTalk, bobIsGone}) {
        (void)asked.pbx.tell(script);
    }
    QCOMPARE(asked.after(0s), nobody);
    QCOMPARE(asked.after(1s), alice);
}

void InquiriesTest::asksForNoPhoneThatWasCalled()
{
    Asked asked;
    asked.tell(menu);
    asked.tell(dialsBob);
    asked.tell(bobAnswers); // and is asked whether he takes it
    QCOMPARE(asked.after(1s), alice);
}

void InquiriesTest::asksForWhoWasRungFirst()
{
    Asked asked;
    asked.tell(R"(
        Event: Newchannel; Channel: SIP/1-1; ChannelState: 0; Uniqueid: 1; Linkedid: 1
        Event: DialBegin; DestChannel: SIP/1-1; DestUniqueid: 1
    )");
    QCOMPARE(asked.after(60s), nobody);
    asked.tell(R"(
        Event: Newstate; Channel: SIP/1-1; ChannelState: 6; Uniqueid: 1
        Event: DialEnd; DestChannel: SIP/1-1; DestUniqueid: 1; DialStatus: ANSWER
    )");
    QCOMPARE(asked.after(1s), alice);
}

void InquiriesTest::asksForWhoIsHeld()
{
    Asked asked;
    asked.tell(menu);
    asked.tell("Event: BridgeEnter; BridgeUniqueid: B; BridgeTechnology: holding_bridge; "
               "Channel: SIP/1-1; Uniqueid: 1");
    QCOMPARE(asked.after(1s), alice);
    asked.tell("Event: ParkedCall; ParkeeChannel: SIP/1-1; ParkeeUniqueid: 1; ParkingSpace: 701");
    QCOMPARE(asked.after(60s), nobody);
}

void InquiriesTest::asksForNobodyInAQueue()
{
    Asked asked;
    asked.tell(menu);
    asked.tell("Event: QueueCallerJoin; Channel: SIP/1-1; Uniqueid: 1; Queue: support");
    QCOMPARE(asked.after(60s), nobody);
    asked.tell("Event: QueueCallerLeave; Channel: SIP/1-1; Uniqueid: 1; Queue: support");
    QCOMPARE(asked.after(1s), alice);
}

void InquiriesTest::asksForNoApplicationsThatAreTold()
{
    Asked asked;
    asked.inquiries.leaveApplications();
    asked.tell(menu);
    QCOMPARE(asked.after(299s), nobody);
    QCOMPARE(asked.after(1s), alice); // whether she is there
}

void InquiriesTest::asksForFewAtATime()
{
    Asked asked;
    std::string all;
    for (int i = 0; i < 1000; ++i) {
        const std::string id = std::to_string(i);
        all += "Event: Newchannel; Channel: SIP/" + id + "; ChannelState: 6; Uniqueid: " + id +
               "; Linkedid: " + id + '\n';
    }
    asked.tell(all);
    const std::size_t most = Inquiries::Limits().mostAtATime;
    QCOMPARE(static_cast<std::size_t>(asked.after(1s, false).size()), most);
    QCOMPARE(asked.after(1s, false), nobody);
    asked.inquiries.noteFound(asked.last, asked.now);
    QCOMPARE(asked.after(1s, false).size(), 1);
    asked.inquiries.begin();
    QCOMPARE(asked.after(1s, false), nobody);
    QCOMPARE(static_cast<std::size_t>(asked.after(1s, false).size()), most);
}

void InquiriesTest::waitsForEachAnswer()
{
    Asked asked;
    asked.tell(menu);
    QCOMPARE(asked.after(1s, false), alice);
    QCOMPARE(asked.after(3600s, false), nobody);
    asked.inquiries.noteFound(asked.last, asked.now);
    QCOMPARE(asked.after(2s), alice);
}

void InquiriesTest::asksForWhoIsSilent()
{
    Asked asked;
    asked.tell(menu);
    asked.tell(dialsBob);
    asked.tell(bobAnswers);
    asked.tell(theyTalk);
    QCOMPARE(asked.after(299s), nobody);
    const QStringList both{text("1"), text("2")};
    QStringList found = asked.after(1s);
    found.sort();
    QCOMPARE(found, both);
    QCOMPARE(asked.after(299s), nobody);
    QCOMPARE(asked.after(1s).size(), 2);
}

void InquiriesTest::asksForThoseThatWaitedLongest()
{
    Inquiries::Limits limits;
    limits.mostAtATime = 1;
    limits.mostTimes = 0;
    Asked asked(limits);
    QStringList found;
    for (const char *const id : {"3", "1", "2"}) {
        asked.tell(std::string("Event: Newchannel; Channel: SIP/x; Uniqueid: ") + id);
        asked.now += 1s;
    }
    asked.now += 300s;
    for (int i = 0; i < 5; ++i) {
        found += asked.after(100s);
    }
    QCOMPARE(found, QStringList({text("3"), text("1"), text("2"), text("3"), text("1")}));
}

void InquiriesTest::asksAgainForWhoIsMissing()
{
    Asked asked;
    asked.tell(menu);
    QCOMPARE(asked.after(1s, false), alice);
    QVERIFY(!asked.inquiries.noteMissing(asked.last, asked.now)); // a Hangup may be on its way
    asked.inquiries.leaveApplications();
    QCOMPARE(asked.after(9s, false), nobody);
    const QStringList byUniqueid{text("1 by uniqueid")};
    QCOMPARE(asked.after(1s, false), byUniqueid);
    QVERIFY(asked.inquiries.noteMissing(asked.last, asked.now));
    QCOMPARE(asked.after(19s, false), nobody);
    QCOMPARE(asked.after(1s, false), byUniqueid);
    QVERIFY(asked.inquiries.noteMissing(asked.last, asked.now));
}

void InquiriesTest::knowsARenamedChannelByItsUniqueid()
{
    Asked asked;
    asked.inquiries.leaveApplications();
    asked.tell(menu);
    QCOMPARE(asked.after(300s, false), alice);
    QVERIFY(!asked.inquiries.noteMissing(asked.last, asked.now));
    QCOMPARE(asked.after(10s), QStringList(text("1 by uniqueid")));
    QCOMPARE(asked.after(299s), nobody);
    QCOMPARE(asked.after(1s), QStringList(text("1 by uniqueid")));
}

void InquiriesTest::forgetsWhoIsGone()
{
    Asked asked;
    asked.tell(menu);
    QCOMPARE(asked.after(1s, false), alice);
    asked.tell("Event: Hangup; Channel: SIP/1-1; Uniqueid: 1; Cause: 16");
    QVERIFY(!asked.inquiries.isAlone(asked.last));
    QVERIFY(!asked.inquiries.noteMissing(asked.last, asked.now));
    asked.tell("Event: Newchannel; Channel: SIP/1-1; ChannelState: 6; Uniqueid: 9; Linkedid: 9");
    QVERIFY(!asked.inquiries.noteMissing(asked.last, asked.now)); // told again
    QCOMPARE(asked.after(1s), QStringList(text("9")));
}

CACOFONISK_TEST(InquiriesTest)

} // namespace cacofonisk::tst_inquiries

#include "tst_inquiries.moc"
