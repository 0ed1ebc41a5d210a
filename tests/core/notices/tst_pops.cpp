// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/core/notices/noticecalls.h"
#include "tests/support/testmain.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace cacofonisk::tst_pops {

using namespace calls;
using namespace notices;
using namespace test;
using namespace std::chrono_literals;

/// When something is opened for a call.
class PopsTest : public QObject
{
    Q_OBJECT

private slots:
    void opensOnceWhileItRings();
    void opensWhenTheUserAnswers();
    void opensWhenMyOwnPhoneAnswersForAQueue();
    void opensOfARuleThatTellsNothing();
    void opensNothingOfMyOwnCalls();
    void opensNothingOfWhatWasSoBefore();
    void opensOnceThoughTwoServersTell();
    void opensAgainForATransfer();
    void tellsWhatAClickOpens();
    void tellsOfACaller();
    void suggestsARule_data();
    void suggestsARule();
    void isKept();
};

namespace {

NotificationRule popping(Subject subject, std::string value, PopMoment when)
{
    NotificationRule rule = ruleFor(subject, std::move(value));
    rule.pop = ScreenPop{ScreenPop::Kind::Address, "https://crm.example", when};
    return rule;
}

NotificationRule popping(PopMoment when)
{
    return popping(Subject::Extension, "1002", when);
}

std::size_t opened(NoticeFeed &feed, const Call &call)
{
    (void)feed.update(call, start);
    return feed.takePops().size();
}

} // namespace

void PopsTest::opensOnceWhileItRings()
{
    NoticeFeed feed = feedFor({popping(PopMoment::Ringing)});
    Call call = ringing();
    call.rang.clear();
    QCOMPARE(opened(feed, call), 0U);
    (void)feed.update(ringing(), start);
    const auto pops = feed.takePops();
    QCOMPARE(pops.size(), 1U);
    QCOMPARE(pops[0].notice.caller.name, std::string("Alice"));
    QCOMPARE(pops[0].notice.dialled, std::string("5550100"));
    QCOMPARE(pops[0].notice.linkedid, std::string("1.1"));
    QCOMPARE(opened(feed, ringing()), 0U);
    QCOMPARE(opened(feed, answered()), 0U);
}

void PopsTest::opensWhenTheUserAnswers()
{
    NoticeFeed feed = feedFor({popping(PopMoment::Answered)});
    QCOMPARE(opened(feed, ringing()), 0U);
    QCOMPARE(opened(feed, answered()), 1U);
    QCOMPARE(opened(feed, answered()), 0U);
    Call other = answered(2);
    other.rang.push_back(target("1003", "PJSIP/1003-00000009", Outcome::Answered));
    other.rang[0].outcome = Outcome::AnsweredElsewhere;
    other.answeredBy = other.rang[1].party;
    QCOMPARE(opened(feed, other), 0U);
}

void PopsTest::opensWhenMyOwnPhoneAnswersForAQueue()
{
    NotificationRules rules{{popping(Subject::Queue, "support", PopMoment::Answered)}, "1002"};
    NoticeFeed feed{CallReader(rules, {})};
    Call call = answered();
    call.queue = QueueVisit{};
    call.queue->name = "support";
    QCOMPARE(opened(feed, call), 1U);
    rules.ownPhone = "1009";
    NoticeFeed others{CallReader(rules, {})};
    QCOMPARE(opened(others, call), 0U);
    rules.ownPhone.clear();
    NoticeFeed all{CallReader(rules, {})};
    QCOMPARE(opened(all, call), 1U);
}

void PopsTest::opensOfARuleThatTellsNothing()
{
    NotificationRule rule = popping(PopMoment::Ringing);
    rule.incoming = rule.missed = false;
    NoticeFeed feed = feedFor({rule});
    QCOMPARE(words(feed.update(ringing(), start)), nothing);
    QCOMPARE(feed.takePops().size(), 1U);
}

void PopsTest::opensNothingOfMyOwnCalls()
{
    NotificationRules rules{{popping(Subject::Group, "5550100", PopMoment::Ringing)}, "1009"};
    NoticeFeed feed{CallReader(rules, {})};
    Call call = ringing();
    call.caller = {"1009", {}, "PJSIP/1009-1"};
    QCOMPARE(opened(feed, call), 0U);
}

