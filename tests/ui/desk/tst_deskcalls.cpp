// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/testmain.h"
#include "tests/ui/desk/deskuser.h"
#include "tests/ui/notifications/notificationbus.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

namespace cacofonisk::tst_deskcalls {

using namespace ui;
using namespace std::chrono_literals;

/// What is told of a live session, as set in the preferences. As there is no bus, notifications are
/// windows of ours.
class DeskCallsTest : public test::DeskUser
{
    Q_OBJECT

private slots:
    void initTestCase() { begin(); }
    void init()
    {
        renewSettings();
        start();
    }
    void cleanup();
    void namesByTheContactFiles();
    void remembersTheQuietTime();
    void endsAQuietTimeThatIsOverAtTheStart();
    void triesARuleOut();
    void triesARuleOutAgainAfterItWasDismissed();

private:
    void start();
    [[nodiscard]] QStringList titles() const { return titlesOf(*m_desk); }

    std::unique_ptr<CallModel> m_model;
    std::unique_ptr<DeskCalls> m_desk;
};

void DeskCallsTest::start()
{
    cleanup();
    m_model = std::make_unique<CallModel>();
    m_desk = std::make_unique<DeskCalls>(*m_model);
    m_desk->start();
}

void DeskCallsTest::cleanup()
{
    m_desk.reset();
    m_model.reset();
}

void DeskCallsTest::namesByTheContactFiles()
{
    const QString path = m_folder.filePath(QStringLiteral("team.csv"));
    const auto write = [&path](const char *text) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    write("Name,Phone\nZoë Klant,06-12345678\n");
    QSettings settings;
    changeDeskSettings(settings, [&](DeskSettings &desk) { desk.contactFiles = {path}; });
    start();
    QTRY_COMPARE(m_desk->contacts().book()->size(), 1U);
    calls::Call call;
    call.id = 1;
    call.state = calls::CallState::Ringing;
    call.caller.num = "+31612345678";
    call.rang.emplace_back().party = {"1002", {}, "PJSIP/1002-1"};
    session::SessionUpdate update;
    update.isLive = true;
    update.known.emplace_back(std::move(call));
    m_model->apply(update);
    m_desk->apply(update);
    QCOMPARE(titles(), QStringList{QStringLiteral("Zoë Klant is calling")});
    const auto caller = [&] { return m_model->index(0, 1).data().toString(); };
    QTRY_COMPARE(caller(), QStringLiteral("Zoë Klant +31612345678"));
    write("Name,Phone\nZoë van Dijk,06-12345678\n");
    QTRY_COMPARE(caller(), QStringLiteral("Zoë van Dijk +31612345678"));
}

void DeskCallsTest::remembersTheQuietTime()
{
    QVERIFY(m_desk->quietWords().isEmpty());
    m_desk->quietUntilTomorrow();
    QVERIFY(!m_desk->quietWords().isEmpty());
    start();
    QCOMPARE(m_desk->quietWords(), QStringLiteral("Do Not Disturb until tomorrow"));
    QSignalSpy spy(m_desk.get(), &DeskCalls::quietChanged);
    m_desk->setQuietUntil({});
    QVERIFY(!spy.isEmpty());
    QVERIFY(m_desk->quietWords().isEmpty());
    start();
    QVERIFY(m_desk->quietWords().isEmpty());
}

void DeskCallsTest::endsAQuietTimeThatIsOverAtTheStart()
{
    QSettings settings;
    changeDeskSettings(settings, [](DeskSettings &desk) {
        desk.quietUntil = Moment(std::chrono::hours(24 * 365 * 50));
    });
    start();
    QVERIFY(!m_desk->settings().quietUntil);
    QVERIFY(m_desk->quietWords().isEmpty());
}

void DeskCallsTest::triesARuleOut()
{
    notices::NotificationRule rule;
    rule.subject = notices::Subject::Queue;
    rule.value = "support";
    m_desk->tryOut(rule);
    QCOMPARE(titles(), QStringList{QStringLiteral("Test Caller is calling")});
}

void DeskCallsTest::triesARuleOutAgainAfterItWasDismissed()
{
    if (!test::NotificationBus::isPossible()) {
        QSKIP("dbus-daemon is not installed");
    }
    test::NotificationBus bus;
    DeskCalls desk(*m_model, nullptr, bus.programs());
    QSignalSpy dismissed(&desk.notifier(), &Notifier::closed);
    desk.tryOut({});
    QTRY_COMPARE(bus.service().notifications.size(), 1);
    QTRY_VERIFY((emit bus.service().NotificationClosed(1, 2), !dismissed.isEmpty()));
    desk.tryOut({});
    QTRY_COMPARE(bus.service().notifications.size(), 2);
}

CACOFONISK_TEST(DeskCallsTest)

} // namespace cacofonisk::tst_deskcalls

#include "tst_deskcalls.moc"
