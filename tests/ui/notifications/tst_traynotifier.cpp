// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/testmain.h"
#include "ui/notifications/traynotifier.h"

#include <QSignalSpy>
#include <QTest>

namespace cacofonisk::tst_traynotifier {

using namespace ui;

/// Balloons of a tray icon. What they look like is the desktop's.
class TrayNotifierTest : public QObject
{
    Q_OBJECT

private slots:
    void cannotShowWithoutATray();
    void showsTheCallOfTheLastBalloon();
    void soundsOnceForWhatGoesOn();
    void outlivesItsIcon();
};

namespace {

NotificationText textFor(quint64 id)
{
    NotificationText text;
    text.id = {.notice = id};
    text.call = id + 100;
    text.canShow = true;
    text.sounds = true;
    text.title = QStringLiteral("Alice is calling");
    return text;
}

} // namespace

void TrayNotifierTest::cannotShowWithoutATray()
{
    QSystemTrayIcon icon;
    const TrayNotifier notifier(icon);
    QVERIFY(!notifier.canShow());
}

void TrayNotifierTest::showsTheCallOfTheLastBalloon()
{
    QSystemTrayIcon icon;
    TrayNotifier notifier(icon);
    QSignalSpy calls(&notifier, &Notifier::showCall);
    emit icon.messageClicked(); // of somebody else, or long gone
    QVERIFY(calls.isEmpty());
    notifier.show(textFor(1));
    notifier.show(textFor(2));
    emit icon.messageClicked();
    QCOMPARE(calls.size(), 1);
    QCOMPARE(calls[0][1].toULongLong(), 102ULL);
    notifier.close({.notice = 2});
    emit icon.messageClicked();
    QCOMPARE(calls.size(), 1);
    NotificationText still = textFor(3);
    still.canShow = false;
    notifier.show(still);
    emit icon.messageClicked();
    QCOMPARE(calls.size(), 1);
}

void TrayNotifierTest::soundsOnceForWhatGoesOn()
{
    QSystemTrayIcon icon;
    TrayNotifier notifier(icon);
    QSignalSpy sounds(&notifier, &Notifier::soundWanted);
    notifier.show(textFor(1));
    notifier.show(textFor(1));
    QCOMPARE(sounds.size(), 1);
    NotificationText other = textFor(1);
    other.kind = notices::NoticeKind::Waiting;
    notifier.show(other);
    QCOMPARE(sounds.size(), 2);
}

void TrayNotifierTest::outlivesItsIcon()
{
    auto icon = std::make_unique<QSystemTrayIcon>();
    TrayNotifier notifier(*icon);
    icon.reset();
    notifier.show(textFor(1));
    notifier.close({.notice = 1});
    QVERIFY(!notifier.canShow());
}

CACOFONISK_TEST(TrayNotifierTest)

} // namespace cacofonisk::tst_traynotifier

#include "tst_traynotifier.moc"
