// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/ami/pendingactions.h"
#include "tests/support/script.h"
#include "tests/support/testmain.h"
#include "tests/support/wire.h"

#include <QTest>

namespace cacofonisk::tst_pendingactions {

using namespace test;
using namespace std::chrono_literals;
using ami::Answer;
using Outcome = ami::Answer::Outcome;

class PendingActionsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void givesEachActionAnIdOfItsOwn();
    void endsWithAResponseThatBeginsNoList();
    void endsAListWithItsLastEvent();
    void countsWhatIsMissing();
    void tellsAsterisksWordsWhenRefused();
    void endsAListThatWasCancelled();
    void keepsListsApart();
    void leavesWhatIsNobodysAnswer();
    void takesWhatComesTooLate();
    void givesUpWhatHearsNothing();
    void endsWithTheConnection();
    void takesNewActionsInHandlers();
    void losesTheConnectionInAHandler();
    void refusesWhatCannotBeSent();

private:
    void ask(const char *name);
    /// Whether each message of the script was an answer.
    QList<bool> hear(std::string_view script);

    std::optional<ami::PendingActions> m_actions;
    ami::PendingActions::Time m_now;
    QStringList m_received;
    QList<Answer> m_ends;
};

void PendingActionsTest::init()
{
    m_actions.emplace("me-", 10s);
    m_now = {};
    m_received.clear();
    m_ends.clear();
}

void PendingActionsTest::ask(const char *name)
{
    const auto received = [this](const ami::Message &message) {
        m_received.append(scriptLine(message));
    };
    const auto finished = [this](const Answer &answer) { m_ends.append(answer); };
    QVERIFY(m_actions->add(ami::Action(name), {received, finished}, m_now));
}

QList<bool> PendingActionsTest::hear(std::string_view script)
{
    QList<bool> taken;
    ami::Problems problems;
    parse(wireOfScript(script), 4096, problems,
          [&](const ami::Message &message) { taken.append(m_actions->handle(message, m_now)); });
    return taken;
}

void PendingActionsTest::givesEachActionAnIdOfItsOwn()
{
    QCOMPARE(m_actions->add(ami::Action("Ping"), {}, m_now).value(),
             std::string("Action: Ping\r\nActionID: me-1\r\n\r\n"));
    QCOMPARE(m_actions->add(ami::Action("Ping"), {}, m_now).value(),
             std::string("Action: Ping\r\nActionID: me-2\r\n\r\n"));
}

void PendingActionsTest::endsWithAResponseThatBeginsNoList()
{
    ask("CoreSettings");
    const char *response = "Response: Success; ActionID: me-1; Message: Channels will follow";
    QCOMPARE(hear(response), QList{true});
    QCOMPARE(m_received, QStringList{QLatin1String(response)});
    QCOMPARE(m_ends, (QList{Answer{Outcome::Complete, "Channels will follow", 0, 0}}));
    QVERIFY(m_ends[0].isWhole());
    QVERIFY(!m_actions->nextTimeout());
}

void PendingActionsTest::endsAListWithItsLastEvent()
{
    ask("CoreShowChannels");
    const char *script = R"(
        Response: Success; ActionID: me-1; EventList: start
        Event: CoreShowChannel; ActionID: me-1; Uniqueid: 1
        Event: CoreShowChannel; ActionID: me-1; Uniqueid: 2
        Event: CoreShowChannelsComplete; ActionID: me-1; eventlist: complete; ListItems: 2
    )";
    QCOMPARE(hear(script), QList({true, true, true, true}));
    QCOMPARE(m_received, linesOfScript(script));
    QCOMPARE(m_ends, (QList{Answer{Outcome::Complete, "", 2, 2}}));
    QVERIFY(m_ends[0].isWhole());
}

void PendingActionsTest::countsWhatIsMissing()
{
    ask("Status");
    hear(R"(
        Response: Success; ActionID: me-1; EventList: start
        Event: Status; ActionID: me-1
        Event: StatusComplete; ActionID: me-1; EventList: Complete; ListItems: 3
    )");
    QCOMPARE(m_ends, (QList{Answer{Outcome::Complete, "", 1, 3}}));
    QVERIFY(!m_ends[0].isWhole());
}

void PendingActionsTest::tellsAsterisksWordsWhenRefused()
{
    ask("Status");
    hear("Response: Error; ActionID: me-1; Message: Permission denied");
    QCOMPARE(m_ends, (QList{Answer{Outcome::Refused, "Permission denied", 0, 0}}));
}

