// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/ladder/story.h"
#include "tests/core/ladder/storycalls.h"
#include "tests/support/testmain.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

#include <functional>

namespace cacofonisk::tst_story {

using namespace calls;
using namespace test;
using namespace std::chrono_literals;

/// Stories of calls of every kind, in English and in Dutch.
class StoryTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsEndedCalls_data();
    void tellsEndedCalls();
    void tellsCallsInProgress_data();
    void tellsCallsInProgress();
    void leavesOutUnknownTimes();
    void keepsPlaceMarkersOfNames();
};

namespace {

void addColumns()
{
    QTest::addColumn<Call>("call");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("dutch");
}

void addStory(const char *name, const Call &call, const char *english, const char *dutch)
{
    QTest::newRow(name) << call << QString::fromUtf8(english) << QString::fromUtf8(dutch);
}

/// `call` with something more.
Call with(Call call, const std::function<void(Call &)> &change)
{
    change(call);
    return call;
}

void compareStory(Moment now)
{
    QFETCH(const Call, call);
    QTEST(ladder::storyOf(call, now), "english");
    QTranslator dutch;
    QVERIFY(dutch.load(QStringLiteral(":/translations/cacofonisk_nl")));
    QVERIFY(QCoreApplication::installTranslator(&dutch));
    const QString told = ladder::storyOf(call, now);
    QCoreApplication::removeTranslator(&dutch);
    QTEST(told, "dutch");
}

constexpr Moment later = storyBegin + 30s;

} // namespace

