// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/recording/reading/openrecording.h"
#include "core/session/session.h"
#include "tests/core/session/followedserver.h"
#include "tests/support/recordings.h"
#include "tests/support/script.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>
#include <QTest>

#include <map>

namespace cacofonisk::tst_switchboardupdates {

using namespace session;
using namespace test;

/// What a window is told of switchboards, live and at any point of a recording.
class SwitchboardUpdatesTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsNothingToWhoDoesNotLook();
    void tellsTheEndOfARecording();
    void isRightAtAnyPoint_data();
    void isRightAtAnyPoint();
    void startsAgainForWhoLooksAgain();
    void followsAServer();
    void leavesAServerThoughNobodyLooks();
};

namespace {

const QString hour = QStringLiteral("16/busy-hour.ami.gz");

template<class Card>
using ByKey = std::map<std::pair<std::string, std::string>, Card>;

/// The cards that a window would show by the updates that came.
struct Told
{
    explicit Told(Session &session)
    {
        QObject::connect(&session, &Session::updated, &session,
                         [this](const SessionUpdatePtr &update) { take(*update); });
    }

    void take(const SessionUpdate &update)
    {
        last = update;
        for (const SwitchboardUpdate &of : update.switchboards) {
            ++count;
            if (of.isWhole) {
                ++wholes;
                extensions.clear();
                queues.clear();
                conferences.clear();
                parkings.clear();
            }
            const auto put = [](auto &cards, const auto &key, const auto &card, bool isGone) {
                isGone ? void(cards.erase(key)) : void(cards[key] = card);
            };
            for (const auto &card : of.cards.extensions) {
                put(extensions, std::pair(card.address(), std::string()), card, card.isGone);
            }
            for (const auto &card : of.cards.queues) {
                put(queues, std::pair(card.name, std::string()), card, card.isGone);
            }
            for (const auto &card : of.cards.conferences) {
                put(conferences, std::pair(card.name, std::string()), card, card.isGone);
            }
            for (const auto &card : of.cards.parkings) {
                put(parkings, std::pair(card.space, card.lot), card, !card.parked);
            }
        }
    }

    /// Whether these are all that there are, and as they are.
    [[nodiscard]] bool isLike(const switchboard::Cards &cards) const
    {
        Told other;
        SessionUpdate update;
        update.switchboards.push_back({0, {}, true, cards});
        other.take(update);
        return extensions == other.extensions && queues == other.queues &&
               conferences == other.conferences && parkings == other.parkings;
    }

    ByKey<switchboard::ExtensionCard> extensions;
    ByKey<switchboard::QueueCard> queues;
    ByKey<switchboard::ConferenceCard> conferences;
    ByKey<switchboard::ParkingCard> parkings;
    SessionUpdate last;
    int count = 0;
    int wholes = 0;

private:
    Told() = default;
};

/// What there is after so many messages of a recording.
switchboard::Cards cardsAt(const QString &path, std::uint64_t number)
{
    ami::Problems problems;
    const auto reader = recording::openRecording(path, problems);
    Pipeline pipeline("busy-hour", problems, 0, Output::ReportsAndSwitchboard);
    recording::EventClock clock;
    ami::Message message;
    while (number-- > 0 && (*reader)->next(message)) {
        message.setReceived(clock.at(message));
        pipeline.handle(message);
    }
    return pipeline.switchboard().all();
}

} // namespace

void SwitchboardUpdatesTest::tellsNothingToWhoDoesNotLook()
{
    Session session;
    Told told(session);
    session.open(test::recording(hour));
    QTRY_VERIFY(!told.last.isReading);
    QCOMPARE(told.count, 0);
}

void SwitchboardUpdatesTest::tellsTheEndOfARecording()
{
    Session session;
    Told told(session);
    session.tellSwitchboards(true);
    session.open(test::recording(hour));
    QTRY_VERIFY(!told.last.isReading);
    const switchboard::Cards end = cardsAt(test::recording(hour), told.last.count);
    QVERIFY(end.extensions.size() > 5);
    QVERIFY(!end.queues.empty());
    QTRY_VERIFY(told.isLike(end));
}

void SwitchboardUpdatesTest::isRightAtAnyPoint_data()
{
    QTest::addColumn<QList<int>>("steps"); // by messages, from the start
    QTest::newRow("by going on") << QList<int>{1, 1, 500, 3, 2000, 1, 1};
    QTest::newRow("by going back") << QList<int>{4000, -1, -1, -1500, -3, 20};
    QTest::newRow("by jumping") << QList<int>{6000, -5000, 4500, -100, 900};
}