void PopsTest::opensNothingOfWhatWasSoBefore()
{
    NoticeFeed feed = feedFor({popping(PopMoment::Ringing), popping(PopMoment::Answered)});
    Call call = ringing();
    call.isInferred = true;
    QCOMPARE(opened(feed, call), 0U);
    call = answered();
    call.isInferred = true;
    QCOMPARE(opened(feed, call), 1U); // that is new

    NoticeFeed later;
    QCOMPARE(opened(later, ringing()), 0U);
    (void)later.setReader(feed.reader(), start);
    QCOMPARE(later.takePops().size(), 0U);
    QCOMPARE(opened(later, ringing()), 0U);
    QCOMPARE(opened(later, answered()), 1U);
}

void PopsTest::opensOnceThoughTwoServersTell()
{
    NotificationRule rule = popping(PopMoment::Ringing);
    rule.incoming = false;
    NoticeFeed feed = feedFor({rule});
    QCOMPARE(opened(feed, ringing()), 1U);
    Call twin = ringing(2);
    twin.server = "pbx2";
    twin.caller.num = "+31201234567";
    QCOMPARE(opened(feed, twin), 0U);
    Call other = ringing(3);
    other.caller.num = "0207654321";
    QCOMPARE(opened(feed, other), 1U);
}

void PopsTest::opensAgainForATransfer()
{
    NoticeFeed feed = feedFor({popping(PopMoment::Ringing)});
    QCOMPARE(opened(feed, ringing()), 1U);
    Call call = answered();
    call.transfers.emplace_back().by = {"1003", {}, "PJSIP/1003-1"};
    call.transfers.back().at = start + 4s;
    call.transfers.back().transferred = call.caller;
    call.transfers.back().rang = {target("1002", "PJSIP/1002-00000009", Outcome::Ringing)};
    QCOMPARE(opened(feed, call), 1U);
    QCOMPARE(opened(feed, call), 0U);
}

void PopsTest::tellsWhatAClickOpens()
{
    NoticeFeed feed = feedFor({ruleFor(Subject::Extension, "1002"), popping(PopMoment::Click)});
    const NoticeChanges changes = feed.update(ringing(), start);
    QVERIFY(changes.front().notice.click == popping(PopMoment::Click).pop);
    QCOMPARE(feed.takePops().size(), 0U);
}

void PopsTest::tellsOfACaller()
{
    NoticeFeed feed = feedFor({ruleFor(Subject::Caller, "+31 20 123 4567")});
    Call call = ringing();
    call.rang[0].party = {"1005", {}, "PJSIP/1005-1"};
    QCOMPARE(words(feed.update(call, start)), only("show incoming"));
    Call other = ringing(2);
    other.caller.num = "0207654321";
    QCOMPARE(words(feed.update(other, start)), nothing);
}

void PopsTest::suggestsARule_data()
{
    QTest::addColumn<QByteArray>("channel");
    QTest::addColumn<bool>("isCaller");
    QTest::addColumn<int>("subject");
    QTest::newRow("a phone") << QByteArray("PJSIP/1002-1") << true << int(Subject::Extension);
    QTest::newRow("a trunk") << QByteArray("PJSIP/trunk-1") << true << int(Subject::Caller);
    QTest::newRow("a missed call") << QByteArray() << true << int(Subject::Caller);
    QTest::newRow("what was dialled") << QByteArray() << false << int(Subject::Number);
}

void PopsTest::suggestsARule()
{
    QFETCH(QByteArray, channel);
    QFETCH(bool, isCaller);
    const NotificationRule rule = ruleAbout({"1002", "Bob", channel.toStdString()}, isCaller);
    QTEST(static_cast<int>(rule.subject), "subject");
    QCOMPARE(rule.value, std::string("1002"));
}

void PopsTest::isKept()
{
    NotificationRules rules{{popping(PopMoment::Ringing), popping(PopMoment::Answered),
                             popping(PopMoment::Click), ruleFor(Subject::Caller, "020")}};
    rules.list[1].pop->kind = ScreenPop::Kind::Program;
    rules.allowsAnyScheme = true;
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    rules.save(settings);
    QVERIFY(NotificationRules::load(settings) == rules);
}

CACOFONISK_TEST(PopsTest)

} // namespace cacofonisk::tst_pops

#include "tst_pops.moc"
