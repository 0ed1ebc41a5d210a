// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/testmain.h"
#include "tests/ui/notifications/notificationbus.h"
#include "ui/notifications/chosennotifier.h"

#include <QDBusVariant>
#include <QSignalSpy>
#include <QTest>

namespace cacofonisk::tst_desktopnotifier {

using namespace ui;
using cacofonisk::test::FakeNotificationService;
using cacofonisk::test::NotificationBus;

/// What the desktop's service is told, on a bus of the test's own.
class DesktopNotifierTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void showsReplacesAndCloses();
    void replacesWhatIsNotAnsweredYet();
    void closesWhatIsNotAnsweredYet();
    void tellsWhichCallIsToBeShown();
    void tellsWhatIsToBeOpened();
    void leavesPutAwayWhatGoesOn();
    void disarmsMarkup_data();
    void disarmsMarkup();
    void saysHowUrgentItIs();
    void asksForASoundWhereTheServiceMakesNone();
    void offersNoActionsWhereThereAreNone();
    void opensWindowsWhereThereIsNoService();
    void followsTheServiceAsItComesAndGoes();
    void knowsWhenTheDesktopIsNotToBeDisturbed();

private:
    [[nodiscard]] FakeNotificationService &service() { return m_bus->service(); }

    std::unique_ptr<NotificationBus> m_bus;
};

namespace {

NotificationText text(std::uint64_t id = 1)
{
    NotificationText text;
    text.id = {.notice = id};
    text.call = id + 100;
    text.canShow = true;
    text.title = QStringLiteral("Alice is calling");
    text.body = QStringLiteral("0201234567");
    text.icon = QStringLiteral("call-start");
    text.category = QStringLiteral("call.incoming");
    text.urgency = Urgency::Critical;
    text.stays = true;
    return text;
}

} // namespace

void DesktopNotifierTest::initTestCase()
{
    if (!NotificationBus::isPossible()) {
        QSKIP("dbus-daemon is not installed");
    }
}

void DesktopNotifierTest::init()
{
    m_bus = std::make_unique<NotificationBus>();
    QVERIFY(m_bus->programs().isConnected());
}

void DesktopNotifierTest::cleanup()
{
    m_bus.reset();
}

void DesktopNotifierTest::showsReplacesAndCloses()
{
    DesktopNotifier notifier(m_bus->programs());
    notifier.show(text()); // before it is known that there is a service
    QTRY_COMPARE(service().notifications.size(), 1);
    const FakeNotificationService::Notification shown = service().notifications.front();
    QCOMPARE(shown.title, text().title);
    QCOMPARE(shown.replaces, 0U);
    QCOMPARE(shown.timeout, 0);
    QVERIFY(shown.actions.contains(QStringLiteral("default")));

    NotificationText missed = text();
    missed.kind = notices::NoticeKind::Missed;
    missed.stays = false;
    notifier.show(missed);
    QTRY_COMPARE(service().notifications.size(), 2);
    QCOMPARE(service().notifications.back().replaces, shown.id);
    QCOMPARE(service().notifications.back().timeout, -1);

    notifier.close({.notice = 1});
    QTRY_COMPARE(service().closedIds, QList<uint>{shown.id});
    notifier.close({.notice = 1});
    notifier.show(text(2));
    QTRY_COMPARE(service().notifications.size(), 3);
    QCOMPARE(service().closedIds.size(), 1);
    QCOMPARE(service().notifications.back().replaces, 0U);
}

void DesktopNotifierTest::replacesWhatIsNotAnsweredYet()
{
    service().isSlow = true;
    DesktopNotifier notifier(m_bus->programs());
    notifier.show(text());
    QTRY_COMPARE(service().notifications.size(), 1);
    for (const char *const title : {"two", "three"}) {
        NotificationText other = text();
        other.title = QLatin1String(title);
        notifier.show(other);
    }
    service().release(m_bus->services());
    QTRY_COMPARE(service().notifications.size(), 2);
    QCOMPARE(service().notifications.back().title, QStringLiteral("three"));
    QCOMPARE(service().notifications.back().replaces, service().notifications.front().id);
}

void DesktopNotifierTest::closesWhatIsNotAnsweredYet()
{
    service().isSlow = true;
    DesktopNotifier notifier(m_bus->programs());
    notifier.show(text());
    QTRY_COMPARE(service().notifications.size(), 1);
    notifier.close({.notice = 1});
    QCOMPARE(service().closedIds.size(), 0);
    service().release(m_bus->services());
    QTRY_COMPARE(service().closedIds.size(), 1);
}

