// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/core/notices/noticecalls.h"
#include "tests/support/testmain.h"

#include <QJsonObject>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace cacofonisk::tst_noticefeed {

using namespace calls;
using namespace test;
using namespace notices;
using namespace std::chrono_literals;

/// What no recording shows: rules, ages, and what comes of a connection that was lost.
class NoticeFeedTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsNothingWithoutRules();
    void knowsAllPhonesOfAnExtension();
    void tellsOnceOfTwoPhones();
    void saysNothingOfOwnCalls();
    void tellsOfCallsBetweenThosePhones();
    void keepsTheRulesApart();
    void tellsWhoWaitsTooLong();
    void tellsWhoTalksTooLong();
    void tellsNothingMoreOfALongTalkThatIsOver();
    void tellsWhereTooManyWait();
    void tellsWhatRingsWhenItIsSeenFirst();
    void closesWhatWasLost();
    void goesOnWithTheOtherServer();
    void tellsTwoCallsOfOneServerApart();
    void knowsANumberInAnyForm();
    void closesWhatTheRulesWantNoMore();
    void tellsOnlyOfTheServerOfARule();
    void keepsRules();
};

void NoticeFeedTest::tellsNothingWithoutRules()
{
    NoticeFeed feed;
    QCOMPARE(words(feed.update(ringing(), start)), nothing);
    QVERIFY(NotificationRules().list.empty());
}

void NoticeFeedTest::knowsAllPhonesOfAnExtension()
{
    QVERIFY(isPhoneOf({"1002", "", ""}, "1002"));
    QVERIFY(isPhoneOf({"", "", "PJSIP/1002-0000001f"}, "1002"));
    QVERIFY(isPhoneOf({"0201234567", "", "SIP/1002-0000001f"}, "1002"));
    QVERIFY(!isPhoneOf({"", "", "PJSIP/11002-0000001f"}, "1002"));
    QVERIFY(!isPhoneOf({"", "", "PJSIP/1002-soft-0000001f"}, "1002"));
    QVERIFY(!isPhoneOf({"", "", "Local/1002@phones-0000001f;1"}, "1002"));
    QVERIFY(!isPhoneOf({"", "", ""}, ""));
}

void NoticeFeedTest::tellsOnceOfTwoPhones()
{
    NoticeFeed feed = feedFor({ruleFor(Subject::Extension, "1002")});
    Call call = ringing();
    QCOMPARE(words(feed.update(call, start)), only("show incoming"));
    call.rang.push_back(target("1002", "SIP/1002-00000003", Outcome::Ringing));
    QCOMPARE(words(feed.update(call, start)), nothing);
    call.rang[0].outcome = Outcome::NoAnswer;
    QCOMPARE(words(feed.update(call, start)), nothing);
    call.rang[1].outcome = Outcome::Answered;
    call.rang[1].ended = start + 4s;
    QCOMPARE(words(feed.update(call, start)), only("close incoming"));
}

void NoticeFeedTest::saysNothingOfOwnCalls()
{
    NotificationRules rules{
        {ruleFor(Subject::Extension, "1002"), ruleFor(Subject::Extension, "1003")}};
    rules.ownPhone = "1003";
    NoticeFeed feed{CallReader(rules, {})};
    Call call = ringing();
    call.caller = {"0201111111", "", "PJSIP/1003-00000001"}; // as the company's number
    QCOMPARE(words(feed.update(call, start)), nothing);
    QCOMPARE(words(feed.update(ended(call, Outcome::NoAnswer, End::NoAnswer), start)), nothing);
}

/// Who watches several phones is told of the one that is called.
void NoticeFeedTest::tellsOfCallsBetweenThosePhones()
{
    NoticeFeed feed =
        feedFor({ruleFor(Subject::Extension, "1002"), ruleFor(Subject::Extension, "1003")});
    Call call = ringing();
    call.caller = {"1003", "", "PJSIP/1003-00000001"};
    const NoticeChanges shown = feed.update(call, start);
    QCOMPARE(words(shown), only("show incoming"));
    QCOMPARE(shown.front().notice.caller.num, std::string("1003"));
    NoticeFeed own = feedFor({ruleFor(Subject::Extension, "1003"), ruleFor(Subject::Queue, "a"),
                              ruleFor(Subject::Group, *call.dialled)});
    QCOMPARE(words(own.update(call, start)), nothing); // the only extension is my own phone
}

void NoticeFeedTest::keepsTheRulesApart()
{
    NotificationRule rule = ruleFor(Subject::Extension, "1002");
    rule.incoming = false;
    NoticeFeed feed = feedFor({rule});
    QCOMPARE(words(feed.update(ringing(), start)), nothing);
    const Call missed = ended(ringing(), Outcome::Cancelled, End::Cancelled);
    QCOMPARE(words(feed.update(missed, start)), only("show missed"));
    QCOMPARE(words(feed.update(missed, start)), nothing);
}