void StoryTest::tellsEndedCalls_data()
{
    addColumns();
    addStory("answered", talked(),
             "Alice Jansen (1001) called 1002. Bob Smit (1002) answered after 4 s. "
             "They talked for 1 min; Alice hung up.",
             "Alice Jansen (1001) belde naar 1002. Bob Smit (1002) nam na 4 s op. "
             "Ze spraken 1 min met elkaar; Alice hing op.");
    addStory("no answer", unanswered(Outcome::NoAnswer, End::NoAnswer),
             "Alice Jansen (1001) called 1002. Bob Smit (1002) did not answer within 10 s.",
             "Alice Jansen (1001) belde naar 1002. Bij Bob Smit (1002) werd binnen 10 s niet "
             "opgenomen.");
    addStory("busy at once",
             with(unanswered(Outcome::Busy, End::Busy), [](Call &call) { call.rang.clear(); }),
             "Alice Jansen (1001) called 1002. It was busy.",
             "Alice Jansen (1001) belde naar 1002. De lijn was bezet.");
    addStory("cancelled",
             with(unanswered(Outcome::Cancelled, End::Cancelled),
                  [](Call &call) { call.endedBy = alice(); }),
             "Alice Jansen (1001) called 1002. It rang at Bob Smit (1002) for 10 s. "
             "Alice hung up before anybody answered.",
             "Alice Jansen (1001) belde naar 1002. Bij Bob Smit (1002) ging 10 s lang de "
             "telefoon. Alice hing op voordat iemand opnam.");
    addStory("unreachable",
             with(unanswered(Outcome::Failed, End::Failed),
                  [](Call &call) {
                      call.rang.front().cause = 20;
                      call.cause = 20;
                  }),
             "Alice Jansen (1001) called 1002. Bob Smit (1002) could not be reached: absent or "
             "not registered.",
             "Alice Jansen (1001) belde naar 1002. Verbinden met Bob Smit (1002) lukte niet: "
             "afwezig of niet aangemeld.");
    addStory("answered elsewhere", unanswered(Outcome::AnsweredElsewhere, End::AnsweredElsewhere),
             "Alice Jansen (1001) called 1002. It rang at Bob Smit (1002). "
             "The call was answered elsewhere.",
             "Alice Jansen (1001) belde naar 1002. Bij Bob Smit (1002) ging de telefoon. "
             "De oproep werd elders beantwoord.");
    addStory("an anonymous caller",
             with(talked(),
                  [](Call &call) {
                      call.caller = {"anonymous", "Anonymous", "SIP/trunk-1"};
                      call.endedBy = call.caller;
                      call.direction = Direction::In;
                      call.trunk = "provider1";
                  }),
             "An anonymous caller called 1002 over the trunk “provider1”. Bob Smit (1002) answered "
             "after 4 s. They talked for 1 min; the caller hung up.",
             "Een anonieme beller belde via de trunk “provider1” naar 1002. Bob Smit (1002) nam na "
             "4 s op. Ze spraken 1 min met elkaar; de beller hing op.");
    addStory("an anonymous caller who gives up",
             with(unanswered(Outcome::Cancelled, End::Cancelled),
                  [](Call &call) {
                      call.caller = {{}, {}, "SIP/trunk-1"};
                      call.endedBy = call.caller;
                  }),
             "An anonymous caller called 1002. It rang at Bob Smit (1002) for 10 s. "
             "The caller hung up before anybody answered.",
             "Een anonieme beller belde naar 1002. Bij Bob Smit (1002) ging 10 s lang de telefoon. "
             "De beller hing op voordat iemand opnam.");
    addStory("many holds",
             with(talked(),
                  [](Call &call) {
                      for (int i = 1; i <= 3; ++i) {
                          const Moment from = storyBegin + i * 10s;
                          call.holds.push_back({bob(), from, from + 5s});
                      }
                  }),
             "Alice Jansen (1001) called 1002. Bob Smit (1002) answered after 4 s. Bob put the "
             "call on hold 3 times, for 15 s in all. They talked for 1 min; Alice hung up.",
             "Alice Jansen (1001) belde naar 1002. Bob Smit (1002) nam na 4 s op. Bob zette het "
             "gesprek 3 keer in de wacht, in totaal 15 s. Ze spraken 1 min met elkaar; Alice hing "
             "op.");
    addStory("three transfers",
             with(talked(),
                  [](Call &call) {
                      Transfer first = transfer(TransferKind::Blind, TransferOutcome::Completed);
                      first.rang.push_back(rung(carol(), Outcome::Answered, 10, 13));
                      first.answeredBy = carol();
                      Transfer second =
                          transfer(TransferKind::Attended, TransferOutcome::Completed);
                      second.at = storyBegin + 30s;
                      second.by = carol();
                      second.dialled = "1004";
                      second.rang.push_back(rung(dave(), Outcome::Answered, 20, 25));
                      second.answeredBy = dave();
                      Transfer third = transfer(TransferKind::Blonde, TransferOutcome::Returned);
                      third.at = storyBegin + 40s;
                      third.by = dave();
                      third.dialled = "1002";
                      third.rang.push_back(rung(bob(), Outcome::NoAnswer, 40, 50));
                      call.transfers = {first, second, third};
                      call.talkedWith = {bob(), carol(), dave()};
                  }),
             "Alice Jansen (1001) called 1002. Bob Smit (1002) answered after 4 s. Bob put Alice "
             "through to Carol Vos (1003), who answered after 3 s. Carol spoke with Dave Bakker "
             "(1004) first and then put Alice through. Dave put Alice through to Bob while it was "
             "still ringing there. Bob did not answer within 10 s. Dave took the call back. The "
             "talk lasted 1 min in all; Alice hung up.",
             "Alice Jansen (1001) belde naar 1002. Bob Smit (1002) nam na 4 s op. Bob verbond "
             "Alice door met Carol Vos (1003), die na 3 s opnam. Carol sprak eerst met Dave Bakker "
             "(1004) en verbond Alice daarna door. Dave verbond Alice door met Bob terwijl daar de "
             "telefoon nog ging. Bij Bob werd binnen 10 s niet opgenomen. Dave nam het gesprek "
             "weer aan. In totaal werd er 1 min gesproken; Alice hing op.");
    addStory("a failed transfer",
             with(talked(),
                  [](Call &call) {
                      Transfer failed = transfer(TransferKind::Blind, TransferOutcome::Failed);
                      failed.rang.push_back(rung(carol(), Outcome::Rejected, 10, 12));
                      call.transfers.push_back(failed);
                      call.end = End::Rejected;
                      call.endedBy.reset();
                      call.talked = 6s;
                  }),
             "Alice Jansen (1001) called 1002. Bob Smit (1002) answered after 4 s. Bob put Alice "
             "through to Carol Vos (1003). Carol rejected the call. Before that, the talk had "
             "lasted 6 s in all.",
             "Alice Jansen (1001) belde naar 1002. Bob Smit (1002) nam na 4 s op. Bob verbond "
             "Alice door met Carol Vos (1003). De oproep werd geweigerd door Carol. Daarvoor was "
             "er in totaal 6 s gesproken.");
    addStory(
        "abandoned in the parking space",
        with(talked(),
             [](Call &call) {
                 Parking parking{
                     "701", bob(), storyBegin + 20s, storyBegin + 64s, ParkingOutcome::Abandoned,
                     {}};
                 call.parked.push_back(parking);
                 call.talked = 16s;
             }),
        "Alice Jansen (1001) called 1002. Bob Smit (1002) answered after 4 s. Bob parked the "
        "call in space 701. The waiting party hung up after 44 s. Before that, they had "
        "talked for 16 s.",
        "Alice Jansen (1001) belde naar 1002. Bob Smit (1002) nam na 4 s op. Bob parkeerde "
        "het gesprek op plaats 701. Wie daar wachtte, hing na 44 s op. Daarvoor hadden ze "
        "16 s met elkaar gesproken.");
    addStory("a queue that cannot be joined",
             with(dialling(),
                  [](Call &call) {
                      call.state = CallState::Ended;
                      call.ended = later;
                      call.end = End::NoAnswer;
                      call.queue = QueueVisit();
                      call.queue->name = "support";
                      call.queue->outcome = QueueOutcome::Left;
                  }),
             "Alice Jansen (1001) called 1002. Alice could not join the queue “support”. "
             "Nobody answered.",
             "Alice Jansen (1001) belde naar 1002. Alice kon niet in de wachtrij “support” komen. "
             "Niemand nam op.");
    addStory("cut by a restart",
             with(talked(),
                  [](Call &call) {
                      call.wasCut = true;
                      call.end = End::Failed;
                  }),
             "Alice Jansen (1001) called 1002. Bob Smit (1002) answered after 4 s. They talked for "
             "1 min. Asterisk stopped, which cut the call off.",
             "Alice Jansen (1001) belde naar 1002. Bob Smit (1002) nam na 4 s op. Ze spraken 1 min "
             "met elkaar. Asterisk stopte, waardoor het gesprek werd afgebroken.");
    addStory("lost",
             with(talked(),
                  [](Call &call) {
                      call.end = End::Lost;
                      call.endedBy.reset();
                  }),
             "Alice Jansen (1001) called 1002. Bob Smit (1002) answered after 4 s. They talked for "
             "1 min. How it ended is not known, as the connection to Asterisk was lost.",
             "Alice Jansen (1001) belde naar 1002. Bob Smit (1002) nam na 4 s op. Ze spraken 1 min "
             "met elkaar. Hoe het afliep is niet bekend, omdat de verbinding met Asterisk weg "
             "was.");
    addStory("joined in progress",
             with(talked(),
                  [](Call &call) {
                      call.isInferred = true;
                      call.answered = storyBegin;
                  }),
             "The beginning of this call was not seen. Alice Jansen (1001) called 1002. Bob Smit "
             "(1002) answered. Alice hung up.",
             "Het begin van dit gesprek is niet gezien. Alice Jansen (1001) belde naar 1002. Bob "
             "Smit (1002) nam op. Alice hing op.");
    addStory("a hundred phones",
             with(talked(),
                  [](Call &call) {
                      for (int i = 0; i < 100; ++i) {
                          const std::string number = std::to_string(1100 + i);
                          call.rang.push_back(rung({number, "Desk " + number, {}},
                                                   Outcome::AnsweredElsewhere, 0, 4));
                      }
                  }),
             "Alice Jansen (1001) called 1002. Bob Smit (1002) answered after 4 s. It also rang at "
             "Desk 1100 (1100), Desk 1101 (1101) and 98 more. They talked for 1 min; Alice hung "
             "up.",
             "Alice Jansen (1001) belde naar 1002. Bob Smit (1002) nam na 4 s op. Ook bij Desk "
             "1100 (1100), Desk 1101 (1101) en nog 98 anderen ging de telefoon. Ze spraken 1 min "
             "met elkaar; Alice hing op.");
}

