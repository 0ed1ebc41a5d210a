// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/testmain.h"
#include "ui/notifications/desknotifications.h"

#include <QSignalSpy>
#include <QTest>

namespace cacofonisk::tst_desknotifications {

using namespace calls;
using namespace ui;
using namespace std::chrono_literals;

/// Notes what is to be told.
class NotedNotifier final : public Notifier
{
    Q_OBJECT

public:
    void show(const NotificationText &text) override
    {
        log << QStringLiteral("show ") + text.title;
        last = text;
    }
    void close(const NotificationId &id) override
    {
        log << QStringLiteral("close %1").arg(id.notice);
    }

    QStringList log;
    NotificationText last;
};

class DeskNotificationsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void tellsACallFromRingingToMissing();
    void tellsOfARecordingByItsTime();
    void tellsNothingThatIsOverAtOnceInARecording();
    void soundsOnceForARinging();
    void joinsWhatComesAtOnce();
    void keepsQuietAndTellsAllAfterwards();
    void showsWhatStillRingsAfterAQuietTime();
    void takesAwayWhatStandsWhenItGetsQuiet();
    void isQuietAsLongAsTheDesktopSays();
    void endsTomorrow();
    void tamesHostileNames();
    void namesCallersByTheContacts();
    void opensWhatRulesSay();
    void opensNothingOfARecording();
    void opensNothingThatDisturbsInAQuietTime();
    void tellsInTime();

private:
    void apply(const Call &call);
    QStringList m_opened;
    void openFor(notices::PopMoment when);

    Moment m_now;
    std::unique_ptr<NotedNotifier> m_notifier;
    std::unique_ptr<notices::MissedCalls> m_missed;
    std::unique_ptr<DeskNotifications> m_desk;
};

namespace {

const Moment start = Moment(std::chrono::hours(24 * 365 * 50));

Call ringing(std::uint64_t id = 1)
{
    Call call;
    call.id = id;
    call.linkedid = std::to_string(id);
    call.caller = {"020123456" + std::to_string(id), "Alice", "PJSIP/trunk-00000001"};
    call.dialled = "5550100";
    call.started = start;
    call.rang.emplace_back();
    call.rang.back().party = {"1002", "", "PJSIP/1002-0000000" + std::to_string(id)};
    call.rang.back().rang = start;
    return call;
}

Call missed(std::uint64_t id = 1)
{
    Call call = ringing(id);
    call.rang.back().outcome = Outcome::NoAnswer;
    call.rang.back().ended = start + 9s;
    call.ended = start + 9s;
    call.end = End::NoAnswer;
    return call;
}

} // namespace

void DeskNotificationsTest::init()
{
    m_now = start;
    m_notifier = std::make_unique<NotedNotifier>();
    m_missed = std::make_unique<notices::MissedCalls>();
    m_desk = std::make_unique<DeskNotifications>(*m_notifier, *m_missed, [this] { return m_now; });
    notices::NotificationRule rule;
    rule.value = "1002";
    m_desk->setRules({{rule}});
}

void DeskNotificationsTest::cleanup()
{
    m_desk.reset();
}

void DeskNotificationsTest::apply(const Call &call)
{
    session::SessionUpdate update;
    update.isLive = true;
    update.known = {call};
    m_desk->apply(update);
}

void DeskNotificationsTest::tellsACallFromRingingToMissing()
{
    apply(ringing());
    QCOMPARE(m_notifier->log, QStringList{QStringLiteral("show Alice is calling")});
    QVERIFY(m_notifier->last.stays);
    QVERIFY(m_notifier->last.urgency == Urgency::Critical);
    apply(missed());
    QCOMPARE(m_notifier->log.last(), QStringLiteral("show Missed call from Alice"));
    QVERIFY(m_notifier->last.id == NotificationId{.notice = 1});
    QCOMPARE(m_missed->size(), 1);
}

void DeskNotificationsTest::tellsOfARecordingByItsTime()
{
    m_now = start + 24h * 365;
    session::SessionUpdate update;
    update.position = start + 1s;
    update.known = {ringing()};
    m_desk->apply(update);
    QCOMPARE(m_notifier->log, QStringList{QStringLiteral("show Alice is calling")});
    QVERIFY(m_notifier->last.body.endsWith(QStringLiteral("In the recording being played")));
    update.position = start + 9s;
    update.known = {missed()};
    m_desk->apply(update);
    QCOMPARE(m_notifier->log.last(), QStringLiteral("show Missed call from Alice"));
    QCOMPARE(m_missed->list().front().last, start + 9s);
}