void DesktopNotifierTest::tellsWhichCallIsToBeShown()
{
    DesktopNotifier notifier(m_bus->programs());
    QSignalSpy spy(&notifier, &Notifier::showCall);
    notifier.show(text(1));
    notifier.show(text(2));
    QTRY_COMPARE(service().notifications.size(), 2);
    const uint id = service().notifications.back().id;
    emit service().ActionInvoked(999, QStringLiteral("default"));
    // Until it has learnt the id.
    QTRY_VERIFY((emit service().ActionInvoked(id, QStringLiteral("show")), !spy.isEmpty()));
    QCOMPARE(spy.front()[1].toULongLong(), 102ULL);
}

void DesktopNotifierTest::tellsWhatIsToBeOpened()
{
    DesktopNotifier notifier(m_bus->programs());
    QString opened;
    connect(&notifier, &Notifier::popWanted, this, [&opened](const notices::PopRequest &request) {
        opened = QString::fromStdString(request.values.at("caller.number"));
    });
    NotificationText call = text();
    notices::Notice notice;
    notice.caller.num = "0201234567";
    call.pop = {{notices::ScreenPop::Kind::Address, "https://crm.example/{{caller.number}}", {}},
                notices::valuesOf(notice, {})};
    notifier.show(call);
    QTRY_COMPARE(service().notifications.size(), 1);
    const auto shown = service().notifications.front();
    QVERIFY(shown.actions.contains(QStringLiteral("Open crm.example")));
    QTRY_VERIFY((emit service().ActionInvoked(shown.id, QStringLiteral("open")),
                 opened == QLatin1String("0201234567")));
    notifier.show(text(2));
    QTRY_COMPARE(service().notifications.size(), 2);
    QVERIFY(!service().notifications.back().actions.contains(QStringLiteral("open")));
}

void DesktopNotifierTest::leavesPutAwayWhatGoesOn()
{
    DesktopNotifier notifier(m_bus->programs());
    QSignalSpy closed(&notifier, &Notifier::closed);
    notifier.show(text());
    QTRY_COMPARE(service().notifications.size(), 1);
    QTRY_VERIFY((emit service().NotificationClosed(1, 2), closed.size() > 0));
    NotificationText other = text();
    other.body = QStringLiteral("rang twice");
    notifier.show(other);
    notifier.show(text(2));
    QTRY_COMPARE(service().notifications.size(), 2);
    QCOMPARE(service().notifications.back().id, 2U);
    other.kind = notices::NoticeKind::Missed;
    notifier.show(other);
    QTRY_COMPARE(service().notifications.size(), 3);
    QCOMPARE(service().notifications.back().replaces, 0U);
}

void DesktopNotifierTest::disarmsMarkup_data()
{
    QTest::addColumn<QStringList>("capabilities");
    QTest::addColumn<QString>("body");
    QTest::newRow("markup") << QStringList{QStringLiteral("body-markup")}
                            << QStringLiteral("&lt;b&gt;Tom &amp; Jerry&lt;/b&gt;");
    QTest::newRow("plain") << QStringList{QStringLiteral("body")}
                           << QStringLiteral("<b>Tom & Jerry</b>");
}

void DesktopNotifierTest::disarmsMarkup()
{
    QFETCH(QStringList, capabilities);
    service().capabilities = capabilities;
    DesktopNotifier notifier(m_bus->programs());
    NotificationText hostile = text();
    hostile.body = QStringLiteral("<b>Tom & Jerry</b>");
    notifier.show(hostile);
    QTRY_COMPARE(service().notifications.size(), 1);
    QTEST(service().notifications.front().body, "body");
}

void DesktopNotifierTest::saysHowUrgentItIs()
{
    DesktopNotifier notifier(m_bus->programs());
    notifier.show(text());
    NotificationText loud = text(2);
    loud.sounds = true;
    notifier.show(loud);
    QTRY_COMPARE(service().notifications.size(), 2);
    QVariantMap hints;
    for (const auto &notification : std::as_const(service().notifications)) {
        if (notification.hints.contains(QStringLiteral("suppress-sound"))) {
            hints = notification.hints;
        }
    }
    QCOMPARE(hints[QStringLiteral("urgency")].userType(), QMetaType(QMetaType::UChar).id());
    QCOMPARE(hints[QStringLiteral("urgency")].toInt(), 2);
    QCOMPARE(hints[QStringLiteral("category")].toString(), QStringLiteral("call.incoming"));
    QVERIFY(!hints.contains(QStringLiteral("sound-name")));
}