void StoryTest::tellsEndedCalls()
{
    compareStory(later);
}

void StoryTest::tellsCallsInProgress_data()
{
    addColumns();
    addStory("dialling", dialling(),
             "Alice Jansen (1001) is calling 1002. No phone is ringing yet.",
             "Alice Jansen (1001) belt naar 1002. Er gaat nog geen telefoon over.");
    addStory("ringing",
             with(dialling(),
                  [](Call &call) {
                      call.state = CallState::Ringing;
                      call.rang = {rung(bob(), Outcome::Ringing, 21, 0),
                                   rung(carol(), Outcome::Ringing, 21, 0)};
                  }),
             "Alice Jansen (1001) is calling 1002. It has been ringing at Bob Smit (1002) and "
             "Carol Vos (1003) for 9 s.",
             "Alice Jansen (1001) belt naar 1002. Bij Bob Smit (1002) en Carol Vos (1003) gaat al "
             "9 s de telefoon.");
    addStory("talking", talking(),
             "Alice Jansen (1001) called 1002. Bob Smit (1002) answered after 4 s. Alice and Bob "
             "have been talking for 26 s.",
             "Alice Jansen (1001) belde naar 1002. Bob Smit (1002) nam na 4 s op. Alice en Bob "
             "zijn nu 26 s met elkaar in gesprek.");
    addStory("on hold",
             with(talking(),
                  [](Call &call) {
                      call.state = CallState::OnHold;
                      call.holds.push_back({bob(), storyBegin + 20s, {}});
                  }),
             "Alice Jansen (1001) called 1002. Bob Smit (1002) answered after 4 s. Bob has had the "
             "call on hold for 10 s.",
             "Alice Jansen (1001) belde naar 1002. Bob Smit (1002) nam na 4 s op. Bob heeft het "
             "gesprek nu 10 s in de wacht staan.");
    addStory("queued",
             with(dialling(),
                  [](Call &call) {
                      call.state = CallState::Queued;
                      call.queue = QueueVisit();
                      call.queue->name = "support";
                      call.queue->from = storyBegin + 1s;
                      call.queue->position = 3;
                  }),
             "Alice Jansen (1001) is calling 1002. Alice joined the queue “support” in position 3. "
             "Alice has been waiting in the queue “support” for 29 s.",
             "Alice Jansen (1001) belt naar 1002. Alice kwam in de wachtrij “support” op plaats 3. "
             "Alice wacht al 29 s in de wachtrij “support”.");
    addStory("parked",
             with(talking(),
                  [](Call &call) {
                      call.state = CallState::Parked;
                      call.parked.push_back(
                          {"701", {}, storyBegin + 10s, {}, ParkingOutcome::Parked, {}});
                  }),
             "Alice Jansen (1001) called 1002. Bob Smit (1002) answered after 4 s. The call was "
             "parked in space 701. It has been there for 20 s.",
             "Alice Jansen (1001) belde naar 1002. Bob Smit (1002) nam na 4 s op. Het gesprek werd "
             "geparkeerd op plaats 701. Daar staat het nu 20 s.");
    addStory("in a conference",
             with(dialling(),
                  [](Call &call) {
                      call.state = CallState::InConference;
                      call.conference = Conference{"4001", {bob(), alice()}};
                  }),
             "Alice Jansen (1001) called 1002. Alice is in the conference “4001” with Bob Smit "
             "(1002).",
             "Alice Jansen (1001) belde naar 1002. Alice zit in de conferentie “4001” met Bob Smit "
             "(1002).");
    addStory("being transferred",
             with(talking(),
                  [](Call &call) {
                      call.state = CallState::Transferring;
                      call.transfers.push_back(
                          transfer(TransferKind::Blind, TransferOutcome::Pending));
                      call.transfers.back().rang.push_back(rung(carol(), Outcome::Ringing, 12, 0));
                  }),
             "Alice Jansen (1001) called 1002. Bob Smit (1002) answered after 4 s. Bob is putting "
             "Alice through to Carol Vos (1003). It has been ringing at Carol for 18 s.",
             "Alice Jansen (1001) belde naar 1002. Bob Smit (1002) nam na 4 s op. Bob verbindt "
             "Alice door met Carol Vos (1003). Bij Carol gaat al 18 s de telefoon.");
    addStory("in the dialplan",
             with(dialling(), [](Call &call) { call.state = CallState::InDialplan; }),
             "Alice Jansen (1001) called 1002. Alice is in a menu or another application of "
             "Asterisk.",
             "Alice Jansen (1001) belde naar 1002. Alice zit in een menu of een andere toepassing "
             "van Asterisk.");
}

void StoryTest::tellsCallsInProgress()
{
    compareStory(later);
}

void StoryTest::leavesOutUnknownTimes()
{
    Call call = talked();
    const auto numbered = [](Moment moment) { return Moment(moment - storyBegin); };
    call.started = numbered(call.started);
    call.answered = numbered(*call.answered);
    call.ended = numbered(*call.ended);
    call.rang.front().rang = numbered(call.rang.front().rang);
    call.rang.front().ended = numbered(*call.rang.front().ended);
    QCOMPARE(ladder::storyOf(call, *call.ended),
             QStringLiteral("Alice Jansen (1001) called 1002. Bob Smit (1002) answered. Alice hung "
                            "up."));
}

void StoryTest::keepsPlaceMarkersOfNames()
{
    Call call = talked();
    call.caller.name = "%2 %1 <b>";
    call.dialled = "%1";
    QCOMPARE(ladder::storyOf(call, later).section(u'.', 0, 0),
             QStringLiteral("%2 %1 <b> (1001) called %1"));
}

CACOFONISK_TEST(StoryTest)

} // namespace cacofonisk::tst_story

#include "tst_story.moc"
