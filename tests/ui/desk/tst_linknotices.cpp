// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/testmain.h"
#include "tests/ui/notifications/notificationbus.h"
#include "ui/desk/linknotices.h"
#include "ui/notifications/desktopnotifier.h"

#include <QSignalSpy>
#include <QTest>

namespace cacofonisk::tst_linknotices {

using namespace ui;
using namespace std::chrono_literals;

class Shown final : public Notifier
{
public:
    void show(const NotificationText &text) override
    {
        titles.append(text.title);
        last = text;
        isShown = true;
    }
    void close(const NotificationId & /*id*/) override { isShown = false; }

    QStringList titles;
    NotificationText last;
    bool isShown = false;
};

class LinkNoticesTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void tellsOfTheLossOnceAndOfTheReturn();
    void tellsNothingWhereItIsBackInTime();
    void tellsNothingWhereItIsNotWanted();
    void tellsNoReturnWhereItIsNotWanted();
    void tellsAfterwardsOfALossThatLasts();
    void tellsNothingOnceTheUserDisconnects();
    void saysWhichServersAreNotTriedAgain();
    void reappearsThoughItWasDismissed();

private:
    void passPatience();

    bool m_isWanted = true;
    std::unique_ptr<Shown> m_shown;
    std::unique_ptr<LinkNotices> m_notices;
    const QStringList m_lost{QStringLiteral("pbx1")};
};

void LinkNoticesTest::init()
{
    m_isWanted = true;
    m_notices.reset();
    m_shown = std::make_unique<Shown>();
    m_notices = std::make_unique<LinkNotices>(
        *m_shown, [this] { return m_isWanted; }, 0ms);
}

/// Timers that are due are served.
void LinkNoticesTest::passPatience()
{
    bool isPassed = false;
    QTimer::singleShot(1ms, this, [&isPassed] { isPassed = true; });
    QTRY_VERIFY(isPassed);
}

void LinkNoticesTest::tellsOfTheLossOnceAndOfTheReturn()
{
    m_notices->setLost(m_lost);
    QVERIFY(m_shown->titles.isEmpty());
    QTRY_COMPARE(m_shown->titles, QStringList(QStringLiteral("No connection to pbx1")));
    m_notices->setLost({QStringLiteral("pbx1"), QStringLiteral("pbx2")});
    passPatience();
    QCOMPARE(m_shown->titles.size(), 1);
    m_notices->setLost({});
    QCOMPARE(m_shown->titles.last(), QStringLiteral("Connected again"));
    m_notices->setLost({});
    QCOMPARE(m_shown->titles.size(), 2);
}

void LinkNoticesTest::tellsNothingWhereItIsBackInTime()
{
    m_notices->setLost(m_lost);
    m_notices->setLost({});
    passPatience();
    QVERIFY(m_shown->titles.isEmpty());
}

void LinkNoticesTest::tellsNothingWhereItIsNotWanted()
{
    m_isWanted = false;
    m_notices->setLost(m_lost);
    passPatience();
    m_notices->setLost({});
    QVERIFY(m_shown->titles.isEmpty());
}

void LinkNoticesTest::tellsNoReturnWhereItIsNotWanted()
{
    m_notices->setLost(m_lost);
    QTRY_VERIFY(m_shown->isShown);
    m_isWanted = false;
    m_notices->setLost({});
    QCOMPARE(m_shown->titles.size(), 1);
    QVERIFY(!m_shown->isShown);
}

void LinkNoticesTest::tellsAfterwardsOfALossThatLasts()
{
    m_isWanted = false;
    m_notices->setLost(m_lost);
    passPatience();
    QVERIFY(m_shown->titles.isEmpty());
    m_isWanted = true;
    QTRY_COMPARE(m_shown->titles.size(), 1);
    passPatience();
    QCOMPARE(m_shown->titles.size(), 1);
}

void LinkNoticesTest::tellsNothingOnceTheUserDisconnects()
{
    m_notices->setLost(m_lost);
    m_notices->clear();
    passPatience();
    QVERIFY(m_shown->titles.isEmpty());
    m_notices->setLost(m_lost);
    QTRY_VERIFY(m_shown->isShown);
    m_notices->clear();
    QCOMPARE(m_shown->titles.size(), 1);
    QVERIFY(!m_shown->isShown);
}

void LinkNoticesTest::saysWhichServersAreNotTriedAgain()
{
    m_notices->setLost(m_lost);
    QTRY_VERIFY(m_shown->last.body.contains(QStringLiteral("keeps trying")));
    QCOMPARE(m_shown->last.icon, QStringLiteral("network-error"));
    m_notices->setLost(m_lost, m_lost);
    QVERIFY(m_shown->last.body.contains(QStringLiteral("does not try pbx1 again")));
    QVERIFY(!m_shown->last.body.contains(QStringLiteral("keeps trying")));
    m_notices->setLost({});
    QVERIFY(m_shown->last.icon != QStringLiteral("network-error"));
}

void LinkNoticesTest::reappearsThoughItWasDismissed()
{
    if (!test::NotificationBus::isPossible()) {
        QSKIP("dbus-daemon is not installed");
    }
    test::NotificationBus bus;
    auto &shown = bus.service().notifications;
    DesktopNotifier notifier(bus.programs());
    QSignalSpy dismissed(&notifier, &Notifier::closed);
    const auto dismissLast = [&] {
        const auto before = dismissed.size();
        QTRY_VERIFY(
            (emit bus.service().NotificationClosed(shown.last().id, 2), dismissed.size() > before));
    };
    LinkNotices notices(
        notifier, [] { return true; }, 0ms);
    for (int i = 1; i <= 2; ++i) {
        notices.setLost(m_lost);
        QTRY_COMPARE(shown.size(), 2 * i - 1);
        dismissLast();
        notices.setLost({});
        QTRY_COMPARE(shown.size(), 2 * i);
        dismissLast();
    }
}

CACOFONISK_TEST(LinkNoticesTest)

} // namespace cacofonisk::tst_linknotices

#include "tst_linknotices.moc"