void DesktopNotifierTest::asksForASoundWhereTheServiceMakesNone()
{
    NotificationText loud = text();
    loud.sounds = true;
    {
        ChosenNotifier notifier(m_bus->programs());
        QSignalSpy sounds(&notifier, &Notifier::soundWanted);
        notifier.show(text(2));
        notifier.show(loud);
        QTRY_COMPARE(sounds.size(), 1);
        QTRY_COMPARE(service().notifications.size(), 2);
    }
    service().capabilities.append(QStringLiteral("sound"));
    ChosenNotifier notifier(m_bus->programs());
    QSignalSpy sounds(&notifier, &Notifier::soundWanted);
    notifier.show(loud);
    QTRY_COMPARE(service().notifications.size(), 3);
    QVERIFY(sounds.isEmpty());
    QCOMPARE(service().notifications.back().hints[QStringLiteral("sound-name")].toString(),
             QStringLiteral("phone-incoming-call"));
}

void DesktopNotifierTest::offersNoActionsWhereThereAreNone()
{
    service().capabilities = {QStringLiteral("body")};
    DesktopNotifier notifier(m_bus->programs());
    notifier.show(text());
    QTRY_COMPARE(service().notifications.size(), 1);
    QCOMPARE(service().notifications.front().actions, QStringList());
}

void DesktopNotifierTest::opensWindowsWhereThereIsNoService()
{
    m_bus->withdraw();
    ChosenNotifier notifier(m_bus->programs());
    notifier.show(text());
    const auto *popups = qobject_cast<const PopupNotifier *>(&notifier.chosen());
    QTRY_VERIFY((popups = qobject_cast<const PopupNotifier *>(&notifier.chosen())));
    QCOMPARE(popups->popups().size(), 1U);
    const NotificationPopup &popup = *popups->popups().front();
    QVERIFY(popup.isVisible());
    QVERIFY(popup.windowFlags().testFlag(Qt::WindowDoesNotAcceptFocus));
    QVERIFY(popup.testAttribute(Qt::WA_ShowWithoutActivating));
    NotificationText other = text();
    other.title = QStringLiteral("<b>Mallory</b>");
    notifier.show(other);
    QCOMPARE(popups->popups().size(), 1U);
    QCOMPARE(popup.text().title, other.title);
    notifier.close({.notice = 1});
    QVERIFY(popups->popups().empty());
}

void DesktopNotifierTest::followsTheServiceAsItComesAndGoes()
{
    ChosenNotifier notifier(m_bus->programs());
    notifier.show(text());
    QTRY_COMPARE(service().notifications.size(), 1);
    m_bus->withdraw();
    QTRY_VERIFY(qobject_cast<const PopupNotifier *>(&notifier.chosen()));
    const auto &popups = static_cast<const PopupNotifier &>(notifier.chosen());
    QCOMPARE(popups.popups().size(), 1U);
    m_bus->offer();
    QTRY_COMPARE(service().notifications.size(), 1);
    QVERIFY(popups.popups().empty());
}

void DesktopNotifierTest::knowsWhenTheDesktopIsNotToBeDisturbed()
{
    service().inhibited = true;
    DesktopNotifier notifier(m_bus->programs());
    QSignalSpy spy(&notifier, &DesktopNotifier::inhibitedChanged);
    QTRY_VERIFY(notifier.isInhibited());
    QDBusMessage changed = QDBusMessage::createSignal(
        NotificationBus::path(), QStringLiteral("org.freedesktop.DBus.Properties"),
        QStringLiteral("PropertiesChanged"));
    changed << NotificationBus::name() << QVariantMap{{QStringLiteral("Inhibited"), false}}
            << QStringList();
    m_bus->services().send(changed);
    QTRY_VERIFY(!notifier.isInhibited());
    QCOMPARE(spy.size(), 2);
}

CACOFONISK_TEST(DesktopNotifierTest)

} // namespace cacofonisk::tst_desktopnotifier

#include "tst_desktopnotifier.moc"
