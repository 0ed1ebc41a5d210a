// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/core/notices/noticecalls.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace cacofonisk::tst_recallnotices {

using namespace calls;
using namespace test;
using namespace notices;
using namespace std::chrono_literals;

/// Notices of who is asked before a transfer, and of who is rung back after one.
class RecallNoticesTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhoIsRungBack();
    void tellsOnceOfARecallThroughTwoServers();
    void tellsWhoTookWhatWasRecalled();
    void missesARecall();
    void missesAConsultation();
    void asksForTheLastConsultation();
    void tellsWhoTookAConsultationAtItsEnd();
    void saysNothingOfOwnConsultations();
};

namespace {

/// By 1002 to 1003, who does not answer.
Transfer blonde(const Party &transferred)
{
    Transfer transfer;
    transfer.kind = TransferKind::Blonde;
    transfer.at = start + 4s;
    transfer.by = {"1002", "", "PJSIP/1002-00000001"};
    transfer.transferred = transferred;
    transfer.dialled = "1003";
    transfer.rang = {target("1003", "PJSIP/1003-00000002", Outcome::NoAnswer)};
    return transfer;
}

/// 1002 is rung back.
Call recalling(std::uint64_t id = 1)
{
    Call call = answered(id);
    call.state = CallState::Transferring;
    call.transfers = {blonde(call.caller)};
    call.transfers[0].recalls = {target("1002", "PJSIP/1002-00000003", Outcome::Ringing)};
    call.transfers[0].recalls[0].rang = start + 6s;
    return call;
}

/// 1002 asks 1003.
Call consulting()
{
    Call call = answered();
    Consultation consultation;
    consultation.by = {"1002", "", "PJSIP/1002-00000001"};
    consultation.dialled = "1003";
    consultation.rang = {target("1003", "PJSIP/1003-00000002", Outcome::Ringing)};
    consultation.rang[0].rang = start + 5s;
    call.consultations = {consultation};
    return call;
}

} // namespace

void RecallNoticesTest::tellsWhoIsRungBack()
{
    NoticeFeed feed = feedFor({ruleFor(Subject::Extension, "1002")});
    Call call = recalling();
    const NoticeChanges shown = feed.update(call, start);
    QCOMPARE(words(shown), only("show returned"));
    QCOMPARE(shown.front().notice.caller.num, std::string("0201234567"));
    QCOMPARE(shown.front().notice.dialled, std::string("1003"));
    QVERIFY(shown.front().notice.rings);
    call.transfers[0].recalls[0].outcome = Outcome::Answered;
    call.transfers[0].recalls[0].ended = start + 9s;
    call.transfers[0].outcome = TransferOutcome::Returned;
    QCOMPARE(words(feed.update(call, start)), only("close returned"));
    call.ended = start + 20s;
    QCOMPARE(words(feed.update(call, start)), nothing);
}

void RecallNoticesTest::tellsOnceOfARecallThroughTwoServers()
{
    NoticeFeed feed = feedFor({ruleFor(Subject::Extension, "1002")});
    Call twin = recalling(7);
    twin.server = "pbx2";
    QCOMPARE(words(feed.update(recalling(), start)), only("show returned"));
    QCOMPARE(words(feed.update(twin, start)), nothing);
}

void RecallNoticesTest::tellsWhoTookWhatWasRecalled()
{
    NotificationRule rule = ruleFor(Subject::Extension, "1002");
    rule.answeredElsewhere = true;
    NoticeFeed feed = feedFor({rule});
    Call call = recalling();
    QCOMPARE(words(feed.update(call, start)), only("show returned"));
    call.transfers[0].recalls[0].outcome = Outcome::NoAnswer;
    call.transfers[0].recalls[0].ended = start + 9s;
    QCOMPARE(words(feed.update(call, start)), only("close returned"));
    call.transfers[0].rang.push_back(target("1003", "PJSIP/1003-00000008", Outcome::Answered));
    call.transfers[0].answeredBy = call.transfers[0].rang[1].party;
    QCOMPARE(words(feed.update(call, start)), only("show answered-elsewhere"));
}