/// One that is played fast is no reason for a heap of notifications.
void DeskNotificationsTest::tellsNothingThatIsOverAtOnceInARecording()
{
    session::SessionUpdate update;
    update.position = start + 1h;
    for (std::uint64_t id = 1; id <= 20; ++id) {
        update.known.push_back(missed(id));
    }
    m_desk->apply(update);
    QCOMPARE(m_notifier->log, QStringList());
    QCOMPARE(m_missed->size(), 20);
}

/// However often it is told anew.
void DeskNotificationsTest::soundsOnceForARinging()
{
    notices::NotificationRule rule;
    rule.value = "1002";
    rule.sounds = true;
    m_desk->setRules({{rule}});
    Call call = ringing();
    apply(call);
    QVERIFY(m_notifier->last.sounds);
    call.caller.name = "Alice Jansen";
    apply(call);
    QCOMPARE(m_notifier->log.last(), QStringLiteral("show Alice Jansen is calling"));
    QVERIFY(!m_notifier->last.sounds);
    apply(missed());
    QVERIFY(!m_notifier->last.sounds);
    apply(ringing(2));
    QVERIFY(m_notifier->last.sounds);
}

void DeskNotificationsTest::joinsWhatComesAtOnce()
{
    session::SessionUpdate update;
    update.isLive = true;
    Call stopped = missed();
    stopped.ended.reset();
    update.known = {ringing(), stopped, missed()};
    m_desk->apply(update);
    QCOMPARE(m_notifier->log, QStringList{QStringLiteral("show Missed call from Alice")});
}

void DeskNotificationsTest::keepsQuietAndTellsAllAfterwards()
{
    QSignalSpy quiet(m_desk.get(), &DeskNotifications::quietChanged);
    m_desk->setQuietUntil(m_now + 30min);
    QCOMPARE(quiet.size(), 1);
    apply(ringing(1));
    apply(missed(1));
    apply(missed(2));
    QCOMPARE(m_notifier->log, QStringList());
    QCOMPARE(m_missed->size(), 2);
    m_now += 30min;
    apply(ringing(3));
    QCOMPARE(m_notifier->log,
             (QStringList{QStringLiteral("show Alice is calling"),
                          QStringLiteral("show 2 missed call(s) during Do Not Disturb")}));
    QCOMPARE(m_notifier->last.body, QStringLiteral("Alice"));
    QCOMPARE(quiet.size(), 2);
}

void DeskNotificationsTest::showsWhatStillRingsAfterAQuietTime()
{
    m_desk->setQuietUntil(m_now + 30min);
    apply(ringing(1));
    m_desk->setQuietUntil({});
    QCOMPARE(m_notifier->log, QStringList{QStringLiteral("show Alice is calling")});
}

void DeskNotificationsTest::takesAwayWhatStandsWhenItGetsQuiet()
{
    apply(ringing(1));
    m_desk->setQuietUntil(m_now + 30min);
    apply(missed(1));
    QCOMPARE(m_notifier->log.mid(1), QStringList{QStringLiteral("close 1")});
}

void DeskNotificationsTest::isQuietAsLongAsTheDesktopSays()
{
    m_desk->setInhibited(true);
    QVERIFY(m_desk->isQuiet());
    apply(missed(1));
    QCOMPARE(m_notifier->log, QStringList());
    m_desk->setInhibited(false);
    QCOMPARE(m_notifier->log.size(), 1);
    QVERIFY(m_notifier->last.id.of == NotificationId::Of::Digest);
    m_desk->setInhibited(true);
    m_desk->setInhibited(false);
    QCOMPARE(m_notifier->log.size(), 1); // nothing came
}

void DeskNotificationsTest::endsTomorrow()
{
    const Moment tomorrow = notices::QuietTime::tomorrow(m_now);
    QVERIFY(tomorrow > m_now && tomorrow - m_now <= 25h);
    QCOMPARE(QDateTime::fromMSecsSinceEpoch(tomorrow.time_since_epoch() / 1ms).time(), QTime(0, 0));
}