void NoticeFeedTest::tellsWhoWaitsTooLong()
{
    NotificationRule rule = ruleFor(Subject::Queue, "support");
    rule.waitingLonger = 60s;
    NoticeFeed feed = feedFor({rule});
    Call call = ringing();
    call.rang.clear();
    call.queue = QueueVisit{};
    call.queue->name = "support";
    call.queue->from = start + 2s;
    QCOMPARE(words(feed.update(call, start + 2s)), only("show incoming"));
    QCOMPARE(feed.due(), start + 62s);
    QCOMPARE(words(feed.tick(start + 61s)), nothing);
    QCOMPARE(words(feed.tick(start + 62s)), only("update waiting"));
    QCOMPARE(feed.due(), std::nullopt);
    call.rang = {target("1004", "PJSIP/1004-00000002", Outcome::Answered)};
    call.queue->outcome = QueueOutcome::Answered;
    QCOMPARE(words(feed.update(call, start + 63s)), only("close waiting"));
}

void NoticeFeedTest::tellsWhoTalksTooLong()
{
    NotificationRule rule = ruleFor(Subject::Extension, "1002");
    rule.talkingLonger = 10min;
    NoticeFeed feed = feedFor({rule});
    Call call = answered();
    call.with = {*call.answeredBy};
    call.rang[0].ended = start + 5s;
    call.talkingSince = start + 5s;
    QCOMPARE(words(feed.update(call, start + 5s)), nothing);
    QCOMPARE(feed.due(), start + 5s + 10min);
    const NoticeChanges shown = feed.tick(start + 5s + 10min);
    QCOMPARE(words(shown), only("show talking-long"));
    QCOMPARE(shown.front().notice.answeredBy, call.answeredBy);
    QCOMPARE(shown.front().notice.at, start + 5s);
    QCOMPARE(feed.due(), std::nullopt);
    call.with.clear();
    call.talkingSince.reset();
    QCOMPARE(words(feed.update(call, start + 11min)), only("close talking-long"));
    NoticeFeed other = feedFor({ruleFor(Subject::Extension, "1003")});
    QCOMPARE(other.due(), std::nullopt);
}

/// Who watches a queue was told already that another answered.
void NoticeFeedTest::tellsNothingMoreOfALongTalkThatIsOver()
{
    NotificationRule rule = ruleFor(Subject::Group, "5550100");
    rule.talkingLonger = 10min;
    rule.answeredElsewhere = true;
    NoticeFeed feed = feedFor({rule});
    Call call = answered();
    call.dialled = "5550100";
    call.with = {*call.answeredBy};
    call.talkingSince = call.rang[0].ended = start + 5s;
    QCOMPARE(words(feed.update(call, start + 5s)), only("show answered-elsewhere"));
    QCOMPARE(words(feed.tick(start + 11min)), only("show talking-long"));
    call.with.clear();
    call.talkingSince.reset();
    call.ended = start + 12min;
    QCOMPARE(words(feed.update(call, start + 12min)), only("close talking-long"));
}

void NoticeFeedTest::tellsWhereTooManyWait()
{
    NotificationRule rule = ruleFor(Subject::Queue, "support");
    rule.incoming = false;
    rule.missed = false;
    rule.waitingMore = 2;
    NoticeFeed feed = feedFor({rule});
    const auto waiting = [](std::uint64_t id) {
        Call call = ringing(id);
        call.linkedid = std::to_string(id);
        call.rang.clear();
        call.queue = QueueVisit{};
        call.queue->name = "support";
        call.queue->from = start;
        return call;
    };
    QCOMPARE(words(feed.update(waiting(1), start)), nothing);
    QCOMPARE(words(feed.update(waiting(2), start)), nothing);
    const NoticeChanges third = feed.update(waiting(3), start);
    QCOMPARE(words(third), only("show too-many-waiting"));
    QCOMPARE(third.front().notice.waiting, 3);
    QCOMPARE(words(feed.update(waiting(3), start)), nothing);
    const NoticeChanges fourth = feed.update(waiting(4), start);
    QCOMPARE(words(fourth), only("update too-many-waiting"));
    QCOMPARE(fourth.front().notice.id, third.front().notice.id);
    Call served = waiting(1);
    served.queue->outcome = QueueOutcome::Answered;
    QCOMPARE(words(feed.update(served, start)), only("update too-many-waiting"));
    QCOMPARE(words(feed.merge(2, start)), only("close too-many-waiting"));
    QCOMPARE(words(feed.update(waiting(5), start)), only("show too-many-waiting"));
    QCOMPARE(words(feed.setReader({}, start)), only("close too-many-waiting"));
}

void NoticeFeedTest::tellsWhatRingsWhenItIsSeenFirst()
{
    NotificationRule rule = ruleFor(Subject::Extension, "1002");
    rule.answeredElsewhere = true;
    NoticeFeed feed = feedFor({rule});
    Call call = ringing();
    call.isInferred = true;
    QCOMPARE(words(feed.update(call, start)), only("show incoming"));
    Call before = ringing(2);
    before.isInferred = true;
    before.rang = {target("1002", "PJSIP/1002-00000005", Outcome::AnsweredElsewhere),
                   target("1003", "PJSIP/1003-00000006", Outcome::Answered)};
    QCOMPARE(words(feed.update(before, start)), nothing);
    before.ended = start + 9s;
    QCOMPARE(words(feed.update(before, start)), nothing);
}

