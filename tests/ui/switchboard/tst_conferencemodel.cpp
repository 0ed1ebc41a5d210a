// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/testmain.h"
#include "tests/ui/switchboard/boardcards.h"
#include "ui/switchboard/conferencemodel.h"
#include "ui/switchboard/parkingmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace cacofonisk::tst_conferencemodel {

using namespace ui;
using namespace test;

/// Conferences and parked calls as rows.
class ConferenceModelTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void showsWhoTalksInAConference();
    void whoJoinsAndLeavesIsARow();
    void showsWhoIsParked();
    void hidesNamesAndNumbers();
    void equalsTheSwitchboardOfARecording_data();
    void equalsTheSwitchboardOfARecording();

private:
    BoardContext m_context;
};

namespace {

switchboard::ConferenceMemberCard memberOf(const std::string &num, const std::string &name)
{
    switchboard::ConferenceMemberCard card;
    card.party = party(num, name, "PJSIP/" + num + "-1");
    card.since = second(100);
    return card;
}

switchboard::ConferenceCard conference()
{
    switchboard::ConferenceCard card;
    card.name = "4001";
    card.since = second(10);
    card.isLocked = true;
    card.members = {memberOf("1001", "Alice"), memberOf("1002", "Bob")};
    card.members[0].isAdmin = true;
    card.members[0].isTalking = true;
    card.members[1].isMuted = true;
    return card;
}

switchboard::ParkingCard parkingSpace()
{
    switchboard::ParkingCard card;
    card.lot = "default";
    card.space = "701";
    card.parked = party("0201234567", "Zoë", "SIP/t-1");
    card.by = party("1002", "Bob");
    card.since = second(100);
    card.returns = second(145);
    return card;
}

} // namespace

void ConferenceModelTest::init()
{
    m_context = {};
    m_context.now = second(130);
}

void ConferenceModelTest::showsWhoTalksInAConference()
{
    ConferenceModel model(m_context);
    QAbstractItemModelTester tester(&model);
    model.apply(0, true, {conference()});
    QCOMPARE(linesOf(model),
             QStringList({QStringLiteral("4001 | 2 member(s), locked | 02:00"),
                          QStringLiteral("  Alice 1001 | talking, administrator | 00:30"),
                          QStringLiteral("  Bob 1002 | muted | 00:30")}));
    auto over = conference();
    over.isGone = true;
    model.apply(0, false, {over});
    QCOMPARE(model.rowCount(), 0);
}

void ConferenceModelTest::whoJoinsAndLeavesIsARow()
{
    ConferenceModel model(m_context);
    QAbstractItemModelTester tester(&model);
    model.apply(0, true, {conference()});
    const QPersistentModelIndex bob = model.index(1, 0, model.index(0, 0));
    auto card = conference();
    card.members.erase(card.members.begin());
    card.members.push_back(memberOf("1003", "Carol"));
    model.apply(0, false, {card});
    QCOMPARE(bob.row(), 0);
    QCOMPARE(model.rowCount(model.index(0, 0)), 2);
}

void ConferenceModelTest::showsWhoIsParked()
{
    ParkingModel model(m_context);
    QAbstractItemModelTester tester(&model);
    model.apply(0, true, {parkingSpace()});
    QCOMPARE(linesOf(model),
             QStringList(QStringLiteral("701 | Zoë 0201234567 | Bob 1002 | 00:30 | 00:15")));
    m_context.now = second(150);
    QCOMPARE(model.index(0, 4).data().toString(), QStringLiteral("00:00"));
    auto free = parkingSpace();
    free.parked.reset();
    model.apply(0, false, {free});
    QCOMPARE(model.rowCount(), 0);
}

void ConferenceModelTest::hidesNamesAndNumbers()
{
    m_context.isPrivate = true;
    ConferenceModel conferences(m_context);
    ParkingModel parkings(m_context);
    conferences.apply(0, true, {conference()});
    parkings.apply(0, true, {parkingSpace()});
    const QString all = (linesOf(conferences) + linesOf(parkings)).join(u'\n') +
                        parkings.index(0, 0).data(Qt::ToolTipRole).toString();
    for (const char *name : {"Alice", "Bob", "Zoë", "1001", "1002", "0201234567"}) {
        QVERIFY2(!all.contains(QString::fromUtf8(name)), name);
    }
}

void ConferenceModelTest::equalsTheSwitchboardOfARecording_data()
{
    QTest::addColumn<bool>("parks");
    QTest::newRow("22/confbridge.ami.gz") << false;
    QTest::newRow("13/park-timeout.ami.gz") << true;
}

void ConferenceModelTest::equalsTheSwitchboardOfARecording()
{
    QFETCH(bool, parks);
    ConferenceModel conferences(m_context);
    ParkingModel parkings(m_context);
    ConferenceModel freshConferences(m_context);
    ParkingModel freshParkings(m_context);
    int seen = 0;
    playSwitchboard(QString::fromLatin1(QTest::currentDataTag()),
                    [&](const switchboard::Cards &changes, Moment now, const auto &board) {
                        m_context.now = now;
                        conferences.apply(0, false, changes.conferences);
                        parkings.apply(0, false, changes.parkings);
                        const switchboard::Cards all = board.all();
                        freshConferences.apply(0, true, all.conferences);
                        freshParkings.apply(0, true, all.parkings);
                        QCOMPARE(linesOf(conferences), linesOf(freshConferences));
                        QCOMPARE(linesOf(parkings), linesOf(freshParkings));
                        seen += parks ? parkings.rowCount() : conferences.rowCount();
                    });
    QVERIFY(seen > 0);
    QCOMPARE(conferences.rowCount() + parkings.rowCount(), 0); // all have gone
}

CACOFONISK_TEST(ConferenceModelTest)

} // namespace cacofonisk::tst_conferencemodel

#include "tst_conferencemodel.moc"
