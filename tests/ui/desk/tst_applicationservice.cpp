// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/testmain.h"
#include "tests/ui/notifications/notificationbus.h"
#include "ui/desk/applicationservice.h"
#include "ui/frame/applicationid.h"

#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QSignalSpy>
#include <QTest>

namespace cacofonisk::tst_applicationservice {

using namespace ui;

class ApplicationServiceTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void bringsTheProgramForward();
    void opensLocalFilesOnly();
    void opensNoMoreThanItMay();
    void runsTheActionsOfTheDesktopEntry_data();
    void runsTheActionsOfTheDesktopEntry();
    void leavesTheNameToWhoHasIt();
    void leavesTheBusAtItsEnd();

private:
    void call(const QString &method, const QVariantList &arguments);
    [[nodiscard]] StartRequest told();

    std::unique_ptr<test::NotificationBus> m_bus;
    std::unique_ptr<ApplicationService> m_service;
    std::unique_ptr<QSignalSpy> m_requests;
};

void ApplicationServiceTest::init()
{
    if (!test::NotificationBus::isPossible()) {
        QSKIP("dbus-daemon is not installed");
    }
    m_requests.reset();
    m_service.reset();
    m_bus.reset(); // its connections have names
    m_bus = std::make_unique<test::NotificationBus>();
    m_service = std::make_unique<ApplicationService>(m_bus->services());
    m_requests = std::make_unique<QSignalSpy>(m_service.get(), &ApplicationService::requested);
    QVERIFY(m_service->publish());
}

/// As a desktop calls it.
void ApplicationServiceTest::call(const QString &method, const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(
        QStringLiteral("org.cacofonisk.Cacofonisk"), QStringLiteral("/org/cacofonisk/Cacofonisk"),
        QStringLiteral("org.freedesktop.Application"), method);
    message.setArguments(arguments);
    QVERIFY(m_bus->programs().send(message));
    QTRY_COMPARE(m_requests->size(), 1);
}

StartRequest ApplicationServiceTest::told()
{
    return m_requests->takeFirst().front().value<StartRequest>();
}

void ApplicationServiceTest::bringsTheProgramForward()
{
    call(QStringLiteral("Activate"),
         {QVariantMap{{QStringLiteral("activation-token"), QStringLiteral("token-1")}}});
    const StartRequest request = told();
    QVERIFY(request.files.isEmpty());
    QVERIFY(!request.isDemo && !request.asksForRecordings);
    QCOMPARE(qgetenv("XDG_ACTIVATION_TOKEN"), QByteArray("token-1"));
    qunsetenv("XDG_ACTIVATION_TOKEN");
}

void ApplicationServiceTest::opensLocalFilesOnly()
{
    call(QStringLiteral("Open"),
         {QStringList{QStringLiteral("file:///tmp/a%20b%C3%A9.ami"),
                      QStringLiteral("https://example.org/c.ami"), QStringLiteral("file:///d%00e"),
                      QStringLiteral("nonsense"), QString()},
          QVariantMap()});
    QCOMPARE(told().files, QStringList{QStringLiteral("/tmp/a bé.ami")});
}

void ApplicationServiceTest::opensNoMoreThanItMay()
{
    call(QStringLiteral("Open"),
         {QStringList(1000, QStringLiteral("file:///tmp/a.ami")), QVariantMap()});
    QCOMPARE(told().files.size(), ApplicationService::mostFiles);
}

void ApplicationServiceTest::runsTheActionsOfTheDesktopEntry_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<bool>("isDemo");
    QTest::addColumn<bool>("asksForRecordings");
    QTest::newRow("demo") << "demo" << true << false;
    QTest::newRow("open") << "open" << false << true;
    QTest::newRow("unknown") << "explode" << false << false;
}

void ApplicationServiceTest::runsTheActionsOfTheDesktopEntry()
{
    QFETCH(QString, action);
    call(QStringLiteral("ActivateAction"), {action, QVariantList(), QVariantMap()});
    const StartRequest request = told();
    QTEST(request.isDemo, "isDemo");
    QTEST(request.asksForRecordings, "asksForRecordings");
}

void ApplicationServiceTest::leavesTheNameToWhoHasIt()
{
    ApplicationService second(m_bus->programs());
    QVERIFY(!second.publish());
    call(QStringLiteral("Activate"), {QVariantMap()});
}

void ApplicationServiceTest::leavesTheBusAtItsEnd()
{
    m_service.reset();
    QVERIFY(!m_bus->services().interface()->isServiceRegistered(applicationId));
    ApplicationService next(m_bus->programs());
    QVERIFY(next.publish());
}

CACOFONISK_TEST(ApplicationServiceTest)

} // namespace cacofonisk::tst_applicationservice

#include "tst_applicationservice.moc"