void RecallNoticesTest::missesARecall()
{
    NoticeFeed feed = feedFor({ruleFor(Subject::Extension, "1002")});
    Call call = recalling();
    QCOMPARE(words(feed.update(call, start)), only("show returned"));
    call.transfers[0].recalls[0].outcome = Outcome::NoAnswer;
    call.ended = call.transfers[0].recalls[0].ended = start + 9s;
    const NoticeChanges missed = feed.update(call, start);
    QCOMPARE(words(missed), only("update missed"));
    QCOMPARE(missed.front().notice.caller.num, std::string("0201234567"));
    call.transfers[0].recalls[0].outcome = Outcome::Rejected;
    NoticeFeed other = feedFor({ruleFor(Subject::Extension, "1002")});
    QCOMPARE(words(other.update(call, start)), nothing);
}

void RecallNoticesTest::missesAConsultation()
{
    NoticeFeed feed = feedFor({ruleFor(Subject::Extension, "1003")});
    Call call = consulting();
    QCOMPARE(words(feed.update(call, start)), only("show incoming"));
    call.consultations[0].rang[0].outcome = Outcome::Cancelled;
    QCOMPARE(words(feed.update(call, start)), only("close incoming"));
    call.consultations[0].ended = start + 9s;
    const NoticeChanges missed = feed.update(call, start);
    QCOMPARE(words(missed), only("show missed"));
    QCOMPARE(missed.front().notice.caller.num, std::string("1002"));
    call.ended = start + 30s;
    QCOMPARE(words(feed.update(call, start)), nothing);
    call.consultations[0].rang[0].outcome = Outcome::Rejected;
    NoticeFeed other = feedFor({ruleFor(Subject::Extension, "1003")});
    QCOMPARE(words(other.update(call, start)), nothing);
}

void RecallNoticesTest::asksForTheLastConsultation()
{
    NoticeFeed feed = feedFor({ruleFor(Subject::Extension, "1003")});
    Call call = consulting();
    QCOMPARE(words(feed.update(call, start)), only("show incoming"));
    call.consultations[0].rang[0].outcome = Outcome::Cancelled;
    call.consultations[0].ended = start + 9s;
    QCOMPARE(words(feed.update(call, start)), only("update missed"));
    call.transfers.push_back(blonde(call.caller));
    call.transfers[0].at = start + 12s;
    call.transfers[0].rang = {target("1003", "PJSIP/1003-00000009", Outcome::Ringing)};
    call.transfers[0].rang[0].rang = start + 12s;
    QCOMPARE(words(feed.update(call, start)), only("show transferred"));
    call.transfers[0].rang[0].outcome = Outcome::Cancelled;
    call.ended = call.transfers[0].rang[0].ended = start + 20s;
    const NoticeChanges missed = feed.update(call, start);
    QCOMPARE(words(missed), only("update missed"));
    QCOMPARE(missed.front().notice.caller.num, std::string("0201234567"));
}

void RecallNoticesTest::tellsWhoTookAConsultationAtItsEnd()
{
    NotificationRule rule = ruleFor(Subject::Extension, "1003");
    rule.answeredElsewhere = true;
    NoticeFeed feed = feedFor({rule});
    Call call = consulting();
    QCOMPARE(words(feed.update(call, start)), only("show incoming"));
    Consultation &consultation = call.consultations[0];
    consultation.rang[0].outcome = Outcome::AnsweredElsewhere;
    consultation.rang.push_back(target("1004", "PJSIP/1004-00000004", Outcome::Answered));
    consultation.rang[1].ended = start + 8s;
    consultation.answeredBy = consultation.rang[1].party;
    QCOMPARE(words(feed.update(call, start)), only("close incoming"));
    consultation.ended = start + 9s;
    QCOMPARE(words(feed.update(call, start)), only("show answered-elsewhere"));
}

void RecallNoticesTest::saysNothingOfOwnConsultations()
{
    NotificationRules rules{
        {ruleFor(Subject::Extension, "1002"), ruleFor(Subject::Extension, "1003")}};
    rules.ownPhone = "1002";
    NoticeFeed feed{CallReader(rules, {})};
    Call call = consulting();
    QCOMPARE(words(feed.update(call, start)), nothing);
    call.consultations[0].rang[0].outcome = Outcome::Cancelled;
    call.consultations[0].ended = start + 9s;
    QCOMPARE(words(feed.update(call, start)), nothing);
}

CACOFONISK_TEST(RecallNoticesTest)

} // namespace cacofonisk::tst_recallnotices

#include "tst_recallnotices.moc"
