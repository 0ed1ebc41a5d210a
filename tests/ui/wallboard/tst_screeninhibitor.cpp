// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/testmain.h"
#include "tests/ui/notifications/notificationbus.h"
#include "ui/wallboard/screeninhibitor.h"

#include <QDBusObjectPath>
#include <QTest>

#include <optional>

namespace cacofonisk::tst_screeninhibitor {

using cacofonisk::test::NotificationBus;
using ui::ScreenInhibitor;

/// A screen saver that counts who keeps it off.
class FakeScreenSaver : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.ScreenSaver")

public:
    QList<uint> cookies;
    QString reason;

public slots:
    uint Inhibit(const QString & /*name*/, const QString &why)
    {
        reason = why;
        cookies.append(++m_last);
        return m_last;
    }
    void UnInhibit(uint cookie) { cookies.removeAll(cookie); }

private:
    uint m_last = 0;
};

/// The portal's request: it lasts until it is closed.
class FakeRequest : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Request")

public:
    bool isOpen = false;

public slots:
    void Close() { isOpen = false; }
};

class FakePortal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Inhibit")

public:
    FakeRequest request;
    uint flags = 0;
    QVariantMap options;

public slots:
    QDBusObjectPath Inhibit(const QString & /*window*/, uint what, const QVariantMap &with)
    {
        flags = what;
        options = with;
        request.isOpen = true;
        return QDBusObjectPath(QStringLiteral("/request/1"));
    }
};

/// What keeps the screen awake, on a bus of the test's own.
class ScreenInhibitorTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void keepsTheScreenAwakeWhileItLives();
    void endsWhatIsGrantedTooLate();
    void asksAServiceThatComesLater();
    void asksAgainAfterARestart();
    void asksThePortalWhereThereIsNoScreenSaver();
    void worksWithoutABus();

private:
    void offerScreenSaver()
    {
        m_saver = std::make_unique<FakeScreenSaver>();
        m_bus->services().registerObject(QStringLiteral("/org/freedesktop/ScreenSaver"),
                                         m_saver.get(), QDBusConnection::ExportAllSlots);
        QVERIFY(m_bus->services().registerService(QStringLiteral("org.freedesktop.ScreenSaver")));
    }
    void withdrawScreenSaver()
    {
        m_bus->services().unregisterObject(QStringLiteral("/org/freedesktop/ScreenSaver"));
        m_bus->services().unregisterService(QStringLiteral("org.freedesktop.ScreenSaver"));
    }
    void begin()
    {
        m_inhibitor =
            std::make_unique<ScreenInhibitor>(m_bus->programs(), QStringLiteral("Wallboard"));
    }

    std::unique_ptr<NotificationBus> m_bus;
    std::unique_ptr<FakeScreenSaver> m_saver;
    std::unique_ptr<ScreenInhibitor> m_inhibitor;
};

void ScreenInhibitorTest::initTestCase()
{
    if (!NotificationBus::isPossible()) {
        QSKIP("dbus-daemon is not installed");
    }
}

void ScreenInhibitorTest::init()
{
    m_bus = std::make_unique<NotificationBus>();
    QVERIFY(m_bus->programs().isConnected());
}

void ScreenInhibitorTest::cleanup()
{
    m_inhibitor.reset();
    m_bus.reset();
}

void ScreenInhibitorTest::keepsTheScreenAwakeWhileItLives()
{
    offerScreenSaver();
    begin();
    QTRY_COMPARE(m_saver->cookies.size(), 1);
    QTRY_VERIFY(m_inhibitor->isEffective());
    QCOMPARE(m_saver->reason, QStringLiteral("Wallboard"));
    m_inhibitor.reset();
    QTRY_COMPARE(m_saver->cookies.size(), 0);
}

void ScreenInhibitorTest::endsWhatIsGrantedTooLate()
{
    offerScreenSaver();
    begin();
    m_inhibitor.reset(); // no answer has been seen yet
    begin();
    QTRY_VERIFY(m_inhibitor->isEffective());
    QTRY_COMPARE(m_saver->cookies, QList<uint>{2});
}

void ScreenInhibitorTest::asksAServiceThatComesLater()
{
    begin();
    offerScreenSaver();
    QTRY_COMPARE(m_saver->cookies.size(), 1);
    QTRY_VERIFY(m_inhibitor->isEffective());
}

void ScreenInhibitorTest::asksAgainAfterARestart()
{
    offerScreenSaver();
    begin();
    QTRY_VERIFY(m_inhibitor->isEffective());
    withdrawScreenSaver();
    QTRY_VERIFY(!m_inhibitor->isEffective());
    offerScreenSaver();
    QTRY_COMPARE(m_saver->cookies.size(), 1);
    m_inhibitor.reset();
    QTRY_COMPARE(m_saver->cookies.size(), 0);
}

void ScreenInhibitorTest::asksThePortalWhereThereIsNoScreenSaver()
{
    FakePortal portal;
    m_bus->services().registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), &portal,
                                     QDBusConnection::ExportAllSlots);
    m_bus->services().registerObject(QStringLiteral("/request/1"), &portal.request,
                                     QDBusConnection::ExportAllSlots);
    QVERIFY(m_bus->services().registerService(QStringLiteral("org.freedesktop.portal.Desktop")));
    begin();
    QTRY_VERIFY(m_inhibitor->isEffective());
    QCOMPARE(portal.flags, 8U); // the session is not idle
    QCOMPARE(portal.options.value(QStringLiteral("reason")).toString(),
             QStringLiteral("Wallboard"));
    QVERIFY(portal.request.isOpen);
    m_inhibitor.reset();
    QTRY_VERIFY(!portal.request.isOpen);
}

void ScreenInhibitorTest::worksWithoutABus()
{
    const ScreenInhibitor inhibitor(
        QDBusConnection::connectToBus(QStringLiteral("unix:path=/nowhere/bus"),
                                      QStringLiteral("nowhere")),
        QStringLiteral("Wallboard"));
    QVERIFY(!inhibitor.isEffective());
}

CACOFONISK_TEST(ScreenInhibitorTest)

} // namespace cacofonisk::tst_screeninhibitor

#include "tst_screeninhibitor.moc"