void NoticeFeedTest::closesWhatWasLost()
{
    NoticeFeed feed = feedFor({ruleFor(Subject::Extension, "1002")});
    QCOMPARE(words(feed.update(ringing(), start)), only("show incoming"));
    QCOMPARE(words(feed.update(ended(ringing(), Outcome::Ringing, End::Lost), start)),
             only("close incoming"));
}

void NoticeFeedTest::goesOnWithTheOtherServer()
{
    NoticeFeed feed = feedFor({ruleFor(Subject::Extension, "1002")});
    Call twin = ringing(7);
    twin.server = "pbx2";
    twin.caller.num = "+31201234567";
    twin.started = start + 2s;
    const NoticeChanges shown = feed.update(ringing(), start);
    QCOMPARE(words(shown), only("show incoming"));
    QCOMPARE(words(feed.update(twin, start)), nothing);
    QCOMPARE(words(feed.update(ended(ringing(), Outcome::Ringing, End::Lost), start)),
             (QStringList{QStringLiteral("close incoming"), QStringLiteral("show incoming")}));
    const NoticeChanges missed = feed.update(ended(twin, Outcome::NoAnswer, End::NoAnswer), start);
    QCOMPARE(words(missed), only("update missed"));
    QCOMPARE(missed.front().notice.id, shown.front().notice.id);
    QCOMPARE(missed.front().notice.call, 7U);
}

void NoticeFeedTest::tellsTwoCallsOfOneServerApart()
{
    NoticeFeed feed = feedFor({ruleFor(Subject::Extension, "1002")});
    QCOMPARE(words(feed.update(ringing(1), start)), only("show incoming"));
    QCOMPARE(words(feed.update(ringing(2), start + 1s)), only("show incoming"));
}

void NoticeFeedTest::knowsANumberInAnyForm()
{
    NoticeFeed feed = feedFor({ruleFor(Subject::Number, "020-7654321")});
    Call call = ringing();
    call.dialled = "0031207654321";
    QCOMPARE(words(feed.update(call, start)), only("show incoming"));
    QCOMPARE(words(feed.update(ringing(2), start)), nothing);
}

void NoticeFeedTest::closesWhatTheRulesWantNoMore()
{
    NoticeFeed feed = feedFor({ruleFor(Subject::Extension, "1002")});
    QCOMPARE(words(feed.update(ringing(), start)), only("show incoming"));
    QCOMPARE(words(feed.setReader({}, start)), only("close incoming"));
    QCOMPARE(words(feed.setReader(feedFor({ruleFor(Subject::Group, "5550100")}).reader(), start)),
             only("show incoming"));
}

/// The same extension at another PBX is somebody else's.
void NoticeFeedTest::tellsOnlyOfTheServerOfARule()
{
    NotificationRule rule = ruleFor(Subject::Extension, "1002");
    rule.server = "pbx1";
    NoticeFeed feed = feedFor({rule});
    Call elsewhere = ringing(1);
    elsewhere.server = "pbx2";
    QCOMPARE(words(feed.update(elsewhere, start)), QStringList());
    Call from1002 = ringing(2);
    from1002.server = "pbx2";
    from1002.caller = {"1002", "", "PJSIP/1002-00000009"};
    QCOMPARE(words(feed.update(from1002, start)), QStringList());
    QCOMPARE(words(feed.update(ringing(3), start)), QStringList{QStringLiteral("show incoming")});
}

void NoticeFeedTest::keepsRules()
{
    NotificationRule rule = ruleFor(Subject::Queue, "support \"één\"");
    rule.missed = false;
    rule.sounds = true;
    rule.server = "pbx1";
    rule.waitingLonger = 90s;
    rule.waitingMore = 4;
    rule.talkingLonger = 15min;
    const NotificationRules rules{{rule, ruleFor(Subject::Group, "2001")}, "1001"};
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("a.ini")), QSettings::IniFormat);
    rules.save(settings);
    QVERIFY(NotificationRules::load(settings) == rules);
    QJsonArray array = rules.toJson();
    array.append(QStringLiteral("no rule"));
    array.append(QJsonObject{{QStringLiteral("subject"), QStringLiteral("planet")},
                             {QStringLiteral("value"), QStringLiteral("Mars")}});
    QVERIFY(NotificationRules::fromJson(array).list == rules.list);
    const QJsonObject least{{QStringLiteral("subject"), QStringLiteral("extension")},
                            {QStringLiteral("value"), QStringLiteral("1002")}};
    QVERIFY(NotificationRules::fromJson({least}).list.front() ==
            ruleFor(Subject::Extension, "1002"));
}

CACOFONISK_TEST(NoticeFeedTest)

} // namespace cacofonisk::tst_noticefeed

#include "tst_noticefeed.moc"