void PendingActionsTest::endsAListThatWasCancelled()
{
    ask("Status");
    hear(R"(
        Response: Success; ActionID: me-1; EventList: start
        Event: StatusComplete; ActionID: me-1; EventList: cancelled
    )");
    QCOMPARE(m_ends, (QList{Answer{Outcome::Cancelled, "", 0, 0}}));
}

void PendingActionsTest::keepsListsApart()
{
    ask("Status");
    ask("QueueStatus");
    hear(R"(
        Response: Success; ActionID: me-1; EventList: start
        Response: Success; ActionID: me-2; EventList: start
        Event: Status; ActionID: me-1
        Event: QueueParams; ActionID: me-2
        Event: Status; ActionID: me-1
        Event: QueueStatusComplete; ActionID: me-2; EventList: Complete; ListItems: 1
        Event: StatusComplete; ActionID: me-1; EventList: Complete; ListItems: 2
    )");
    QCOMPARE(m_ends,
             QList({Answer{Outcome::Complete, "", 1, 1}, Answer{Outcome::Complete, "", 2, 2}}));
}

void PendingActionsTest::leavesWhatIsNobodysAnswer()
{
    ask("Status");
    QCOMPARE(hear(R"(
        Event: Hold
        Event: Hold; ActionID: you-1
        Event: Hold; ActionID:
        Response: Error; Message: Missing action in request
    )"),
             QList({false, false, false, false}));
    QCOMPARE(m_received, QStringList());
}

void PendingActionsTest::takesWhatComesTooLate()
{
    ask("DeviceStateList");
    m_actions->checkTimeouts(m_now + 10s);
    QCOMPARE(hear("Event: DeviceStateChange; ActionID: me-1"), QList{true});
    QCOMPARE(m_received, QStringList());
}

void PendingActionsTest::givesUpWhatHearsNothing()
{
    ask("Status");
    QCOMPARE(m_actions->nextTimeout(), m_now + 10s);
    m_now += 9s;
    hear("Response: Success; ActionID: me-1; EventList: start; Message: Follows");
    QCOMPARE(m_actions->nextTimeout(), m_now + 10s);
    m_actions->checkTimeouts(m_now + 9s);
    QVERIFY(m_ends.isEmpty());
    m_actions->checkTimeouts(m_now + 10s);
    QCOMPARE(m_ends, (QList{Answer{Outcome::TimedOut, "Follows", 0, 0}}));
}

void PendingActionsTest::endsWithTheConnection()
{
    ask("Status");
    ask("QueueStatus");
    m_actions->loseConnection();
    m_actions->loseConnection();
    QCOMPARE(m_ends.size(), 2);
    QCOMPARE(m_ends[0].outcome, Outcome::ConnectionLost);
}

void PendingActionsTest::takesNewActionsInHandlers()
{
    int rest = 100;
    const std::function<void()> askAgain = [&] {
        const auto received = [this, &rest, &askAgain](const ami::Message &) {
            if (--rest > 0) {
                askAgain();
                (void)m_actions->add(ami::Action("Other"), {}, m_now);
            }
        };
        QVERIFY(m_actions->add(ami::Action("Status"), {received, {}}, m_now));
    };
    askAgain();
    for (int i = 1; rest > 0 && i < 1000; ++i) {
        hear("Response: Success; ActionID: me-" + std::to_string(i));
    }
    QCOMPARE(rest, 0);
}

void PendingActionsTest::losesTheConnectionInAHandler()
{
    const auto received = [this](const ami::Message &) { m_actions->loseConnection(); };
    const auto finished = [this](const Answer &answer) { m_ends.append(answer); };
    QVERIFY(m_actions->add(ami::Action("Status"), {received, finished}, m_now));
    hear("Response: Success; ActionID: me-1");
    QCOMPARE(m_ends.size(), 1);
    QCOMPARE(m_ends[0].outcome, Outcome::ConnectionLost);
}

void PendingActionsTest::refusesWhatCannotBeSent()
{
    QVERIFY(!m_actions->add(ami::Action("Ping").add("A", "\n"), {}, m_now));
    QVERIFY(!m_actions->nextTimeout());
}

CACOFONISK_TEST(PendingActionsTest)

} // namespace cacofonisk::tst_pendingactions

#include "tst_pendingactions.moc"