void SwitchboardUpdatesTest::isRightAtAnyPoint()
{
    QFETCH(QList<int>, steps);
    Session session;
    Told told(session);
    session.tellSwitchboards(true);
    session.open(test::recording(hour));
    QTRY_VERIFY(!told.last.isReading);
    session.seek({});
    QTRY_COMPARE(told.last.number, std::uint64_t(0));
    std::uint64_t number = 0;
    for (const int step : std::as_const(steps)) {
        number += static_cast<std::uint64_t>(step);
        session.stepMessages(step);
        QTRY_COMPARE(told.last.number, number);
        QTRY_VERIFY2(told.isLike(cardsAt(test::recording(hour), number)),
                     qPrintable(QString::number(number)));
    }
}

void SwitchboardUpdatesTest::startsAgainForWhoLooksAgain()
{
    Session session;
    Told told(session);
    session.open(test::recording(hour));
    QTRY_VERIFY(!told.last.isReading);
    session.tellSwitchboards(true);
    const switchboard::Cards end = cardsAt(test::recording(hour), told.last.count);
    QTRY_VERIFY(told.isLike(end));
    session.tellSwitchboards(false);
    session.seek({});
    QTRY_COMPARE(told.last.number, std::uint64_t(0));
    QVERIFY(told.last.switchboards.empty());
    const int wholes = told.wholes;
    session.tellSwitchboards(true);
    QTRY_COMPARE(told.wholes, wholes + 1);
    QVERIFY(told.isLike({}));
}

void SwitchboardUpdatesTest::followsAServer()
{
    FakeAmiServer asterisk;
    asterisk.play(script({R"(
        > Action: ListCommands
        < Response: Success; ActionID: $; CoreShowChannels: List. (Priv: system,reporting,all);
            QueueStatus: Show queue status. (Priv: <none>)
    )",
                          noCalls, R"(
        > Action: QueueStatus
        < Response: Success; ActionID: $; EventList: start
        < Event: QueueParams; ActionID: $; Queue: support
        < Event: QueueMember; ActionID: $; Queue: support; Name: Bob; Location: SIP/2; Status: 1
        < Event: QueueStatusComplete; ActionID: $; EventList: Complete; ListItems: 2
    )"}));
    ServerSettings settings = FollowedServer::settingsOf(asterisk);
    settings.number = 3;
    settings.showsSwitchboard = true;
    Session session;
    Told told(session);
    session.tellSwitchboards(true);
    session.connectTo({settings});
    QTRY_COMPARE(told.queues.size(), std::size_t(1));
    QCOMPARE(told.queues.begin()->second.members.size(), std::size_t(1));
    QCOMPARE(told.last.switchboards.front().server, 3);
    QCOMPARE(told.wholes, 1);

    const auto say = [&](std::string_view event) {
        asterisk.dialogues().front()->send(QByteArray::fromStdString(wireOfScript(event)));
    };
    say("Event: ExtensionStatus; Exten: 1001; Context: ext; Hint: SIP/1001; Status: 1");
    QTRY_COMPARE(told.extensions.size(), std::size_t(1));
    say("Event: ExtensionStatus; Exten: 1001; Context: ext; Hint: SIP/1001; Status: -1");
    QTRY_VERIFY(told.extensions.empty());
    QCOMPARE(told.wholes, 1);
    QCOMPARE(told.queues.size(), std::size_t(1));

    session.connectTo({});
    QTRY_COMPARE(told.wholes, 2);
    QVERIFY(told.queues.empty());
}

void SwitchboardUpdatesTest::leavesAServerThoughNobodyLooks()
{
    FakeAmiServer asterisk;
    asterisk.play(script({R"(
        > Action: ListCommands
        < Response: Success; ActionID: $; QueueStatus: Show queue status. (Priv: <none>)
        > Action: QueueStatus
        < Response: Success; ActionID: $; EventList: start
        < Event: QueueParams; ActionID: $; Queue: support
        < Event: QueueStatusComplete; ActionID: $; EventList: Complete; ListItems: 1
    )"}));
    ServerSettings settings = FollowedServer::settingsOf(asterisk);
    settings.showsSwitchboard = true;
    Session session;
    Told told(session);
    session.tellSwitchboards(true);
    session.connectTo({settings});
    QTRY_COMPARE(told.queues.size(), std::size_t(1));
    session.tellSwitchboards(false);
    session.connectTo({});
    QTRY_VERIFY(told.queues.empty());
}

CACOFONISK_TEST(SwitchboardUpdatesTest)

} // namespace cacofonisk::tst_switchboardupdates

#include "tst_switchboardupdates.moc"