void DeskNotificationsTest::tamesHostileNames()
{
    Call call = ringing();
    call.caller.name = "Mallory\r\n\t\u202Egpj.exe\u0007 " + std::string(10'000, 'x');
    call.caller.num = "<img src=x>" + std::string(10'000, '9');
    apply(call);
    QVERIFY(m_notifier->last.title.startsWith(QStringLiteral("Mallory gpj.exe xxx")));
    QVERIFY(m_notifier->last.title.size() < 100);
    QVERIFY(m_notifier->last.body.size() < 300);
    QCOMPARE(m_notifier->last.body.count(u'\n'), 1);
    QVERIFY(tamed(QStringLiteral("\U0001F600").repeated(60)).isValidUtf16());
}

void DeskNotificationsTest::namesCallersByTheContacts()
{
    auto list = std::make_shared<contacts::ContactList>();
    list->contacts.push_back({"Aunt Alice", "", {{"0201234561", ""}}});
    const contacts::ContactBook::Source source{{}, list, {}};
    m_desk->setContacts(std::make_shared<const contacts::ContactBook>(*contacts::numberPlanOf("NL"),
                                                                      std::vector{source}));
    apply(ringing());
    QCOMPARE(m_notifier->log, QStringList{QStringLiteral("show Aunt Alice is calling")});
}

/// Notes the numbers for which something is opened.
void DeskNotificationsTest::openFor(notices::PopMoment when)
{
    notices::NotificationRule rule;
    rule.value = "1002";
    rule.pop = {notices::ScreenPop::Kind::Address, "https://crm.example", when};
    m_desk->setRules({{rule}});
    m_opened.clear();
    m_desk->disconnect(this);
    connect(m_desk.get(), &DeskNotifications::popDue, this,
            [this](const notices::PopRequest &request) {
                m_opened << QString::fromStdString(request.values.at("caller.number"));
            });
}

void DeskNotificationsTest::opensWhatRulesSay()
{
    openFor(notices::PopMoment::Ringing);
    apply(ringing());
    apply(ringing());
    QCOMPARE(m_opened, QStringList{QStringLiteral("0201234561")});
    openFor(notices::PopMoment::Click);
    apply(ringing(2));
    QVERIFY(m_opened.isEmpty());
    QVERIFY(m_notifier->last.pop.has_value());
}

void DeskNotificationsTest::opensNothingOfARecording()
{
    session::SessionUpdate update;
    update.position = start;
    for (const auto when : {notices::PopMoment::Ringing, notices::PopMoment::Click}) {
        openFor(when);
        update.known = {ringing(when == notices::PopMoment::Click ? 2 : 1)};
        m_desk->apply(update);
        QVERIFY(m_opened.isEmpty());
        QVERIFY(!m_notifier->last.pop);
    }
    QVERIFY(m_notifier->last.title.contains(QLatin1String("Alice")));
}

void DeskNotificationsTest::opensNothingThatDisturbsInAQuietTime()
{
    openFor(notices::PopMoment::Ringing);
    m_desk->setQuietUntil(start + 1h);
    apply(ringing());
    QVERIFY(m_opened.isEmpty());
    openFor(notices::PopMoment::Answered);
    Call call = ringing(2);
    apply(call);
    call.rang.back().outcome = Outcome::Answered;
    call.rang.back().ended = call.answered = start + 1s;
    call.answeredBy = call.rang.back().party;
    apply(call);
    QCOMPARE(m_opened, QStringList{QStringLiteral("0201234562")});
}

void DeskNotificationsTest::tellsInTime()
{
    session::SessionUpdate update;
    update.isLive = true;
    for (std::uint64_t id = 1; id <= 1000; ++id) {
        calls::Call call = ringing(id);
        call.rang.back().party = {"1999", "", "PJSIP/1999-00000001"};
        update.known.push_back(call);
    }
    m_desk->apply(update);
    QBENCHMARK_ONCE
    {
        apply(ringing(2000));
    }
    QCOMPARE(m_notifier->log.size(), 1);
}

CACOFONISK_TEST(DeskNotificationsTest)

} // namespace cacofonisk::tst_desknotifications

#include "tst_desknotifications.moc"
